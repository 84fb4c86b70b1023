// A long text is analysed in slices that are counted, and all the same as one text.

import { describe, expect, test } from 'vitest';
import { rules } from '../../seeds/index.ts';
import { analyse, analyseInSlices } from './analyse.ts';
import { LONGEST_PIECE } from './pieces.ts';
import { readTokens } from './read.ts';
import { inSlices, SLICE } from './slices.ts';
import { textAt } from './types.ts';

const paragraph = (n: number) =>
  `The council will sell dock ${n}, a senior official said on Friday. Ada Brandt, who runs the union, said it was wrong. ` +
  `The port authority declined to comment on dock ${n}.`;
const long = Array.from({ length: 800 }, (_, n) => paragraph(n)).join('\n');

/** What comes of it, and how many tokens each slice looked at. */
function run(text: string) {
  const work = analyseInSlices({ text }, rules);
  for (const slices: number[] = []; ; ) {
    const step = work.next();
    if (step.done) return { found: step.value, slices };
    slices.push(step.value);
  }
}

const sum = (sizes: readonly number[]) => sizes.reduce((all, one) => all + one, 0);

test('things are handed out in order, none twice, in slices that end where they are full', () => {
  const things = [400, 400, 400, 1_500, 10, 10];
  const handed: number[][] = [];
  const sizes = [
    ...inSlices(
      things,
      (size) => size,
      (slice) => handed.push([...slice]),
    ),
  ];
  expect(handed).toEqual([[400, 400, 400], [1_500], [10, 10]]);
  expect(sizes).toEqual([1_200, 1_500, 20]);
});

/** Tokens of the longest sentence that is read. */
const LONGEST_SENTENCE = 400;

describe('a long text', { timeout: 60_000 }, () => {
  const { found, slices } = run(long);
  const { count } = readTokens(long);

  test('is looked at slice by slice: none is longer than a slice and a sentence, and there are as many as its length asks for', () => {
    expect(Math.max(...slices)).toBeLessThanOrEqual(SLICE + LONGEST_SENTENCE);
    // Each token is read once, and looked at by each of the searches.
    expect(sum(slices)).toBeGreaterThan(8 * count);
    expect(slices.length).toBeGreaterThan((8 * count) / (SLICE + LONGEST_SENTENCE));
  });

  test('twice the text are twice the slices', () => {
    const half = run(long.slice(0, long.length / 2)).slices;
    expect(slices.length / half.length).toBeGreaterThan(1.8);
    expect(slices.length / half.length).toBeLessThan(2.2);
  });

  test('is one text all the same: each finding at its words, one source for a name however far apart it stands', () => {
    expect(found).toEqual(analyse({ text: long }, rules));
    const unnamed = found.attributions.filter(({ identity }) => identity === 'anonymous');
    expect(unnamed.length).toBe(800);
    expect(new Set(unnamed.map(({ source }) => textAt(long, source)))).toEqual(new Set(['a senior official']));
    expect(found.outcomes.length).toBe(800);
    const named = found.sources.filter(({ identity }) => identity === 'named');
    expect(named.map(({ label }) => label)).toEqual(['Ada Brandt']);
    expect(named[0]?.attributionIds.length).toBe(800);
  });

  test('an unnamed group that comes back in the same words is the same one, however long the text between', () => {
    const between = Array.from({ length: 900 }, (_, n) => `The ${n}th report has as many pages as the others.`);
    const text = ['Harbour officials said it was off.', ...between, 'Harbour officials said no more.'].join('\n');
    const sources = run(text).found.sources.filter(({ anonymous }) => anonymous);
    expect(sources.map(({ attributionIds }) => attributionIds.length)).toEqual([2]);
  });
});

test.each([
  ['a word of a megabyte', 'x'.repeat(400_000)],
  ['stops and commas', '., '.repeat(133_000)],
  ['one paragraph without an end', 'the official said and '.repeat(18_000)],
])('%s: no slice is longer than a piece', { timeout: 60_000 }, (_, text) => {
  const { slices } = run(text);
  expect(Math.max(...slices)).toBeLessThanOrEqual(LONGEST_PIECE);
  expect(slices.length).toBeGreaterThan(text.length / LONGEST_PIECE);
});
