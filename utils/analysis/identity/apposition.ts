// The name of a person beside a noun: "a senior official, Ilse Marr, said"; "Dean Johnson, a salesman from Sumter, said".

import { singularOf } from '../lexicon.ts';
import type { NameRun } from '../names.ts';
import type { Base, NounPhrase } from '../phrases.ts';
import type { Proposal } from '../proposal.ts';
import { AUX, NOUN, PRON, VERB } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { isQuoted, nameAt, type Story, sentenceAt, wordAt } from './story.ts';

export interface NameBeside {
  readonly key: string;
  /** Where a name that stands before the noun begins. */
  readonly from?: number;
}

/** The person whom an apposition names, on either side of the noun; null where there is none. */
export function nameBeside(
  story: Story,
  part: Base,
  to: number,
  source: NounPhrase,
  proposal: Proposal,
): NameBeside | null {
  const { singular } = singularOf(wordAt(story, part.head));
  const { bodies, documents } = story.lexicon;
  if (story.classes[part.head] === PRON || bodies.has(singular) || documents.has(singular)) return null;
  const after = apposedName(story, part, to);
  if (after) return { key: after };
  if (part.from !== source.from || source.parts.length > 1 || wordAt(story, part.from - 1) !== ',') return null;
  const run = personBefore(story, part.from - 2);
  // "… from Ann Lee,” his colleague wrote": the name is quoted, the colleague is not.
  const apart = run !== null && isQuoted(story, run.from) !== isQuoted(story, part.from);
  return run && !apart && isClosed(story, source, proposal) ? run : null;
}

const ENDS_ASIDE = wordSet(', . ;');
const AFTER_ASIDE = wordSet('who which , .');

/**
 * Whether an apposition is closed on both sides: in "Clinton, a top aide said, would" the aide speaks, and no comma parts her
 * from her verb. In "Ann Lee, a lawyer in Bonn told us" the closing comma is only missing.
 */
const isClosed = (story: Story, source: NounPhrase, { cue, order }: Proposal): boolean =>
  !ENDS_ASIDE.has(wordAt(story, cue.to)) ||
  AFTER_ASIDE.has(wordAt(story, source.to)) ||
  order === 'after' ||
  cue.from - source.to > 2;

const BETWEEN_NAME_AND_COMMA = wordSet('of from and ( ) , . -');
const AGE = /^\d\d?$/;

/** The person's name that ends here, over an age, a party in brackets or "of Arizona". */
function personBefore(story: Story, at: number): NameRun | null {
  for (let i = at; i > at - 9 && i >= 0; i--) {
    const run = nameAt(story, i);
    if (run?.kind === 'person') return run;
    if (run) i = run.from;
    else if (!BETWEEN_NAME_AND_COMMA.has(wordAt(story, i)) && !AGE.test(wordAt(story, i))) return null;
  }
  return null;
}

const OPENS_LIST = wordSet(', ( – — -');
const OPENS_APPOSITION = wordSet(', : – —');
const SOME_OF_THEM = wordSet('including like among');

/** The key of a name that stands in apposition after a noun: "a senior official, Ilse Marr,", "two aides (Ann Lee and …)". */
export function apposedName(story: Story, part: Base, to: number): string | null {
  const found = apposedNameAt(story, part.to);
  return found ?? (to === part.to ? null : apposedNameAt(story, to));
}

function apposedNameAt(story: Story, at: number): string | null {
  if (OPENS_LIST.has(wordAt(story, at)) && SOME_OF_THEM.has(wordAt(story, at + 1))) {
    // "Several senators, including Ted Cruz,": some of them are named.
    const one = nameAt(story, at + 2) ?? nameAt(story, at + 3);
    if (one?.kind === 'person' || one?.kind === 'outlet' || one?.kind === 'organisation') return one.key;
  }
  if (!OPENS_APPOSITION.has(story.tokens.value[at] ?? '')) return null;
  return nameThatFollows(story, at) ?? nameToldLater(story, at);
}

const CLOSES_NAME = wordSet(', . ; – — ) (');
const GOES_ON = wordSet('of who');

/** ", Ilse Marr,", ", Representatives Ann Lee and Bob Ray." */
function nameThatFollows(story: Story, at: number): string | null {
  let i = at + 1;
  while (i < at + 4 && story.classes[i] === NOUN) i++;
  const run = nameAt(story, i);
  // ", David and Jeanne Heidler,"
  if (run && run.to - run.from === 1 && joinsName(story, run.to)) return nameAt(story, run.to + 1)?.key ?? null;
  if (run?.kind !== 'person') return null;
  // "Sen. Cruz, Ms. Lee said": the name opens the next clause, it is no apposition.
  if (story.classes[run.to] === VERB || story.classes[run.to] === AUX) return null;
  const closed =
    CLOSES_NAME.has(story.tokens.value[run.to] ?? '') ||
    joinsName(story, run.to) ||
    GOES_ON.has(wordAt(story, run.to)) ||
    run.to >= (sentenceAt(story, at)?.to ?? 0);
  return closed ? run.key : null;
}

const TELLS_NAME = wordSet('identified named turned');

/** ", who turned out to be the treasurer, Paul Oduya,", ", later identified as Paul Oduya" */
function nameToldLater(story: Story, at: number): string | null {
  const limit = Math.min(sentenceAt(story, at)?.to ?? 0, at + 12);
  for (let k = at + 1; k < limit; k++) {
    const before = wordAt(story, k - 1);
    if (!TELLS_NAME.has(wordAt(story, k)) || before === 'be' || before === 'not') continue;
    for (let n = k + 1; n < k + 9; n++) {
      const run = nameAt(story, n);
      if (run?.kind === 'person') return run.key;
    }
  }
  return null;
}

/** "…, Reps. Ann Lee and Bob Ray." */
function joinsName(story: Story, at: number): boolean {
  if (wordAt(story, at) !== 'and') return false;
  const second = nameAt(story, at + 1);
  return second?.kind === 'person' && CLOSES_NAME.has(story.tokens.value[second.to] ?? '');
}
