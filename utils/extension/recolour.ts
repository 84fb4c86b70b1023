// The reader's own colours on a page that bears our marks: one more sheet over that of the content script.

import { browser } from 'wxt/browser';
import { type MarkColours, sheetOf } from '../colours/mark-colours.ts';

/** Takes off the sheet of the colours before, and puts on that of the new ones; at most one of ours is there. */
export async function recolour(tab: number, before: MarkColours, colours: MarkColours): Promise<void> {
  const target = { tabId: tab };
  try {
    // Also what is put on is taken off first: a script that was injected anew does not know that it is there.
    for (const sheet of [before, colours].map(sheetOf).filter(Boolean))
      await browser.scripting.removeCSS({ target, css: sheet });
    const css = sheetOf(colours);
    if (css !== '') await browser.scripting.insertCSS({ target, css });
  } catch {
    // The tab has gone on to a page that is closed to us.
  }
}
