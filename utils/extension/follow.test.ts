import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { harbour } from '../../components/fixtures/articles.ts';
import { type FollowedTab, type FollowedTabs, followTab, followTabs } from './follow.ts';
import type { PageState } from './report-schema.ts';
import type { TabState } from './tabs.ts';

const READING: PageState = { reading: { status: 'reading' }, marks: null, stale: false };
const READ: PageState = { reading: { status: 'read', report: harbour }, marks: null, stale: false };

/** What the script of each tab answers; a tab that is not here has none, null does not answer. */
const scripts = new Map<number, PageState | null>();

const news = (tab: number, call: string, ...args: unknown[]) =>
  fakeBrowser.runtime.onMessage.trigger(
    { to: 'news', call, args },
    { id: browser.runtime.id, tab: { id: tab } as never, frameId: 0, url: 'https://news.example/' },
    () => {},
  );

beforeEach(() => {
  fakeBrowser.reset();
  scripts.clear();
  Object.assign(browser.runtime, { getURL: (path: string) => `chrome-extension://ours${path}` });
  Object.assign(browser.tabs, {
    query: async () => [1, 2, 3].map((id) => ({ id, index: id })),
    get: async (id: number) => ({ id, index: id, title: `Tab ${id}` }),
    sendMessage: async (id: number) => {
      const state = scripts.get(id);
      if (state === undefined) throw new Error('Receiving end does not exist.');
      return state === null ? new Promise(() => {}) : { reply: state };
    },
  });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('followTab', () => {
  it('shows what the page says now, and what it says later', async () => {
    const shown: TabState[] = [];
    scripts.set(1, READING);
    await followTab(1, (state) => shown.push(state));
    await news(1, 'stateChanged', READ);
    await news(2, 'stateChanged', READING);
    expect(shown).toEqual([READING, READ]);
  });

  it('does not go back to an answer that is older than the news', async () => {
    const shown: TabState[] = [];
    let answer: (reply: unknown) => void = () => {};
    Object.assign(browser.tabs, { sendMessage: () => new Promise((resolve) => (answer = resolve)) });
    const following = followTab(1, (state) => shown.push(state));
    await news(1, 'stateChanged', READ);
    answer({ reply: READING });
    await following;
    expect(shown).toEqual([READ]);
  });
});

describe('followTabs', () => {
  let shown: readonly FollowedTab[];
  let tabs: FollowedTabs;
  const ids = () => shown.map(({ tab }) => tab);

  beforeEach(async () => {
    shown = [];
    scripts.set(3, READ).set(1, READ);
    Object.assign(browser.tabs, { onReplaced: undefined });
    tabs = followTabs((list) => {
      shown = list;
    });
    await tabs.askAll();
  });

  it('shows the tabs that a script is in, in the order of the tabs', () => {
    expect(ids()).toEqual([1, 3]);
    expect(shown[0]).toMatchObject({ tab: 1, title: 'Tab 1', state: READ });
  });

  it('drops a tab that is closed', async () => {
    await fakeBrowser.tabs.onRemoved.trigger(1, { windowId: 1, isWindowClosing: false });
    expect(ids()).toEqual([3]);
  });

  it('drops a tab that is reloaded, once its new page is there', async () => {
    scripts.delete(3);
    await fakeBrowser.tabs.onUpdated.trigger(3, { status: 'loading' }, { id: 3 } as never);
    await vi.waitFor(() => expect(ids()).toEqual([1]));
  });

  it('drops a tab whose page is left, and takes it back when the page returns', async () => {
    await news(3, 'left');
    expect(ids()).toEqual([1]);
    await news(3, 'stateChanged', READ);
    await vi.waitFor(() => expect(ids()).toEqual([1, 3]));
  });

  it('says of a tab that it does not answer within a second', async () => {
    vi.useFakeTimers();
    scripts.set(2, null);
    const asked = tabs.askAll();
    await vi.advanceTimersByTimeAsync(1_000);
    await asked;
    expect(shown.find(({ tab }) => tab === 2)?.state.reading).toEqual({ status: 'not-answering' });
  });

  describe('of a tab that answers when its second is over', () => {
    let answer: (reply: unknown) => void;
    const stateOf2 = () => shown.find(({ tab }) => tab === 2)?.state.reading.status;
    const passes = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

    beforeEach(async () => {
      vi.useFakeTimers();
      Object.assign(browser.tabs, {
        sendMessage: (id: number) =>
          id === 2 ? new Promise((resolve) => (answer = resolve)) : Promise.resolve({ reply: READ }),
      });
      const asked = tabs.askAll();
      await passes(1_000);
      await asked;
      expect(stateOf2()).toBe('not-answering');
    });

    it('takes the answer', async () => {
      answer({ reply: READ });
      await passes(10);
      expect(stateOf2()).toBe('read');
    });

    it('does not, where the page was left since', async () => {
      await news(2, 'left');
      answer({ reply: READ });
      await passes(10);
      expect(ids()).toEqual([1, 3]);
    });

    it('does not, where the page has told something since', async () => {
      await news(2, 'stateChanged', READ);
      await passes(10);
      answer({ reply: READING });
      await passes(10);
      expect(stateOf2()).toBe('read');
    });

    it('does not, while what the page has told since is on its way', async () => {
      const { get } = browser.tabs;
      let go = () => {};
      Object.assign(browser.tabs, {
        get: (id: number) => new Promise<void>((done) => (go = done)).then(() => get(id)),
      });
      await news(2, 'stateChanged', READ);
      answer({ reply: READING });
      await passes(10);
      go();
      await passes(10);
      expect(stateOf2()).toBe('read');
    });

    it('does not, where it was asked again since', async () => {
      const late = answer;
      void tabs.askAll();
      await passes(10);
      late({ reply: READING });
      await passes(10);
      answer({ reply: READ });
      await passes(10);
      expect(stateOf2()).toBe('read');
    });

    it('drops it where nobody is there any more', async () => {
      answer(Promise.reject(new Error('Receiving end does not exist.')));
      await passes(10);
      expect(ids()).toEqual([1, 3]);
    });

    it('does not, while the tab is being read', async () => {
      const late = answer;
      void tabs.read(2);
      await passes(10);
      late({ reply: READ });
      await passes(10);
      expect(stateOf2()).toBe('not-answering');
      answer({ reply: READ });
      await passes(10);
      expect(stateOf2()).toBe('read');
    });
  });

  it('does not let an answer bring back a page that was left meanwhile', async () => {
    let answer: (reply: unknown) => void = () => {};
    Object.assign(browser.tabs, { sendMessage: () => new Promise((resolve) => (answer = resolve)) });
    await fakeBrowser.tabs.onUpdated.trigger(1, { status: 'loading' }, { id: 1 } as never);
    await news(1, 'left');
    answer({ reply: READ });
    await new Promise((next) => setTimeout(next));
    expect(ids()).toEqual([3]);
  });

  describe('reads a tab', () => {
    /** Injects a script into tab 2 that answers and tells that it reads. */
    const injected = async () => {
      scripts.set(2, READING);
      void news(2, 'stateChanged', READING);
    };
    const passing = () => new Promise((next) => setTimeout(next, 20));
    let isDone: boolean;
    const read = () =>
      tabs.read(2).then(() => {
        isDone = true;
      });

    beforeEach(() => {
      isDone = false;
      Object.assign(browser, { scripting: { insertCSS: async () => {}, executeScript: injected } });
    });

    it('to its end, also where it is late to learn what the page told', async () => {
      const { get } = browser.tabs;
      Object.assign(browser.tabs, { get: (id: number) => passing().then(() => get(id)) });
      Object.assign(browser.scripting, { executeScript: () => passing().then(passing).then(injected) });
      const reading = read();
      await vi.waitFor(() => expect(scripts.get(2)).toBe(READING));
      for (let n = 0; n < 5; n++) await passing();
      expect(isDone).toBe(false);
      await news(2, 'stateChanged', READ);
      await reading;
      expect(ids()).toEqual([1, 2, 3]);
    });

    it('that is asked for its state before anybody is there to answer', async () => {
      const { get } = browser.tabs;
      const executeScript = async () => {
        await fakeBrowser.tabs.onUpdated.trigger(2, { status: 'complete' }, { id: 2 } as never);
        await tabs.askAll();
        throw new Error('not permitted');
      };
      Object.assign(browser.scripting, { executeScript });
      Object.assign(browser.tabs, { get: (id: number) => passing().then(() => get(id)) });
      await read();
      expect(shown.find(({ tab }) => tab === 2)?.state.reading.status).toBe('cannot-run-here');
    });

    it('that told that it is being read, and has no time to answer', async () => {
      vi.useFakeTimers();
      Object.assign(browser.scripting, {
        executeScript: async () => {
          scripts.set(2, null);
          void news(2, 'stateChanged', READING);
        },
      });
      const reading = read();
      await vi.advanceTimersByTimeAsync(6_000);
      await fakeBrowser.tabs.onUpdated.trigger(2, { status: 'complete' }, { id: 2 } as never);
      await vi.advanceTimersByTimeAsync(2_000);
      expect(isDone).toBe(false);
      await news(2, 'stateChanged', READ);
      await reading;
      expect(shown[1]?.state).toEqual(READ);
    });

    it('whose page before was left as the script came', async () => {
      Object.assign(browser.scripting, {
        executeScript: async () => {
          await news(2, 'left');
          await injected();
        },
      });
      const reading = read();
      for (let n = 0; n < 3; n++) await passing();
      expect(isDone).toBe(false);
      await news(2, 'stateChanged', READ);
      await reading;
      expect(ids()).toEqual([1, 2, 3]);
    });

    it('once, however often it is asked to', async () => {
      const executeScript = vi.fn(injected);
      Object.assign(browser.scripting, { executeScript });
      const both = [read(), read()];
      await vi.waitFor(() => expect(ids()).toEqual([1, 2, 3]));
      await news(2, 'stateChanged', READ);
      await Promise.all(both);
      expect(executeScript).toHaveBeenCalledTimes(1);
    });

    it.each([
      ['is left', () => news(2, 'left')],
      ['is closed', () => fakeBrowser.tabs.onRemoved.trigger(2, { windowId: 1, isWindowClosing: false })],
      [
        'is killed',
        () => {
          scripts.delete(2);
          return fakeBrowser.tabs.onUpdated.trigger(2, { status: 'complete' }, { id: 2 } as never);
        },
      ],
    ])('until its page %s, and not until its time is up', { timeout: 5_000 }, async (_, end) => {
      const reading = read();
      await vi.waitFor(() => expect(ids()).toEqual([1, 2, 3]));
      expect(isDone).toBe(false);
      await end();
      await reading;
      await vi.waitFor(() => expect(ids()).toEqual([1, 3]));
    });

    it('that is left asleep where the browser does not let it be woken', async () => {
      const refuse = () => Promise.reject(new Error('Tabs cannot be edited right now'));
      const get = async (id: number) => ({ id, index: id, discarded: true });
      Object.assign(browser.tabs, { get, reload: refuse, update: refuse });
      await tabs.askAll();
      await read();
      expect(shown.find(({ tab }) => tab === 2)?.state.reading.status).toBe('asleep');
    });

    it('that is closed while it wakes', async () => {
      const gone = () => Promise.reject(new Error('No tab with id: 2.'));
      const close = () => {
        Object.assign(browser.tabs, { get: gone });
        Object.assign(browser.scripting, { executeScript: gone });
        return fakeBrowser.tabs.onRemoved.trigger(2, { windowId: 1, isWindowClosing: false });
      };
      const get = async (id: number) => ({ id, index: id, discarded: true });
      Object.assign(browser.tabs, { get, reload: close, update: close });
      await read();
      expect(ids()).toEqual([1, 3]);
    });
  });

  it('lists a tab that falls asleep under the title that it was known by, whatever its id', async () => {
    let replaced: (added: number, removed: number) => void = () => {};
    Object.assign(browser.tabs, { onReplaced: { addListener: (heard: typeof replaced) => (replaced = heard) } });
    tabs = followTabs((list) => {
      shown = list;
    });
    await tabs.askAll();
    const sleeping = { index: 7, windowId: 1, incognito: false, discarded: true };
    Object.assign(browser.tabs, { get: async (id: number) => ({ id, ...sleeping }) });
    await news(3, 'left');
    replaced(9, 3);
    await vi.waitFor(() => expect(ids()).toEqual([1, 9]));
    expect(shown[1]).toMatchObject({ title: 'Tab 3', mayRead: false, state: { reading: { status: 'asleep' } } });
  });

  it('takes the title of a tab that keeps it from us from what was read', async () => {
    Object.assign(browser.tabs, { get: async (id: number) => ({ id, index: id }) });
    await tabs.askAll();
    expect(shown[0]?.title).toBe(harbour.meta.title);
  });
});
