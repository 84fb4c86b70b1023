// Where the hashes of marks that the reader has called wrong are kept: in this browser only, and nowhere in a private
// window.

import { browser } from 'wxt/browser';

const KEY = 'hidden-marks';

export const hiddenMarksStore = {
  /** Whatever is stored; undefined where nothing is, or where it cannot be read. */
  read: (): Promise<unknown> =>
    browser.storage.local.get(KEY).then(
      (all) => all[KEY],
      () => undefined,
    ),
  /** Full or missing storage harms nothing: the marks are then hidden for as long as the page is open. */
  async write(keys: readonly string[]): Promise<void> {
    if (browser.extension?.inIncognitoContext) return;
    await browser.storage.local.set({ [KEY]: keys }).catch(() => {});
  },
};
