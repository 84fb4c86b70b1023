// "Keep reading in this tab while I stay on this site." It needs no permission: a click opens the tab to us for as long as
// it stays at that origin. Firefox ends that with the page, so it is not offered there.

import { browser } from 'wxt/browser';
import { askTab } from './messages.ts';
import { addressOf, COMPARISON_PATIENCE, injectArticle } from './tabs.ts';

export const canKeepReading = import.meta.env.BROWSER !== 'firefox';

const keyOf = (tab: number) => `keep-reading:${tab}`;

/** The origin that is read in the tab; null where that was not asked for. */
export async function keptOrigin(tab: number): Promise<string | null> {
  const kept: unknown = (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)];
  return typeof kept === 'string' ? kept : null;
}

/** Takes an origin such as `https://news.example`. */
export const keepReading = (tab: number, origin: string): Promise<void> =>
  browser.storage.session.set({ [keyOf(tab)]: origin });

export const stopReading = (tab: number): Promise<void> => browser.storage.session.remove(keyOf(tab));

/** Milliseconds that the next page of a tab gets to come. */
const NEXT_PAGE_TAKES = 30_000;
const PAUSE = 200;

/**
 * A page was left in a tab: reads the next one there if it is of the same site, else forgets the tab. The browser tells
 * of pages that come only those who listen to all of them in all tabs, which would keep the background awake. So it looks.
 */
export async function readNextPage(tab: number): Promise<void> {
  const origin = await keptOrigin(tab);
  if (origin === null) return;
  for (const end = Date.now() + NEXT_PAGE_TAKES; Date.now() < end; await pause()) {
    const address = await addressOf(tab);
    if (address === null || new URL(address).origin !== origin) return await stopReading(tab);
    // The page that is left takes scripts for a while yet, and answers nobody any more.
    if ((await injectArticle(tab)) && (await askTab(tab, COMPARISON_PATIENCE, 'getState')).answered) return;
  }
}

const pause = () => new Promise<void>((next) => setTimeout(next, PAUSE));
