import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { own, readLinkedData, typesOf } from './json-ld.ts';

const read = (...scripts: string[]) =>
  readLinkedData(
    parseHTML(
      `<!doctype html><html><head>${scripts.map((one) => `<script type="application/ld+json">${one}</script>`).join('')}</head></html>`,
    ).document,
  );
const typesIn = (...scripts: string[]) => read(...scripts).flatMap(typesOf);

describe('readLinkedData', () => {
  it.each([
    ['a single thing', '{"@type":"NewsArticle"}', ['NewsArticle']],
    ['a list', '[{"@type":"WebSite"},{"@type":"NewsArticle"}]', ['WebSite', 'NewsArticle']],
    ['a graph', '{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle"}]}', ['WebPage', 'NewsArticle']],
    ['a main entity', '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle"}}', ['WebPage', 'NewsArticle']],
    [
      'several types, spelled as addresses',
      '{"@type":["https://schema.org/NewsArticle","schema:Report"]}',
      ['NewsArticle', 'Report'],
    ],
    ['raw line breaks in strings', '{"@type":"NewsArticle","articleBody":"one\ntwo\ttab"}', ['NewsArticle']],
    ['a comma too many', '{"@type":"NewsArticle","author":[{"name":"A"},],}', ['NewsArticle']],
    ['an HTML comment around it', '<!-- {"@type":"NewsArticle"} -->', ['NewsArticle']],
    ['a CDATA section around it', '//<![CDATA[\n{"@type":"NewsArticle"}\n//]]>', ['NewsArticle']],
  ])('reads %s', (_name, script, types) => {
    expect(typesIn(script)).toEqual(types);
  });

  it('reads what is whole beside what is broken', () => {
    expect(typesIn('{"@type": "NewsArticle", "headline": ', '', 'null', '"NewsArticle"', '{"@type":"Report"}')).toEqual(
      ['Report'],
    );
  });

  it('takes nothing from prototypes and gives nothing to them', () => {
    const [thing] = read('{"@type":"NewsArticle","__proto__":{"headline":"planted"},"constructor":"planted"}');
    if (!thing) throw new Error('nothing was read');
    expect(own(thing, 'headline')).toBeUndefined();
    expect(own(thing, 'toString')).toBeUndefined();
    expect(({} as Record<string, unknown>).headline).toBeUndefined();
  });

  it('ends with things nested without end', () => {
    const deep = `${'{"@type":"A","mainEntity":'.repeat(5000)}{}${'}'.repeat(5000)}`;
    expect(read(deep).length).toBeLessThan(50);
  });

  it('survives types that are no words', () => {
    expect(typesIn('{"@type":[1,null,{"@type":"B"},"C"]}')).toEqual(['C']);
  });
});
