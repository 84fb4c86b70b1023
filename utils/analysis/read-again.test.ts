import { describe, expect, test } from 'vitest';
import { readTokens } from './read.ts';
import { BLOCK, emptyWords, NO_BREAK, readAgain, type Words } from './read-again.ts';
import { finish, type Slices } from './slices.ts';

const PARAGRAPHS = [
  '“We have seen worse,” Mr. Adeyemi said. The mayor’s office did not respond.',
  'Two officials said the dock would close',
  '“It can’t stay open,” one of them said.',
  'A spokeswoman for the port declined to comment. Sales rose 3.2 percent…',
  'Ferries run again on Monday',
];

/** What is read of `now` when `before` was read before it, and when nothing like it was. */
function readBoth(before: string, now: string) {
  readTokens('Nothing of the kind.');
  const fresh = readTokens(now);
  readTokens('Nothing of the kind.');
  readTokens(before);
  return { again: readTokens(now), fresh };
}

describe('a text that changed reads as if it were read for the first time', () => {
  const all = PARAGRAPHS.join('\n');
  const without = (i: number) => PARAGRAPHS.filter((_, at) => at !== i).join('\n');
  test.each(PARAGRAPHS.map((_, i) => [i] as const))('paragraph %i comes, goes, is repeated, ends otherwise', (i) => {
    const changed = PARAGRAPHS.with(i, `${PARAGRAPHS[i]} – and more`).join('\n');
    const repeated = PARAGRAPHS.toSpliced(i, 0, PARAGRAPHS[i] ?? '').join('\n');
    for (const [before, now] of [
      [without(i), all],
      [all, without(i)],
      [all, repeated],
      [repeated, all],
      [all, changed],
      [changed, all],
      [all, all],
      [`\n${all}`, all],
      [all, `${all}\n`],
    ] as const) {
      const { again, fresh } = readBoth(before, now);
      expect(again).toEqual(fresh);
    }
  });
});

test('only paragraphs that changed are read', () => {
  const texts: string[] = [];
  // biome-ignore lint/correctness/useYield: one slice
  const read = function* (text: string): Slices<Words> {
    texts.push(text);
    const found = [...text.matchAll(/\S+/g)];
    const words = emptyWords(found.length);
    for (const [n, { 0: word, index }] of found.entries()) {
      words.place[n] = word.length;
      words.from[n] = index;
      words.breaks[n] = index === 0 || text.charAt(index - 1) === '\n' ? BLOCK : NO_BREAK;
    }
    return words;
  };
  finish(readAgain('one two\nthree four\nfive', read));
  const { words, same } = finish(readAgain('one two\nthree fourteen\nfive', read));
  expect(texts).toEqual(['one two\nthree four\nfive', 'three fourteen\n']);
  expect(same).toBe(2);
  expect([...words.place]).toEqual([3, 3, 5, 8, 4]);
  expect([...words.from]).toEqual([0, 4, 8, 14, 23]);
  const grown = finish(readAgain('one two\nthree fourteen\nfive\nsix', read));
  expect(texts.at(-1)).toBe('\nsix');
  expect(grown.same).toBe(5);
});
