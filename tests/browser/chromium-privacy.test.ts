// A whole journey, and what it leaves behind: no request of ours, no word of what was read, in a private window nothing.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, closePopup, launchChromium } from '../../.ci/chromium.ts';
import { type Site, serve } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';
import { browserFor, paintedMarks, settled, textOf } from './browsers.ts';
import { startProxy, type WritingProxy } from './proxy.ts';
import { DOCKS, FERRY, storyPage } from './stories.ts';
import { giveCommand } from './worker.ts';

const program = browserFor('chromium');

/** As far as the tests use it; functions sent to the browser see nothing of this file. */
interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
}
declare const chrome: {
  readonly storage: { readonly local: Area; readonly sync: Area; readonly session: Area };
  readonly windows: { create(about: object): Promise<{ readonly incognito: boolean }> };
  readonly extension: { isAllowedIncognitoAccess(): Promise<boolean> };
  readonly developerPrivate: {
    updateProfileConfiguration(change: object): Promise<void>;
    updateExtensionConfiguration(change: object): Promise<void>;
  };
};

/** Chromium asks by itself whether it is up to date, what time it is, and whether somebody is signed in. */
const BROWSERS_OWN =
  /^CONNECT (update\.googleapis|accounts\.google)\.com:443$|^http:\/\/(clients2\.google\.com\/time\/|update\.googleapis\.com\/service\/)/;

describe.skipIf(!program)('privacy in Chromium', () => {
  let chromium: Chromium;
  let site: Site;
  let proxy: WritingProxy;

  beforeAll(async () => {
    proxy = await startProxy();
    site = await serve((path) => {
      if (path === '/docks.html') return { html: storyPage(DOCKS) };
      return path === '/ferry.html' ? { html: storyPage(FERRY) } : null;
    });
    chromium = await launchChromium({
      program: program ?? '',
      extension: '.output/chrome-mv3',
      headless: true,
      args: [`--proxy-server=${proxy.address}`, '--proxy-bypass-list=<-loopback>'],
    });
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
    await proxy?.close();
  });

  const read = async (page: Page) => {
    const popup = await chromium.clickToolbarButton(page);
    expect(await settled(popup)).toBe('read');
    return popup;
  };
  const pressOn = async (page: Page, name: string) => {
    const button = await page.waitForSelector(`aria/${name}[role="button"]`);
    await button?.click();
  };
  const hideFirstMark = async (page: Page) => {
    const before = (await paintedMarks(page)).length;
    const place = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('on-record-anonymous') ?? [])] as Range[];
      const box = range?.getClientRects()[0];
      return { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
    });
    await page.mouse.click(place.x, place.y);
    await pressOn(page, 'Not a source');
    await until('the mark is hidden', async () => (await paintedMarks(page)).length < before);
  };

  /** Everything that the extension's origin can have kept, in every area. */
  const kept = async (where?: Page) =>
    (where ?? (await chromium.worker())).evaluate(async () => ({
      local: await chrome.storage.local.get(null),
      sync: await chrome.storage.sync.get(null),
      session: await chrome.storage.session.get(null),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
    }));

  test('a whole journey makes no request but the page’s own, the background included', async () => {
    const page = await chromium.open(`${site.address}docks.html`);
    await closePopup(await read(page));
    await hideFirstMark(page);
    const other = await chromium.open(`${site.address}ferry.html`);
    await closePopup(await read(other));
    await giveCommand(chromium, 'toggle-marks');
    await until('no mark is left', async () => (await paintedMarks(other)).length === 0);
    const own = await chromium.browser.extensions();
    expect(own.size).toBeGreaterThan(0);
    for (const file of ['compare.html', 'options.html', 'popup.html', 'sidepanel.html', 'welcome.html']) {
      const view = await chromium.browser.newPage();
      await view.goto(`chrome-extension://${chromium.extensionId}/${file}`).catch(() => {}); // not every view is there
      await view.close();
    }
    const asked = proxy.asked();
    expect(asked).toContain(`${site.address}docks.html`);
    const pagesOwn = ['docks.html', 'ferry.html'].map((path) => site.address + path);
    const isExpected = (address: string) => pagesOwn.includes(address) || BROWSERS_OWN.test(address);
    expect(asked.filter((address) => !isExpected(address))).toEqual([]);
  });

  test('nothing of the pages that were read is kept, but hashes of hidden marks', async () => {
    const all = await kept();
    expect(all.local).toEqual({ 'hidden-marks': [expect.stringMatching(/^[0-9a-f]{13}$/)] });
    // While its tab is open: that the marks of one are not shown.
    expect(Object.keys(all.session)).toEqual([expect.stringMatching(/^marks-hidden:\d+$/)]);
    expect(all.databases).toEqual([]);
    expect(all.caches).toEqual([]);
    const words = JSON.stringify(all);
    const read = [DOCKS, FERRY].flatMap(({ title, paragraphs }) => [title, ...paragraphs]);
    const telling = new Set(read.flatMap((text) => text.match(/\p{L}{6,}/gu) ?? []));
    telling.delete('people'); // a name of ours as well
    expect([...telling].filter((word) => words.includes(word))).toEqual([]);
    expect(words).not.toContain('localhost');
    expect(words).not.toContain('.html');
  });

  test('when the tabs are closed, nothing about them is left in the session either', async () => {
    for (const page of await chromium.browser.pages()) if (page.url().startsWith(site.address)) await page.close();
    await until('the session is empty', async () => Object.keys((await kept()).session).length === 0);
  });

  test('a private window leaves nothing at all', async () => {
    const settings = await chromium.open('chrome://extensions');
    await settings.evaluate(async (extensionId) => {
      // Else it would be switched off when it is loaded anew, which comes with the change.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, chromium.extensionId);
    const view = await chromium.browser.newPage();
    const address = `chrome-extension://${chromium.extensionId}/options.html`;
    await until('the extension runs again', () =>
      view.goto(address).then(
        () => view.evaluate(() => chrome.extension.isAllowedIncognitoAccess()),
        () => false,
      ),
    );
    await settings.close();
    const before = JSON.stringify(await kept(view));
    const story = `${site.address}docks.html?private`;
    const opened = chromium.browser.waitForTarget((target) => target.url() === story);
    const isPrivate = await view.evaluate(
      async (url) => (await chrome.windows.create({ incognito: true, url })).incognito,
      story,
    );
    expect(isPrivate).toBe(true);
    const page = await (await opened).asPage();
    // It is asked while the window still goes there.
    const isThere = (url: string) => location.href === url && document.readyState === 'complete';
    await until('the page is there', () => page.evaluate(isThere, story));
    const popup = await read(page);
    await until('no site can be remembered', async () =>
      /From a private window no site is/.test(await textOf(popup, '.site')),
    );
    expect(await popup.$$eval('.site input', (boxes) => boxes.length)).toBe(1); // in this tab, while it stays
    await closePopup(popup);
    await hideFirstMark(page);
    await page.close();
    await until('nothing is left', async () => JSON.stringify(await kept(view)) === before);
  });
});
