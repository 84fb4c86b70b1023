// The number on the toolbar button. It belongs to a tab's page: the browser takes it off when another page is loaded there.

import { browser } from 'wxt/browser';
import { within } from './within.ts';

/** Neither warning nor praise. */
const GROUND = '#515c6b';
const INK = '#ffffff';
/** More digits do not fit. */
const MOST = 999;

/** Milliseconds until the next is told although the browser has not answered. */
const PUTTING_TAKES = 5_000;
/** They follow each other: what is told last, as by the next page in a tab, is what stays. */
let last: Promise<void> = Promise.resolve();

/** Takes how many statements come from unnamed people, null where that is not to be shown, and the button's title then. */
export function showCount(tab: number, count: number | null, title: string | null): Promise<void> {
  last = last.then(async () => {
    await within(PUTTING_TAKES, put(tab, textOf(count), title));
  });
  return last;
}

async function put(tabId: number, text: string, title: string | null): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: GROUND });
    await browser.action.setBadgeTextColor?.({ tabId, color: INK });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title: title ?? (await browser.action.getTitle({})) });
  } catch {
    // The tab was closed meanwhile.
  }
}

const textOf = (count: number | null): string => {
  if (count === null || count === 0) return '';
  return count > MOST ? `${MOST}+` : String(count);
};
