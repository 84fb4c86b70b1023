import { expect, test } from 'vitest';
import { marksOf } from '../utils/analysis/marks.ts';
import { cardOf } from './card-content.ts';
import { labelOf, statusOf } from './card-label.ts';
import { harbour } from './fixtures/articles.ts';
import { words } from './fixtures/render.tsx';

const cards = marksOf(harbour.analysis).map(({ finding }) => cardOf(harbour, finding));

test('labels every kind of mark', () => {
  expect(cards.map((card) => card && labelOf(card, words))).toEqual([
    'Unnamed source: three people familiar with the plan',
    'Unnamed source: three people familiar with the plan',
    'Unnamed source: a senior port official, who asked not to be named',
    'The port authority: Declined',
    'Quayline: No response',
    'No source given: reportedly',
    'Unnamed source: A diplomat',
    'The fund: Answer pending',
  ]);
});

test('says where the tour is', () => {
  const card = cards[6];
  expect(card && statusOf(card, { number: 7, total: 8 }, words)).toBe('7 of 8, Unnamed source: \u2068A diplomat\u2069');
});
