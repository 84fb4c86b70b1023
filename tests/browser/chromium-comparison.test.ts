// Tabs side by side: the page shows the truth while tabs are read, reloaded, left, returned to and closed.

import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, closePopup } from '../../.ci/chromium.ts';
import type { Site } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';
import { allNamed, harbour, harbourNamed } from '../../components/fixtures/articles.ts';
import type { ArticleReport } from '../../utils/analysis/types.ts';
import {
  browserFor,
  faultsOf,
  keepFlash,
  keptFlash,
  paintedMarks,
  settled,
  startChromium,
  textOf,
} from './browsers.ts';
import { openComparison } from './comparison-page.ts';
import { holdPage } from './held-page.ts';
import { pageAround, SEED_PAGE, serveSite } from './sites.ts';

const program = browserFor('chromium');
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const SEED = 'The Plain Gazette';
const DEAL = 'The deal-wire Post';
const LAGOS = 'The lagos-water Post';

describe.skipIf(!program)('the comparison in Chromium', () => {
  let chromium: Chromium;
  let site: Site;
  let comparison: Page;
  const tabs = new Map<string, Page>();

  const addressOf = { [SEED]: 'seed.html', [DEAL]: 'deal.html', [LAGOS]: 'lagos.html' };
  const outlets = () => comparison.$$eval('.columns > article .outlet', (found) => found.map((e) => e.textContent));
  const shows = (...expected: string[]) =>
    until(`the comparison shows ${expected.join(', ')}`, async () => (await outlets()).join() === expected.join());
  const tabOf = (outlet: string): Page => {
    const tab = tabs.get(outlet);
    if (!tab) throw new Error(`no tab shows ${outlet}`);
    return tab;
  };
  const read = async (tab: Page) => {
    const popup = await chromium.clickToolbarButton(tab);
    expect(await settled(popup)).toBe('read');
    return popup;
  };

  beforeAll(async () => {
    site = await serveSite({
      '/seed.html': SEED_PAGE,
      '/deal.html': pageAround('tests/labels/stories/deal-wire.txt'),
      '/lagos.html': pageAround('tests/labels/stories/lagos-water.txt'),
      '/elsewhere.html': '<!doctype html><title>Elsewhere</title><p>Nothing to read here.</p>',
    });
    chromium = await startChromium(program ?? '');
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  test('says in words that nothing was read yet', async () => {
    const tab = await chromium.open(`${site.address}elsewhere.html`);
    comparison = await openComparison(chromium, tab);
    await until('nothing is said to be read', async () =>
      (await textOf(comparison, '[role=status]')).startsWith('No article has been read yet'),
    );
    expect(await faultsOf(comparison, axe)).toEqual([]);
    await tab.close();
  });

  test('three tabs that are read appear, one after another', async () => {
    const open = [SEED, DEAL, LAGOS];
    for (const [i, outlet] of open.entries()) {
      const tab = await chromium.open(`${site.address}${addressOf[outlet as keyof typeof addressOf]}`);
      tabs.set(outlet, tab);
      await closePopup(await read(tab));
      await shows(...open.slice(0, i + 1));
    }
    expect(await textOf(comparison, '[role=status]')).toContain('3');
    expect(await faultsOf(comparison, axe)).toEqual([]);
  });

  test('a tab that was not read is not shown', async () => {
    const unread = await chromium.open(`${site.address}lagos.html`);
    await shows(SEED, DEAL, LAGOS);
    await unread.close();
  });

  test('a reloaded tab drops out, and returns when it is read again', async () => {
    await tabOf(DEAL).reload();
    await shows(SEED, LAGOS);
    await closePopup(await read(tabOf(DEAL)));
    await shows(SEED, DEAL, LAGOS);
  });

  test('a tab drops out when its page is left, and returns with it, marks and all', async () => {
    await tabOf(SEED).bringToFront();
    await tabOf(SEED).goto(`${site.address}elsewhere.html`);
    await shows(DEAL, LAGOS);
    await tabOf(SEED).goBack();
    await shows(SEED, DEAL, LAGOS);
    expect(await paintedMarks(tabOf(SEED))).not.toEqual([]);
  });

  test('a row leads to its place in the other tab', async () => {
    await comparison.bringToFront();
    const row = await comparison.waitForSelector('.columns > article .statement');
    const seed = tabOf(SEED);
    await seed.evaluate(keepFlash);
    await row?.click();
    await until('the tab is in front', () => seed.evaluate(() => document.visibilityState === 'visible'));
    await until('the place flashes', () => seed.evaluate(keptFlash));
  });

  test('a page that does not answer within a second is shown as not answering, until it does', async () => {
    await comparison.bringToFront();
    const seed = tabOf(SEED);
    const release = await holdPage(seed);
    await comparison.click('header .ask');
    await shows(DEAL, LAGOS);
    expect(await textOf(comparison, '.tabs')).toContain('does not answer');
    await release();
    await shows(SEED, DEAL, LAGOS);
  });

  test('a closed tab drops out', async () => {
    await tabOf(LAGOS).close();
    await shows(SEED, DEAL);
  });

  const FIFTY = Array.from({ length: 50 }, (_, n) => keptCopy(n % 2 === 0 ? harbour : harbourNamed, n));
  const columns = '.columns.many > article';

  test('of fifty columns only those near the view are drawn in full, wherever one scrolls', async () => {
    await comparison.bringToFront();
    await keep(comparison, FIFTY);
    await until('all are there', async () => (await comparison.$$(columns)).length === FIFTY.length);
    // What stands in a part of a column: the part itself is there also while the browser leaves out its contents.
    const drawn = () =>
      comparison.$$eval(columns, (all) =>
        all.flatMap((column, n) =>
          [...column.querySelectorAll('section > *')].some((each) =>
            each.checkVisibility({ contentVisibilityAuto: true }),
          )
            ? n
            : [],
        ),
      );
    const scrollTo = (n: number) =>
      comparison.$$eval(columns, (all, at) => all.at(at)?.scrollIntoView({ inline: 'center', block: 'nearest' }), n);
    const inView = await comparison.$eval('.columns.many', (box) => {
      const width = box.querySelector('article')?.getBoundingClientRect().width ?? Number.NaN;
      return box.clientWidth / width;
    });
    // Chromium draws a window and a half ahead, on either side.
    const near = Math.ceil(4 * inView) + 1;
    expect(near).toBeLessThan(FIFTY.length / 2);
    for (const n of [0, FIFTY.length - 1, 20]) {
      await scrollTo(n);
      await until(`column ${n} is drawn`, async () => (await drawn()).includes(n));
      await until('those far away are not', async () => (await drawn()).length <= near);
    }
  });

  test('a reading that comes in leaves the columns of other stories as they are', async () => {
    const seen = comparison.evaluate((columns) => {
      const all = [...document.querySelectorAll(columns)];
      const changed = new Set<number>();
      const watch = new MutationObserver((records) => {
        for (const { target } of records) changed.add(all.findIndex((column) => column.contains(target)));
      });
      for (const column of all)
        watch.observe(column, { subtree: true, childList: true, attributes: true, characterData: true });
      return new Promise<number[]>((done) => {
        new MutationObserver(() => {
          if (document.querySelectorAll('.columns > article').length <= all.length + 2) return;
          requestAnimationFrame(() => done([...changed]));
        }).observe(document.body, { subtree: true, childList: true });
      });
    }, columns);
    await keep(comparison, [keptCopy(allNamed, 50)]);
    expect(await seen).toEqual([]);
    expect((await comparison.$$(columns)).length).toBe(FIFTY.length);
  });
});

/** A report as if it had been read on a page of its own. */
const keptCopy = (report: ArticleReport, n: number): ArticleReport => ({
  ...report,
  address: `https://news.example/${n}`,
  readAt: new Date(n * 1000).toISOString(),
  meta: { ...report.meta, outlet: `Paper ${n}` },
});

/** Puts snapshots where "Keep" puts them. */
const keep = (comparison: Page, reports: readonly ArticleReport[]): Promise<void> =>
  comparison.evaluate(
    (items) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { session: { set(items: object): Promise<void> } } };
      };
      return chrome.storage.session.set(items);
    },
    Object.fromEntries(reports.map((report) => [`kept-report:${report.readAt} ${report.address}`, report])),
  );
