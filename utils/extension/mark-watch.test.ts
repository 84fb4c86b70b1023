import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { letWatch, watchMarks } from './mark-watch.ts';

/** An event of one end of a port. */
function createEvent<Args extends unknown[]>() {
  const listeners: ((...args: Args) => void)[] = [];
  return {
    addListener: (listener: (...args: Args) => void) => void listeners.push(listener),
    tell: (...args: Args) => {
      for (const listener of listeners) listener(...args);
    },
  };
}

/** Two ends; what is sent from one is heard at the other, and so is its going. */
function createPorts(name: string, sender: object) {
  const ends = [0, 1].map(() => ({ onMessage: createEvent<[unknown]>(), onDisconnect: createEvent<[]>() }));
  const portAt = (here: 0 | 1) => {
    const [own, other] = [ends[here], ends[1 - here]];
    if (!own || !other) throw new Error('a port has two ends');
    const send = vi.fn((message: unknown) => other.onMessage.tell(message));
    return { name, sender, ...own, postMessage: send, disconnect: vi.fn(() => other.onDisconnect.tell()) };
  };
  return { panel: portAt(0), page: portAt(1) };
}

const FROM_US = { id: 'ours', url: 'chrome-extension://ours/sidepanel.html' };

let connected: (port: unknown) => void;
/** Every connection that was made, in order. */
let ports: ReturnType<typeof createPorts>[];
const connect = (sender: object = FROM_US, name = 'watch-marks') => {
  const pair = createPorts(name, sender);
  ports.push(pair);
  connected(pair.page);
  return pair;
};
/** As the browser does: the page hears of it when whoever connects has gone on. */
const connectLater = (name: string) => {
  const pair = createPorts(name, FROM_US);
  ports.push(pair);
  queueMicrotask(() => connected(pair.page));
  return pair.panel;
};
const delivered = () => new Promise<void>((next) => queueMicrotask(next));

beforeEach(() => {
  fakeBrowser.reset();
  ports = [];
  connected = () => {};
  fakeBrowser.runtime.id = 'ours';
  Object.assign(browser.runtime, {
    getURL: (path: string) => `chrome-extension://ours/${path.replace(/^\//, '')}`,
    onConnect: {
      addListener: (listener: typeof connected) => (connected = listener),
      removeListener: () => (connected = () => {}),
    },
  });
  Object.assign(browser.tabs, {
    connect: vi.fn((_tab: number, { name }: { name: string }) => connectLater(name)),
  });
});
afterEach(() => vi.restoreAllMocks());

const life = () => new AbortController();
const watcher = () => ({ inView: vi.fn(), rowWanted: vi.fn() });
const watchable = (finding: string | null = null) => ({
  begin: vi.fn((_whileWatched: AbortSignal) => {}),
  inView: () => finding,
});

describe('a page that may be watched', () => {
  it('does nothing for it while nobody watches', () => {
    const page = watchable();
    const watched = letWatch(page, life().signal);
    watched.tell({ what: 'in-view', finding: 'a1' });
    expect(watched.isWatched()).toBe(false);
    expect(page.begin).not.toHaveBeenCalled();
  });

  it('begins with the first that comes, and ends with the last that goes', () => {
    const page = watchable();
    const watched = letWatch(page, life().signal);
    const one = connect();
    const other = connect();
    expect(page.begin).toHaveBeenCalledTimes(1);
    const [whileWatched] = page.begin.mock.calls[0] ?? [];
    one.panel.disconnect();
    expect([watched.isWatched(), whileWatched?.aborted]).toEqual([true, false]);
    other.panel.disconnect();
    expect([watched.isWatched(), whileWatched?.aborted]).toEqual([false, true]);
    connect();
    expect(page.begin).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['another extension', { ...FROM_US, id: 'theirs' }, 'watch-marks'],
    ['a script in a page', { id: 'ours', tab: { id: 1 }, url: 'https://news.example/' }, 'watch-marks'],
    ['a port for something else', FROM_US, 'other'],
  ])('lets %s learn nothing', (_, sender, name) => {
    const page = watchable('a1');
    const watched = letWatch(page, life().signal);
    const { page: port } = connect(sender, name);
    watched.tell({ what: 'in-view', finding: 'a2' });
    expect(port.postMessage).not.toHaveBeenCalled();
    expect(page.begin).not.toHaveBeenCalled();
    expect(watched.isWatched()).toBe(false);
  });

  it('lets nobody watch any more once its life has ended', () => {
    const page = watchable();
    const end = life();
    letWatch(page, end.signal);
    connect();
    const [whileWatched] = page.begin.mock.calls[0] ?? [];
    end.abort();
    expect(whileWatched?.aborted).toBe(true);
    connect();
    expect(page.begin).toHaveBeenCalledTimes(1);
  });
});

describe('watchMarks', () => {
  it('hears what is in view when it comes, and what comes after', async () => {
    const panel = watcher();
    const watched = letWatch(watchable('a1'), life().signal);
    watchMarks(7, panel, life().signal);
    await delivered();
    expect(browser.tabs.connect).toHaveBeenCalledWith(7, { name: 'watch-marks', frameId: 0 });
    watched.tell({ what: 'in-view', finding: 'a2' });
    watched.tell({ what: 'in-view', finding: null });
    watched.tell({ what: 'row-wanted', finding: 'a3' });
    expect(panel.inView.mock.calls).toEqual([['a1'], ['a2'], [null]]);
    expect(panel.rowWanted.mock.calls).toEqual([['a3']]);
  });

  it('lets go of the page when it is no longer wanted, and hears no more', async () => {
    const panel = watcher();
    const end = life();
    const watched = letWatch(watchable(), life().signal);
    watchMarks(7, panel, end.signal);
    await delivered();
    expect(watched.isWatched()).toBe(true);
    end.abort();
    expect(watched.isWatched()).toBe(false);
    ports[0]?.page.postMessage({ what: 'row-wanted', finding: 'a3' });
    expect(panel.rowWanted).not.toHaveBeenCalled();
  });

  it('does not come where it is not wanted any more', () => {
    const end = life();
    end.abort();
    watchMarks(7, watcher(), end.signal);
    expect(browser.tabs.connect).not.toHaveBeenCalled();
  });

  it.each([
    ['no news', 'in-view'],
    ['news of another kind', { what: 'gone', finding: 'a1' }],
    ['a finding that is none', { what: 'row-wanted', finding: null }],
    ['more than the news', { what: 'in-view', finding: 'a1', html: '<b>' }],
    ['a name too long to be one', { what: 'in-view', finding: 'a'.repeat(101) }],
  ])('does not take %s', (_, message) => {
    const panel = watcher();
    watchMarks(7, panel, life().signal);
    ports[0]?.page.postMessage(message);
    expect(panel.inView).not.toHaveBeenCalled();
    expect(panel.rowWanted).not.toHaveBeenCalled();
  });
});
