// What pages know, kept up to date: one tab for the popup, all tabs for the comparison.

import { browser } from 'wxt/browser';
import { askTab, hearPages } from './messages.ts';
import { COMPARISON_PATIENCE, NOT_ANSWERING, readTab, type TabState } from './tabs.ts';

/** Reads the tab's page and shows what is known of it, now and whenever that changes. */
export async function followTab(tab: number, show: (state: TabState) => void): Promise<void> {
  let heard = false;
  hearPages({
    stateChanged(state, from) {
      if (from !== tab) return;
      heard = true;
      show(state);
    },
  });
  const state = await readTab(tab);
  // News are younger than the answer, which may still say "reading".
  if (!heard) show(state);
}

export interface FollowedTab {
  readonly tab: number;
  /** null where the browser keeps it from us. */
  readonly title: string | null;
  readonly state: TabState;
}

export interface FollowedTabs {
  /** Asks all tabs anew; resolves when each has answered or its time is up. */
  askAll(): Promise<void>;
}

/**
 * Follows every open tab that a script of ours is in, and shows the list whenever it changes. A tab that is closed or
 * reloaded drops out; one that comes back by the back/forward buttons returns.
 */
export function followTabs(show: (tabs: readonly FollowedTab[]) => void): FollowedTabs {
  const known = new Map<number, FollowedTab & { readonly position: number }>();
  /** The newest question or news of each tab: an answer to an older one is out of date. */
  const newest = new Map<number, symbol>();

  const showAll = () => show([...known.values()].sort((a, b) => a.position - b.position));
  const drop = (tab: number) => {
    newest.delete(tab);
    if (known.delete(tab)) showAll();
  };
  const learn = async (tab: number, find: () => Promise<TabState | null>) => {
    const now = Symbol();
    newest.set(tab, now);
    const [state, about] = await Promise.all([find(), browser.tabs.get(tab).catch(() => null)]);
    if (newest.get(tab) !== now) return;
    if (!state || !about) return drop(tab);
    known.set(tab, { tab, title: about.title ?? null, state, position: about.index });
    showAll();
  };
  const ask = (tab: number) =>
    learn(tab, async () => {
      const answer = await askTab(tab, COMPARISON_PATIENCE, 'getState');
      if (answer.answered) return answer.value;
      return answer.why === 'absent' ? null : NOT_ANSWERING;
    });

  hearPages({
    stateChanged: (state, tab) => learn(tab, async () => state),
    left: (tab) => drop(tab),
  });
  browser.tabs.onRemoved.addListener(drop);
  browser.tabs.onReplaced?.addListener((added, removed) => {
    drop(removed);
    void ask(added);
  });
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status !== undefined) void ask(tab);
  });
  return {
    async askAll() {
      const tabs = await browser.tabs.query({});
      await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : ask(id))));
    },
  };
}
