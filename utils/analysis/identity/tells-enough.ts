// Whether the cue shows that particular unnamed people told something: not what anybody would say, might say or holds.

import { ONE_OF_MANY } from '../function-words.ts';
import { isParticular, isPersonNoun } from '../lexicon.ts';
import type { Proposal } from '../proposal.ts';
import { NOUN, PRON } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { isSingled } from './counting.ts';
import { isQuoted, type Story, sentenceAt, wordAt } from './story.ts';

/** `head`: the source's noun in the singular, '' where it has none. */
export function tellsEnough(story: Story, proposal: Proposal, head: string): boolean {
  const { cue, hypothetical, source, relative } = proposal;
  if (hypothetical || cue.negated) return false;
  if (isAnybodyWho(story, proposal, head)) return false;
  if (isPronounInside(story, proposal)) return false;
  if (isOnlyPossible(story, proposal)) return false;
  const { strength } = cue.rule;
  if (strength === 'telling') return isTeller(story, proposal, head);
  const describing = strength === 'describing';
  if (describing && wordAt(story, source.from - 1) === 'what') return true;
  if (relative) return false;
  const informant = story.lexicon.informants.has(head) && source.parts.length === 1 && strength !== 'standing';
  const familiar = head === 'person' && story.lexicon.knowing.has(wordAt(story, source.parts[0]?.to ?? source.to));
  const singled = isSingled(story, source);
  if (cue.rule.id === 'described-by')
    return (
      informant || familiar || singled || (TOLD_BY.has(wordAt(story, cue.from)) && story.lexicon.particular.has(head))
    );
  if (isOneOfCrowdAloud(story, proposal, head)) return true;
  if (describing) return informant || describesOfOwn(story, proposal, head, singled);
  // They "have found", "are confident": what an unnamed group told of itself a few words before.
  if (story.classes[source.head] === PRON) return false;
  if (informant) return true;
  return strength === 'thinking' && (familiar || (singled && isParticular(story.lexicon, head)));
}

/** Passives of which even "by officials" shows that somebody told: "was told by officials". */
const TOLD_BY = wordSet(
  'told confirmed briefed disclosed corroborated verified described leaked shared provided shown given',
);

const BEFORE_ANYBODY = wordSet('for as like of against');

/** "individuals who express criticism", "for someone who conceded": anybody who does. */
const isAnybodyWho = (story: Story, { relative, source, cue }: Proposal, head: string): boolean =>
  Boolean(relative) &&
  head === 'person' &&
  (BEFORE_ANYBODY.has(wordAt(story, source.from - 1)) || (source.to - source.from === 1 && cue.form === 'base'));

/** "aides say the respect they express", "Both said they had told the board": inside what is told. */
function isPronounInside(story: Story, { source }: Proposal): boolean {
  if (story.classes[source.head] !== PRON) return false;
  if (story.classes[source.from - 1] === NOUN) return true;
  if (isQuoted(story, source.from)) return false;
  return story.mentions.slice(-4).some(({ proposal: { order, cue } }) => {
    const distance = source.from - cue.to;
    // Not "…,” the man said. He added": that is the next sentence.
    const sameSentence = story.tokens.sentenceOf[source.from] === story.tokens.sentenceOf[cue.from];
    return sameSentence && order === 'before' && distance >= 0 && distance <= 1;
  });
}

/** "would say", but not "would only say", nor what somebody says they will do. */
function isOnlyPossible(story: Story, { cue }: Proposal): boolean {
  if (cue.modal === null) return false;
  for (let i = cue.from - 1; i <= cue.to; i++) if (wordAt(story, i) === 'only') return false;
  return cue.modal !== 'will' || cue.rule.strength !== 'telling';
}

/** Verbs whose subject has told something, whatever its noun. */
const TELLS = wordSet('said say says told tell tells added according');

/** A noun that the tables do not know is taken for a person when it says or tells something itself. */
function isTeller(story: Story, { cue, relative, source }: Proposal, head: string): boolean {
  const { particular, plainTelling, humanTelling } = story.lexicon;
  const verb = wordAt(story, cue.from);
  if (cue.rule.only === 'headline') return particular.has(head) && !isCredit(story, cue.from);
  if (relative && !plainTelling.has(verb) && !isCleft(story, source)) return false;
  // "a woman's opinion", "a person's word": anybody's.
  if (cue.rule.source === 'owner' && ANYBODY.has(head) && INDEFINITE.has(wordAt(story, source.from))) return false;
  if (head === '' || isPersonNoun(story.lexicon, head)) return true;
  return !relative && (TELLS.has(verb) || humanTelling.has(verb)) && cue.rule.source !== 'owner';
}

const ANYBODY = wordSet('person man woman child individual voter candidate parent');
const INDEFINITE = wordSet('a an');
const BE = wordSet('is was');

/** "It was a junior whip who first suggested" */
const isCleft = (story: Story, { from }: Proposal['source']): boolean =>
  wordAt(story, from - 2) === 'it' && BE.has(wordAt(story, from - 1));

/** "Data source: …", "Photo: …" */
const isCredit = (story: Story, at: number): boolean =>
  wordAt(story, at - 2) === 'data' || wordAt(story, at - 1) === 'photo';

/** "One voter fears that", "a supporter shouted that" */
function isOneOfCrowdAloud(story: Story, { cue, source }: Proposal, head: string): boolean {
  const { strength, id } = cue.rule;
  if (strength === 'standing' || cue.modal !== null) return false;
  if (!story.lexicon.crowds.has(head) || !ONE_OF_MANY.has(wordAt(story, source.from))) return false;
  return strength !== 'describing' || id === 'cries-out' || quotesAfter(story, cue.to);
}

/** Deeds that count as a stand of whoever has a name: a member who voted has told nobody anything. */
const DEEDS = wordSet(
  'voted vote votes looked look rooted rallied rally campaigned campaign lobbied lobby balked balk cared care hit took take',
);

const NAMING = wordSet('call calls called name named address addressed');

/** "An aide called the plan reckless", "one ally described it as “theft”": what such people say of a thing, they tell. */
function describesOfOwn(story: Story, { cue }: Proposal, head: string, singled: boolean): boolean {
  const { describers } = story.lexicon;
  const quotes = quotesAfter(story, cue.to);
  if (NAMING.has(wordAt(story, cue.from)) && !quotes) return describers.has(head);
  if (cue.rule.id === 'speaks-of' && (cue.form === 'ing' || DEEDS.has(wordAt(story, cue.from)))) return false;
  return (describers.has(head) && cue.form !== 'ing') || (isParticular(story.lexicon, head) && (quotes || singled));
}

/** In tokens. */
const QUOTATION_REACH = 80;

/** "called the plan “theft in slow motion”" */
function quotesAfter(story: Story, at: number): boolean {
  const limit = Math.min(sentenceAt(story, at - 1)?.to ?? at, at + QUOTATION_REACH);
  for (let i = at; i < limit; i++) if (isQuoted(story, i)) return true;
  return false;
}
