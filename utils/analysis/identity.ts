// Who a source is: named, an institution, a spokesperson, an unnamed person, a crowd. Decided phrase by phrase in text order,
// since what a pronoun, "the official" or "another" points to is what stands before it. How each kind of phrase is judged
// stands in the folder identity/: source.ts takes a list apart, part.ts says what is asked of a part and in which order.

import { lastMention } from './identity/back-reference.ts';
import { isSingled } from './identity/counting.ts';
import { judgedBefore, keepJudged } from './identity/judged-before.ts';
import { judgeSource } from './identity/source.ts';
import { openStory, type Story, sentenceAt, type Verdict, wordAt } from './identity/story.ts';
import { tellsEnough } from './identity/tells-enough.ts';
import { type Lexicon, singularOf } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { Names } from './names.ts';
import { isPlural } from './number.ts';
import { leastPeople } from './people.ts';
import type { NounPhrase } from './phrases.ts';
import type { Proposal } from './proposal.ts';
import type { Tokens } from './read.ts';
import { inSlices, type Slices, sizeAround } from './slices.ts';
import { NOUN } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** The mentions among the proposals; these must come in text order. Left out is where nobody tells anything. */
export function* identify(
  tokens: Tokens,
  proposals: readonly Proposal[],
  lexicon: Lexicon,
  names: Names,
): Slices<Mention[]> {
  const story = openStory(tokens, lexicon, names);
  const judged: (Mention | null)[] = [];
  const take = (mention: Mention | null) => {
    judged.push(mention);
    if (mention) remember(story, mention);
  };
  for (const mention of judgedBefore(story, proposals)) take(mention);
  const size = ({ cue }: Proposal) => sizeAround(tokens, cue.from);
  yield* inSlices(proposals.slice(judged.length), size, (slice) => {
    for (const proposal of slice) take(judge(story, proposal));
  });
  keepJudged(story, proposals, judged);
  return judged.filter((mention) => mention !== null);
}

function judge(story: Story, proposal: Proposal): Mention | null {
  const { source, cue } = proposal;
  const judged = judgeSource(story, source, proposal);
  if (!judged) return null;
  const verdict = isPronounWithheld(story, proposal, judged)
    ? { identity: 'anonymous' as const, refersTo: lastMention(story, source.from, (m) => m.identity === 'anonymous') }
    : isWithheld(story, proposal, judged)
      ? { ...judged, identity: 'anonymous' as const, head: singularOf(wordAt(story, source.head)).singular }
      : judged;
  const { head = '' } = verdict;
  const untold = verdict.identity === 'anonymous' && !tellsEnough(story, proposal, head);
  // "Many traders believe": no telling is shown, so it is a mood.
  const identity = untold && isMood(story, proposal) ? 'collective' : verdict.identity;
  // People find keys and determine days; only where a clause follows have they found out something.
  if (cue.rule.id === 'shows' && identity !== 'institution' && !OPENS_CLAUSE.has(wordAt(story, cue.to))) return null;
  if (untold && identity === 'anonymous') return null;
  return {
    proposal,
    identity,
    minPeople: verdict.minPeople ?? leastOfSource(story, source, verdict),
    key: verdict.key ?? null,
    refersTo: verdict.refersTo ?? null,
    partOf: verdict.partOf ?? false,
    plural: isGroup(story, source, verdict),
    partlyNamed: verdict.partlyNamed ?? false,
    head,
    apposedFrom: verdict.apposedFrom ?? null,
  };
}

function remember(story: Story, mention: Mention): void {
  const { source, cue } = mention.proposal;
  // Nobody points back to a mood: "Officials fear …. The aides said they …".
  const mood =
    mention.identity === 'collective' &&
    (cue.rule.strength === 'standing' ||
      (cue.rule.strength !== 'telling' &&
        story.lexicon.particular.has(mention.head) &&
        !story.lexicon.crowds.has(mention.head)));
  if (!mood) story.mentions.push(mention);
  if (mention.identity === 'named') for (let i = source.from; i < source.to; i++) story.namedTokens.add(i);
}

const isMood = (story: Story, { cue, hypothetical, relative, source }: Proposal): boolean =>
  cue.rule.strength !== 'telling' &&
  cue.modal === null &&
  !cue.negated &&
  !hypothetical &&
  !relative &&
  story.classes[source.head] === NOUN &&
  isPlural(story.tokens, source) === true;

const OPENS_CLAUSE = wordSet('that whether how no');

const PEOPLE_PRONOUNS = wordSet('he she they');

/** "They spoke on condition of anonymity": whatever they seemed to point to, it is people without names. */
const isPronounWithheld = (story: Story, { source, cue }: Proposal, { identity }: Verdict): boolean =>
  ASKS_FOR_ANONYMITY.has(cue.rule.id) && identity !== 'anonymous' && PEOPLE_PRONOUNS.has(wordAt(story, source.head));

const ASKS_FOR_ANONYMITY = new Set(['asks-for-anonymity', 'spoke-anonymously']);

/** "The designer … spoke on condition of anonymity": whoever asks not to be named is not. */
const isWithheld = (story: Story, { source, cue }: Proposal, { identity, key }: Verdict): boolean =>
  identity === 'named' &&
  (key ?? null) === null &&
  story.classes[source.head] === NOUN &&
  source.parts.length === 1 &&
  (ASKS_FOR_ANONYMITY.has(cue.rule.id) || isSaidToBeUnnamed(story, source));

/** In tokens. */
const TERMS_REACH = 22;
const NAMING = wordSet('named identified quoted');
const ANONYMITY = wordSet('anonymity anonymously');
const BEING = wordSet('be being');

/** "The two investors, neither of whom would be named, said" */
function isSaidToBeUnnamed(story: Story, source: NounPhrase): boolean {
  const last = source.parts.at(-1)?.to ?? source.to;
  const end = Math.min(sentenceAt(story, source.from)?.to ?? 0, last + TERMS_REACH);
  for (let i = last; i < end; i++) {
    if (ANONYMITY.has(wordAt(story, i))) return true;
    if (NAMING.has(wordAt(story, i)) && BEING.has(wordAt(story, i - 1))) return true;
    if (wordAt(story, i) === 'naming' && wordAt(story, i - 1) === 'not') return true;
  }
  return false;
}

/** A plural that the tagger took for a name ("Officials said") is still two. */
function leastOfSource(story: Story, source: NounPhrase, { identity, head }: Verdict): number {
  const least = leastPeople(story.tokens, source);
  const part = source.parts[0];
  if (least > 1 || !part || identity !== 'anonymous' || isSingled(story, source)) return least;
  const noun = singularOf(wordAt(story, part.head));
  return noun.plural && noun.singular === head ? 2 : least;
}

function isGroup(story: Story, source: NounPhrase, { identity, partOf, minPeople }: Verdict): boolean {
  if (partOf) return (minPeople ?? leastPeople(story.tokens, source)) > 1;
  const plural = isPlural(story.tokens, source);
  if (plural !== null) return plural;
  return (identity === 'anonymous' || identity === 'collective') && leastPeople(story.tokens, source) > 1;
}
