// "Keep reading in this tab while I stay on this site." It needs no permission: a click opens the tab to us for as long as
// it stays at that origin. Firefox ends that with the page, so it is not offered there.

import { browser } from 'wxt/browser';
import { addressOf, injectArticle } from './tabs.ts';

export const canKeepReading = import.meta.env.BROWSER !== 'firefox';

const PREFIX = 'keep-reading:';
const keyOf = (tab: number) => PREFIX + tab;

/** The origin that is read in the tab; null where that was not asked for. */
export async function keptOrigin(tab: number): Promise<string | null> {
  const kept: unknown = (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)];
  return typeof kept === 'string' ? kept : null;
}

/** Takes an origin such as `https://news.example`. */
export const keepReading = (tab: number, origin: string): Promise<void> =>
  browser.storage.session.set({ [keyOf(tab)]: origin });

export const stopReading = (tab: number): Promise<void> => browser.storage.session.remove(keyOf(tab));

/**
 * Reads the next page of each kept tab. Only while there is such a tab does the browser wake the background for pages that
 * come: it remembers who listened last. So the listener is put on first, at every start, and taken off where none is kept.
 */
export function followKeptTabs(): void {
  if (!canKeepReading) return;
  const onUpdated = (tab: number, { status }: { readonly status?: string }) => {
    // Both when a page begins to come, for marks as soon as there is text, and when it is there, to be sure that it is the new one.
    if (status !== undefined) void readNextPage(tab);
  };
  const listen = async () => {
    browser.tabs.onUpdated.addListener(onUpdated);
    const kept = Object.keys(await browser.storage.session.get(null)).some((key) => key.startsWith(PREFIX));
    if (!kept) browser.tabs.onUpdated.removeListener(onUpdated);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) void listen();
  });
  void listen();
}

async function readNextPage(tab: number): Promise<void> {
  const origin = await keptOrigin(tab);
  if (origin === null) return;
  const address = await addressOf(tab);
  if (address === null || new URL(address).origin !== origin) await stopReading(tab);
  else await injectArticle(tab);
}
