// What the content script has read, asked as the extension's own pages ask it.

import type { Reading } from '../utils/analysis/types.ts';
import type { Chromium } from './chromium.ts';

/** As far as it is used here; a function sent to the worker sees nothing of this file. */
declare const chrome: {
  readonly tabs: {
    query(about: object): Promise<readonly { readonly id?: number }[]>;
    sendMessage(tab: number | undefined, message: object): Promise<unknown>;
  };
};

/** What is known of the page in front; null where no script of ours answers. */
export async function readingInFront(chromium: Chromium): Promise<Reading | null> {
  const worker = await chromium.worker();
  const answer = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.tabs.sendMessage(tab?.id, { to: 'content', call: 'getState', args: [] }).catch(() => null);
  });
  return (answer as { readonly reply: { readonly reading: Reading } } | null)?.reply.reading ?? null;
}
