// @vitest-environment jsdom

import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { describe, expect, it } from 'vitest';
import { harbour, harbourNamed, nothingFound } from '../../components/fixtures/articles.ts';
import { hostile, UNSEEN } from '../../components/fixtures/hostile-words.ts';
import { reportOf } from '../../components/fixtures/report.ts';
import type { ArticleReport } from '../analysis/types.ts';
import { type Annotation, annotationsOf, type TextPositionSelector } from './annotations.ts';
import { AS, expand, type Node, OA, valuesOf } from './fixtures/annotation-model.ts';
import type { TextQuoteSelector } from './page-quote.ts';

let made = 0;
const newId = () => `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`;

const collections = (text: string): { first: { items: Annotation[] } }[] => JSON.parse(text)['@graph'];
const itemsOf = (report: ArticleReport) =>
  collections(annotationsOf([report], newId)).flatMap(({ first }) => first.items);

describe('annotationsOf, read by a JSON-LD processor', () => {
  it('loses no term: all that it says is in the published vocabulary', async () => {
    // In safe mode the processor throws at a term that the context does not know.
    const graph = await expand(annotationsOf([harbour, hostile, nothingFound], newId));
    expect(graph).toHaveLength(3);
    for (const collection of graph) {
      expect(collection['@type']).toEqual([`${AS}OrderedCollection`]);
      expect(collection['@id']).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    }
  });

  it('gives each annotation what the model asks for', async () => {
    const [collection] = await expand(annotationsOf([harbour], newId));
    if (!collection) throw new Error('no collection');
    const [page] = valuesOf(collection, `${AS}first`);
    const list = (valuesOf(page ?? {}, `${AS}items`)[0]?.['@list'] ?? []) as Node[];
    expect(valuesOf(collection, `${AS}totalItems`)[0]).toEqual({ '@value': list.length });
    expect(list.length).toBeGreaterThan(harbour.analysis.attributions.length);
    expect(new Set(list.map((annotation) => annotation['@id'])).size).toBe(list.length);
    for (const annotation of list) {
      expect(annotation['@type']).toEqual([`${OA}Annotation`]);
      expect(valuesOf(annotation, `${OA}hasTarget`).length).toBeGreaterThan(0);
      expect(valuesOf(annotation, `${OA}motivatedBy`)).toHaveLength(1);
      for (const target of valuesOf(annotation, `${OA}hasTarget`)) {
        expect(valuesOf(target, `${OA}hasSource`)).toHaveLength(1);
        const [selector] = valuesOf(target, `${OA}hasSelector`);
        if (selector?.['@type']?.[0] === `${OA}TextQuoteSelector`) {
          for (const part of ['exact', 'prefix', 'suffix']) expect(valuesOf(selector, OA + part)).toHaveLength(1);
          expect(valuesOf(target, `${OA}hasSource`)[0]?.['@id']).toBe(harbour.address);
        } else {
          expect(selector?.['@type']).toEqual([`${OA}TextPositionSelector`]);
          for (const part of ['start', 'end'])
            expect(valuesOf(selector ?? {}, OA + part)[0]?.['@value']).toEqual(expect.any(Number));
        }
      }
    }
  });

  it('says what was read, when, how much, and by which rules', async () => {
    const [collection] = await expand(annotationsOf([harbour], newId));
    const [about] = valuesOf(collection ?? {}, 'http://schema.org/about');
    expect(about?.['@id']).toBe(harbour.address);
    expect(valuesOf(about ?? {}, 'http://purl.org/dc/elements/1.1/title')[0]?.['@value']).toBe(harbour.meta.title);
    expect(valuesOf(about ?? {}, 'http://purl.org/dc/elements/1.1/publisher')[0]?.['@value']).toBe(harbour.meta.outlet);
    const [text] = valuesOf(about ?? {}, 'http://purl.org/dc/terms/hasFormat');
    expect(valuesOf(text ?? {}, 'http://schema.org/wordCount')[0]?.['@value']).toBe(harbour.analysis.words);
    expect(valuesOf(collection ?? {}, 'http://purl.org/dc/terms/created')[0]?.['@value']).toBe(harbour.readAt);
    const [generator] = valuesOf(collection ?? {}, `${AS}generator`);
    expect(valuesOf(generator ?? {}, 'http://schema.org/softwareVersion')[0]?.['@value']).toBe(harbour.rulesVersion);
  });

  it('writes unseen characters as escapes', () => {
    expect(annotationsOf([hostile], newId)).not.toMatch(UNSEEN);
  });

  it('names the text itself where there is no address', async () => {
    const graph = await expand(annotationsOf([{ ...harbour, address: 'javascript:alert(1)' }], newId));
    expect(JSON.stringify(graph)).not.toContain('javascript:');
  });
});

/** The page as it may be: paragraphs with markup inside, other text around. */
function pageOf({ text }: ArticleReport): HTMLElement {
  const body = document.createElement('div');
  const nav = document.createElement('nav');
  nav.textContent = 'Home News Sport';
  const article = document.createElement('article');
  for (const line of text.split('\n')) {
    const paragraph = document.createElement('p');
    // Every third word in an element of its own.
    for (const [n, word] of line.split(/(?<= )/).entries()) {
      const strong = document.createElement('b');
      strong.textContent = word;
      paragraph.append(n % 3 === 2 ? strong : word);
    }
    article.append(paragraph, '\n  ');
  }
  body.append(nav, article);
  document.body.replaceChildren(body);
  return body;
}

async function found(matcher: (scope: globalThis.Node) => AsyncIterable<Range>, scope: globalThis.Node) {
  const ranges: Range[] = [];
  for await (const range of matcher(scope)) ranges.push(range);
  return ranges;
}

describe('annotationsOf, found again by @apache-annotator', () => {
  it.each([
    ['harbour', harbour],
    ['harbourNamed', harbourNamed],
    ['hostile', hostile],
  ])('finds every quotation once on the page: %s', async (_, report) => {
    const page = pageOf(report);
    const targets = itemsOf(report).flatMap(({ target }) => target);
    let quotes = 0;
    for (const { selector } of targets) {
      if (selector.type !== 'TextQuoteSelector') continue;
      const ranges = await found(createTextQuoteSelectorMatcher(selector as TextQuoteSelector), page);
      expect(ranges.map(String), selector.exact).toEqual([selector.exact]);
      quotes += 1;
    }
    expect(quotes).toBeGreaterThan(5);
  });

  it('finds every position in the text that comes with it', async () => {
    const whole = document.createElement('pre');
    whole.textContent = harbour.text;
    document.body.replaceChildren(whole);
    const targets = itemsOf(harbour).flatMap(({ target }) => target);
    for (let n = 0; n < targets.length; n += 2) {
      const [quote, position] = [targets[n]?.selector, targets[n + 1]?.selector];
      const ranges = await found(createTextPositionSelectorMatcher(position as TextPositionSelector), whole);
      expect(ranges.map(String)).toEqual([(quote as TextQuoteSelector).exact]);
    }
  });

  it('parts what goes over paragraphs', () => {
    const report = reportOf({
      text: 'He said:\nIt is over.\n\n We go home. Then he left.',
      said: [{ who: 'He', cue: 'said', what: 'It is over.\n\n We go home.', identity: 'named' }],
    });
    const content = itemsOf(report).find(({ body }) =>
      body.some((part) => 'value' in part && part.value === 'content'),
    );
    expect(content?.target.flatMap(({ selector }) => ('exact' in selector ? selector.exact : []))).toEqual([
      'It is over.',
      'We go home.',
    ]);
  });
});
