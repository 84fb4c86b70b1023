// The page in front of a window, whichever that is: for a panel that stays while tabs are switched, left and read.

import { browser } from 'wxt/browser';
import { hearPages } from './messages.ts';
import { activeTab, NOT_YET, readOpenTab, type TabState } from './tabs.ts';

export interface FrontTab {
  readonly tab: number;
  readonly state: TabState;
}

/**
 * Shows what is known of the tab in front of this window, now and whenever that, or which tab it is, changes. No page is
 * read for it that was not asked to be read.
 */
export async function followFront(show: (front: FrontTab) => void): Promise<void> {
  const here = (await browser.windows.getCurrent()).id;
  let front: number | null = null;
  /** The newest question or news: an answer to an older one is out of date. */
  let newest = Symbol();

  const tellNow = (tab: number, state: TabState) => {
    newest = Symbol();
    show({ tab, state });
  };
  const ask = async (tab: number) => {
    if (tab !== front) tellNow(tab, NOT_YET);
    front = tab;
    const now = Symbol();
    newest = now;
    const state = await readOpenTab(tab);
    if (newest === now) show({ tab, state });
  };

  hearPages({
    stateChanged(state, tab) {
      if (tab === front) tellNow(tab, state);
    },
    left(tab) {
      if (tab === front) tellNow(tab, NOT_YET);
    },
  });
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === here) void ask(tabId);
  });
  browser.tabs.onReplaced?.addListener((added, removed) => {
    if (removed === front) void ask(added);
  });
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (tab === front && status !== undefined) void ask(tab);
  });
  const first = await activeTab();
  if (first !== null && front === null) void ask(first);
}
