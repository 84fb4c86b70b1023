// The entries in the menu of the right mouse button.

import { browser } from 'wxt/browser';

export interface MenuEntry {
  readonly title: string;
  /** 'selection': only where words are selected. */
  readonly on: 'page' | 'selection';
  run(tab: number): Promise<unknown>;
}

// On other pages no script may run.
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** Keeps the entries in the menu, in this order. To be called whenever the background starts. */
export function showInMenu(entries: Readonly<Record<string, MenuEntry>>): void {
  if (!browser.contextMenus) return; // Firefox for Android
  // The browser keeps them from then on, also while the background sleeps.
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    for (const [id, { title, on }] of Object.entries(entries)) {
      browser.contextMenus.create({
        id,
        title,
        contexts: on === 'page' ? ['page', 'selection', 'link', 'image'] : ['selection'],
        documentUrlPatterns: PAGES,
      });
    }
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) void entries[String(menuItemId)]?.run(tab.id);
  });
}
