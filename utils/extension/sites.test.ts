import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetPassing, keepPassing } from './passing-access.ts';
import { registerForSites } from './site-script.ts';
import { askForSite, forgetWantedSite, originOf, originsTyped, readSites, siteName, takeWantedTab } from './sites.ts';

/** What the browser permits; requests are answered by `answer`. */
function permit(origins: string[], answer: (asked: string[]) => boolean = () => true) {
  let now = [...origins];
  Object.assign(browser, {
    permissions: {
      getAll: vi.fn(async () => ({ origins: now, permissions: [] })),
      contains: vi.fn(async (asked: { origins: string[] }) => asked.origins.every((each) => now.includes(each))),
      request: vi.fn(async (asked: { origins: string[] }) => {
        if (!answer(asked.origins)) return false;
        now = [...now, ...asked.origins];
        return true;
      }),
    },
  });
}

beforeEach(() => fakeBrowser.reset());

describe('the site of an address', () => {
  it.each([
    ['https://www.news.example/2026/story?x=1#y', 'https://www.news.example/*'],
    ['http://localhost:8080/story.html', 'http://localhost/*'],
    ['https://xn--bcher-kva.example/', 'https://xn--bcher-kva.example/*'],
    ['chrome://settings', null],
    ['file:///home/story.html', null],
    ['about:blank', null],
    ['no address', null],
  ])('%s is asked for as %s', (address, origin) => expect(originOf(address)).toBe(origin));

  it.each([
    ['news.example', ['https://news.example/*', 'https://www.news.example/*']],
    [' WWW.News.Example ', ['https://news.example/*', 'https://www.news.example/*']],
    ['https://news.example/world/story', ['https://news.example/*', 'https://www.news.example/*']],
    ['http://localhost:3000/', ['http://localhost/*']],
    ['192.168.1.20', ['https://192.168.1.20/*']],
    ['bücher.example', ['https://xn--bcher-kva.example/*', 'https://www.xn--bcher-kva.example/*']],
    ['', null],
    ['the times', null],
    ['news', null],
    ['*.example', null],
    ['*://*/*', null],
    ['ftp://news.example', null],
    ['javascript:alert(1)', null],
    ['https://', null],
  ])('%j typed is %j', (typed, origins) => expect(originsTyped(typed)).toEqual(origins));

  it.each([
    ['https://www.news.example/*', 'news.example'],
    ['*://*.news.example/*', 'news.example'],
    ['http://localhost/*', 'localhost'],
    ['https://www.example/*', 'example'],
    ['*://*/*', '*'],
    ['<all_urls>', '*'],
  ])('%s is called %s', (origin, name) => expect(siteName(origin)).toBe(name));
});

describe('permitted sites', () => {
  it('are one each, whatever of it was asked for', async () => {
    permit(['https://www.b.example/*', 'https://a.example/*', 'https://b.example/*']);
    expect(await readSites()).toEqual([
      { name: 'a.example', origins: ['https://a.example/*'] },
      { name: 'b.example', origins: ['https://www.b.example/*', 'https://b.example/*'] },
    ]);
  });

  it('lead back to the tab in which one was asked for, once', async () => {
    permit([]);
    expect(await askForSite(['https://a.example/*'], 7)).toBe(true);
    expect(await takeWantedTab()).toBe(7);
    expect(await takeWantedTab()).toBeNull();
  });

  it('lead to no tab where the reader refused', async () => {
    permit([], () => false);
    expect(await askForSite(['https://a.example/*'], 7)).toBe(false);
    expect(await takeWantedTab()).toBeNull();
  });

  it('are not remembered beyond the tab in which nobody answered', async () => {
    await browser.storage.session.set({ 'wanted-site': { origin: 'https://a.example/*', tab: 7 } });
    const kept = async () => (await browser.storage.session.get('wanted-site'))['wanted-site'] ?? null;
    await forgetWantedSite(8);
    expect(await kept()).not.toBeNull();
    await forgetWantedSite(7);
    expect(await kept()).toBeNull();
  });
});

describe('the list of scripts', () => {
  function scripting() {
    const registered = new Map<string, { id: string; matches: string[] }>();
    const put = async ([script]: { id: string; matches: string[] }[]) => {
      if (script) registered.set(script.id, script);
    };
    Object.assign(browser, {
      scripting: {
        getRegisteredContentScripts: async () => [...registered.values()],
        registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
          if (registered.size > 0) throw new Error('Duplicate script ID');
          await put(scripts);
        },
        updateContentScripts: put,
        unregisterContentScripts: async () => registered.clear(),
      },
    });
    return () => [...registered.values()].map(({ matches }) => matches);
  }

  it('follows what is permitted, however often it is asked to at once', async () => {
    const registered = scripting();
    permit(['https://a.example/*']);
    await Promise.all([registerForSites(), registerForSites()]);
    expect(registered()).toEqual([['https://a.example/*']]);
    permit(['https://a.example/*', 'https://b.example/*']);
    await registerForSites();
    expect(registered()).toEqual([['https://a.example/*', 'https://b.example/*']]);
    permit([]);
    await registerForSites();
    expect(registered()).toEqual([]);
  });

  it('leaves out what is permitted for one look', async () => {
    const registered = scripting();
    permit(['https://a.example/*', 'https://*/*']);
    await keepPassing(['http://*/*', 'https://*/*']);
    await registerForSites();
    expect(registered()).toEqual([['https://a.example/*']]);
    await forgetPassing();
    await registerForSites();
    expect(registered()).toEqual([['https://a.example/*', 'https://*/*']]);
  });
});
