import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { harbour } from '../../components/fixtures/articles.ts';
import { answerInBackground, answerInContent, askBackground, askTab, countRefused, hearPages } from './messages.ts';
import type { PageState } from './report-schema.ts';

const OUR_PAGE = 'chrome-extension://ours/';
const FROM_TAB = { id: 'ours', tab: { id: 7 }, frameId: 0, url: 'https://news.example/story' };
const FROM_US = { id: 'ours', url: `${OUR_PAGE}popup.html` };

const read: PageState = {
  reading: { status: 'read', report: harbour },
  marks: { shown: true, kinds: ['anonymous'] },
  stale: false,
};

/** What the listeners answer to a message, as the browser would deliver it. */
async function deliver(message: unknown, sender: object): Promise<unknown> {
  const answers = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => {});
  return (await Promise.all(answers)).find((answer) => answer !== undefined);
}

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.id = 'ours';
  vi.spyOn(browser.runtime, 'getURL').mockImplementation(((path: string) => OUR_PAGE + path) as never);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the background', () => {
  const loadAnalysis = vi.fn((_tab: number) => true);
  beforeEach(() => {
    loadAnalysis.mockClear();
    answerInBackground({
      loadAnalysis,
      getMarksShown: () => true,
      keepMarksShown: () => {},
      recolour: () => {},
      showCount: () => {},
      showRow: () => true,
    });
  });

  it('answers the content script of a tab', async () => {
    expect(await deliver({ to: 'background', call: 'loadAnalysis', args: [] }, FROM_TAB)).toEqual({ reply: true });
    expect(loadAnalysis).toHaveBeenCalledWith(7);
  });

  it.each([
    ['an extension page', FROM_US],
    ['a frame inside a page', { ...FROM_TAB, frameId: 3 }],
    ['another extension', { ...FROM_TAB, id: 'theirs' }],
    ['our own page in a tab', { ...FROM_TAB, url: FROM_US.url }],
  ])('does not answer %s, and counts it', async (_, sender) => {
    const before = countRefused();
    expect(await deliver({ to: 'background', call: 'loadAnalysis', args: [] }, sender)).toBeUndefined();
    expect(loadAnalysis).not.toHaveBeenCalled();
    expect(countRefused()).toEqual({ ...before, sender: before.sender + 1 });
  });

  it.each([
    ['a call that there is not', { to: 'background', call: 'constructor', args: [] }],
    ['arguments too many', { to: 'background', call: 'loadAnalysis', args: [1] }],
    ['arguments of the wrong kind', { to: 'background', call: 'keepMarksShown', args: ['yes'] }],
    ['more than a call', { to: 'background', call: 'loadAnalysis', args: [], tab: 1 }],
    ['no message at all', 'loadAnalysis'],
  ])('does not answer %s, and counts it', async (_, message) => {
    const before = countRefused();
    expect(await deliver(message, FROM_TAB)).toBeUndefined();
    expect(countRefused()).toEqual({ ...before, shape: before.shape + 1 });
  });

  it('leaves a call for somebody else to them', async () => {
    const before = countRefused();
    expect(await deliver({ to: 'content', call: 'getState', args: [] }, FROM_TAB)).toBeUndefined();
    expect(countRefused()).toEqual(before);
  });
});

describe('the content script', () => {
  const showSpan = vi.fn(() => true);
  const life = new AbortController();
  const start = (signal: AbortSignal) =>
    answerInContent(
      {
        getState: () => read,
        readAgain: () => read,
        showMarks: () => null,
        toggleMarks: () => null,
        showSpan,
      } as never,
      signal,
    );

  it('answers our own pages, until its life ends', async () => {
    start(life.signal);
    const message = { to: 'content', call: 'getState', args: [] };
    expect(await deliver(message, FROM_US)).toEqual({ reply: read });
    expect(await deliver(message, FROM_TAB)).toBeUndefined();
    life.abort();
    expect(await deliver(message, FROM_US)).toBeUndefined();
  });

  it('does not take a span that ends before it starts', async () => {
    start(new AbortController().signal);
    const ask = (span: unknown) => deliver({ to: 'content', call: 'showSpan', args: [span] }, FROM_US);
    expect(await ask({ start: 5, end: 2 })).toBeUndefined();
    expect(await ask({ start: 2, end: 5 })).toEqual({ reply: true });
    expect(showSpan).toHaveBeenCalledExactlyOnceWith({ start: 2, end: 5 });
  });
});

describe('asking', () => {
  const reply = (answer: () => Promise<unknown>) => {
    browser.tabs.sendMessage = vi.fn(answer) as never;
  };

  it('gives what the page answers', async () => {
    reply(async () => ({ reply: read }));
    expect(await askTab(7, 100, 'getState')).toEqual({ answered: true, value: read });
  });

  it('takes nobody being there for an ordinary case', async () => {
    reply(() => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')));
    expect(await askTab(7, 100, 'getState')).toEqual({ answered: false, why: 'absent' });
    reply(async () => undefined);
    expect(await askTab(7, 100, 'getState')).toEqual({ answered: false, why: 'absent' });
  });

  it('gives up when the time is up', async () => {
    vi.useFakeTimers();
    reply(() => new Promise(() => {}));
    const asked = askTab(7, 1_000, 'getState');
    await vi.advanceTimersByTimeAsync(999);
    expect(await Promise.race([asked, 'waiting'])).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(await asked).toEqual({ answered: false, why: 'silent' });
  });

  it('does not take an answer of the wrong shape', async () => {
    reply(async () => ({ reply: { ...read, reading: { status: 'read', report: { text: '<b>' } } } }));
    expect(await askTab(7, 100, 'getState')).toEqual({ answered: false, why: 'odd' });
  });

  it('finds nobody when the extension is gone', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((() => {
      throw new Error('Extension context invalidated.');
    }) as never);
    expect(await askBackground(100, 'loadAnalysis')).toEqual({ answered: false, why: 'absent' });
  });
});

it('news come with the tab that they are about', async () => {
  const stateChanged = vi.fn();
  hearPages({ stateChanged, left: () => {} });
  await deliver({ to: 'news', call: 'stateChanged', args: [read] }, FROM_TAB);
  expect(stateChanged).toHaveBeenCalledExactlyOnceWith(read, 7);
});
