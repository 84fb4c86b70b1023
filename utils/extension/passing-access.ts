// What is permitted for one look only. The background hears of every permission and would read those sites without a click.

import { browser } from 'wxt/browser';

const KEY = 'passing-access';

/** Takes match patterns that are about to be asked for, to be given back at once. Harms nothing where it cannot be kept. */
export const keepPassing = (origins: readonly string[]): Promise<void> =>
  browser.storage.session.set({ [KEY]: origins }).catch(() => {});

export const forgetPassing = (): Promise<void> => browser.storage.session.remove(KEY).catch(() => {});

export async function passingOrigins(): Promise<readonly unknown[]> {
  const kept: unknown = (await browser.storage.session.get(KEY))[KEY];
  return Array.isArray(kept) ? kept : [];
}
