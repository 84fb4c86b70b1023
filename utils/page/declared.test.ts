import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { saysItIsEnglishArticle } from './declared.ts';

const page = (lang: string, head: string) =>
  parseHTML(`<!doctype html><html ${lang}><head>${head}</head><body></body></html>`).document;
const type = (name: string) => `<meta property="og:type" content="${name}">`;
const linked = (json: string) => `<script type="application/ld+json">${json}</script>`;

test.each([
  ['lang="en-GB"', type('article'), true],
  ['', type('Article'), true],
  ['lang="de"', type('article'), false],
  ['lang="en"', type('website'), false],
  ['lang="en"', '<meta property="article:published_time" content="2026-01-02">', true],
  ['lang="en"', linked('{"@graph": [{"@type": "NewsArticle"}]}'), true],
  ['lang="en"', linked('{"@type":["ReportageNewsArticle","Thing"]}'), true],
  ['lang="en"', linked('{"@type": "ItemList", "name": "Article"}'), false],
  ['lang="de"', linked('{"@type": "NewsArticle"}'), false],
])('%s, %s: %s', (lang, head, expected) => {
  expect(saysItIsEnglishArticle(page(lang, head))).toBe(expected);
});
