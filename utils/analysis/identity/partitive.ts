// "one of the sources", "a group of lawmakers", "some of Clinton's aides": a quantity, and the group it is taken from.

import { singularOf } from '../lexicon.ts';
import type { Mention } from '../mention.ts';
import { type Base, baseAt } from '../phrases.ts';
import type { Proposal } from '../proposal.ts';

import { NOUN, NUM, PRON } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { lastMention } from './back-reference.ts';
import { alone, leastOf } from './counting.ts';
import { judgeNoun } from './noun.ts';
import type { JudgePart } from './part.ts';
import { type Story, type Verdict, wordAt } from './story.ts';

const QUANTITIES = wordSet(
  'one some many most few several both all each none half dozen majority number handful group couple pair dozens scores hundreds thousands any either neither another others member members lot lots bunch slew host chorus crowd percent array range minority third quarter plenty rest generation trio legion coalition type kind sort',
);
/** Quantities of which nobody in particular is a part. */
const SHARES = wordSet('percent majority third quarter half minority generation legion chorus crowd');
/** Quantities so small that people among a crowd are meant after all. */
const FEW = wordSet('one couple pair handful several trio another both');
const FEW_OF_THEM = wordSet('one two three several');
const SOME_OF_A_NAME = wordSet('one two three four several some many');
const THEM = wordSet('them these those');
const THE_GROUP = wordSet('the these those');

/** The noun inside "one of the …", "some of Clinton's …", "a group of …"; null where there is none. */
export function groupOf(story: Story, part: Base, to: number): Base | null {
  if (wordAt(story, part.to) !== 'of' || part.to >= to) return null;
  if (story.classes[part.head] !== NUM && !QUANTITIES.has(wordAt(story, part.head))) return null;
  return baseAt(story.tokens, part.to + 1, to);
}

/** Judges a quantity by the group it is taken from; `judgePart` judges the group. */
export function judgePartitive(
  story: Story,
  part: Base,
  group: Base,
  to: number,
  proposal: Proposal,
  judgePart: JudgePart,
): Verdict | null {
  const quantity = wordAt(story, part.head);
  if (SHARES.has(quantity)) return { identity: 'collective' };
  const minPeople = leastOf(story, part);
  const isPronoun = story.classes[group.head] === PRON || THEM.has(wordAt(story, group.head));
  // "two of those who were there"
  if (wordAt(story, group.from) === 'those' && story.classes[group.head] !== NOUN && group.to > group.from)
    return { identity: 'anonymous', head: 'person', minPeople: Math.max(1, minPeople) };
  if (isPronoun) return judgeSomeOfThem(story, part, quantity, minPeople);
  if (quantity === 'member' || quantity === 'members') return judgeNoun(story, part, to, 'member', proposal);
  const verdict = judgePart(story, group, to, { ...alone(group), to }, proposal);
  if (!verdict) return null;
  const { singular } = singularOf(wordAt(story, group.head));
  const unnamed: Verdict = { identity: 'anonymous', head: singular, minPeople };
  if (verdict.identity === 'institution' || verdict.identity === 'named') {
    const ofPeople = story.lexicon.particular.has(singular) || story.lexicon.crowds.has(singular);
    return ofPeople || (SOME_OF_A_NAME.has(quantity) && verdict.identity === 'named') ? unnamed : verdict;
  }
  const few = story.classes[part.head] === NUM || FEW.has(quantity);
  if (verdict.identity === 'collective' && few && proposal.cue.rule.strength !== 'standing' && minPeople < 24)
    return unnamed;
  const known = knownGroup(story, group, singular);
  return {
    ...verdict,
    head: singular,
    minPeople,
    partOf: known !== null || verdict.refersTo !== undefined,
    refersTo: known ?? verdict.refersTo ?? null,
  };
}

/** "one of them" */
function judgeSomeOfThem(story: Story, part: Base, quantity: string, minPeople: number): Verdict {
  const group = lastMention(story, part.from, (mention) => mention.plural);
  if (group?.identity === 'anonymous')
    return {
      identity: 'anonymous',
      refersTo: group,
      partOf: true,
      head: group.head,
      minPeople: Math.max(1, minPeople),
    };
  return FEW_OF_THEM.has(quantity) ? { identity: 'anonymous', head: '', minPeople } : { identity: 'collective' };
}

/** "of the officials": the group of unnamed people that spoke before. */
function knownGroup(story: Story, group: Base, singular: string): Mention | null {
  if (!THE_GROUP.has(wordAt(story, group.from))) return null;
  const generic = story.lexicon.pointers.has(singular);
  return lastMention(
    story,
    group.from,
    (mention) => mention.identity === 'anonymous' && mention.plural && (mention.head === singular || generic),
  );
}
