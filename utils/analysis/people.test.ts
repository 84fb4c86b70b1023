import { describe, expect, it } from 'vitest';
import { rules } from '../../seeds/index.ts';
import { analyse } from './analyse.ts';

/** The smallest number of people of the first unnamed source. */
const least = (sentence: string) => analyse({ text: sentence }, rules).attributions[0]?.anonymous?.minPeople;

describe('minPeople', () => {
  it.each([
    ['An official said the road was closed.', 1],
    ['Officials said the road was closed.', 2],
    ['At least three people with knowledge of the inquiry said a laptop was missing.', 3],
    ['More than three officials said the road was closed.', 4],
    ['Several aides said the road was closed.', 3],
    ['Half a dozen lawmakers from the ruling party said they would abstain.', 6],
    ['A banker and two lawyers said the auction would close on Friday.', 3],
    ['Current and former officials and two diplomats said so.', 4],
    // The number is the whole list's.
    ['More than a dozen officials, lawmakers and aides said the road was closed.', 13],
    ['Three of the senator’s aides and advisers said it was over.', 3],
  ])('%s', (sentence, people) => {
    expect(least(sentence)).toBe(people);
  });
});
