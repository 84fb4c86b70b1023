// Another implementation of the annotation model, to be run in pages: @apache-annotator finds quotations again.

import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';

export interface Quotation {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** One place on a page: its words, and how many characters of the page's text stand before them. */
export interface FoundPlace {
  readonly words: string;
  readonly at: number;
}

const SOURCE = `
import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
globalThis.findQuotations = async (quotations) => {
  const found = [];
  for (const quotation of quotations) {
    const places = [];
    for await (const range of createTextQuoteSelectorMatcher(quotation)(document.body)) places.push(globalThis.placeOf(range));
    found.push(places);
  }
  return found;
};
globalThis.placeOf = (range) => {
  const before = document.createRange();
  before.setStart(document.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return { words: String(range), at: String(before).length };
};
`;

/** The script that brings the finder into a page. */
export async function bundleFinder(): Promise<string> {
  const entry = '\0quote-finder';
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, '..', '..'),
    plugins: [
      {
        name: 'quote-finder',
        resolveId: (id) => (id === 'quote-finder' ? entry : undefined),
        load: (id) => (id === entry ? SOURCE : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: 'quote-finder', output: { format: 'iife' } },
    },
  });
  const output = 'output' in built ? built.output : [];
  const [chunk] = output;
  if (chunk?.type !== 'chunk') throw new Error('nothing was bundled');
  return chunk.code;
}

/** All places of each quotation on the page. */
export async function findQuotations(page: Page, finder: string, quotations: readonly Quotation[]) {
  await page.evaluate(finder);
  return page.evaluate(
    (all) => (globalThis as unknown as { findQuotations(q: unknown): Promise<FoundPlace[][]> }).findQuotations(all),
    quotations,
  );
}

/** The places of the marks of a kind, as the page has them. */
export function markedPlaces(page: Page, kind: string): Promise<FoundPlace[]> {
  return page.evaluate((name) => {
    const { placeOf } = globalThis as unknown as { placeOf(range: unknown): FoundPlace };
    return [...(CSS.highlights.get(`on-record-${name}`) ?? [])].map(placeOf).sort((a, b) => a.at - b.at);
  }, kind);
}
