import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { saysItIsEnglishArticle } from './declared.ts';

const page = (lang: string, type: string) =>
  parseHTML(`<!doctype html><html ${lang}><head><meta property="og:type" content="${type}"></head><body></body></html>`)
    .document;

test.each([
  ['lang="en-GB"', 'article', true],
  ['', 'Article', true],
  ['lang="de"', 'article', false],
  ['lang="en"', 'website', false],
])('%s, %s: %s', (lang, type, expected) => {
  expect(saysItIsEnglishArticle(page(lang, type))).toBe(expected);
});
