// What the tests do inside the extension's service worker.

import { resolve } from 'node:path';
import type { Page, Target } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import type { Chromium } from '../../.ci/chromium.ts';
import { until } from '../../.ci/until.ts';

interface Tab {
  readonly id?: number;
}

/** As far as the tests use it; functions sent to the worker see nothing of this file. */
declare const chrome: {
  readonly action: {
    isEnabled(): Promise<boolean>;
    getBadgeText(about: object): Promise<string>;
    getTitle(about: object): Promise<string>;
  };
  readonly permissions: {
    getAll(): Promise<{ readonly origins?: string[] }>;
    contains(asked: object): Promise<boolean>;
  };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: Tab | undefined): void } };
  readonly tabs: {
    readonly onUpdated: { hasListeners(): boolean };
    query(about: object): Promise<Tab[]>;
    discard(tab: number): Promise<unknown>;
    sendMessage(tab: number | undefined, message: object): Promise<unknown>;
  };
  readonly storage: Readonly<
    Record<
      'local' | 'sync',
      {
        get(): Promise<Record<string, unknown>>;
        set(items: object): Promise<void>;
        clear(): Promise<void>;
      }
    >
  >;
  readonly scripting: {
    executeScript(injection: { readonly files?: readonly string[] }): Promise<unknown>;
    getRegisteredContentScripts(): Promise<readonly { readonly matches?: readonly string[] }[]>;
  };
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: Tab | undefined): void } };
};

/**
 * Gives a keyboard command in the tab in front. Key events sent by the debugger do not reach commands in Chromium, so the
 * command is given where the browser would give it; in Firefox the keys themselves are pressed.
 */
export async function giveCommand(chromium: Chromium, name: string): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(name, tab);
  }, name);
}

/** Chooses an entry of the context menu over the tab in front, where the browser would: its menus cannot be opened unseen. */
export async function chooseInMenu(chromium: Chromium, menuItemId: string): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(async (menuItemId) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId }, tab);
  }, menuItemId);
}

/** What the toolbar button bears over the tab in front. */
export async function badgeInFront(chromium: Chromium): Promise<{ text: string; title: string }> {
  const worker = await chromium.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const about = { tabId: tab?.id };
    return { text: await chrome.action.getBadgeText(about), title: await chrome.action.getTitle(about) };
  });
}

/** Puts things in the extension's storage in place of what is there. */
export async function fillStorage(chromium: Chromium, area: 'local' | 'sync', items: object): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(
    async (area, items) => {
      await chrome.storage[area].clear();
      await chrome.storage[area].set(items);
    },
    area,
    items,
  );
}

export async function isPermitted(chromium: Chromium, origin: string): Promise<boolean> {
  const worker = await chromium.worker();
  return worker.evaluate((origin) => chrome.permissions.contains({ origins: [origin] }), origin);
}

/** The sites on which the browser itself puts the content script into each page that is opened. */
export async function sitesReadAlways(chromium: Chromium): Promise<string[]> {
  const worker = await chromium.worker();
  return worker.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches),
  );
}

/** Tries to inject the content script into the tab in front, with no click; gives the browser's refusal. */
export async function tryToInject(chromium: Chromium): Promise<string> {
  const worker = await chromium.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const injection = { target: { tabId: tab?.id }, files: ['/content-scripts/article.js'] };
    return chrome.scripting.executeScript(injection).then(
      () => '',
      (error: Error) => error.message,
    );
  });
}

/** All that the extension has stored for good. */
export async function storedKeys(chromium: Chromium): Promise<Record<string, unknown>> {
  const worker = await chromium.worker();
  return worker.evaluate(() => chrome.storage.local.get());
}

/** Whether a script of ours answers in the tab in front. */
export async function isScriptThere(chromium: Chromium): Promise<boolean> {
  const worker = await chromium.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const asked = chrome.tabs.sendMessage(tab?.id, { to: 'content', call: 'getState', args: [] });
    return asked.then(
      () => true,
      () => false,
    );
  });
}

/** Whether the browser is to wake the service worker for each page that comes. */
export async function hearsOfPages(chromium: Chromium): Promise<boolean> {
  const worker = await chromium.worker();
  return worker.evaluate(() => chrome.tabs.onUpdated.hasListeners());
}

/** The service worker as a list: empty while it sleeps. */
export const workersOf = (chromium: Chromium): Target[] =>
  chromium.browser.targets().filter((target) => target.type() === 'service_worker');

/** Does something that ends the service worker; resolves when that one is gone. It may have been woken again by then. */
async function untilEnded(chromium: Chromium, end: () => Promise<unknown>): Promise<void> {
  const before = workersOf(chromium);
  await end();
  await until('the worker is gone', () => !workersOf(chromium).some((target) => before.includes(target)));
}

/** Stops the service worker, as the browser does when it has been idle. */
export async function stopWorker(chromium: Chromium): Promise<void> {
  const worker = await chromium.worker();
  await untilEnded(chromium, () => worker.close());
}

/** Loads the extension anew over the running one, as an update does, and waits until it runs. */
export async function reloadExtension(chromium: Chromium): Promise<void> {
  await untilEnded(chromium, () => chromium.browser.installExtension(resolve('.output/chrome-mv3')));
  const isUp = async () => (await chromium.worker()).evaluate(() => chrome.action.isEnabled()).catch(() => false);
  await until('the extension runs again', isUp);
}

/**
 * Holds the model back from pages until the function that is given is called, or the test is over; that resolves when what was
 * held has come or was refused.
 */
export async function holdModel(chromium: Chromium): Promise<() => Promise<void>> {
  const worker = await chromium.worker();
  await worker.evaluate(() => {
    const { scripting } = chrome as { scripting: { executeScript: (typeof chrome.scripting)['executeScript'] } };
    const inject = scripting.executeScript;
    const waiting: Promise<unknown>[] = [];
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    scripting.executeScript = (injection) => {
      if (!injection.files?.[0]?.includes('analysis')) return inject.call(scripting, injection);
      const injected = held.then(() => inject.call(scripting, injection));
      waiting.push(injected);
      return injected;
    };
    const releaseModel = async () => {
      scripting.executeScript = inject;
      release();
      await Promise.allSettled(waiting);
    };
    Object.assign(globalThis, { releaseModel });
  });
  const release = () =>
    worker.evaluate(() => (globalThis as unknown as { releaseModel(): Promise<void> }).releaseModel());
  onTestFinished(() => release().catch(() => {})); // the worker may be gone by then
  return release;
}

/** As when the reader says yes to the browser's prompt, which headless Chromium does not show: the answer given beforehand. */
export async function permitAllSites(chromium: Chromium): Promise<void> {
  const page = await chromium.browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(async (id) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> };
    };
    for (const pattern of ['http://*/*', 'https://*/*']) await developerPrivate.addHostPermission(id, pattern);
  }, chromium.extensionId);
  await page.close();
}

/**
 * Answers from now on in the reader's place when a page of the extension asks for a permission: headless Chromium shows no
 * prompt and leaves the page waiting. The real one is answered in Firefox.
 */
export const answerPrompt = (page: Page, answer: boolean): Promise<void> =>
  page.evaluate((answer) => {
    Object.assign(chrome.permissions, { request: async () => answer });
  }, answer);

/** What the extension may read without a click, asked on one of its own pages. */
export const permittedSites = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);

/** Puts to sleep the tab in which an article with that title was read. */
export async function discardTab(page: Page, title: string): Promise<void> {
  await page.evaluate(async (title) => {
    for (const { id } of await chrome.tabs.query({})) {
      const answer = await chrome.tabs
        .sendMessage(id, { to: 'content', call: 'getState', args: [] })
        .catch(() => undefined);
      if (id !== undefined && JSON.stringify(answer ?? '').includes(JSON.stringify(title)))
        return chrome.tabs.discard(id);
    }
    throw new Error(`no tab was read that says ${title}`);
  }, title);
}
