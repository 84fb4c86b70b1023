// How many people the words of a phrase count, as far as that tells who they are.

import { ONE_OF_MANY } from '../function-words.ts';
import { leastPeople } from '../people.ts';
import type { Base, NounPhrase } from '../phrases.ts';
import { NUM } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { type Story, wordAt } from './story.ts';

const COUNTING_WORDS = wordSet('several two both couple few dozen');

/** "two aides", "several of them": a number or what stands for one is among its modifiers. */
export function isCounted(story: Story, part: Base): boolean {
  for (let i = part.from; i < part.head; i++)
    if ((story.classes[i] === NUM && !isAge(story, i)) || COUNTING_WORDS.has(wordAt(story, i))) return true;
  return false;
}

/** "the 71-year-old diplomat" */
const isAge = (story: Story, at: number): boolean =>
  (wordAt(story, at + 1) === '-' && wordAt(story, at + 2) === 'year') || wordAt(story, at + 1) === 'year-old';

/** So many that nobody in particular is meant. */
const BIG = 60;

/** "hundreds of", "20 percent": nobody in particular. */
export const isBig = (story: Story, part: Base): boolean =>
  leastOf(story, part) >= BIG || wordAt(story, part.head) === 'percent' || wordAt(story, part.head) === '%';

/** The smallest number of people that one part of a phrase allows. */
export const leastOf = (story: Story, part: Base): number => leastPeople(story.tokens, alone(part));

/** A part as a phrase of its own. */
export const alone = (part: Base): NounPhrase => ({ from: part.from, to: part.to, head: part.head, parts: [part] });

/** "one ally", "a club source", "two of his aides": counted, few. */
export function isSingled(story: Story, source: NounPhrase): boolean {
  const part = source.parts[0];
  return (
    part !== undefined && (ONE_OF_MANY.has(wordAt(story, part.from)) || (isCounted(story, part) && !isBig(story, part)))
  );
}

const SHARES = wordSet('in percent % half quarters quarter thirds majority');
/** After a word of the list above these make a number of it: "half a dozen", "half-dozen". */
const MAKES_A_NUMBER = wordSet('dozen - a');
const TWO_DIGITS = /^\d\d$/;

/** "four in 10 voters", "20 percent" */
export function isShare(story: Story, part: Base): boolean {
  for (let i = part.from; i < part.to; i++) {
    const share = SHARES.has(wordAt(story, i)) && !MAKES_A_NUMBER.has(wordAt(story, i + 1));
    if (share || (i === part.head && TWO_DIGITS.test(wordAt(story, i)))) return true;
  }
  if (wordAt(story, part.from - 1) === 'in') return isSmallNumber(wordAt(story, part.from - 2));
  return wordAt(story, part.to) === 'in' && isSmallNumber(wordAt(story, part.to + 1));
}

const SMALL_NUMBERS = wordSet('one two three four five six seven eight nine ten');
const isSmallNumber = (word: string): boolean => SMALL_NUMBERS.has(word) || /^\d+$/.test(word);
