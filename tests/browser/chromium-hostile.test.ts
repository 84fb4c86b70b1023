// The page is the attacker: what it can find out, what it can break, and what it can make us say.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, closePopup } from '../../.ci/chromium.ts';
import { readingInFront } from '../../.ci/reading.ts';
import { type Site, serve } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';
import { MOST_MARKS } from '../../utils/page/limits.ts';
import { browserFor, paintedMarks, settled, startChromium, textOf, watchOurErrors } from './browsers.ts';
import {
  deepPage,
  HOSTILE_BYLINE,
  HOSTILE_OUTLET,
  HOSTILE_TITLE,
  hostilePage,
  hugePage,
  probingPage,
} from './hostile-page.ts';
import { DOCKS, storyPage } from './stories.ts';
import { storedKeys } from './worker.ts';

const program = browserFor('chromium');

describe.skipIf(!program)('hostile pages in Chromium', () => {
  let chromium: Chromium;
  let site: Site;
  let own = '';

  beforeAll(async () => {
    chromium = await startChromium(program ?? '');
    own = `chrome-extension://${chromium.extensionId}/`;
    const pages: Readonly<Record<string, () => string>> = {
      '/hostile.html': () => hostilePage(true),
      '/tame.html': () => hostilePage(false),
      '/probing.html': () => probingPage(own),
      '/docks.html': () => storyPage(DOCKS),
      '/huge.html': hugePage,
      '/deep.html': deepPage,
    };
    site = await serve((path) => {
      const html = pages[path]?.();
      return html === undefined ? null : { html };
    });
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  const click = async (page: Page) => {
    const popup = await chromium.clickToolbarButton(page);
    expect(await settled(popup)).toBe('read');
    return popup;
  };

  test('before the click nothing of ours runs in a page, and it cannot tell that we are there', async () => {
    const page = await chromium.open('about:blank');
    const session = await page.createCDPSession();
    const worlds: string[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(`${context.name}${context.origin}`));
    await session.send('Runtime.enable');
    await page.goto(`${site.address}docks.html`, { waitUntil: 'load' });
    await page.bringToFront();
    const reached = await page.evaluate(async (own) => {
      const files = [
        'manifest.json',
        'popup.html',
        'compare.html',
        'content-scripts/article.js',
        'content-scripts/article.css',
        'icons/128.png',
      ];
      const load = (element: HTMLElement & { src?: string; href?: string }, address: string) =>
        new Promise<boolean>((done) => {
          element.onload = () => done(true);
          element.onerror = () => done(false);
          if (element instanceof HTMLLinkElement) Object.assign(element, { rel: 'stylesheet', href: address });
          else element.src = address;
          document.head.append(element);
        });
      const answers = await Promise.all(
        files.flatMap((file) => [
          fetch(own + file).then(
            () => true,
            () => false,
          ),
          ...['img', 'script', 'link'].map((name) => load(document.createElement(name), own + file)),
        ]),
      );
      return {
        reached: answers.filter(Boolean).length,
        asked: answers.length,
        marks: [...CSS.highlights.keys()],
        names: Object.getOwnPropertyNames(window).filter((name) => /^on-?record/i.test(name)),
        sheets: document.adoptedStyleSheets.length,
        elements: document.documentElement.children.length,
      };
    }, own);
    expect(reached).toEqual({ reached: 0, asked: 24, marks: [], names: [], sheets: 0, elements: 2 });
    expect(worlds.filter((world) => world.includes('extension'))).toEqual([]);
    expect(worlds.length).toBeGreaterThan(0);
    await page.close();
  });

  test('no page of ours can be framed, neither before nor after the click', async () => {
    const page = await chromium.open(`${site.address}probing.html`);
    const framed = () =>
      page
        .frames()
        .map((frame) => frame.url())
        .filter((url) => url.startsWith(own));
    const inside = () =>
      Promise.all(
        page
          .frames()
          .slice(1)
          .map((frame) => frame.evaluate(() => document.querySelector('#app, main') !== null).catch(() => false)),
      );
    expect(await inside()).toEqual([false, false, false, false]);
    await closePopup(await click(page));
    await page.evaluate(() =>
      Promise.all(
        [...document.querySelectorAll('iframe')].map((frame) => {
          const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
          frame.src = String(frame.src);
          return loaded;
        }),
      ),
    );
    expect(await inside()).toEqual([false, false, false, false]);
    expect(framed()).toEqual([]);
    await page.close();
  });

  test('a page that replaces what scripts build upon is read like the one that does not, and our calls do not reach it', async () => {
    const tame = await chromium.open(`${site.address}tame.html`);
    await closePopup(await click(tame));
    const expected = await paintedMarks(tame);
    const told = await readingInFront(chromium);
    // Three that the docks' story has, and two with invisible characters in their words.
    expect(expected.map(({ kind }) => kind)).toEqual(['anonymous', 'anonymous', 'missing', 'anonymous', 'missing']);
    await tame.close();

    const page = await chromium.open(`${site.address}hostile.html`);
    const ours = await watchOurErrors(page);
    const popup = await click(page);
    const reading = await readingInFront(chromium);
    const textIn = (one: typeof reading) => (one?.status === 'read' ? one.report.text : null);
    expect(textIn(reading)).toBe(textIn(told));
    const analysisIn = (one: typeof reading) => (one?.status === 'read' ? one.report.analysis : null);
    expect(analysisIn(reading)).toEqual(analysisIn(told));
    // Asked of the document itself by the debugger: the page's own functions are no longer to be trusted.
    const session = await page.createCDPSession();
    const { result } = await session.send('Runtime.evaluate', { expression: 'window.called.join()' });
    expect(result.value).toBe('');
    expect(ours).toEqual([]);
    await closePopup(popup);
    await page.close();
  });

  test('markup, turned and invisible characters are words in the popup, and nothing in it runs', async () => {
    const page = await chromium.open(`${site.address}tame.html`);
    const popup = await click(page);
    const said = await textOf(popup, 'main');
    for (const words of [HOSTILE_TITLE, HOSTILE_OUTLET, HOSTILE_BYLINE]) {
      expect(words).toContain('<');
    }
    expect(said).toContain('<script>window.pwned=1</script>');
    expect(said).toContain('<img src=x onerror=window.pwned=1>');
    // Left to themselves, an override would turn all that follows it.
    expect(said).not.toMatch(/[\u202a-\u202e]/);
    const made = () => document.querySelectorAll('main img, main script, [onerror], [onload], [onclick]').length;
    expect(await popup.evaluate(made)).toBe(0);
    expect(await popup.evaluate(() => 'pwned' in window)).toBe(false);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    await closePopup(popup);
    await page.close();
  });

  test('messages, events and marks that the page makes up do nothing', async () => {
    const page = await chromium.open(`${site.address}docks.html`);
    const ours = await watchOurErrors(page);
    await closePopup(await click(page));
    const before = await page.content();
    const stateBefore = JSON.stringify(await readingInFront(chromium));
    const stored = JSON.stringify(await storedKeys(chromium));
    const marks = await paintedMarks(page);
    await page.evaluate((id) => {
      const messages = [
        { to: 'content', call: 'readAgain', args: [] },
        { to: 'content', call: 'showMarks', args: [false] },
        { to: 'background', call: 'keepMarksShown', args: [false] },
        { type: `${id}:wxt:content-script-started`, contentScriptName: 'article' },
      ];
      for (const message of messages) {
        postMessage(message, '*');
        document.dispatchEvent(new MessageEvent('message', { data: message }));
        for (const type of [`${id}:wxt:content-script-started`, 'wxt:content-script-started'])
          document.dispatchEvent(new CustomEvent(type, { detail: { ...message, contentScriptName: 'article' } }));
        (
          window as { chrome?: { runtime?: { sendMessage?(id: string, message: object): void } } }
        ).chrome?.runtime?.sendMessage?.(id, message);
      }
      const [range] = [...(CSS.highlights.get('on-record-anonymous') ?? [])] as Range[];
      const box = range?.getBoundingClientRect() ?? new DOMRect();
      const at = { bubbles: true, clientX: box.x + 5, clientY: box.y + 5, detail: 1 };
      for (const target of [window, document, document.body, range?.startContainer.parentElement]) {
        for (const type of ['click', 'pointermove', 'pointerout', 'mousemove', 'contextmenu'])
          target?.dispatchEvent(new PointerEvent(type, at));
        for (const type of ['pagehide', 'pageshow'])
          target?.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
        for (const type of ['popstate', 'visibilitychange', 'prerenderingchange', 'unload', 'freeze'])
          target?.dispatchEvent(new Event(type));
        for (const key of ['m', '.', 'Escape'])
          target?.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }));
      }
    }, chromium.extensionId);
    // Longer than a pointer rests before a card opens.
    for (const end = Date.now() + 600; Date.now() < end; ) expect(await page.content()).toBe(before);
    expect(JSON.stringify(await readingInFront(chromium))).toBe(stateBefore);
    expect(JSON.stringify(await storedKeys(chromium))).toBe(stored);
    expect(await paintedMarks(page)).toEqual(marks);
    expect(ours).toEqual([]);
    await page.close();
  });

  test('a card and a mark that the page has made itself: no click on them reaches us', async () => {
    const page = await chromium.open(`${site.address}docks.html`);
    await closePopup(await click(page));
    const stored = JSON.stringify(await storedKeys(chromium));
    const truth = JSON.stringify(await readingInFront(chromium));
    await page.evaluate(() => {
      // An innocent sentence under the name of our marks, and a card like ours beside it.
      const words = document.querySelectorAll('p')[4]?.firstChild;
      if (!words) throw new Error('the story is too short');
      const range = new Range();
      range.selectNodeContents(words);
      CSS.highlights.get('on-record-missing')?.add(range);
      const card = document.createElement('div');
      card.popover = 'manual';
      card.id = 'fake';
      card.style.cssText = 'position:fixed;left:20px;top:20px;margin:0';
      card.attachShadow({ mode: 'open' }).innerHTML = '<div role="dialog"><button>Not a source</button></div>';
      document.documentElement.append(card);
      card.showPopover();
    });
    await page.click('#fake');
    const place = await page.evaluate(() => {
      const box = document.querySelectorAll('p')[4]?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 30, y: (box?.y ?? 0) + 10 };
    });
    await page.mouse.click(place.x, place.y);
    await page.mouse.move(place.x + 3, place.y);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3); // head, body, its own card
    expect(JSON.stringify(await storedKeys(chromium))).toBe(stored);
    expect(JSON.stringify(await readingInFront(chromium))).toBe(truth);
    // Our own marks still open our own card.
    const mark = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('on-record-anonymous') ?? [])] as Range[];
      const box = range?.getClientRects()[0];
      return { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
    });
    await page.evaluate(() => document.querySelector('#fake')?.remove());
    await page.mouse.click(mark.x, mark.y);
    await until('our card is open', () => page.evaluate(() => document.documentElement.children.length === 3));
    await page.close();
  });

  test('five million characters: what is read is limited, and what was left out is said', async () => {
    const page = await chromium.open(`${site.address}huge.html`);
    const popup = await click(page);
    expect(await textOf(popup, '.partial')).toContain('50,000 words');
    expect((await paintedMarks(page)).length).toBeLessThanOrEqual(MOST_MARKS);
    await closePopup(popup);
    await page.close();
  });

  test('thousands of elements within each other and a word of a megabyte: the story is read, and that there is more is said', async () => {
    const page = await chromium.open(`${site.address}deep.html`);
    const popup = await click(page);
    expect(await textOf(popup, '.partial')).toContain('longer than is read at once');
    expect((await paintedMarks(page)).map(({ words }) => words)).toContain('three people familiar with the plan');
    await closePopup(popup);
    await page.close();
  });
});
