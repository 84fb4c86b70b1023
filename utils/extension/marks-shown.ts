// Whether the marks of a tab are shown. The page's script owns the marks; this outlives it, until tab or browser closes.

import { browser } from 'wxt/browser';

const keyOf = (tab: number) => `marks-hidden:${tab}`;

export async function getMarksShown(tab: number): Promise<boolean> {
  const key = keyOf(tab);
  return (await browser.storage.session.get(key))[key] !== true;
}

export async function keepMarksShown(tab: number, shown: boolean): Promise<void> {
  if (shown) await browser.storage.session.remove(keyOf(tab));
  else await browser.storage.session.set({ [keyOf(tab)]: true });
}

export const forgetMarksShown = (tab: number): Promise<void> => browser.storage.session.remove(keyOf(tab));
