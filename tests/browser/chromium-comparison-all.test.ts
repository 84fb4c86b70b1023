// Reading all open tabs at once, tabs that sleep, and six pages of the saved corpus.

import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, closePopup } from '../../.ci/chromium.ts';
import type { Site } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';
import { readArticleFrom } from '../../cli/read-article.ts';
import type { PrintedAnalysis } from '../../utils/analysis/contract.ts';
import type { ArticleReport } from '../../utils/analysis/types.ts';
import { type Annotation, annotationsOf } from '../../utils/export/annotations.ts';
import { browserFor, faultsOf, settled, startChromium, textOf } from './browsers.ts';
import { clickNamed, columnOf, copyMarkdown, outletsIn, pastedInto, printOf, showsOutlets } from './comparison-page.ts';
import { catchDownloads } from './downloads.ts';
import {
  expectSameInAnnotations,
  expectSameInCsv,
  expectSameInMarkdown,
  expectSameInPdf,
  readJsonLines,
} from './export-readers.ts';
import { COURIER, ELSEWHERE, FOUR, LEDGER, publishedPage, WIRE } from './one-story.ts';
import { bundleFinder, findQuotations, markedPlaces, type Quotation } from './quote-finder.ts';
import { hasCorpus, savedPage, serveCorpus, serveSite } from './sites.ts';
import { answerPrompt, discardTab, holdModel, permitAllSites, permittedSites } from './worker.ts';

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
  const tabs: Page[] = [];
  const plain = (text: string) => text.replaceAll(/[\u2068\u2069]/g, '');
  const isFree = () => until('nothing is being read', async () => (await comparison.$('button.main')) !== null);
  const nothingIsPermitted = () =>
    until('the permission is given back', async () => (await permittedSites(comparison)).length === 0);
  const asleep = async () =>
    (await comparison.$$eval('.tabs li', (rows) => rows.map((row) => row.textContent)))
      .filter((row) => row.includes('Asleep'))
      .map(plain);

  beforeAll(async () => {
    const pages = FOUR.map((story, n) => [`/${n}.html`, publishedPage(story)]);
    site = await serveSite({
      ...Object.fromEntries(pages),
      '/front.html': '<!doctype html><title>Front page</title><p>Nothing to read here.</p>',
    });
    chromium = await startChromium(program ?? '');
    for (const path of ['0.html', '1.html', 'front.html', '2.html', '3.html'])
      tabs.push(await chromium.open(`${site.address}${path}`));
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

  test('refused: reads the tab that was clicked before, and says that the others stay closed', async () => {
    const [clicked] = tabs.slice(-1);
    if (!clicked) throw new Error('no tab');
    const popup = await chromium.clickToolbarButton(clicked);
    expect(await settled(popup)).toBe('read');
    await closePopup(popup);
    await showsOutlets(comparison, WIRE.outlet);
    await clicked.reload(); // the grant stays, the script is gone
    await showsOutlets(comparison);
    await comparison.bringToFront();
    await answerPrompt(comparison, false);
    await clickNamed(comparison, 'Read all open tabs');
    await until('it says so', async () =>
      (await textOf(comparison, '.notice')).startsWith('On Record was not let into the other tabs.'),
    );
    await showsOutlets(comparison, WIRE.outlet);
    expect(await permittedSites(comparison)).toEqual([]);
    await comparison.reload(); // the prompt is the browser's own again
    await showsOutlets(comparison, WIRE.outlet);
  });

  test('stopped: the tab at hand is read to its end, no other one is, and the permission is given back', async () => {
    await permitAllSites(chromium); // headless Chromium shows no prompt: the answer is given beforehand
    await comparison.bringToFront();
    const release = await holdModel(chromium);
    await clickNamed(comparison, 'Read all open tabs');
    await until('the first is being read', async () => (await comparison.$('progress')) !== null);
    await clickNamed(comparison, 'Stop');
    expect(await textOf(comparison, '.read-all button')).toBe('Stopping after this tab');
    await release();
    await isFree();
    await showsOutlets(comparison, WIRE.outlet, COURIER.outlet);
    await nothingIsPermitted();
  });

  test('one click reads them all, tab by tab, and the permission is given back', async () => {
    await permitAllSites(chromium);
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
    await showsOutlets(comparison, ...FOUR.map(({ outlet }) => outlet));
    const told = (await seen).map(plain);
    expect(told[0]).toBe(`Reading tab 1 of 3: ${LEDGER.title}`);
    expect(told.at(-1)).toBe(`Reading tab 3 of 3: ${ELSEWHERE.title}`);
    expect(await textOf(comparison, '.tabs')).toContain('No article found');
    await nothingIsPermitted();
  });

  test('sleeping tabs are listed as asleep, each with a button', async () => {
    for (const { title } of [LEDGER, ELSEWHERE]) await discardTab(comparison, title);
    await until('both are listed', async () => (await asleep()).length === 2);
    expect(await asleep()).toEqual([LEDGER, ELSEWHERE].map(({ title }) => `${title} Asleep Wake and read`));
    expect((await outletsIn(comparison)).sort()).toEqual([WIRE.outlet, COURIER.outlet].sort());
    expect(await faultsOf(comparison, axe)).toEqual([]);
  });

  test.each([
    [LEDGER, [ELSEWHERE]],
    [ELSEWHERE, []],
  ])(
    'woken one by one: the tab is loaded and read, where it is, and the permission is given back: $outlet',
    async (story, others) => {
      await permitAllSites(chromium);
      await comparison.bringToFront();
      const row = `//li[contains(., "${story.title}")]`;
      await clickNamed(comparison, 'Wake and read', row);
      const column = `xpath/${columnOf(story.title)}`;
      await comparison.waitForSelector(column);
      expect(await asleep()).toEqual(others.map(({ title }) => `${title} Asleep Wake and read`));
      expect(await comparison.evaluate(() => document.visibilityState)).toBe('visible');
      await nothingIsPermitted();
    },
  );

  test('woken and not let in: the tab says that it needs a click', async () => {
    await discardTab(comparison, LEDGER.title);
    await until('it is asleep', async () => (await asleep()).length === 1);
    await answerPrompt(comparison, false);
    await clickNamed(comparison, 'Wake and read');
    await until('it says so', async () => (await textOf(comparison, '.notice')).startsWith('The tab is awake.'));
    expect(await asleep()).toEqual([]);
    expect(await textOf(comparison, '.tabs')).toContain('To read it, click the On Record icon there');
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
  let saved: (ending: string) => Promise<string>;
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

  let printed: PrintedAnalysis[];

  test('JSON: an analysis a page', async () => {
    await clickNamed(comparison, 'Export the 6 articles', ALL);
    await clickNamed(comparison, 'JSON', ALL);
    printed = readJsonLines(await saved('.jsonl'));
    expect(printed.map(({ file }) => file)).toEqual(SIX.map((name) => site.address + name));
  });

  test('the same is in the table, on the clipboard and on paper', async () => {
    await clickNamed(comparison, 'CSV', ALL);
    expectSameInCsv(await saved('.csv'), printed);
    await expectSameInPdf(await printOf(comparison, ALL), printed);
    await copyMarkdown(comparison, ALL);
    const [tab] = tabs;
    if (!tab) throw new Error('no tab');
    expectSameInMarkdown(await pastedInto(tab), printed);
    await comparison.bringToFront();
  });

  test('another implementation finds every exported quotation again, at the same words', async () => {
    await clickNamed(comparison, 'Web annotations', ALL);
    const file = await saved('.jsonld');
    await expectSameInAnnotations(file, printed);
    const graph: Collection[] = JSON.parse(file)['@graph'];
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
