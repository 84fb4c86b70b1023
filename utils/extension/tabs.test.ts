import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { harbour } from '../../components/fixtures/articles.ts';
import type { PageState } from './report-schema.ts';
import { closedPageAt, readOpenTab, readTab } from './tabs.ts';

const known: PageState = { reading: { status: 'read', report: harbour }, marks: null, stale: false };
const TAB = 7;

/** A tab as the browser shows it to us. */
function tabWith({ answers, mayInject, url }: { answers: unknown[]; mayInject: boolean; url?: string }) {
  browser.tabs.sendMessage = vi.fn(async () => {
    const answer = answers.shift();
    if (answer === undefined) throw new Error('Receiving end does not exist.');
    return answer;
  }) as never;
  const inject = vi.fn(() => (mayInject ? Promise.resolve([]) : Promise.reject(new Error('Cannot access contents'))));
  Object.assign(browser, { scripting: { insertCSS: inject, executeScript: inject } });
  browser.tabs.get = vi.fn(async () => ({ id: TAB, url })) as never;
  return inject;
}

beforeEach(() => fakeBrowser.reset());

describe('readTab', () => {
  it('asks first, and injects nothing where a script answers', async () => {
    const inject = tabWith({ answers: [{ reply: known }], mayInject: true });
    expect(await readTab(TAB)).toEqual(known);
    expect(inject).not.toHaveBeenCalled();
  });

  it('injects style and script where nobody is there, and asks again', async () => {
    const inject = tabWith({ answers: [undefined, { reply: known }], mayInject: true });
    expect(await readTab(TAB)).toEqual(known);
    expect(inject.mock.calls).toEqual([
      [{ target: { tabId: TAB }, files: ['/content-scripts/article.css'] }],
      [{ target: { tabId: TAB }, files: ['/content-scripts/article.js'] }],
    ]);
  });

  it('says why no script may run', async () => {
    tabWith({ answers: [], mayInject: false, url: 'https://addons.mozilla.org/firefox/' });
    expect((await readTab(TAB)).reading).toEqual({ status: 'cannot-run-here', page: 'store' });
    tabWith({ answers: [], mayInject: false });
    expect((await readTab(TAB)).reading).toEqual({ status: 'cannot-run-here', page: 'other' });
  });

  it('says when a script that was injected does not answer', async () => {
    tabWith({ answers: [], mayInject: true });
    expect((await readTab(TAB)).reading).toEqual({ status: 'not-answering' });
  });

  it('injects nothing where an answer makes no sense: a script of ours is there', async () => {
    const inject = tabWith({ answers: [{ reply: 'what?' }], mayInject: true });
    expect((await readTab(TAB)).reading).toEqual({ status: 'not-answering' });
    expect(inject).not.toHaveBeenCalled();
  });
});

describe('readOpenTab', () => {
  it.each([
    ['a page that was read', { answers: [{ reply: known }] }, known.reading],
    ['one that nobody asked for', { url: 'https://news.example/story' }, { status: 'not-asked', needsClick: false }],
    ['one that the browser keeps from us', {}, { status: 'not-asked', needsClick: true }],
    ['one of the browser’s own', { url: 'chrome://settings/' }, { status: 'cannot-run-here', page: 'browser-page' }],
  ])('says so and injects nothing: %s', async (_, tab, reading) => {
    const inject = tabWith({ answers: [], mayInject: true, ...tab });
    expect((await readOpenTab(TAB)).reading).toEqual(reading);
    expect(inject).not.toHaveBeenCalled();
  });
});

describe('closedPageAt', () => {
  it.each([
    ['chrome://settings/', 'browser-page'],
    ['about:config', 'browser-page'],
    ['view-source:https://news.example/', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/', 'store'],
    ['https://news.example/report.PDF', 'pdf'],
    ['file:///home/reader/report.pdf', 'pdf'],
    ['https://news.example/story', 'other'],
    ['', 'other'],
  ])('%s is %s', (address, page) => {
    expect(closedPageAt(address)).toBe(page);
  });
});
