// Reading all open tabs at once, tabs that sleep, and six pages of the saved corpus.

import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Chromium } from '../../.ci/chromium.ts';
import type { Site } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';
import { readArticleFrom } from '../../cli/read-article.ts';
import type { PrintedAnalysis } from '../../utils/analysis/contract.ts';
import type { ArticleReport } from '../../utils/analysis/types.ts';
import { type Annotation, annotationsOf } from '../../utils/export/annotations.ts';
import { browserFor, faultsOf, startChromium, textOf } from './browsers.ts';
import { catchDownloads, clickNamed, outletsIn, showsOutlets } from './comparison-page.ts';
import { COURIER, FOUR, LEDGER, publishedPage } from './one-story.ts';
import { bundleFinder, findQuotations, markedPlaces, type Quotation } from './quote-finder.ts';
import { hasCorpus, savedPage, serveCorpus, serveSite } from './sites.ts';
import { discardTab, permitAllSites, permittedSites } from './worker.ts';

const program = browserFor('chromium');
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

async function openDirectly(chromium: Chromium): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 1600, height: 1000 });
  await page.goto(`chrome-extension://${chromium.extensionId}/compare.html`);
  return page;
}

describe.skipIf(!program)('all open tabs in Chromium', () => {
  let chromium: Chromium;
  let site: Site;
  let comparison: Page;
  const outlets = FOUR.map(({ outlet }) => outlet);

  beforeAll(async () => {
    const pages = FOUR.map((story, n) => [`/${n}.html`, publishedPage(story)]);
    site = await serveSite({
      ...Object.fromEntries(pages),
      '/front.html': '<!doctype html><title>Front page</title><p>Nothing to read here.</p>',
    });
    chromium = await startChromium(program ?? '');
    for (const path of ['0.html', '1.html', 'front.html', '2.html', '3.html'])
      await chromium.open(`${site.address}${path}`);
    comparison = await openDirectly(chromium);
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  test('nothing is read before the reader says so', async () => {
    await until('nothing was read', async () => (await textOf(comparison, '.lead')).startsWith('No article'));
    expect(await permittedSites(comparison)).toEqual([]);
  });

  test('one click reads them all, tab by tab, and the permission is given back', async () => {
    await permitAllSites(chromium); // headless Chromium shows no prompt: the answer is given beforehand
    await comparison.bringToFront();
    const seen = comparison.evaluate(
      () =>
        new Promise<string[]>((done) => {
          const told = new Set<string>();
          new MutationObserver(() => {
            const text = document.querySelector('#read-all-progress')?.textContent;
            if (text) told.add(text);
            else if (told.size > 0) done([...told]);
          }).observe(document.body, { subtree: true, childList: true, characterData: true });
        }),
    );
    await clickNamed(comparison, 'Read all open tabs');
    await showsOutlets(comparison, ...outlets);
    const told = (await seen).map((text) => text.replaceAll(/[\u2068\u2069]/g, ''));
    expect(told[0]).toBe(`Reading tab 1 of 5: ${COURIER.title}`);
    expect(told.at(-1)).toMatch(/^Reading tab 5 of 5/);
    expect(await textOf(comparison, '.tabs')).toContain('No article found');
    await until('the permission is given back', async () => (await permittedSites(comparison)).length === 0);
  });

  test('a sleeping tab is listed as asleep, with a button that wakes it', async () => {
    await discardTab(comparison, LEDGER.title);
    await until('it is listed', async () => (await comparison.$('.tabs li button:not(.link)')) !== null);
    expect(await textOf(comparison, '.tabs')).toContain('Asleep');
    expect(await outletsIn(comparison)).not.toContain(LEDGER.outlet);
    expect(await faultsOf(comparison, axe)).toEqual([]);
  });
});

const SIX = [
  'guardian-valencia-fire-2024',
  'reuters-israeli-tank-2024',
  'thehill-kushner-plan-2019',
  'miamiherald-haiti-plot-2023',
  'variety-ozy-lawsuit-2023',
  'skynews-family-visa-2023',
];

describe.skipIf(!program || !hasCorpus())('six saved pages in Chromium', () => {
  let chromium: Chromium;
  let site: Site;
  let comparison: Page;
  const tabs: Page[] = [];
  let saved: (end: string) => Promise<string>;
  const ALL = '//header[contains(@class, "summary")]';

  beforeAll(async () => {
    site = await serveCorpus();
    chromium = await startChromium(program ?? '');
    for (const name of SIX) tabs.push(await chromium.open(`${site.address}${name}`));
    comparison = await openDirectly(chromium);
    await permitAllSites(chromium);
    await comparison.bringToFront();
    await clickNamed(comparison, 'Read all open tabs');
    const columns = async () => (await comparison.$$('.columns > article')).length;
    await until('six are read', async () => (await columns()) === SIX.length, 60_000);
    saved = await catchDownloads(comparison);
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  test('stand side by side, and axe finds nothing', async () => {
    expect(await faultsOf(comparison, axe)).toEqual([]);
  });

  test('the table has a row for each attribution of the analyses', async () => {
    await clickNamed(comparison, 'Export all 6 articles', ALL);
    await clickNamed(comparison, 'JSON', ALL);
    const printed: PrintedAnalysis[] = (await saved('jsonl'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    await clickNamed(comparison, 'CSV', ALL);
    const rows: Record<string, string>[] = parse(await saved('csv'), { columns: true, bom: true });
    expect(printed).toHaveLength(SIX.length);
    expect(rows.map(({ address, attribution }) => [address, attribution])).toEqual(
      printed.flatMap(({ file, attributions }) => attributions.map(({ id }) => [file, id])),
    );
  });

  test('another implementation finds every exported quotation again, at the same words', async () => {
    await clickNamed(comparison, 'Web annotations', ALL);
    const graph: Collection[] = JSON.parse(await saved('jsonld'))['@graph'];
    expect(graph).toHaveLength(SIX.length);
    const finder = await bundleFinder();
    for (const [n, { first, 'schema:about': about }] of graph.entries()) {
      const tab = tabs.find((each) => each.url() === about.id);
      if (!tab) throw new Error(`no tab shows ${about.id}`);
      const selected = first.items.flatMap(({ target, body }) =>
        target.map(({ selector }) => ({ selector, tags: body.flatMap((part) => ('value' in part ? part.value : [])) })),
      );
      const quoted = selected.flatMap(({ selector, tags }) =>
        selector.type === 'TextQuoteSelector' ? [{ selector, tags }] : [],
      );
      const text = about['dcterms:hasFormat'].value;
      const placed = selected.flatMap(({ selector }) =>
        selector.type === 'TextPositionSelector' ? text.slice(selector.start, selector.end) : [],
      );
      // As many as the command line finds on the saved page, and the same.
      expect(placed, about.id).toEqual(await wordsFoundByCommandLine(SIX[n] ?? ''));
      expect(placed.length, about.id).toBeGreaterThan(0);
      expect(quoted).toHaveLength(placed.length);

      const found = await findQuotations(
        tab,
        finder,
        quoted.map(({ selector }): Quotation => selector),
      );
      for (const [at, { selector }] of quoted.entries()) {
        // More than one place only where the page says the same again, with the same around it: in data for its scripts.
        const words = new Set(found[at]?.map((place) => place.words));
        expect([...words], JSON.stringify(selector)).toEqual([selector.exact]);
      }
      // Every mark on the page lies where a quotation of an unnamed source is found.
      const sources = quoted.flatMap(({ tags }, at) =>
        tags.includes('source') && tags.includes('anonymous') ? (found[at] ?? []) : [],
      );
      const marks = await markedPlaces(tab, 'anonymous');
      const astray = marks.filter(
        (mark) => !sources.some(({ at, words }) => at <= mark.at && mark.at + mark.words.length <= at + words.length),
      );
      expect(astray, about.id).toEqual([]);
      expect(marks.length > 0, about.id).toBe(sources.length > 0);
    }
  });
});

interface Collection {
  readonly first: { readonly items: readonly Annotation[] };
  readonly 'schema:about': { readonly id: string; readonly 'dcterms:hasFormat': { readonly value: string } };
}

/** The words of all spans that the command line would export of a saved page. */
async function wordsFoundByCommandLine(name: string): Promise<string[]> {
  const read = await readArticleFrom({ file: name, kind: 'page', content: savedPage(name) });
  if ('error' in read) throw new Error(`${name}: ${read.error.message}`);
  const report: ArticleReport = { ...read, address: null, differences: [], readAt: '' };
  const [{ first }]: [Collection] = JSON.parse(annotationsOf([report], () => ''))['@graph'];
  return first.items.flatMap(({ target }) =>
    target.flatMap(({ selector }) => (selector.type === 'TextQuoteSelector' ? selector.exact : [])),
  );
}
