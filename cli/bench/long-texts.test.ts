import { expect, test } from 'vitest';
import { textsOfWords } from './long-texts.ts';

test('each text goes on where the one before ended, with whole paragraphs', () => {
  const articles = ['one two three\n\nfour five', 'six'];
  expect(textsOfWords(articles, 4, 3)).toEqual([
    'one two three\n\nfour five',
    'six\none two three',
    '\nfour five\nsix\none two three',
  ]);
});

test('articles without a word make no texts', () => {
  expect(() => textsOfWords(['\n'], 4, 1)).toThrow('no words');
});
