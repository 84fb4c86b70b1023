// A whole journey in Firefox, and what it leaves behind: no request of ours, no word of what was read, in a private window
// nothing.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Firefox, launchFirefox } from '../../.ci/firefox.ts';
import { type Site, serve } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';
import { browserFor } from './browsers.ts';
import { markedWords, openCard, openRead, pressInCard, readByClick } from './firefox-page.ts';
import { firefoxThrough, startProxy, type WritingProxy } from './proxy.ts';
import { DOCKS, FERRY, storyPage } from './stories.ts';

const program = browserFor('firefox');

/** As far as the tests use it; functions sent to the browser see nothing of this file. */
declare const browser: {
  readonly storage: Readonly<
    Record<'local' | 'sync' | 'session', { get(keys: null): Promise<Record<string, unknown>> }>
  >;
};
declare const PrivateBrowsingUtils: { isWindowPrivate(window: Window): boolean };

/** Firefox asks by itself for the settings and lists that its makers publish. */
const BROWSERS_OWN = /^CONNECT [\w.-]+\.mozilla\.(com|org|net):443$/;

describe.skipIf(!program)('privacy in Firefox', () => {
  let firefox: Firefox;
  let site: Site;
  let proxy: WritingProxy;

  beforeAll(async () => {
    proxy = await startProxy();
    site = await serve((path) => {
      if (path === '/docks.html') return { html: storyPage(DOCKS) };
      return path === '/ferry.html' ? { html: storyPage(FERRY) } : null;
    });
    firefox = await launchFirefox(program ?? '', '.output/firefox-mv3', {
      inPrivateWindows: true,
      preferences: firefoxThrough(proxy),
    });
  });
  afterAll(async () => {
    await firefox?.close();
    await site?.close();
    await proxy?.close();
  });

  const hideFirstMark = async () => {
    const before = (await markedWords(firefox)).length;
    await openCard(firefox, 'anonymous');
    await pressInCard(firefox, 'Not a source');
    await until('the mark is hidden', async () => (await markedWords(firefox)).length < before);
    await firefox.pressEscape();
  };

  /** Everything that the extension's origin can have kept, in every area. */
  const kept = async () => {
    await firefox.openTab(await firefox.addressOf('options.html'));
    const all = await firefox.inPage(async () => ({
      local: await browser.storage.local.get(null),
      sync: await browser.storage.sync.get(null),
      session: await browser.storage.session.get(null),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      page: [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie],
    }));
    await firefox.closeTab();
    return all;
  };

  test('a whole journey makes no request but the page’s own, the background included', async () => {
    await firefox.go(`${site.address}docks.html`);
    await openRead(firefox);
    await firefox.clickInPopup('.tools button:first-child');
    await until('the sidebar is open', () => firefox.hasSidebar());
    await hideFirstMark();
    for (const file of ['compare.html', 'welcome.html', 'popup.html']) {
      await firefox.openTab(await firefox.addressOf(file));
      await firefox.closeTab();
    }
    await firefox.openTab(`${site.address}ferry.html`);
    await readByClick(firefox);
    await firefox.pressAltShift('m');
    await until('no mark is left', async () => (await markedWords(firefox)).length === 0);
    const asked = proxy.asked();
    const pagesOwn = ['docks.html', 'ferry.html'].map((path) => site.address + path);
    expect(asked).toEqual(expect.arrayContaining(pagesOwn));
    const isExpected = (address: string) => pagesOwn.includes(address) || BROWSERS_OWN.test(address);
    expect(asked.filter((address) => !isExpected(address))).toEqual([]);
  });

  test('nothing of the pages that were read is kept, but hashes of hidden marks', async () => {
    const all = await kept();
    expect(all.local).toEqual({ 'hidden-marks': [expect.stringMatching(/^[0-9a-f]{13}$/)] });
    expect(all.databases).toEqual([]);
    expect(all.caches).toEqual([]);
    expect(all.page).toEqual([[], [], '']);
    // While its tab is open: that the marks of one are not shown.
    expect(Object.keys(all.session)).toEqual([expect.stringMatching(/^marks-hidden:\d+$/)]);
    const words = JSON.stringify(all);
    const read = [DOCKS, FERRY].flatMap(({ title, paragraphs }) => [title, ...paragraphs]);
    const telling = new Set(read.flatMap((text) => text.match(/\p{L}{6,}/gu) ?? []));
    expect([...telling].filter((word) => words.includes(word))).toEqual([]);
    expect(words).not.toContain('localhost');
    expect(words).not.toContain('.html');
  });

  test('a private window leaves nothing at all', async () => {
    const before = JSON.stringify(await kept());
    await firefox.openWindow(`${site.address}docks.html?private`, true);
    expect(await firefox.inBrowser(() => PrivateBrowsingUtils.isWindowPrivate(window))).toBe(true);
    await openRead(firefox);
    await until('it says so', () =>
      firefox.inPopup(
        () =>
          document.querySelector('main')?.textContent.includes('From a private window no site is remembered') === true,
      ),
    );
    expect(await firefox.inPopup(() => document.querySelectorAll('.site input').length)).toBe(0);
    await firefox.closePopup();
    expect(await markedWords(firefox)).not.toEqual([]);
    await hideFirstMark();
    await firefox.pressAltShift('m');
    await until('no mark is left', async () => (await markedWords(firefox)).length === 0);
    await firefox.closeTab();
    await until('nothing is left', async () => JSON.stringify(await kept()) === before);
  });

  test('when a tab is closed, nothing about it is left in the session either', async () => {
    await firefox.closeTab(); // the second one
    await until('the session is empty', async () => Object.keys((await kept()).session).length === 0);
  });
});
