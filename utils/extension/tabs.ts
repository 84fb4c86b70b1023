// Tabs as the extension sees them: whether a script of ours is there, may be there, or may not.

import { browser } from 'wxt/browser';
import type { Reading } from '../analysis/types.ts';
import { askTab } from './messages.ts';
import type { MarksState } from './report-schema.ts';
import { LATE, within } from './within.ts';

/** Why no script of ours may run on a page. */
export type ClosedPage = 'browser-page' | 'store' | 'pdf' | 'other';

/** What the page in a tab knows, or why there is nothing to say it. */
export interface TabState {
  readonly reading:
    | Reading
    | { readonly status: 'cannot-run-here'; readonly page: ClosedPage }
    | { readonly status: 'not-answering' }
    /** Nobody asked for it yet. `needsClick`: the browser opens the page to us only at a click on the toolbar button. */
    | { readonly status: 'not-asked'; readonly needsClick: boolean };
  readonly marks: MarksState | null;
  /** The page kept changing and is not followed any more. */
  readonly stale?: boolean;
}

export const NOT_YET: TabState = { reading: { status: 'reading' }, marks: null };
export const NOT_ANSWERING: TabState = { reading: { status: 'not-answering' }, marks: null };

/** No tab has this id: whoever is asked there is absent. */
export const NO_TAB = -1;

/** Milliseconds that a page gets to answer the popup. */
export const POPUP_PATIENCE = 5_000;
/** Milliseconds that each page gets to answer the comparison. */
export const COMPARISON_PATIENCE = 1_000;

/** The tab in front of the window that asks; null where there is none. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Where the tab is; null where the browser keeps that from us: without a grant for the page. */
export async function addressOf(tab: number): Promise<string | null> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  return url ?? null;
}

/** Whether the tab is in a private window. */
export async function isPrivate(tab: number): Promise<boolean> {
  const { incognito } = await browser.tabs.get(tab).catch(() => ({ incognito: false }));
  return incognito;
}

/** Opens the tab's page to us if it is not open yet (which needs the user's click), and asks what is known of it. */
export async function readTab(tab: number): Promise<TabState> {
  const first = await askTab(tab, POPUP_PATIENCE, 'getState');
  if (first.answered) return first.value;
  if (first.why !== 'absent') return NOT_ANSWERING;
  const injected = await within(POPUP_PATIENCE, injectArticle(tab));
  if (injected === LATE) return NOT_ANSWERING;
  if (!injected) return { reading: { status: 'cannot-run-here', page: await whyClosed(tab) }, marks: null };
  const second = await askTab(tab, POPUP_PATIENCE, 'getState');
  return second.answered ? second.value : NOT_ANSWERING;
}

/** What is known of the tab's page, where it was read; it is not read for that. */
export async function readOpenTab(tab: number): Promise<TabState> {
  const answer = await askTab(tab, POPUP_PATIENCE, 'getState');
  if (answer.answered) return answer.value;
  if (answer.why !== 'absent') return NOT_ANSWERING;
  const { url } = await browser.tabs.get(tab);
  const page = url === undefined ? 'other' : closedPageAt(url);
  if (page !== 'other') return { reading: { status: 'cannot-run-here', page }, marks: null };
  return { reading: { status: 'not-asked', needsClick: url === undefined }, marks: null };
}

/** Has the tab's page read anew, also where it was never read. */
export async function readTabAgain(tab: number): Promise<TabState> {
  const again = await askTab(tab, POPUP_PATIENCE, 'readAgain');
  return again.answered ? again.value : await readTab(tab);
}

/** Brings the tab to the front, in its window. */
export async function showTab(tab: number): Promise<void> {
  const shown = await browser.tabs.update(tab, { active: true });
  // Firefox for Android has one window.
  if (shown?.windowId !== undefined) await browser.windows?.update(shown.windowId, { focused: true });
}

/** Milliseconds that a sleeping tab gets to load its page again. */
const WAKING_TAKES = 15_000;
const PAUSE = 200;
/** Looks that must find the page whole, one after another: it may be called so before its load begins. */
const LOOKS = 5;

/**
 * Has a sleeping tab load its page, without bringing it to the front; resolves when it has, or when its time is up. False where
 * the tab is gone, or the browser does not let tabs be touched, as while one is dragged.
 */
export async function wakeTab(tab: number): Promise<boolean> {
  try {
    if (import.meta.env.FIREFOX) await showAndHide(tab);
    else await browser.tabs.reload(tab);
    let whole = 0;
    for (const end = Date.now() + WAKING_TAKES; Date.now() < end && whole < LOOKS; ) {
      const { discarded, status } = await browser.tabs.get(tab);
      whole = !discarded && status === 'complete' ? whole + 1 : 0;
      await new Promise<void>((next) => setTimeout(next, PAUSE));
    }
    return true;
  } catch {
    return false;
  }
}

/**
 * In Firefox a sleeping tab is a blank page until it is shown, and to reload it would only reload that: it comes to the front
 * of its window, and what was there returns at once.
 */
async function showAndHide(tab: number): Promise<void> {
  const { windowId } = await browser.tabs.get(tab);
  const [front] = await browser.tabs.query({ active: true, windowId });
  await browser.tabs.update(tab, { active: true });
  if (front?.id !== undefined) await browser.tabs.update(front.id, { active: true });
}

export async function openPage(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

export async function openComparison(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/compare.html') });
}

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Injects the small content script and the style of the marks; false where the browser does not let us. */
export async function injectArticle(tab: number): Promise<boolean> {
  const target = { tabId: tab };
  try {
    await Promise.all([
      browser.scripting.insertCSS({ target, files: ['/content-scripts/article.css'] }),
      browser.scripting.executeScript({ target, files: ['/content-scripts/article.js'] }),
    ]);
    return true;
  } catch {
    return false; // the browsers' words for it differ and are for developers
  }
}

/** Injects the second content script, which hands the analysis to the first; false where the browser does not let us. */
export async function injectAnalysis(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/content-scripts/analysis.js'] });
    return true;
  } catch {
    return false;
  }
}

async function whyClosed(tab: number): Promise<ClosedPage> {
  // Without a grant the browser keeps the address from us, so that this is known of some pages only.
  const address = await addressOf(tab);
  return address === null ? 'other' : closedPageAt(address);
}

const STORES = ['chromewebstore.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org'];

/** Takes the address of a page that no script may run on; gives what kind of page that is. */
export function closedPageAt(address: string): ClosedPage {
  if (!URL.canParse(address)) return 'other';
  const { protocol, hostname, pathname } = new URL(address);
  if (pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
  if (protocol !== 'http:' && protocol !== 'https:' && protocol !== 'file:') return 'browser-page';
  if (STORES.includes(hostname)) return 'store';
  return 'other';
}
