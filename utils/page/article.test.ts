import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from './article.ts';

const PARAGRAPHS = [
  'The mayor of Harbourton will close the <a href="/bridge">old bridge</a> on Monday, two people familiar with the <em>plan</em> said on Friday.',
  'The city council had asked for the repairs in March, after an engineer found cracks in one of the piers, according to a report.',
  'A spokes&shy;woman for the mayor did not   immediately respond to a request for comment. The council declined to say more.',
];

const page = (body: string, head = '<meta property="og:type" content="article">') =>
  parseHTML(
    `<!doctype html><html lang="en"><head><title>Old bridge to close | The Harbourton Post</title>${head}</head><body>${body}</body></html>`,
  ).document;

const story = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('\n');

function read(document: Document) {
  const result = readArticle(document);
  if (result.kind !== 'article') throw new Error(`refused: ${JSON.stringify(result)}`);
  return result;
}

describe('readArticle', () => {
  it('reads the paragraphs of a plain news page, white space folded and soft hyphens gone', () => {
    const { text } = read(page(`<header>Menu</header><main><h1>Old bridge to close</h1>${story}</main>`));
    expect(text.text.split('\n')).toEqual(
      PARAGRAPHS.map((words) => words.replace(/<[^>]*>|&shy;/g, '').replace(/\s+/g, ' ')),
    );
  });

  it('leaves the page as it found it', () => {
    const document = page(`<main><h1>Old bridge to close</h1>${story}</main>`);
    const before = document.documentElement.outerHTML;
    readArticle(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('refuses a page with hardly any text', () => {
    expect(readArticle(page('<main><p>Hello.</p></main>'))).toMatchObject({ kind: 'not-an-article' });
  });
});
