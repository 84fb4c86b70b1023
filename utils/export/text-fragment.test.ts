import { expect, it } from 'vitest';
import { addressOf } from './text-fragment.ts';

const TEXT = `One word, two-fold.\nA paragraph that goes on ${'and on '.repeat(40)}`;
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const ADDRESS = 'https://news.example/story';

it('names the words of a place', () => {
  expect(addressOf(ADDRESS, TEXT, at('word, two-fold'))).toBe(`${ADDRESS}#:~:text=word%2C%20two%2Dfold`);
  expect(addressOf(`${ADDRESS}#top`, TEXT, at('word'))).toBe(`${ADDRESS}#top:~:text=word`);
});

it('names both ends of a long one', () => {
  const { start } = at('A paragraph');
  expect(addressOf(ADDRESS, TEXT, { start, end: TEXT.trimEnd().length })).toBe(
    `${ADDRESS}#:~:text=A%20paragraph%20that%20goes%20on,on%20and%20on%20and%20on`,
  );
});

it('leads to web pages only', () => {
  expect(addressOf('javascript:alert(1)', TEXT, at('word'))).toBeNull();
  expect(addressOf(null, TEXT, null)).toBeNull();
  expect(addressOf(ADDRESS, TEXT, null)).toBe(ADDRESS);
});
