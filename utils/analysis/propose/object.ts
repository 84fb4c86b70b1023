// The source follows the cue: "according to [two aides]", "citing interviews with [a dozen people]".

import type { Cue } from '../cues.ts';
import { isPersonNoun, type Lexicon, singularOf } from '../lexicon.ts';
import { type NounPhrase, nounPhraseAt, objectAfter } from '../phrases.ts';
import type { Proposal } from '../proposal.ts';
import type { Tokens } from '../read.ts';
import { classesOf, NAME, NUM, PRON } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { isTime } from './not-a-subject.ts';

/** Rules whose words are as often followed by things: "on the strength of its sales". */
const ONLY_PEOPLE: ReadonlySet<string> = new Set(['attributes-to', 'in-the-words-of']);
const FOCUS = wordSet('even also only just');
const GROUPS = wordSet('handful couple pair group dozen number trio half');
/** "cited the case of a man who": nobody, though somebody may stand in what hangs on them. */
const MATTERS = wordSet('case cases example examples instance instances fact lack need risk cost');
const DENIES = wordSet("not n't never rarely");

export function proposeObject(tokens: Tokens, cue: Cue, limit: number, lexicon: Lexicon): Proposal | null {
  if (DENIES.has(tokens.normal[cue.from - 1] ?? '')) return null;
  // "according to even his own supporters", "according to both"
  const source = objectAfter(tokens, FOCUS.has(tokens.normal[cue.to] ?? '') ? cue.to + 1 : cue.to);
  if (!source || isTime(tokens, source) || MATTERS.has(tokens.normal[source.head] ?? '')) return null;
  const noun = singularOf(tokens.normal[source.head] ?? '').singular;
  const kind = classesOf(tokens)[source.head];
  if (
    ONLY_PEOPLE.has(cue.rule.id) &&
    kind !== NAME &&
    kind !== PRON &&
    kind !== NUM &&
    !GROUPS.has(noun) &&
    !isPersonNoun(lexicon, noun)
  )
    return null;
  return { cue, source: peopleIn(tokens, source, limit) ?? source, order: 'after', hypothetical: false };
}

const LEADS_TO_PEOPLE = wordSet(
  'interview interviews conversation conversations discussion discussions account accounts testimony information details document documents email emails recollection recollections',
);
const BEFORE_PEOPLE = wordSet('with from of by provided given obtained');

/** "interviews with [two dozen people]", "documents provided by [a person]": the people inside a phrase that leads to them. */
function peopleIn(tokens: Tokens, phrase: NounPhrase, limit: number): NounPhrase | null {
  const { normal } = tokens;
  const after = phrase.parts[0]?.to ?? phrase.head + 1;
  if (!LEADS_TO_PEOPLE.has(normal[phrase.head] ?? '') || !BEFORE_PEOPLE.has(normal[after] ?? '')) return null;
  const twoWords = normal[after + 1] === 'by' || normal[after + 1] === 'from';
  return nounPhraseAt(tokens, twoWords ? after + 2 : after + 1, limit);
}
