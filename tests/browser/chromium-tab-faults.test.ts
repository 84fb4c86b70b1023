// What can become of a tab while its page is read, and of what is stored. Each time: what the reader sees next.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, closePopup } from '../../.ci/chromium.ts';
import type { Site } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';
import { browserFor, paintedMarks, settled, startChromium, textOf } from './browsers.ts';
import { holdAnswer } from './held-answer.ts';
import { holdPage } from './held-page.ts';
import { serveSite } from './sites.ts';
import { DOCKS, FERRY, storyPage } from './stories.ts';
import { holdModel, isScriptThere } from './worker.ts';

const program = browserFor('chromium');

/** As far as the tests use it; functions sent to the browser see nothing of this file. */
interface Area {
  set(items: Record<string, unknown>): Promise<void>;
  clear(): Promise<void>;
}
declare const chrome: {
  readonly storage: { readonly local: Area; readonly sync: Area };
  readonly tabs: {
    query(about: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    discard(tab: number): Promise<{ readonly id: number; readonly discarded: boolean } | undefined>;
    update(tab: number, change: object): Promise<unknown>;
  };
  readonly windows: { create(about: object): Promise<unknown> };
};

describe.skipIf(!program)('tabs and storage that fail, in Chromium', () => {
  let chromium: Chromium;
  let site: Site;
  const failures: string[] = [];

  beforeAll(async () => {
    site = await serveSite({ '/docks.html': storyPage(DOCKS), '/ferry.html': storyPage(FERRY) });
    chromium = await startChromium(program ?? '');
    (await chromium.worker()).on('error', (error) => failures.push(String(error)));
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  const openDocks = () => chromium.open(`${site.address}docks.html`);
  const reads = async (page: Page) => {
    const popup = await chromium.clickToolbarButton(page);
    expect(await settled(popup)).toBe('read');
    const said = await textOf(popup, 'main');
    await closePopup(popup);
    return said;
  };
  /** Clicks, and gives the page while the model is on its way, where it stays until `release` is called. */
  const halfRead = async () => {
    const page = await openDocks();
    const release = await holdModel(chromium);
    const popup = await chromium.clickToolbarButton(page);
    await until('the script is there', () => isScriptThere(chromium));
    return { page, popup, release };
  };
  const readsAnother = async () => {
    const page = await openDocks();
    await reads(page);
    expect(await paintedMarks(page)).not.toEqual([]);
    await page.close();
  };

  test('the tab is closed while it is read: the next one is read as ever', async () => {
    const { page, release } = await halfRead();
    await page.close();
    await release();
    await readsAnother();
  });

  test('another page is opened in the tab while it is read: that one is not marked, and is read at a click', async () => {
    const { page, popup, release } = await halfRead();
    await closePopup(popup);
    await page.goto(`${site.address}ferry.html`);
    await release();
    expect(await paintedMarks(page)).toEqual([]);
    expect(await reads(page)).toContain('a senior manager');
    expect((await paintedMarks(page)).map(({ words }) => words)).toContain('a senior manager at the company');
    await page.close();
  });

  test('the tab crashes while it is read: words, and after a reload it is read', async () => {
    const { page, popup, release } = await halfRead();
    await closePopup(popup);
    const crashed = new Promise((done) => page.once('error', done));
    page.goto('chrome://crash').catch(() => {});
    await crashed;
    await release();
    await page.goto(`${site.address}docks.html`);
    await reads(page);
    await page.close();
  });

  test('the browser discards a tab that was read: when the reader comes back it is loaded, and read at a click', async () => {
    const page = await openDocks();
    await reads(page);
    const front = await chromium.open(`${site.address}ferry.html`);
    const worker = await chromium.worker();
    const discarded = await worker.evaluate(async () => {
      const id = (await chrome.tabs.query({ active: false })).at(-1)?.id;
      return id === undefined ? undefined : await chrome.tabs.discard(id);
    });
    expect(discarded?.discarded).toBe(true);
    await worker.evaluate((id) => chrome.tabs.update(id, { active: true }), discarded?.id ?? -1);
    const back = await until('the tab is loaded', async () => {
      const pages = (await chromium.browser.pages()).filter((one) => one.url() === `${site.address}docks.html`);
      for (const one of pages)
        if (await one.evaluate(() => !document.hidden && document.readyState === 'complete').catch(() => false))
          return one;
      return null;
    });
    expect(await paintedMarks(back)).toEqual([]);
    await reads(back);
    expect(await paintedMarks(back)).not.toEqual([]);
    await back.close();
    await front.close();
  });

  test('a page that does not answer within five seconds gets words, and a button that tries again', async () => {
    const page = await openDocks();
    await reads(page);
    const release = await holdPage(page);
    const popup = await chromium.clickToolbarButton(page);
    expect(await settled(popup)).toBe('not-answering');
    expect(await textOf(popup, 'h1')).not.toBe('');
    await release();
    const letAnswerIn = await holdAnswer(popup, 'readAgain'); // it says that the page is being read
    const retry = await popup.waitForSelector('.notice button');
    await retry?.click();
    await until('the page is read', async () => (await settled(popup)) === 'read');
    await letAnswerIn();
    expect(await settled(popup), 'an answer that is older than the news').toBe('read');
    await closePopup(popup);
    await page.close();
  });

  test.each([
    ['nonsense', { evil: ['<script>'] }, 'nonsense'],
    [
      'odd things, and settings of an older version',
      [null, 7, { a: 1 }, 'x'.repeat(100_000)],
      { version: 0, badge: 'yes' },
    ],
    ['what a later version wrote', { version: 99, keys: ['a'] }, { version: 99, kinds: 7 }],
  ])('storage holds %s: pages are read and marked', async (_, hidden, settings) => {
    const worker = await chromium.worker();
    await worker.evaluate(
      async (hidden, settings) => {
        await chrome.storage.local.set({ 'hidden-marks': hidden });
        await chrome.storage.sync.set({ settings });
      },
      hidden,
      settings,
    );
    await readsAnother();
    await worker.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]));
  });

  test('storage is full: a mark that is called wrong goes all the same, for as long as the page is open', async () => {
    const worker = await chromium.worker();
    await worker.evaluate(async () => {
      for (let size = 4_000_000; size > 10; size /= 2) {
        for (let n = 0; n < 4; n++)
          await chrome.storage.local.set({ [`fill-${size}-${n}`]: 'x'.repeat(size) }).catch(() => {});
      }
    });
    const page = await openDocks();
    await reads(page);
    const before = await paintedMarks(page);
    const place = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('on-record-anonymous') ?? [])] as Range[];
      const box = range?.getClientRects()[0];
      return { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
    });
    await page.mouse.click(place.x, place.y);
    const button = await page.waitForSelector('aria/Not a source[role="button"]');
    await button?.click();
    await until('the mark is gone', async () => (await paintedMarks(page)).length < before.length);
    await page.close();
    await worker.evaluate(() => chrome.storage.local.clear());
  });

  test('two windows: each popup says what is in its own', async () => {
    const page = await openDocks();
    expect(await reads(page)).toContain('three people familiar with the plan');
    const worker = await chromium.worker();
    const address = `${site.address}ferry.html?second-window`;
    const opened = chromium.browser.waitForTarget((target) => target.url() === address);
    await worker.evaluate((url) => chrome.windows.create({ url }), address);
    const other = await (await opened).asPage();
    // It is asked while the window still goes there.
    const isThere = (url: string) => location.href === url && document.readyState === 'complete';
    await until('the page is there', () => other.evaluate(isThere, address));
    expect(await reads(other)).toContain('a senior manager');
    expect(await reads(page)).toContain('three people familiar with the plan');
    await other.close();
    await page.close();
  });

  test('nothing of this was an error in the background', () => {
    expect(failures).toEqual([]);
  });
});
