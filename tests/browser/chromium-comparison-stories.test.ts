// Four tabs of which three tell one story: the comparison from the first click to the last export.

import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Chromium } from '../../.ci/chromium.ts';
import type { Site } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';
import type { PrintedAnalysis } from '../../utils/analysis/contract.ts';
import { browserFor, faultsOf, keepFlash, keptFlash, startChromium, textOf } from './browsers.ts';
import {
  clickNamed,
  columnOf,
  copyMarkdown,
  openAndRead,
  openComparison,
  outletsIn,
  pastedInto,
  printOf,
  showsOutlets,
} from './comparison-page.ts';
import { catchDownloads } from './downloads.ts';
import {
  expectSameInAnnotations,
  expectSameInCsv,
  expectSameInMarkdown,
  expectSameInPdf,
  readJsonLines,
  rowsOfCsv,
} from './export-readers.ts';
import { COURIER, ELSEWHERE, FOUR, LEDGER, publishedPage, WIRE } from './one-story.ts';
import { serveSite } from './sites.ts';

const program = browserFor('chromium');
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const plain = (text: string) => text.replaceAll(/[\u2068\u2069]/g, '');

describe.skipIf(!program)('four tabs, three of one story, in Chromium', () => {
  let chromium: Chromium;
  let site: Site;
  let comparison: Page;
  let saved: (ending: string) => Promise<string>;
  const tabs = new Map<string, Page>();
  const pathOf = (outlet: string) => `/${outlet.replaceAll(' ', '-')}.html`;
  const tabOf = (outlet: string): Page => {
    const tab = tabs.get(outlet);
    if (!tab) throw new Error(`no tab shows ${outlet}`);
    return tab;
  };
  const isInFront = (outlet: string) =>
    until(`${outlet} is in front`, () => tabOf(outlet).evaluate(() => document.visibilityState === 'visible'));

  beforeAll(async () => {
    site = await serveSite(Object.fromEntries(FOUR.map((story) => [pathOf(story.outlet), publishedPage(story)])));
    chromium = await startChromium(program ?? '');
    for (const { outlet } of FOUR) {
      tabs.set(outlet, await openAndRead(chromium, `${site.address}${pathOf(outlet).slice(1)}`));
    }
    comparison = await openComparison(chromium, tabOf(WIRE.outlet));
    await showsOutlets(comparison, ...FOUR.map(({ outlet }) => outlet));
    saved = await catchDownloads(comparison);
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  test('groups the three, says by which words, and lets axe find nothing', async () => {
    expect(await comparison.$$eval('.story > h2', (all) => all.map((each) => each.textContent))).toEqual([
      'One story: 3 articles',
      'Other articles',
    ]);
    expect(await outletsIn(comparison, '.story:nth-of-type(1) .columns > article')).toEqual([
      COURIER.outlet,
      LEDGER.outlet,
      WIRE.outlet,
    ]);
    expect(await outletsIn(comparison, '.story:nth-of-type(2) .columns > article')).toEqual([ELSEWHERE.outlet]);
    expect(plain(await textOf(comparison, '.story > p'))).toMatch(/words they share: .*docks/);
    expect(await faultsOf(comparison, axe)).toEqual([]);
  });

  test.each([
    ['named-elsewhere', 'Harbour Ledger gives a name to what The Marlow Courier has from people it does not name'],
    ['shared-origin', '3 of these 3 articles hand on what Northern Gazette was told or found: one origin, not 3'],
    [
      'one-unnamed',
      '2 of these 3 articles rest the same claim on what may be the same unnamed source: “A senior port official”',
    ],
    [
      'asked-in-some',
      'Asked for comment in The Marlow Courier, Harbour Ledger, no request mentioned in Evening Wire: Quayline',
    ],
  ])('says what only the three together show: %s', async (kind, sentence) => {
    const told = await comparison.$$eval(`.${kind} > p`, (all) => all.map((each) => each.textContent));
    expect(told.map(plain)).toContain(sentence);
  });

  test('every line leads to the sentences in their tabs', async () => {
    const outlets = [COURIER.outlet, LEDGER.outlet, WIRE.outlet];
    for (const [n, outlet] of outlets.entries()) {
      await comparison.bringToFront();
      const rows = await comparison.$$('.shared-origin .statement');
      expect(rows).toHaveLength(3);
      const tab = tabOf(outlet);
      await tab.evaluate(keepFlash);
      await rows[n]?.click();
      await isInFront(outlet);
      expect(await until('the place flashes', () => tab.evaluate(keptFlash))).toMatch(
        /Northern Gazette (?:that|reported that) a foreign pension fund/,
      );
    }
    await comparison.bringToFront();
  });

  test('lines up the same party in all three, and says where it was not asked', async () => {
    const rows = await comparison.$$eval('.story:nth-of-type(1) .columns > article', (columns) =>
      columns.map((column) => {
        const row = [...column.querySelectorAll('.aligned > div')].find((each) =>
          each.querySelector('dt')?.textContent.includes('Quayline'),
        );
        return { top: Math.round(row?.getBoundingClientRect().top ?? -1), lacks: row?.classList.contains('lacking') };
      }),
    );
    expect(new Set(rows.map(({ top }) => top)).size).toBe(1);
    expect(rows.map(({ lacks }) => lacks)).toEqual([false, false, true]);
  });

  test('draws all bars to one scale', async () => {
    const shown = await comparison.$$eval('.columns > article', (columns) =>
      columns.map((column) => {
        const bar = column.querySelector('.bar')?.getBoundingClientRect();
        const end = Math.max(
          ...[...column.querySelectorAll('.bar rect')].map((each) => each.getBoundingClientRect().right),
        );
        const rate = Number(/\(([\d.]+) per 1,000/.exec(column.textContent ?? '')?.[1]);
        return { share: bar ? (end - bar.left) / bar.width : 0, rate };
      }),
    );
    const most = Math.max(...shown.map(({ rate }) => rate));
    for (const { share, rate } of shown) expect(share).toBeCloseTo(rate / most, 1);
  });

  test('sorts the columns', async () => {
    await comparison.select('select', 'outlet');
    expect(await outletsIn(comparison)).toEqual([WIRE.outlet, LEDGER.outlet, COURIER.outlet, ELSEWHERE.outlet]);
    await comparison.select('select', 'tabs');
    expect(await outletsIn(comparison)).toEqual([COURIER.outlet, LEDGER.outlet, WIRE.outlet, ELSEWHERE.outlet]);
  });

  test('moves a tab out of the story and back in', async () => {
    const column = columnOf(LEDGER.title);
    const sizes = () =>
      comparison.$$eval('.story', (all) => all.map((each) => each.querySelectorAll('article').length).join());
    await clickNamed(comparison, 'Move', column);
    await clickNamed(comparison, 'Out of this story', column);
    await until('two are left', async () => (await sizes()) === '2,2');
    await clickNamed(comparison, 'Move', column);
    const back = await comparison.waitForSelector(
      `xpath/${column}//button[contains(., "docks")][starts-with(., "To")]`,
    );
    await back?.click();
    await until('three are together', async () => (await sizes()) === '3,1');
  });

  const ALL = '//header[contains(@class, "summary")]';
  let printed: PrintedAnalysis[];

  test('JSON: one analysis a line, with the text that its offsets lead into', async () => {
    await clickNamed(comparison, 'Export the 4 articles', ALL);
    await clickNamed(comparison, 'JSON', ALL);
    printed = readJsonLines(await saved('.jsonl'));
    expect(printed.map(({ meta }) => meta.outlet)).toEqual(
      [COURIER, LEDGER, WIRE, ELSEWHERE].map(({ outlet }) => outlet),
    );
  });

  test('CSV: read by csv-parse, one row an attribution, the same as in JSON', async () => {
    await clickNamed(comparison, 'CSV', ALL);
    expectSameInCsv(await saved('.csv'), printed);
  });

  test('Web annotations: read by jsonld, a collection an article, the same sources as in JSON', async () => {
    await clickNamed(comparison, 'Web annotations', ALL);
    await expectSameInAnnotations(await saved('.jsonld'), printed);
  });

  test('Markdown: on the clipboard, read by markdown-it', async () => {
    await copyMarkdown(comparison, ALL);
    expectSameInMarkdown(await pastedInto(tabOf(ELSEWHERE.outlet)), printed);
    await comparison.bringToFront();
  });

  test('print: one page an article, read by pdf.js', async () => {
    await expectSameInPdf(await printOf(comparison, ALL), printed);
  });

  test('one tab alone: its own rows only', async () => {
    const column = columnOf(ELSEWHERE.title);
    await clickNamed(comparison, 'Export', column);
    await clickNamed(comparison, 'CSV', column);
    const rows = rowsOfCsv(await saved('.csv'));
    expect([...new Set(rows.map(({ outlet }) => outlet))]).toEqual([ELSEWHERE.outlet]);
  });

  test('a kept snapshot outlives its tab, for this session only, and can be let go', async () => {
    const column = columnOf(LEDGER.title);
    await clickNamed(comparison, 'Keep', column);
    await comparison.waitForSelector('button[aria-pressed="true"]');
    await tabOf(LEDGER.outlet).close();
    await until('only the snapshot is left', async () => (await comparison.$('.snapshot')) !== null);
    expect((await outletsIn(comparison)).filter((outlet) => outlet === LEDGER.outlet)).toHaveLength(1);
    const stored = await comparison.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, { get(): Promise<object> }> } })
        .chrome;
      return Promise.all(['session', 'local'].map(async (area) => Object.keys((await storage[area]?.get()) ?? {})));
    });
    expect(stored[0]?.some((key) => key.startsWith('kept-report:'))).toBe(true);
    expect(stored[1]?.some((key) => key.startsWith('kept-report:'))).toBe(false);
    await comparison.reload();
    await until('it is still there', async () => (await comparison.$('.snapshot')) !== null);
    expect(await faultsOf(comparison, axe)).toEqual([]);
    await clickNamed(comparison, 'Let go', column);
    await showsOutlets(comparison, COURIER.outlet, WIRE.outlet, ELSEWHERE.outlet);
  });
});
