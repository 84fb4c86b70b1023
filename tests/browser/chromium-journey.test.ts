// The main job, once through, as a person does it.

import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, closePopup } from '../../.ci/chromium.ts';
import { readingInFront } from '../../.ci/reading.ts';
import type { Site } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';
import {
  browserFor,
  faultsOf,
  keepFlash,
  keptFlash,
  paintedMarks,
  rowsUnder,
  settled,
  startChromium,
  textOf,
  watchOurErrors,
} from './browsers.ts';
import { SEED_PAGE, serveSite } from './sites.ts';
import { giveCommand, tryToInject } from './worker.ts';

const program = browserFor('chromium');
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

describe.skipIf(!program)('the main journey in Chromium', () => {
  let chromium: Chromium;
  let site: Site;
  let page: Page;
  let popup: Page;
  let ours: readonly string[];
  let before: string;

  beforeAll(async () => {
    site = await serveSite({ '/story.html': SEED_PAGE });
    chromium = await startChromium(program ?? '');
    page = await chromium.open(`${site.address}story.html`);
    ours = await watchOurErrors(page);
    before = await page.content();
    await page.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift' });
    });
    popup = await chromium.clickToolbarButton(page);
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  const isMarked = async () => (await paintedMarks(page)).length > 0;
  const pressToggleKey = () => giveCommand(chromium, 'toggle-marks');

  test('a click reads the page, and the popup begins with one sentence', async () => {
    expect(await settled(popup)).toBe('read');
    expect(await textOf(popup, 'h1')).toMatch(
      /^7 of \d+ attributed statements come from people the article does not name; 2 parties gave no answer\.$/,
    );
    expect(await textOf(popup, '.article')).toContain('The Plain Gazette');
  });

  test('the marks are the words found, and nothing in the furniture', async () => {
    const marks = await paintedMarks(page);
    expect(marks.filter(({ kind }) => kind === 'anonymous').map(({ words }) => words)).toEqual([
      'sources familiar with said matter',
      'a senior US official and two other sources familiar with the matter',
      expect.stringMatching(/^two other sources/),
      'one of the sources',
      'A US official',
      'a source familiar with the discussions',
      'a senior US official',
    ]);
    const missing = marks.filter(({ kind }) => kind === 'missing').map(({ words }) => words);
    expect(missing).toEqual([
      expect.stringContaining('did not immediately respond to a request for comment'),
      expect.stringContaining('declined to say'),
    ]);
  });

  test('each kind is drawn in its own line style', async () => {
    const styles = await page.evaluate(() =>
      ['anonymous', 'missing', 'pending', 'hearsay'].map(
        (kind) => getComputedStyle(document.body, `::highlight(on-record-${kind})`).textDecorationStyle,
      ),
    );
    expect(styles).toEqual(['solid', 'double', 'dashed', 'dotted']);
  });

  test('the page is as it was found, and nothing on it moved', async () => {
    expect(await page.content()).toBe(before);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  });

  test('the popup lists sources and outcomes, and is accessible', async () => {
    expect((await rowsUnder(popup, 'Unnamed sources')).length).toBe(7);
    expect((await rowsUnder(popup, 'Requests for comment')).length).toBe(2);
    expect(await faultsOf(popup, axe)).toEqual([]);
  });

  test('the glossary opens at a click, begins with the words of this article, and gives the keyboard back', async () => {
    const titles = () => popup.$$eval('h1, h2', (all) => all.map(({ textContent }) => textContent));
    // With its element: the button that opens the glossary bears the same word.
    const focused = () =>
      popup.evaluate(() => `${document.activeElement?.localName}: ${document.activeElement?.textContent}`);
    // Its last part comes when the browser has said what is permitted, here and after the way back.
    await popup.waitForSelector('aria/When to read localhost[role="heading"]');
    const report = await titles();
    await popup.locator('aria/Glossary[role="button"]').click();
    await until('its title has the keyboard', async () => (await focused()) === 'h1: Glossary');
    expect((await titles()).slice(0, 3)).toEqual(['Glossary', 'In this article', 'Other phrases']);
    const terms = await popup.$$eval('.entries', ([here]) => here?.textContent);
    expect(terms).toContain('“familiar with the matter”');
    const links = await popup.$$eval('.house a', (all) => all.map((link) => (link as HTMLAnchorElement).protocol));
    expect(links).toEqual(['https:', 'https:', 'https:', 'https:']);
    expect(await faultsOf(popup, axe)).toEqual([]);
    await (await popup.waitForSelector('aria/Back to this page[role="button"]'))?.focus();
    await popup.keyboard.press('Enter');
    await until('the keyboard is back', async () => (await focused()) === 'button: Glossary');
    await popup.waitForSelector('aria/When to read localhost[role="heading"]');
    expect(await titles()).toEqual(report);
  });

  test('an entry leads to its place, which flashes', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    const rows = await rowsUnder(popup, 'Unnamed sources');
    const last = rows.at(-1);
    const words = await last?.$eval('mark', (mark) => mark.textContent);
    await page.evaluate(keepFlash);
    await last?.click();
    expect(await until('the place flashes', () => page.evaluate(keptFlash))).toBe(words);
    await until('the page has scrolled there', () => page.evaluate(() => scrollY > 100));
  });

  test('the switch hides the marks and shows them again', async () => {
    await popup.click('.switch input');
    await until('no mark is left', async () => !(await isMarked()));
    await until('the switch is off', () => popup.$eval('.switch input', (box) => !(box as HTMLInputElement).checked));
    await popup.click('.switch input');
    await until('the marks are back', isMarked);
  });

  test('the command does so with the popup closed, and the next popup knows it', async () => {
    await closePopup(popup);
    await pressToggleKey();
    await until('no mark is left', async () => !(await isMarked()));
    popup = await chromium.clickToolbarButton(page);
    expect(await settled(popup)).toBe('read');
    expect(await popup.$eval('.switch input', (box) => (box as HTMLInputElement).checked)).toBe(false);
  });

  test('hidden marks stay hidden when the page is reloaded and read anew', async () => {
    await closePopup(popup);
    await page.reload();
    popup = await chromium.clickToolbarButton(page);
    expect(await settled(popup)).toBe('read');
    expect(await popup.$eval('.switch input', (box) => (box as HTMLInputElement).checked)).toBe(false);
    expect(await isMarked()).toBe(false);
    await closePopup(popup);
    await pressToggleKey();
    await until('the marks are back', isMarked);
  });

  test('a second click finds the script there and does not inject it again', async () => {
    const readAt = async () => {
      const reading = await readingInFront(chromium);
      return reading?.status === 'read' ? reading.report.readAt : null;
    };
    const before = await readAt();
    popup = await chromium.clickToolbarButton(page);
    expect(await settled(popup)).toBe('read');
    await closePopup(popup);
    expect(before).not.toBeNull();
    expect(await readAt()).toBe(before);
  });

  test('where no script may run the popup says so by itself', async () => {
    const settings = await chromium.open('chrome://version');
    const closed = await chromium.clickToolbarButton(settings);
    expect(await settled(closed)).toBe('cannot-run-here');
    expect(await textOf(closed, 'h1')).toBe('On Record cannot run on this page');
    expect(await faultsOf(closed, axe)).toEqual([]);
    await closePopup(closed);
    await settings.close();
  });

  test('a tab that was not clicked is not opened to us', async () => {
    const other = await chromium.open(`${site.address}story.html?unclicked`);
    expect(await tryToInject(chromium)).toMatch(/Cannot access contents/);
    await other.close();
  });

  test('our scripts raised no error on the page', () => {
    expect(ours).toEqual([]);
  });
});
