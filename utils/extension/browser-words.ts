// The browser's own way to the words in public/_locales.

import { browser } from 'wxt/browser';

/** An unknown key gives an empty string. */
export const getMessage = (key: string, parts: string[]): string =>
  // WXT's type knows the plain keys only; plurals are put together while running.
  (browser.i18n.getMessage as (key: string, parts: string[]) => string)(key, parts);

/** BCP 47; of the words, not of the browser: there are English ones only. */
export const language = 'en';

/** Of the extension. */
export const version: string = browser.runtime.getManifest().version;
