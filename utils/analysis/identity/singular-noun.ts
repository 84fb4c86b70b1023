// One person by a noun: "a lawmaker" is unnamed, "the official" is who spoke before, "the mayor" can be known.

import { DEFINITE, ONE_OF_MANY } from '../function-words.ts';
import type { Mention } from '../mention.ts';
import type { Base } from '../phrases.ts';
import type { Proposal } from '../proposal.ts';
import { ADJ, NOUN } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { lastMention, sameDescription, wasIntroduced } from './back-reference.ts';
import { isCounted } from './counting.ts';
import { firstHolder } from './holders.ts';
import { hasOwner, introducedLater, judgeOwned, namedRole } from './role.ts';
import { askWhole, type Story, type Verdict, wordAt } from './story.ts';

/** First words that present somebody whom the article has not spoken of. */
const PRESENTS = wordSet(
  'a an one another some someone separate second third fourth different other single unnamed anonymous unidentified',
);
/** The same noun may come back from far: a feature speaks of "the guard" throughout. */
const SAME_NOUN_REACH = 900;

export function judgeSingular(story: Story, part: Base, singular: string, proposal: Proposal): Verdict {
  const unnamed: Verdict = { identity: 'anonymous', head: singular, minPeople: 1 };
  // "one aide", "the |three-term governor" is not counted
  if (PRESENTS.has(wordAt(story, part.from)) || (isCounted(story, part) && !DEFINITE.has(wordAt(story, part.from))))
    return introducedLater(story, part, singular) ?? unnamed;
  if (hasOwner(story, part)) return judgeOwned(story, part, singular);
  const known = proposal.cue.rule.strength === 'standing' ? null : judgeKnown(story, part, singular);
  const named = known ?? namedRole(story, part, singular);
  if (named) return named;
  return isUnnamedThough(story, part, singular, proposal) ? unnamed : { identity: 'named', key: null };
}

/** In tokens. */
const OFFICIAL_REACH = 120;
const OFFICES = wordSet(
  'commissioner minister secretary director chief mayor governor ambassador officer spokesman spokeswoman spokesperson deputy sheriff superintendent administrator commander general collector magistrate envoy inspector undersecretary',
);

/** "Commissioner R. Rao inspected the dam. The official said": the one with the name. */
const followsNamedOfficial = ({ names }: Story, { from }: Base): boolean =>
  firstHolder(names, OFFICES, ({ first }) => first <= from && from - first <= OFFICIAL_REACH) !== null;

/** "Top aide hints at change": the headline's aide comes back with a name, unless the story speaks of "an aide". */
function isHeadlineOfNamed(story: Story, part: Base, singular: string): boolean {
  const { sentences, sentenceOf, count } = story.tokens;
  const last = sentences.at(-1);
  if (sentences[sentenceOf[part.head] ?? 0]?.block !== 0 || !last || last.block === 0) return false;
  for (let i = part.to; i < count; i++)
    if (wordAt(story, i) === singular)
      for (let k = i - 1; k > i - 5; k--) if (ONE_OF_MANY.has(wordAt(story, k))) return false;
  return true;
}

/** In tokens: how near "the staffer" must stand to the one who was "an employee" before. */
const OTHER_WORD_REACH = 90;

/** "An employee said …. “…,” the staffer added": the last single person who spoke, by another word for the same walk of life. */
function judgeOtherWord(story: Story, part: Base, singular: string): Verdict | null {
  const { particular, uniqueOffices, kin, walkOf } = story.lexicon;
  if (!particular.has(singular) || uniqueOffices.has(singular) || kin.has(singular) || part.head - part.from > 1)
    return null;
  const last = lastMention(story, part.from, (m) => !m.plural && m.identity !== 'institution', OTHER_WORD_REACH);
  if (last?.identity !== 'anonymous' || last.head === '' || namedRole(story, part, singular)) return null;
  const [walk, other] = [walkOf.get(singular), walkOf.get(last.head)];
  if (walk !== undefined && other !== undefined && walk !== other) return null;
  return { identity: 'anonymous', refersTo: last, partOf: false, head: singular, minPeople: 1 };
}

const spokeLast = (story: Story, part: Base): Mention | null =>
  lastMention(story, part.from, () => true, OTHER_WORD_REACH);

const isBare = (story: Story, part: Base): boolean =>
  part.from === part.head || story.classes[part.from] === NOUN || story.classes[part.from] === ADJ;

/** the official, that person: whom the article has spoken of before. */
function judgeKnown(story: Story, part: Base, singular: string): Verdict | null {
  const { particular, pointers } = story.lexicon;
  const generic = pointers.has(singular);
  const alike = (m: Mention) => m.identity === 'anonymous' && m.head === singular;
  const kindred = (m: Mention) => m.identity === 'anonymous' && generic && (m.head === '' || particular.has(m.head));
  const find = (test: (m: Mention) => boolean, reach?: number) => lastMention(story, part.from, test, reach);
  // The same noun before a kindred one, one person before a group.
  const before =
    (generic ? find((m) => (alike(m) || kindred(m)) && !m.plural && sameDescription(story, part, m)) : null) ??
    find((m) => alike(m) && !m.plural, SAME_NOUN_REACH) ??
    find((m) => kindred(m) && !m.plural) ??
    find((m) => alike(m) || kindred(m));
  if (!before) return judgeOtherWord(story, part, singular);
  if (!sameDescription(story, part, before)) return null;
  return { identity: 'anonymous', refersTo: before, partOf: before.plural, head: singular, minPeople: 1 };
}

/** "the woman" after "a woman", "the official said" out of the blue: definite, and still nobody whom a reader could name. */
function isUnnamedThough(story: Story, part: Base, singular: string, proposal: Proposal): boolean {
  if (proposal.cue.rule.strength !== 'telling') return false;
  const { particular, uniqueOffices, pointers, namedOnceKnown, kin } = story.lexicon;
  const definite = DEFINITE.has(wordAt(story, part.from));
  if (definite && wasIntroduced(story, part, singular)) return true;
  const described = part.head - part.from > 1;
  // "said the retired teacher": whom the sentence before has named.
  if (proposal.order === 'after' && wordAt(story, part.from) === 'the' && (!pointers.has(singular) || described))
    return false;
  if (!particular.has(singular) || uniqueOffices.has(singular) || namedOnceKnown.has(singular)) return false;
  // "the head teacher", "the head coach"
  if (definite && wordAt(story, part.head - 1) === 'head') return false;
  if (singular === 'official' && followsNamedOfficial(story, part)) return false;
  if (!definite && askWhole(story, (story) => isHeadlineOfNamed(story, part, singular))) return false;
  // "The father of the gunman": a reader can tell who it is.
  if (kin.has(singular)) return false;
  // "Top adviser sent messages": only what tells in words.
  if (!definite && proposal.cue.rule.id === 'hands-over') return false;
  // "Mr Cross said he might. The party speechwriter said": whoever spoke last has a name, and this is another word for it.
  if (definite && !pointers.has(singular) && spokeLast(story, part)?.identity === 'named') return false;
  // "Cabinet colleague says": headlines leave the article out.
  return part.head - part.from <= 2 && (definite || isBare(story, part) || pointers.has(singular));
}
