import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../utils/page/article.ts';

/** What must be read from the page beside it; a field that is left out is not checked. */
interface Expected {
  /** Paragraphs, in order. */
  readonly text?: readonly string[];
  readonly title?: string;
  readonly byline?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly canonical?: string;
  readonly language?: string;
  readonly partial?: boolean;
  readonly refused?: 'not-an-article' | 'unsupported-language';
}

const here = import.meta.dirname;
const slugs = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const META = ['title', 'byline', 'outlet', 'published', 'modified', 'canonical'] as const;

describe('pages of our own, each in a markup of its own', () => {
  it('are there', () => expect(slugs.length).toBeGreaterThan(15));

  for (const slug of slugs) {
    it(slug, () => {
      const expected = JSON.parse(readFileSync(`${here}/${slug}/expected.json`, 'utf8')) as Expected;
      const { document } = parseHTML(readFileSync(`${here}/${slug}/page.html`, 'utf8'));
      const before = document.documentElement.outerHTML;
      const read = readArticle(document);
      expect(document.documentElement.outerHTML).toBe(before);
      if (expected.refused) {
        expect(read).toMatchObject({
          kind: expected.refused,
          ...(expected.language && { language: expected.language }),
        });
        return;
      }
      if (read.kind !== 'article') throw new Error(`refused: ${JSON.stringify(read)}`);
      if (expected.text) expect(read.text.text.split('\n')).toEqual(expected.text);
      for (const field of META) if (expected[field]) expect(read.meta[field]).toBe(expected[field]);
      if (expected.language) expect(read.language).toBe(expected.language);
      if (expected.partial !== undefined) expect(read.partial !== null).toBe(expected.partial);
    });
  }
});
