// What the browser tells the background.

import { browser } from 'wxt/browser';

/** Runs what belongs to a keyboard command, with the tab that it was given in. */
export function onCommand(commands: Readonly<Record<string, (tab: number) => Promise<unknown>>>): void {
  // Firefox for Android has no keyboard commands.
  browser.commands?.onCommand.addListener(async (name, given) => {
    // Firefox before 126 does not say in which tab.
    const tab = given?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (tab !== undefined) await commands[name]?.(tab);
  });
}

export function onTabClosed(forget: (tab: number) => Promise<unknown>): void {
  browser.tabs.onRemoved.addListener((tab) => void forget(tab));
}

/** Runs once, when the extension is new in this browser. */
export function onFirstRun(begin: () => Promise<unknown>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void begin();
  });
}

/** Runs when the reader, or the browser for them, permits sites or takes that back, and when the extension is new or anew. */
export function onSitesChanged(look: () => Promise<unknown>): void {
  browser.permissions.onAdded.addListener(() => void look());
  browser.permissions.onRemoved.addListener(() => void look());
  browser.runtime.onInstalled.addListener(() => void look()); // an update drops what was registered
  browser.runtime.onStartup.addListener(() => void look());
}
