// What pages know, kept up to date: one tab for the popup, all tabs for the comparison.

import { browser } from 'wxt/browser';
import { askTab, hearPages } from './messages.ts';
import { COMPARISON_PATIENCE, NOT_ANSWERING, readTab, type TabState, wakeTab } from './tabs.ts';
import { LATE, within } from './within.ts';

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

/** What is known of a tab, asleep included: the browser has put its page away to save memory. */
export type FollowedState = TabState | { readonly reading: { readonly status: 'asleep' } };

export interface FollowedTab {
  readonly tab: number;
  /** null where the browser keeps it from us. */
  readonly title: string | null;
  /** The browser tells its address: its page may be read without asking. */
  readonly mayRead: boolean;
  /** Of a private window: nothing of it is to be kept. */
  readonly isPrivate: boolean;
  /** Its place in its window, from 1. */
  readonly place: number;
  readonly state: FollowedState;
}

export interface FollowedTabs {
  /** Asks all tabs anew; resolves when each has answered or its time is up. */
  askAll(): Promise<void>;
  /** Has a tab's page read, asleep or not; resolves when it was, when it cannot be, or when it takes too long. */
  read(tab: number): Promise<void>;
  /** The tabs that may be read now and have not been, in their order: all, or those that were clicked before. */
  unread(): Promise<readonly Pick<FollowedTab, 'tab' | 'title'>[]>;
}

const ASLEEP: FollowedState = { reading: { status: 'asleep' } };

/** Milliseconds until a page that was too busy to answer at once is not listened for any more. */
const STALLED_AT_MOST = 60_000;
/** Milliseconds until a page that is being read is not waited for any more. */
const READING_TAKES = 20_000;

/** A tab whose page is being read because that was asked for here. */
interface Read {
  readonly over: Promise<void>;
  /** Whether the page said last that it is being read; null where it has not said anything, or was left. */
  isGoingOn: boolean | null;
  /** Before that, a page that is left may be the one before. */
  isAnswered: boolean;
  end(): void;
}

function startRead(): Read {
  let end = () => {};
  const over = new Promise<void>((done) => {
    end = done;
  });
  return { over, isGoingOn: null, isAnswered: false, end };
}

/**
 * Follows every open tab that a script of ours is in or that is asleep, and shows the list whenever it changes. A tab
 * that is closed or reloaded drops out; one that comes back by the back/forward buttons returns.
 */
export function followTabs(show: (tabs: readonly FollowedTab[]) => void): FollowedTabs {
  const known = new Map<number, FollowedTab & { readonly window: number }>();
  /** The newest question or news of each tab: an answer to an older one is out of date. */
  const newest = new Map<number, symbol>();
  /** Of the tabs that were followed, also while they are not: a page says that it is left when it falls asleep. */
  const titles = new Map<number, string | null>();
  const reads = new Map<number, Read>();

  const showAll = () => show([...known.values()].sort((a, b) => a.window - b.window || a.place - b.place));
  /** Takes what a page said, or null where it is gone. At once: until it is known where the tab is, there may be newer words. */
  const hear = (tab: number, state: TabState | null) => {
    const read = reads.get(tab);
    if (!read || state === NOT_ANSWERING) return;
    read.isGoingOn = state && state.reading.status === 'reading';
    if (read.isAnswered && !read.isGoingOn) read.end();
  };
  const drop = (tab: number) => {
    newest.delete(tab);
    hear(tab, null);
    if (known.delete(tab)) showAll();
  };
  /** Gives what the question goes by: while it is the newest of its tab, nothing else has been heard. */
  const learn = async (tab: number, find: () => Promise<TabState | null>): Promise<symbol> => {
    const now = Symbol();
    newest.set(tab, now);
    const asked = browser.tabs.get(tab).catch(() => null);
    const found = await find();
    if (newest.get(tab) === now) hear(tab, found);
    const about = await asked;
    if (newest.get(tab) !== now) return now;
    const state = about?.discarded && !found ? ASLEEP : found;
    if (about && !state) titles.delete(tab);
    if (!state || !about) {
      drop(tab);
      return now;
    }
    const { incognito, index, windowId } = about;
    // Where we are not let in any more, as into a page that is asleep, the browser keeps the title from us too.
    const title = about.title || (state === ASLEEP ? titles.get(tab) : titleRead(state)) || null;
    titles.set(tab, title);
    const mayRead = isWebPage(about.url);
    known.set(tab, { tab, title, mayRead, isPrivate: incognito, place: index + 1, state, window: windowId });
    showAll();
    return now;
  };
  const ask = async (tab: number) => {
    // While it wakes, nobody is there to answer, and it would drop out.
    if (reads.get(tab)?.isAnswered === false) return;
    const asked = askTab(tab, STALLED_AT_MOST, 'getState');
    let isLate = false;
    const question = await learn(tab, async () => {
      const answer = await within(COMPARISON_PATIENCE, asked);
      isLate = answer === LATE;
      if (answer === LATE) return NOT_ANSWERING;
      if (answer.answered) return answer.value;
      return answer.why === 'absent' ? null : NOT_ANSWERING;
    });
    if (isLate) void hearLate(tab, question, asked);
  };
  /** What a page answers once it is no longer busy, where nothing newer has been heard. */
  const hearLate = async (tab: number, question: symbol, asked: ReturnType<typeof askTab<'getState'>>) => {
    const answer = await asked;
    if (newest.get(tab) !== question) return;
    if (answer.answered || answer.why === 'absent')
      await learn(tab, async () => (answer.answered ? answer.value : null));
  };

  hearPages({
    stateChanged: (state, tab) => void learn(tab, async () => state),
    left: (tab) => drop(tab),
  });
  browser.tabs.onRemoved.addListener((tab) => {
    titles.delete(tab);
    drop(tab);
  });
  // In Chromium a tab that falls asleep gets another id.
  browser.tabs.onReplaced?.addListener((added, removed) => {
    titles.set(added, titles.get(removed) ?? null);
    titles.delete(removed);
    drop(removed);
    void ask(added);
  });
  browser.tabs.onUpdated.addListener((tab, { status, discarded }) => {
    if (status !== undefined || discarded !== undefined) void ask(tab);
  });
  return {
    async askAll() {
      const tabs = await browser.tabs.query({});
      await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : ask(id))));
    },
    async read(tab) {
      const already = reads.get(tab);
      if (already) return already.over;
      const read = startRead();
      reads.set(tab, read);
      newest.delete(tab); // what an earlier question is answered says nothing of this reading
      try {
        const about = await browser.tabs.get(tab).catch(() => null);
        if (about?.discarded && !(await wakeTab(tab))) return;
        await learn(tab, async () => {
          const found = await readTab(tab);
          // What the page has told meanwhile is younger.
          read.isGoingOn ??= found.reading.status === 'reading';
          read.isAnswered = true;
          return found;
        });
        if (read.isGoingOn) await within(READING_TAKES, read.over);
      } finally {
        reads.delete(tab);
        read.end();
      }
    },
    async unread() {
      const tabs = await browser.tabs.query({});
      return tabs.flatMap(({ id, url, title, discarded }) =>
        id !== undefined && !discarded && isWebPage(url) && known.get(id)?.state.reading.status !== 'read'
          ? [{ tab: id, title: title || null }]
          : [],
      );
    },
  };
}

const titleRead = ({ reading }: FollowedState): string | null =>
  reading.status === 'read' ? reading.report.meta.title : null;

/** The browser tells the address only where we may read the page. */
const isWebPage = (url: string | undefined): boolean => url?.startsWith('http') ?? false;
