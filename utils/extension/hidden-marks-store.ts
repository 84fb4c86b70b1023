// Where the hashes of marks that the reader has called wrong are kept: in this browser only, and nowhere in a private
// window.

import { browser } from 'wxt/browser';

const KEY = 'hidden-marks';

export const hiddenMarksStore = {
  /** Whatever is stored; undefined where nothing is. Rejects where it cannot be read. */
  read: async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY],
  /**
   * False where it was not stored. Full or missing storage harms nothing: the marks are then hidden for as long as the page
   * is open.
   */
  async write(keys: readonly string[]): Promise<boolean> {
    if (browser.extension?.inIncognitoContext) return false;
    return await browser.storage.local.set({ [KEY]: keys }).then(
      () => true,
      () => false,
    );
  },
  /** Gives whatever is stored whenever that changes, until the answer is called. */
  follow(show: (stored: unknown) => void): () => void {
    const onChanged = (changes: Record<string, { readonly newValue?: unknown }>, area: string) => {
      const change = changes[KEY];
      if (area === 'local' && change) show(change.newValue);
    };
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage?.onChanged.removeListener(onChanged);
  },
};
