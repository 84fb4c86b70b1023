// How marks and card look where pages, readers and paper differ: dark and coloured pages, forced colours, print, less motion.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, closePopup } from '../../.ci/chromium.ts';
import type { Site } from '../../.ci/serve.ts';
import { until, untilSteady } from '../../.ci/until.ts';
import { browserFor, paintedMarks, settled, startChromium } from './browsers.ts';
import { contrastOf, type Ink, inkFrom, inksOf } from './pdf-inks.ts';
import { serveSite } from './sites.ts';
import { DOCKS, pageWith, storyHtml } from './stories.ts';
import { giveCommand } from './worker.ts';

const program = browserFor('chromium');

/** Ground and words of each page. */
const PAGES = {
  white: ['#ffffff', '#111111'],
  cream: ['#f8f1e3', '#4a3f35'],
  black: ['#000000', '#dddddd'],
  navy: ['#112244', '#ffffff'],
} as const;
type Name = keyof typeof PAGES;

const html = (name: Name) => {
  const [ground, words] = PAGES[name];
  const style = `<style>html { background: ${ground} } body { color: ${words} } p { margin-block: 30vh }
    @media print { p { margin-block: 1em } }</style>`;
  return pageWith(`<main><article>${storyHtml(DOCKS)}</article></main>`, DOCKS, style);
};
const PAPER: Ink = [1, 1, 1];

describe.skipIf(!program)('marks and card, wherever they are seen, in Chromium', () => {
  let chromium: Chromium;
  let site: Site;

  beforeAll(async () => {
    const names = Object.keys(PAGES) as Name[];
    site = await serveSite(Object.fromEntries(names.map((name) => [`/news/${name}.html`, html(name)])));
    chromium = await startChromium(program ?? '');
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  async function read(name: Name): Promise<Page> {
    const page = await chromium.open(`${site.address}news/${name}.html`);
    const popup = await chromium.clickToolbarButton(page);
    expect(await settled(popup)).toBe('read');
    await closePopup(popup);
    return page;
  }
  /** What is drawn under the words of a kind, as the browser has computed it. */
  const lineOf = (page: Page, kind: string) =>
    page.evaluate((kind) => {
      const dark = `on-record-${kind}-on-dark`;
      const name = CSS.highlights.get(dark)?.size ? dark : `on-record-${kind}`;
      const range = [...(CSS.highlights.get(name) ?? [])][0] as Range;
      const element = range.startContainer.parentElement as Element;
      const { textDecorationLine, textDecorationStyle, textDecorationColor, backgroundColor } = getComputedStyle(
        element,
        `::highlight(${name})`,
      );
      return { textDecorationLine, textDecorationStyle, textDecorationColor, backgroundColor };
    }, kind);

  test.each(Object.keys(PAGES) as Name[])('on a page that is %s, lines keep 3:1', async (name) => {
    const page = await read(name);
    const ground = inkFrom(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor));
    for (const kind of ['anonymous', 'missing']) {
      const { textDecorationColor, textDecorationLine } = await lineOf(page, kind);
      expect(textDecorationLine).toBe('underline');
      expect(contrastOf(inkFrom(textDecorationColor), ground), kind).toBeGreaterThanOrEqual(3);
    }
    await page.close();
  });

  test('in the reader’s own colours the styles of lines stay, and no colour of ours', async () => {
    const page = await read('white');
    await page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }] as never);
    const anonymous = await lineOf(page, 'anonymous');
    const missing = await lineOf(page, 'missing');
    expect([anonymous.textDecorationStyle, missing.textDecorationStyle]).toEqual(['solid', 'double']);
    expect(missing.textDecorationColor).toBe(anonymous.textDecorationColor);
    expect(anonymous.backgroundColor).toMatch(/, 0\)$/); // nothing, whatever the reader's ground is
    await page.close();
  });

  test.each(['white', 'black'] as const)(
    'a page that is %s prints with its marks, every word legible',
    async (name) => {
      const page = await read(name);
      const unmarked = await chromium.browser.newPage();
      await unmarked.goto(`${site.address}news/${name}.html`);
      const bare = inksOf(await unmarked.pdf());
      await page.bringToFront();
      const marked = inksOf(await page.pdf());
      expect(bare.lines).toEqual([]);
      expect(marked.lines.length).toBeGreaterThan(0);
      for (const line of marked.lines) expect(contrastOf(line, PAPER)).toBeGreaterThanOrEqual(3);
      // What the browser itself makes of the page's words is none of ours.
      const ours = marked.words.filter((ink) => !bare.words.some((other) => other.join() === ink.join()));
      for (const ink of ours) expect(contrastOf(ink, PAPER)).toBeGreaterThanOrEqual(7);
      for (const ink of bare.words) expect(contrastOf(ink, PAPER)).toBeGreaterThan(1.5);
      await unmarked.close();
      await page.close();
    },
  );

  test('on paper that is printed dark, marked words are legible on their own ground', async () => {
    const page = await read('black');
    const { words } = inksOf(await page.pdf({ printBackground: true }));
    expect(words.some((ink) => contrastOf(ink, PAPER) >= 7)).toBe(true);
    expect(words.some((ink) => contrastOf(ink, [0, 0, 0]) >= 7)).toBe(true);
    await page.close();
  });

  test('a card moves nothing of the page', async () => {
    const page = await read('white');
    const places = () =>
      page.evaluate(() => [
        scrollX,
        scrollY,
        document.documentElement.scrollHeight,
        document.documentElement.scrollWidth,
        ...[...document.querySelectorAll('h1, p')].map((element) => JSON.stringify(element.getBoundingClientRect())),
      ]);
    const before = await places();
    const mark = await page.evaluate(() => {
      const range = [...(CSS.highlights.get('on-record-anonymous') ?? [])][0] as Range;
      const { x, y, height } = range.getBoundingClientRect();
      return { x: x + 5, y: y + height / 2 };
    });
    await page.mouse.move(mark.x, mark.y);
    await until('the card is open', () => page.evaluate(() => document.documentElement.children.length === 3));
    expect(await places()).toEqual(before);
    await page.keyboard.press('Escape');
    await until('the card is gone', () => page.evaluate(() => document.documentElement.children.length === 2));
    expect(await places()).toEqual(before);
    await page.close();
  });

  test('the tour glides, and jumps for readers who asked for less motion', async () => {
    const page = await read('white');
    const isOpen = () => page.evaluate(() => document.documentElement.children.length === 3);
    await page.evaluate(() => {
      const places: number[] = [];
      Object.assign(window, { places });
      addEventListener('scroll', () => places.push(scrollY));
    });
    /** The places at which the page stood on its way to the next mark, whose card is open when it is there. */
    const placesPassed = async () => {
      await page.keyboard.press('Escape');
      await until('no card is open', async () => !(await isOpen()));
      await page.evaluate(() => (window as unknown as { places: number[] }).places.splice(0));
      await giveCommand(chromium, 'next-mark');
      await until('a card is open', isOpen);
      await untilSteady('the page is at rest', () =>
        page.evaluate(async () => {
          for (let frames = 0; frames < 30; frames++) await new Promise(requestAnimationFrame);
          return { scrollY };
        }),
      );
      return page.evaluate(() => new Set((window as unknown as { places: number[] }).places).size);
    };
    const total = (await paintedMarks(page)).length;
    expect(total).toBeGreaterThanOrEqual(3);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    for (let n = 0; n < total; n++) {
      expect(await placesPassed()).toBeLessThanOrEqual(1);
      const isInView = await page.evaluate(() => scrollY > 0);
      if (n > 0) expect(isInView).toBe(true);
    }
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'no-preference' }]);
    expect(await placesPassed()).toBeGreaterThan(1);
    await page.close();
  });
});
