import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../utils/page/article.ts';

const folder = `${import.meta.dirname}/refused`;
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

// Each looks like an article in some way: it calls itself one, quotes people, has a byline and a date.
describe('pages that are no news article', () => {
  it('are there', () => expect(pages.length).toBeGreaterThanOrEqual(20));

  for (const name of pages) {
    it(name, () => {
      const { document } = parseHTML(readFileSync(`${folder}/${name}`, 'utf8'));
      const read = readArticle(document);
      expect(read.kind).toBe('not-an-article');
      if (read.kind === 'not-an-article') expect(read.why).toMatch(/^[A-Z].*\.$/);
    });
  }
});
