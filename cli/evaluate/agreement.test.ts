import { expect, test } from 'vitest';
import { rules, rulesVersion } from '../../seeds/index.ts';
import { analyse } from '../../utils/analysis/analyse.ts';
import { printAnalysis, printError } from '../../utils/analysis/contract.ts';
import { profileOf } from '../../utils/analysis/profile.ts';
import { NO_META } from '../read-article.ts';
import { differenceOf } from './agreement.ts';

const read = (text: string) => {
  const analysis = analyse({ text }, rules);
  const about = { file: 'story', text, meta: NO_META, language: 'en', partial: null, rulesVersion };
  return printAnalysis({ ...about, analysis, profile: profileOf(analysis) }, true);
};
const story = read('The oven was cold.\nTwo cooks said so, and declined to comment.');

test('the same text and findings agree, and so do two refusals', () => {
  expect(differenceOf(story, story)).toBeNull();
  const refused = printError('story', 'not-an-article', 'one reason');
  expect(differenceOf(refused, printError('story', 'not-an-article', 'another'))).toBeNull();
});

test.each([
  ['a refusal', printError('story', 'not-an-article', ''), 'read here, not-an-article there'],
  ['a paragraph less', read('The oven was cold.'), 'only here 1 of its paragraphs (“Two cooks'],
  ['a paragraph twice', read(`${story.text}\nThe oven was cold.`), 'in another order or number'],
  ['other findings', { ...story, commentOutcomes: [] }, 'findings, in the same text'],
  ['other rules', { ...story, rulesVersion: 'x' }, 'build it again'],
  ['nothing', undefined, 'missing'],
])('%s is a difference', (_, other, words) => {
  expect(differenceOf(story, other)).toContain(words);
});
