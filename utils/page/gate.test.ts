import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from './article.ts';

const NEWS = `<p>Harbourton will close its old bridge for repairs from Monday, two people familiar with the plan said on Friday.</p>
  <p>An engineer found cracks in one of the piers in March, according to a report that was shown to the council last week.</p>
  <p>The mayor’s office did not immediately respond to a request for comment. A spokesman for the council declined to say more.</p>`;
const read = (head: string, body = NEWS, lang = 'en') =>
  readArticle(
    parseHTML(
      `<!doctype html><html lang="${lang}"><head>${head}</head><body><main><h1>Old bridge to close</h1>${body}</main></body></html>`,
    ).document,
  );
const og = (type: string) => `<meta property="og:type" content="${type}">`;
const ld = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

describe('a news story is read', () => {
  it.each([
    ['that says so', ld({ '@type': 'NewsArticle' })],
    ['that says so in OpenGraph only', og('article')],
    ['that says nothing', ''],
    ['that calls itself a website, as some do', og('website')],
    ['with a video', og('article') + ld({ '@type': 'VideoObject' })],
    ['with a list of related stories', ld([{ '@type': 'NewsArticle' }, { '@type': 'ItemList' }])],
  ])('%s', (_name, head) => expect(read(head)).toMatchObject({ kind: 'article' }));
});

describe('a page is refused with a reason', () => {
  it.each([
    ['a product', og('product') + ld({ '@type': 'Product' }), undefined, /a product/],
    [
      'a recipe that calls itself an article',
      og('article') + ld({ '@type': 'Recipe' }),
      `<p>${'You stir your pot until your soup is done, and you taste it. '.repeat(6)}</p>`,
      /recipe|reader/,
    ],
    ['a front page', `${og('website')}<link rel="canonical" href="https://post.example/">`, undefined, /front page/],
    ['a teaser', og('article'), '<p>Two people said so.</p>', /too little/],
  ])('%s', (_name, head, body, why) => {
    const reading = read(head, body);
    expect(reading.kind).toBe('not-an-article');
    if (reading.kind === 'not-an-article') expect(reading.why).toMatch(why);
  });
});

it('names the language of a story that it cannot analyse, not the page’s claim', () => {
  const german = `<p>${'Die Brücke wird ab Montag gesperrt, sagten zwei Personen, die mit den Plänen vertraut sind. '.repeat(5)}</p>`;
  expect(read(og('article'), german, 'en')).toEqual({ kind: 'unsupported-language', language: 'de' });
});
