// From a card on the page to the row of the same finding in the popup: what is wanted is kept until the popup opens.

import { browser } from 'wxt/browser';
import { openPopup } from './popup.ts';

const keyOf = (tab: number) => `wanted-row:${tab}`;

/** Opens the popup at a finding's row; false where the browser opens no popup by itself (Firefox): the next click does. */
export async function showRow(tab: number, finding: string): Promise<boolean> {
  await browser.storage.session.set({ [keyOf(tab)]: finding });
  return await openPopup();
}

/** The finding whose row is wanted, once. */
export async function takeWantedRow(tab: number): Promise<string | null> {
  const key = keyOf(tab);
  const wanted: unknown = (await browser.storage.session.get(key))[key];
  await forgetWantedRow(tab);
  return typeof wanted === 'string' ? wanted : null;
}

export const forgetWantedRow = (tab: number): Promise<void> => browser.storage.session.remove(keyOf(tab));
