import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { harbour } from '../../components/fixtures/articles.ts';
import { type FrontTab, followFront } from './follow-front.ts';
import type { PageState } from './report-schema.ts';
import { NOT_YET } from './tabs.ts';

const HERE = 1;
const READING: PageState = { reading: { status: 'reading' }, marks: null, stale: false };
const READ: PageState = { reading: { status: 'read', report: harbour }, marks: null, stale: false };
const NOT_ASKED = { reading: { status: 'not-asked', needsClick: true }, marks: null };

/** What the script of each tab answers; a tab that is not here has none. */
const scripts = new Map<number, PageState | Promise<PageState>>();
const injected = vi.fn();
const shown: FrontTab[] = [];
const show = (front: FrontTab) => void shown.push(front);
const now = () => shown.at(-1);

const news = (tab: number, call: string, ...args: unknown[]) =>
  fakeBrowser.runtime.onMessage.trigger(
    { to: 'news', call, args },
    { id: browser.runtime.id, tab: { id: tab } as never, frameId: 0, url: 'https://news.example/' },
    () => {},
  );
const turnTo = (tabId: number, windowId = HERE) => fakeBrowser.tabs.onActivated.trigger({ tabId, windowId });
const load = (tab: number, status: 'loading' | 'complete') =>
  fakeBrowser.tabs.onUpdated.trigger(tab, { status }, { id: tab } as never);

/** Replaced by the browser: a page that was prepared ahead of time takes the place of the one that is left. */
let replace: (added: number, removed: number) => void;

beforeEach(() => {
  fakeBrowser.reset();
  scripts.clear();
  injected.mockClear();
  shown.length = 0;
  Object.assign(browser.runtime, { getURL: (path: string) => `chrome-extension://ours${path}` });
  Object.assign(browser.windows, { getCurrent: async () => ({ id: HERE }) });
  Object.assign(browser, { scripting: { executeScript: injected, insertCSS: injected } });
  Object.assign(browser.tabs, {
    query: async () => [{ id: 1 }],
    get: async (id: number) => ({ id }),
    sendMessage: async (id: number) => {
      const state = scripts.get(id);
      if (state === undefined) throw new Error('Receiving end does not exist.');
      return { reply: await state };
    },
    onReplaced: { addListener: (listener: typeof replace) => (replace = listener) },
  });
});

describe('followFront', () => {
  it('shows the tab in front, and then what its page says', async () => {
    scripts.set(1, READING);
    await followFront(show);
    await vi.waitFor(() => expect(now()).toEqual({ tab: 1, state: READING }));
    await news(1, 'stateChanged', READ);
    expect(now()).toEqual({ tab: 1, state: READ });
  });

  it('reads no page that nobody asked for', async () => {
    await followFront(show);
    await vi.waitFor(() => expect(now()).toEqual({ tab: 1, state: NOT_ASKED }));
    expect(injected).not.toHaveBeenCalled();
  });

  it('turns to another tab at once, before that answers', async () => {
    scripts.set(1, READ).set(2, READ);
    await followFront(show);
    await vi.waitFor(() => expect(now()).toEqual({ tab: 1, state: READ }));
    await turnTo(2);
    expect(now()).toEqual({ tab: 2, state: NOT_YET });
    await vi.waitFor(() => expect(now()).toEqual({ tab: 2, state: READ }));
  });

  it('leaves the tabs of other windows and the pages of other tabs alone', async () => {
    scripts.set(1, READ).set(2, READING);
    await followFront(show);
    await vi.waitFor(() => expect(now()).toEqual({ tab: 1, state: READ }));
    await turnTo(2, HERE + 1);
    await news(2, 'stateChanged', READING);
    await news(2, 'left');
    await load(2, 'complete');
    expect(now()).toEqual({ tab: 1, state: READ });
  });

  it('does not let the answer of a tab that was left show in the next one', async () => {
    let answer: (state: PageState) => void = () => {};
    scripts.set(1, new Promise((resolve) => (answer = resolve))).set(2, READING);
    await followFront(show);
    await turnTo(2);
    await vi.waitFor(() => expect(now()).toEqual({ tab: 2, state: READING }));
    answer(READ);
    await new Promise((next) => setTimeout(next));
    expect(now()).toEqual({ tab: 2, state: READING });
  });

  it('does not go back to an answer that is older than the news', async () => {
    let answer: (state: PageState) => void = () => {};
    scripts.set(1, new Promise((resolve) => (answer = resolve)));
    await followFront(show);
    await vi.waitFor(() => expect(now()).toEqual({ tab: 1, state: NOT_YET }));
    await news(1, 'stateChanged', READ);
    answer(READING);
    await new Promise((next) => setTimeout(next));
    expect(now()).toEqual({ tab: 1, state: READ });
  });

  it('asks anew when the page is left and another one has come', async () => {
    scripts.set(1, READ);
    await followFront(show);
    await vi.waitFor(() => expect(now()).toEqual({ tab: 1, state: READ }));
    await news(1, 'left');
    expect(now()).toEqual({ tab: 1, state: NOT_YET });
    scripts.delete(1);
    await load(1, 'complete');
    await vi.waitFor(() => expect(now()).toEqual({ tab: 1, state: NOT_ASKED }));
  });

  it('follows a page that the browser puts in the place of the one in front', async () => {
    scripts.set(1, READING).set(9, READ);
    await followFront(show);
    await vi.waitFor(() => expect(now()).toEqual({ tab: 1, state: READING }));
    replace(8, 7);
    replace(9, 1);
    await vi.waitFor(() => expect(now()).toEqual({ tab: 9, state: READ }));
  });
});
