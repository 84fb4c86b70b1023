// Exports of the comparison, opened by readers that are not ours, and held against the exported analyses.

import { parse } from 'csv-parse/sync';
import MarkdownIt from 'markdown-it';
import { expect } from 'vitest';
import type { PrintedAnalysis } from '../../utils/analysis/contract.ts';
import { ONE_PAGE } from '../../utils/export/printed-article.ts';
import { annotationsIn } from './json-ld-reader.ts';
import { pagesOf } from './pdf-reader.ts';

/** JSON Lines, by the language's own parser; every offset must lead to its words in the text that comes along. */
export function readJsonLines(file: string): PrintedAnalysis[] {
  const printed: PrintedAnalysis[] = file
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const { text, attributions, file: address, words, readAt, rulesVersion } of printed) {
    expect(attributions.length).toBeGreaterThan(2);
    for (const { source } of attributions) expect(text?.slice(source.start, source.end)).toBe(source.text);
    expect(address).toMatch(/^http:\/\/localhost/);
    expect([words > 80, Boolean(readAt), rulesVersion.length]).toEqual([true, true, 10]);
  }
  return printed;
}

export const rowsOfCsv = (file: string): Record<string, string>[] => parse(file, { columns: true, bom: true });

/** By csv-parse: a row an attribution. */
export function expectSameInCsv(file: string, printed: readonly PrintedAnalysis[]): void {
  expect(
    rowsOfCsv(file).map((row) => [
      row.address,
      row.title,
      row.outlet,
      row.identity,
      folded(row.source ?? ''),
      row.words_read,
      row.rules_version,
      row.read_at,
    ]),
  ).toEqual(
    printed.flatMap(({ file: address, meta, attributions, words, rulesVersion, readAt }) =>
      attributions.map(({ identity, source }) => [
        address,
        meta.title ?? '',
        meta.outlet ?? '',
        identity,
        folded(source.text),
        String(words),
        rulesVersion,
        readAt,
      ]),
    ),
  );
}

/** By jsonld: a collection an article, an annotation a source. */
export async function expectSameInAnnotations(file: string, printed: readonly PrintedAnalysis[]): Promise<void> {
  const collections = await annotationsIn(file);
  expect(
    collections.map(({ page, title, outlet, words, version, readAt }) => [page, title, outlet, words, version, readAt]),
  ).toEqual(
    printed.map(({ file: address, meta, words, rulesVersion, readAt }) => [
      address,
      meta.title ?? undefined,
      meta.outlet ?? undefined,
      words,
      rulesVersion,
      readAt,
    ]),
  );
  expect(collections.map(({ sources }) => sources.map(folded))).toEqual(
    printed.map(({ attributions }) => attributions.map(({ source }) => folded(source.text))),
  );
}

/** By markdown-it: a heading an article that leads to it, and what it says of itself and its unnamed sources. */
export function expectSameInMarkdown(text: string, printed: readonly PrintedAnalysis[]): void {
  const tokens = new MarkdownIt({ html: true }).parse(text, {});
  expect(tokens.filter(({ type }) => type === 'html_block' || type === 'html_inline')).toEqual([]);
  const headings = tokens.flatMap(({ type, tag }, n) =>
    type === 'heading_open' && tag === 'h1' ? [tokens[n + 1]] : [],
  );
  expect(headings.map((inline) => inline?.children?.find(({ type }) => type === 'link_open')?.attrGet('href'))).toEqual(
    printed.map(({ file }) => file),
  );
  expect(headings.map((inline) => bare(saidIn(inline?.children ?? [])))).toEqual(
    printed.map(({ meta }) => bare(meta.title)),
  );
  const said = bare(tokens.flatMap(({ children }) => saidIn(children ?? [])).join(''));
  for (const { meta, rulesVersion, sources } of printed)
    for (const words of [meta.outlet, rulesVersion, ...unnamedIn(sources)]) expect(said).toContain(bare(words));
}

const saidIn = (children: readonly { readonly content: string }[]): string =>
  children.map(({ content }) => content).join('');

/** By pdf.js: a page an article, with what it says of itself and its unnamed sources. */
export async function expectSameInPdf(pdf: Uint8Array, printed: readonly PrintedAnalysis[]): Promise<void> {
  const pages = await pagesOf(pdf);
  expect(pages).toHaveLength(printed.length);
  for (const [n, { meta, words, rulesVersion, file, sources }] of printed.entries()) {
    const facts = [
      meta.title,
      meta.outlet,
      meta.canonical ?? file,
      `${words.toLocaleString('en')} words read`,
      rulesVersion,
    ];
    for (const said of [...facts, ...unnamedIn(sources).slice(0, ONE_PAGE.unnamed)])
      expect(bare(pages[n] ?? '')).toContain(bare(said));
  }
}

const unnamedIn = (sources: PrintedAnalysis['sources']): string[] =>
  sources.filter(({ identity }) => identity === 'anonymous').map(({ label }) => label);

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Long words are broken at the end of a line, and quotation marks put around. */
const bare = (text: string | null): string => (text ?? '').replace(/[\s\u2066-\u2069\u00ad]+/g, '');
