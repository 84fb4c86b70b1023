// Pages that change after they were read, one small page for each way in which they do.

import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Chromium, closePopup } from '../../.ci/chromium.ts';
import type { Site } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';
import { browserFor, paintedMarks, settled, startChromium, textOf, watchOurErrors } from './browsers.ts';
import { serveSite } from './sites.ts';
import { DOCKS, FERRY, lateParagraph, pageWith, storyHtml, storyPage } from './stories.ts';
import { badgeInFront, giveCommand, holdModel } from './worker.ts';

const program = browserFor('chromium');

/** `change(n)` is what each page does when asked. */
const PAGES = {
  'late.html': storyPage(
    DOCKS,
    `change = (text) => { const p = document.createElement('p'); p.textContent = text; document.querySelector('article').append(p) }`,
  ),
  'replaced.html': storyPage(
    DOCKS,
    `change = () => { const article = document.querySelector('article'); article.innerHTML = article.innerHTML }`,
  ),
  'rewritten.html': storyPage(
    DOCKS,
    `change = (text) => { document.querySelector('article p').firstChild.data = text }`,
  ),
  'folded.html': pageWith(
    `<style>.folded .rest { display: none }</style><main><article class="folded">${storyHtml(DOCKS)}
     <div class="rest">${[3, 4, 5].map((n) => `<p>${lateParagraph(n)}</p>`).join('')}</div></article>
     <button onclick="document.querySelector('article').className = ''">Story continues</button></main>`,
  ),
  'client.html': pageWith(
    `<main id="app"><p>Loading</p></main><script>change = (html) => { app.innerHTML = '<article>' + html + '</article>' }</script>`,
  ),
  'single.html': storyPage(
    DOCKS,
    `change = ([title, html]) => { history.pushState(null, '', 'ferry.html'); document.title = title;
      setTimeout(() => { document.querySelector('article').innerHTML = html }, 150) }`,
  ),
  'endless.html': storyPage(
    DOCKS,
    `change = (html) => { history.replaceState(null, '', 'ferry.html'); document.querySelector('main').insertAdjacentHTML('beforeend', '<article>' + html + '</article>') }`,
  ),
  'live.html': storyPage(
    DOCKS,
    `change = (text) => { const p = document.createElement('p'); p.textContent = text; document.querySelector('h1').after(p) }`,
  ),
  'busy.html': storyPage(
    DOCKS,
    `const clock = document.body.appendChild(document.createElement('i'));
     setInterval(() => { clock.textContent = Date.now(); clock.className = 'c' + Date.now() }, 20)`,
  ),
  'named.html': pageWith(
    `<main><article>${storyHtml(DOCKS)}<a id="onRecordIsHere"></a><a id="onRecordTakesAnalysis"></a></article></main>`,
  ),
  'clobbered.html': pageWith(
    `<img name="documentElement" alt=""><img name="body" alt=""><form name="querySelectorAll"></form>
     <form action="/search" id="all">${[
       'parentElement',
       'localName',
       'firstChild',
       'nextSibling',
       'nodeType',
       'closest',
     ]
       .concat(['getAttribute', 'querySelector', 'textContent', 'checkVisibility', 'children', 'id', 'className'])
       .map((name) => `<input type="hidden" name="${name}">`)
       .join('')}<main><article>${storyHtml(DOCKS)}</article></main></form><script>
     change = (text) => { const p = document.createElement('p'); p.textContent = text; document.querySelector('article').append(p) }
     </script>`,
  ),
  'frame.html': pageWith('<iframe src="docks.html" style="width: 100%; height: 90vh; border: 0"></iframe>'),
  'docks.html': storyPage(DOCKS),
  'ferry.html': storyPage(FERRY),
  'shadow.html': pageWith(
    `<main><story-body></story-body></main><script>
      const root = document.querySelector('story-body').attachShadow({ mode: 'open' });
      root.innerHTML = ${JSON.stringify(`<article>${storyHtml(DOCKS)}</article>`)};
      change = (text) => { const p = document.createElement('p'); p.textContent = text; root.querySelector('article').append(p) }
    </script>`,
  ),
  'closed.html': pageWith(
    `<main><story-body></story-body></main><script>
      const root = document.querySelector('story-body').attachShadow({ mode: 'closed' });
      root.innerHTML = ${JSON.stringify(`<article>${storyHtml(DOCKS)}</article>`)};
      change = (text) => { const p = document.createElement('p'); p.textContent = text; root.querySelector('article').append(p) }
    </script>`,
  ),
  'ahead.html': pageWith(
    `<article>${storyHtml(DOCKS)}<a href="ferry.html">Next</a></article>
     <script type="speculationrules">{"prerender": [{"urls": ["ferry.html"], "eagerness": "immediate"}]}</script>`,
  ),
};

describe.skipIf(!program)('pages that live, in Chromium', () => {
  let chromium: Chromium;
  let site: Site;
  let page: Page;
  let ours: readonly string[];

  beforeAll(async () => {
    site = await serveSite(Object.fromEntries(Object.entries(PAGES).map(([name, html]) => [`/news/${name}`, html])));
    chromium = await startChromium(program ?? '');
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });
  beforeEach(() => {
    ours = [];
  });
  afterEach(async () => {
    expect(ours, 'errors of ours').toEqual([]);
    await page?.close();
  });

  /** Opens a page, clicks, waits until it is read, closes the popup; gives the popup's state. */
  async function read(name: keyof typeof PAGES): Promise<string> {
    page = await chromium.open(`${site.address}news/${name}`);
    ours = await watchOurErrors(page);
    return click();
  }
  async function click(): Promise<string> {
    const popup = await chromium.clickToolbarButton(page);
    const state = await settled(popup);
    await closePopup(popup);
    return state;
  }
  const change = (argument?: unknown) =>
    page.evaluate((what) => (globalThis as unknown as { change(what: unknown): void }).change(what), argument);
  const missing = async () =>
    (await paintedMarks(page)).filter(({ kind }) => kind === 'missing').map(({ words }) => words);
  const marks = async () => (await paintedMarks(page)).map(({ words }) => words);
  /** The title that the popup shows. */
  async function title(): Promise<string> {
    const popup = await chromium.clickToolbarButton(page);
    await settled(popup);
    const text = await textOf(popup, '.title');
    await closePopup(popup);
    return text;
  }
  /** Whether the page is left alone for a while: a new reading paints new highlights. */
  async function staysAsPainted(milliseconds: number): Promise<boolean> {
    return page.evaluate(async (time) => {
      const before = CSS.highlights.get('on-record-missing');
      await new Promise((done) => setTimeout(done, time));
      return before !== undefined && CSS.highlights.get('on-record-missing') === before;
    }, milliseconds);
  }

  test('a late paragraph is read and marked', async () => {
    expect(await read('late.html')).toBe('read');
    expect(await missing()).toEqual(['declined to comment']);
    await change(lateParagraph(7));
    await until('the late mark is there', async () => (await missing()).length === 2);
  });

  test('text that a framework sets anew keeps its marks', async () => {
    await read('replaced.html');
    const before = await marks();
    expect(before.length).toBeGreaterThan(2);
    await change();
    await until('the marks are back', async () => (await marks()).join() === before.join());
  });

  test('words that change are read anew', async () => {
    await read('rewritten.html');
    const before = await missing();
    await change('The port authority refused to comment on the sale of the eastern docks to a private operator.');
    await until('the new words are marked', async () => (await missing()).length > before.length);
  });

  test('an article that comes after the click is read', async () => {
    expect(await read('client.html')).toBe('not-an-article');
    await change(storyHtml(DOCKS));
    await until('it is marked', async () => (await missing()).length === 1);
    expect(await click()).toBe('read');
  });

  test('single-page navigation: the next article is read, the old one forgotten', async () => {
    await read('single.html');
    const before = await marks();
    await change([FERRY.title, storyHtml(FERRY)]);
    await until('the next article is marked', async () => (await missing())[0]?.startsWith('did not immediately'));
    expect((await marks()).filter((words) => before.includes(words))).toEqual([]);
    expect(await title()).toBe(FERRY.title);
  });

  test('a page that goes to the next article while the model is loaded: that one is read', async () => {
    const release = await holdModel(chromium);
    page = await chromium.open(`${site.address}news/single.html`);
    ours = await watchOurErrors(page);
    const popup = await chromium.clickToolbarButton(page);
    await until('the first article is found', async () =>
      (await textOf(popup, 'main[data-state=reading]')).includes(DOCKS.title),
    );
    await change([FERRY.title, storyHtml(FERRY)]);
    await release();
    expect(await settled(popup)).toBe('read');
    await closePopup(popup);
    await until('the next article is marked', async () => (await missing())[0]?.startsWith('did not immediately'));
    expect(await title()).toBe(FERRY.title);
  });

  test('elements that bear the names of our own variables do not keep us out', async () => {
    expect(await read('named.html')).toBe('read');
    expect(await missing()).toEqual(['declined to comment']);
  });

  test('endless scrolling: the first article stays read, the second is not mixed into it', async () => {
    await read('endless.html');
    const before = await marks();
    await change(storyHtml(FERRY));
    await page.evaluate((late) => {
      document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>${late}</p>`);
    }, lateParagraph(7));
    // It is read again for that: the second article was there by then.
    await until('the late mark is there', async () => (await marks()).length > before.length);
    expect((await marks()).slice(0, before.length)).toEqual(before);
    const inTheSecond = () =>
      page.evaluate(() => {
        const [, second] = document.querySelectorAll('article');
        const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
        return ranges.filter((range) => second?.contains(range.startContainer)).map(String);
      });
    expect(await inTheSecond()).toEqual([]);
    expect(await title()).toBe(DOCKS.title);
  });

  test('a live blog is followed, entry by entry', async () => {
    await read('live.html');
    for (let n = 1; n <= 12; n++) {
      await change(lateParagraph(n));
      await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    }
    await until('all entries are marked', async () => (await missing()).length === 13);
  });

  test('a page that is never at rest but says nothing new is left alone, so is one with a card open', async () => {
    await read('busy.html');
    expect(await staysAsPainted(1500)).toBe(true);
    const place = await page.evaluate(() => {
      const range = [...(CSS.highlights.get('on-record-missing') ?? [])][0] as Range;
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(place.x, place.y);
    await until('a card is open', () => page.evaluate(() => document.documentElement.children.length === 3));
    expect(await staysAsPainted(1500)).toBe(true);
  });

  test('back and forward: the marks are there, and the page is still followed', async () => {
    await read('late.html');
    const before = await marks();
    const badge = async () => (await badgeInFront(chromium)).text;
    const counted = await until('the badge counts', badge);
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })));
    const found = await page.content();
    await giveCommand(chromium, 'next-mark');
    await until('a card is open', async () => (await page.content()) !== found);
    await page.goto(`${site.address}news/ferry.html`);
    expect(await marks()).toEqual([]);
    await page.goBack();
    expect(await page.content(), 'the card is gone').toBe(found);
    expect(await page.evaluate(() => (window as { persisted?: boolean }).persisted), 'came from the cache').toBe(true);
    expect(await marks()).toEqual(before);
    await until('the badge is back', async () => (await badge()) === counted);
    await change(lateParagraph(3));
    await until('it is followed', async () => (await marks()).length > before.length);
    expect(await title()).toBe(DOCKS.title);
  });

  test('an article in a frame: the popup says so', async () => {
    page = await chromium.open(`${site.address}news/frame.html`);
    const popup = await chromium.clickToolbarButton(page);
    expect(await settled(popup)).toBe('not-an-article');
    expect(await textOf(popup, 'main')).toContain('in a frame of the page');
    await closePopup(popup);
  });

  test('an article in a shadow tree is read, marked, and followed', async () => {
    expect(await read('shadow.html')).toBe('read');
    expect(await missing()).toEqual(['declined to comment']);
    // The style of marks crosses the border of the tree.
    const line = await page.evaluate(() => {
      const range = [...(CSS.highlights.get('on-record-missing') ?? [])][0] as Range;
      const element = range.startContainer.parentElement as Element;
      return getComputedStyle(element, '::highlight(on-record-missing)').textDecorationLine;
    });
    expect(line).toBe('underline');
    await change(lateParagraph(5));
    await until('the late mark is there', async () => (await missing()).length === 2);
  });

  test('an article in a closed shadow tree is read, marked, and followed', async () => {
    expect(await read('closed.html')).toBe('read');
    expect(await missing()).toEqual(['declined to comment']);
    await change(lateParagraph(5));
    await until('the late mark is there', async () => (await missing()).length === 2);
    await giveCommand(chromium, 'next-mark');
    await until('a card is open', () => page.evaluate(() => document.documentElement.children.length === 3));
  });

  test('a page whose forms and pictures bear the names of what nodes are asked for is read all the same', async () => {
    expect(await read('clobbered.html')).toBe('read');
    expect(await missing()).toEqual(['declined to comment']);
    await change(lateParagraph(6));
    await until('the late mark is there', async () => (await missing()).length === 2);
    await giveCommand(chromium, 'next-mark');
    const elements = () => (Reflect.get(Document.prototype, 'documentElement', document) as Element).children.length;
    await until('a card is open', async () => (await page.evaluate(elements)) === 3);
  });

  test('marks that the page takes off are painted again', async () => {
    await read('late.html');
    const before = await marks();
    await page.evaluate(() => CSS.highlights.clear());
    await page.mouse.move(5, 5);
    await page.mouse.move(9, 9);
    await until('the pointer brought them back', async () => (await marks()).join() === before.join());
    await page.evaluate(() => {
      CSS.highlights.get('on-record-missing')?.clear();
      document.body.append('.');
    });
    await until('a change of the page brought them back', async () => (await marks()).join() === before.join());
  });

  test('text that a click brings to sight is read and marked', async () => {
    await read('folded.html');
    expect(await missing()).toEqual(['declined to comment']);
    await page.click('button');
    await until('the marks in the rest are there', async () => (await missing()).length === 4);
  });

  test('a page that turns dark has brighter lines', async () => {
    await read('late.html');
    const onDark = () => page.evaluate(() => CSS.highlights.get('on-record-missing-on-dark')?.size ?? 0);
    expect(await onDark()).toBe(0);
    await page.evaluate(() => Object.assign(document.body.style, { background: '#111', color: '#eee' }));
    await until('it is noticed', async () => {
      await page.mouse.move(20 * Math.random(), 9);
      return (await onDark()) === 1;
    });
  });

  test('a page that the browser prepared ahead is read when it is shown', async () => {
    page = await chromium.open(`${site.address}news/ahead.html`);
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    const started = () =>
      performance.getEntriesByType('navigation').map((entry) => Reflect.get(entry, 'activationStart'));
    expect((await page.evaluate(started))[0], 'was prepared ahead').toBeGreaterThan(0);
    expect(await click()).toBe('read');
    expect((await missing())[0]).toMatch(/^did not immediately/);
  });

  test('reload: the script is gone and the badge with it, a click reads again', async () => {
    await read('late.html');
    const before = await marks();
    await until('the badge counts', async () => (await badgeInFront(chromium)).text !== '');
    await page.reload();
    expect(await marks()).toEqual([]);
    await until('the badge is clear', async () => (await badgeInFront(chromium)).text === '');
    expect(await click()).toBe('read');
    expect(await marks()).toEqual(before);
  });
});
