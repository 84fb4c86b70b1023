// Access to all open tabs: asked for in the browser's own prompt, and given back as soon as they have been read, since what
// is permitted for good is read without a click.

import { browser } from 'wxt/browser';
import { forgetPassing, keepPassing } from './passing-access.ts';

/** Every http(s) page; what the manifest lists as optional. */
const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

export interface Access {
  /** The reader said yes, now or earlier. */
  readonly given: boolean;
  /** Gives back what was not there before, once nobody needs it any more; may be called more than once. */
  giveBack(): Promise<void>;
}

/** How many still need what was given, and whether it was not there before the first of them asked. */
let needed = 0;
let isPassing = false;

/** Asks the reader for all sites. Call it in a click, before anything is awaited: later the browser refuses to ask. */
export async function askForAllSites(): Promise<Access> {
  const before = browser.permissions.contains(ALL_SITES);
  const told = keepPassing(ALL_SITES.origins);
  needed++;
  const given = await browser.permissions.request(ALL_SITES).catch(() => false);
  if (given && !(await before)) isPassing = true;
  await told;
  if (!isPassing) await forgetPassing();
  let isHeld = true;
  return {
    given,
    async giveBack() {
      if (!isHeld) return;
      isHeld = false;
      needed--;
      if (needed > 0 || !isPassing) return;
      isPassing = false;
      await browser.permissions.remove(ALL_SITES).catch(() => false);
      await forgetPassing();
    },
  };
}
