// What goes wrong in the life of a page in Firefox, whose background is a page and whose scripts end otherwise than in Chromium.
// Each time: what the reader sees next.

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Firefox } from '../../.ci/firefox.ts';
import type { Site } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';
import { browserFor, startFirefox } from './browsers.ts';
import { markedWords, readByClick } from './firefox-page.ts';
import { serveSite } from './sites.ts';
import { DOCKS, FERRY, storyPage } from './stories.ts';

const program = browserFor('firefox');

/** As far as the tests use it; functions sent to the browser see nothing of this file. */
interface FirefoxTab {
  hasAttribute(name: string): boolean;
}
declare const gBrowser: {
  readonly tabs: readonly FirefoxTab[];
  prepareDiscardBrowser(tab: FirefoxTab | undefined): Promise<void>;
  discardBrowser(tab: FirefoxTab | undefined, force: boolean): boolean;
};
declare const WebExtensionPolicy: {
  getByID(id: string): {
    readonly contentScripts: readonly unknown[];
    readonly extension: { readonly backgroundState: string; terminateBackground(about: object): Promise<void> };
  };
};
declare const AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
declare const ChromeUtils: {
  importESModule(address: string): {
    readonly ExtensionPermissions: Record<'add' | 'remove', (id: string, what: object, about: object) => Promise<void>>;
  };
};
interface Api {
  readonly storage: Record<'local' | 'sync', { set(items: object): Promise<void>; clear(): Promise<void> }>;
  readonly tabs: { query(about: object): Promise<readonly { readonly id: number }[]> };
  readonly scripting: { executeScript(injection: object): Promise<unknown> };
  readonly runtime: {
    getBackgroundPage(): Promise<{
      readonly Array: ArrayConstructor;
      readonly browser: { readonly scripting: { executeScript: (injection: object) => unknown } };
    }>;
  };
}
declare const browser: Api;

describe.skipIf(!program)('faults in Firefox', () => {
  let firefox: Firefox;
  let site: Site;

  beforeAll(async () => {
    site = await serveSite({ '/docks.html': storyPage(DOCKS), '/ferry.html': storyPage(FERRY) });
    firefox = await startFirefox(program ?? '');
    await firefox.go(`${site.address}docks.html`);
  });
  afterEach(() => firefox.closePopup()); // what failed leaves none to the next test
  afterAll(async () => {
    await firefox?.close();
    await site?.close();
  });

  const go = (name: string) => firefox.go(site.address + name);
  const reads = async (words: string) => {
    expect(await readByClick(firefox)).toContain(words);
    await until('the page is marked', async () => (await markedWords(firefox)).length > 0);
  };
  const readsDocks = () => reads('three people familiar with the plan');
  const inOptions = async <T>(run: () => T | Promise<T>) => {
    await firefox.openTab(await firefox.addressOf('options.html'));
    await firefox.inPage(run);
    await firefox.closeTab();
  };
  /** Clicks, and comes back when the story was found, while the model is held back. */
  const halfRead = async () => {
    await inOptions(async () => {
      const background = await browser.runtime.getBackgroundPage();
      background.browser.scripting.executeScript = background.Array.of.bind(background.Array); // answers, and does nothing
    });
    await firefox.clickToolbarButton();
    await until('the story was found', () =>
      firefox.inPopup((title: string) => {
        const main = document.querySelector('main');
        return main?.getAttribute('data-state') === 'reading' && main.textContent.includes(title);
      }, DOCKS.title),
    );
  };
  const letModelIn = () =>
    inOptions(async () => {
      const files = ['/content-scripts/analysis.js'];
      for (const { id } of await browser.tabs.query({}))
        await browser.scripting.executeScript({ target: { tabId: id }, files }).catch(() => {}); // no article in that tab
    });
  /** Again where an event has just started it anew. */
  const stopBackground = () =>
    until('the background is stopped', () =>
      firefox.inBrowser(async (id) => {
        const { extension } = WebExtensionPolicy.getByID(id);
        await extension.terminateBackground({ ignoreDevToolsAttached: true });
        return extension.backgroundState === 'stopped' && 'stopped';
      }),
    );

  test('the background is stopped between two clicks', async () => {
    await readsDocks();
    expect(await stopBackground()).toBe('stopped');
    await firefox.pressAltShift('m'); // which the background hears
    await until('no mark is left', async () => (await markedWords(firefox)).length === 0);
    await firefox.pressAltShift('m');
    await until('the marks are back', async () => (await markedWords(firefox)).length > 0);
    await go('docks.html');
    await readsDocks();
  });

  test('the extension is reloaded under a marked page: its marks are no longer drawn, and a new click works', async () => {
    const line = () =>
      firefox.inPage(() => getComputedStyle(document.body, '::highlight(on-record-anonymous)').textDecorationLine);
    await go('docks.html');
    await readsDocks();
    expect(await line()).toBe('underline');
    const ourErrors = await firefox.watchOurErrors();
    await firefox.inBrowser(async (id) => (await AddonManager.getAddonByID(id)).reload());
    await until('no mark is drawn', async () => (await line()) === 'none');
    await readsDocks();
    expect(await line()).toBe('underline');
    const marks = await markedWords(firefox);
    await firefox.openTab(`${site.address}ferry.html`); // the old script would look up when its page is hidden and shown
    await firefox.closeTab();
    expect(await markedWords(firefox)).toEqual(marks);
    expect(await ourErrors()).toEqual([]);
  });

  test('the popup is closed while the page is read: the page is marked all the same', async () => {
    await go('docks.html');
    await halfRead();
    await firefox.closePopup();
    expect(await markedWords(firefox)).toEqual([]);
    await letModelIn();
    await until('the page is marked', async () => (await markedWords(firefox)).length > 0);
    await stopBackground();
  });

  test('another page is opened in the tab while it is read: that one is not marked, and is read at a click', async () => {
    await go('docks.html');
    await halfRead();
    await firefox.closePopup();
    await go('ferry.html');
    await stopBackground();
    expect(await markedWords(firefox)).toEqual([]);
    await reads('a senior manager');
  });

  test('the tab is closed while it is read: the next one is read as ever', async () => {
    await firefox.openTab(`${site.address}docks.html`);
    await halfRead();
    await firefox.closePopup();
    await firefox.closeTab();
    await stopBackground();
    await go('docks.html');
    await readsDocks();
  });

  test('the browser discards a tab that was read: when the reader comes back it is loaded, and read at a click', async () => {
    await go('docks.html');
    await readsDocks();
    await firefox.openTab(`${site.address}ferry.html`);
    const discard = async () => {
      const [tab] = gBrowser.tabs;
      await gBrowser.prepareDiscardBrowser(tab); // as the browser itself does: without it the tab may not know where it was
      return gBrowser.discardBrowser(tab, true);
    };
    expect(await firefox.inBrowser(discard)).toBe(true);
    await firefox.closeTab();
    await until('the tab is loaded', () =>
      firefox.inPage(() => document.readyState === 'complete' && document.querySelector('h1') !== null),
    );
    expect(await markedWords(firefox)).toEqual([]);
    await readsDocks();
  });

  test('two windows: each popup says what is in its own', async () => {
    await go('docks.html');
    await firefox.openWindow(`${site.address}ferry.html`, false);
    await reads('a senior manager');
    await firefox.closeTab();
    await readsDocks();
  });

  test('permission is withdrawn from a site that is read without a click: it is not read any more', async () => {
    const change = (what: 'add' | 'remove') =>
      firefox.inBrowser(async (id, what: 'add' | 'remove') => {
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        );
        const site = { permissions: [], origins: ['http://localhost/*'] };
        await ExtensionPermissions[what](id, site, WebExtensionPolicy.getByID(id).extension);
      }, what);
    const registered = () => firefox.inBrowser((id) => WebExtensionPolicy.getByID(id).contentScripts.length);
    await change('add');
    await until('a script is registered', async () => (await registered()) > 0);
    await go('docks.html');
    await until('a page is marked without a click', async () => (await markedWords(firefox)).length > 0);
    await change('remove');
    await until('no script is registered any more', async () => (await registered()) === 0);
    await go('docks.html');
    for (const end = Date.now() + 1_000; Date.now() < end; ) expect(await markedWords(firefox)).toEqual([]);
    await readsDocks();
  });

  test('storage holds nonsense: pages are read and marked', async () => {
    await firefox.go(await firefox.addressOf('options.html'));
    await firefox.inPage(async () => {
      await browser.storage.local.set({ 'hidden-marks': [null, 7, { a: 1 }, 'x'.repeat(100_000)] });
      await browser.storage.sync.set({ settings: { version: 99, kinds: 7 } });
    });
    await go('docks.html');
    await readsDocks();
  });
});
