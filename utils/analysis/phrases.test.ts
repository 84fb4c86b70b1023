import { describe, expect, it } from 'vitest';
import { objectAfter, subjectBefore } from './phrases.ts';
import { readTokens } from './read.ts';

/** The words of the subject of the first token that reads `verb`. */
function subjectOf(text: string, verb: string): string | null {
  const tokens = readTokens(text);
  const phrase = subjectBefore(tokens, tokens.normal.indexOf(verb));
  return phrase && text.slice(tokens.start[phrase.from], tokens.end[phrase.to - 1]);
}

describe('subjectBefore', () => {
  it.each([
    ['Two engineers who had seen the log said it was late.', 'said', 'Two engineers who had seen the log'],
    ['The deck was closed, a person involved in the repairs added.', 'added', 'a person involved in the repairs'],
    [
      'Current and former officials and two diplomats described it.',
      'described',
      'Current and former officials and two diplomats',
    ],
    ['Sen. Ann Lee (D-Ohio), who wrote the bill, said it was fair.', 'said', 'Sen. Ann Lee (D-Ohio)'],
    ['The aide shook her head and said it was over.', 'said', 'The aide'],
    ['An official on Tuesday said it was over.', 'said', 'An official'],
    ['A person familiar with phase 2 said it was late.', 'said', 'A person familiar with phase 2'],
    ['On day 3 officials said it was over.', 'said', 'officials'],
    ['In the village 12 said they had seen it.', 'said', '12'],
    ['Juror No. 8 said it was fair.', 'said', 'Juror No. 8'],
    ['It closed in March, and a former official said so.', 'said', 'a former official'],
  ])('%s', (text, verb, subject) => {
    expect(subjectOf(text, verb)).toBe(subject);
  });

  it('finds none where a comma alone stands before the verb', () => {
    expect(subjectOf('Job cuts will come in June, said the chairman.', 'said')).toBeNull();
  });
});

it('takes what hangs on a noun, and stops before the next clause', () => {
  const text = 'It failed, according to people with knowledge of the plan, and was dropped.';
  const tokens = readTokens(text);
  const phrase = objectAfter(tokens, tokens.normal.indexOf('people'));
  expect(phrase && text.slice(tokens.start[phrase.from], tokens.end[phrase.to - 1])).toBe(
    'people with knowledge of the plan',
  );
});
