// Access to all open tabs: asked for in the browser's own prompt, and given back as soon as they have been read, since what
// is permitted for good is read without a click.

import { browser } from 'wxt/browser';
import { forgetPassing, keepPassing } from './passing-access.ts';

/** Every http(s) page; what the manifest lists as optional. */
const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

export interface Access {
  /** The reader said yes, now or earlier. */
  readonly given: boolean;
  /** Gives back what was not there before; may be called more than once. */
  giveBack(): Promise<void>;
}

/** Asks the reader for all sites. Call it in a click, before anything is awaited: later the browser refuses to ask. */
export async function askForAllSites(): Promise<Access> {
  const before = browser.permissions.contains(ALL_SITES);
  const told = keepPassing(ALL_SITES.origins);
  const given = await browser.permissions.request(ALL_SITES).catch(() => false);
  let isOurs = given && !(await before);
  await told;
  if (!isOurs) await forgetPassing();
  return {
    given,
    async giveBack() {
      if (!isOurs) return;
      isOurs = false;
      await browser.permissions.remove(ALL_SITES).catch(() => false);
      await forgetPassing();
    },
  };
}
