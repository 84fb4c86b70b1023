import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWords } from '../../build/pack-model.ts';
import { modelWords } from './model-words.ts';

const pack = (list: readonly string[]) => {
  const { words, strays } = packWords(list);
  return modelWords(words, strays);
};

test('each word has the number of its place, also out of order, with spaces, or in other letters', () => {
  const list = ['$%^oov^%$', '\n', 'a', 'b', 'B', 'd', 'c', 'é', 'e', 'New York', '🙏', 'z', 'constructor'];
  const { list: known, hash } = pack(list);
  expect(known).toEqual(list);
  expect(list.map((word) => hash.get(word))).toEqual(list.map((_, place) => place));
  for (const other of ['', 'aa', 'C', 'zz', 'toString', '__proto__']) expect(hash.get(other)).toBeUndefined();
  hash.set('aa', known.push('aa') - 1);
  expect(hash.get('aa')).toBe(list.length);
});

test('any list comes back, each word with its place', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), { minLength: 1 }), (list) => {
      const { list: known, hash } = pack(list);
      expect(known).toEqual(list);
      expect(list.map((word) => hash.get(word))).toEqual(list.map((_, place) => place));
    }),
  );
});

test('of words that are in order but for a few, only these are strays', () => {
  expect(packWords(['a', 'c', 'b', 'd', 'é', 'e'])).toEqual({
    words: 'a  b d  e',
    strays: [
      [1, 'c'],
      [4, 'é'],
    ],
  });
});
