// The side panel: opened from the popup, it stays and follows tabs and marks.

import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, closePopup } from '../../.ci/chromium.ts';
import type { Site } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';
import {
  browserFor,
  faultsOf,
  keepFlash,
  keptFlash,
  settled,
  startChromium,
  textOf,
  watchOurErrors,
} from './browsers.ts';
import { SEED_PAGE, serveSite } from './sites.ts';
import { DOCKS, storyPage } from './stories.ts';
import { giveCommand } from './worker.ts';

const program = browserFor('chromium');
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

describe.skipIf(!program)('the side panel in Chromium', () => {
  let chromium: Chromium;
  let site: Site;
  let page: Page;
  let panel: Page;
  let ours: readonly string[];

  beforeAll(async () => {
    site = await serveSite({ '/story.html': SEED_PAGE, '/news/docks.html': storyPage(DOCKS) });
    chromium = await startChromium(program ?? '');
    const { origin } = new URL(site.address);
    const allowed = ['clipboard-read', 'clipboard-sanitized-write'] as const;
    await chromium.browser.defaultBrowserContext().overridePermissions(origin, [...allowed]);
    page = await chromium.open(`${site.address}story.html`);
    ours = await watchOurErrors(page);
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  const shows = (what: string, state: string) =>
    until(what, () => panel.$eval('main', (main, state) => main.getAttribute('data-state') === state, state));
  /** '' where no report is shown. */
  const outlet = () => panel.evaluate(() => document.querySelector('.article')?.textContent ?? '');
  const readByClick = async (tab: Page) => {
    const popup = await chromium.clickToolbarButton(tab);
    expect(await settled(popup)).toBe('read');
    await closePopup(popup);
  };
  const current = () => panel.evaluate(() => document.querySelector('[aria-current]')?.textContent ?? null);
  const scrollTo = (words: string) =>
    page.evaluate((words) => {
      const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent.includes(words));
      paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }, words);

  test('opens from the popup, which goes, and shows the page that was read', async () => {
    const popup = await chromium.clickToolbarButton(page);
    expect(await settled(popup)).toBe('read');
    const headline = await textOf(popup, 'h1');
    const clicked = popup.locator('aria/Side panel[role="button"]').click();
    clicked.catch(() => {}); // the popup may be gone by the answer
    panel = await chromium.waitForPanel();
    await shows('the panel shows the report', 'read');
    expect(await textOf(panel, 'h1')).toBe(headline);
    await until('the popup is gone', () => popup.isClosed());
    expect(await panel.$('aria/Side panel[role="button"]')).toBeNull();
    expect(await faultsOf(panel, axe)).toEqual([]);
  });

  test('marks the row of the mark in view while the page is scrolled', async () => {
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p')) paragraph.style.marginBlock = '70vh';
    });
    await scrollTo('A day later, Secretary of State');
    await until('the last source is current', async () => (await current())?.includes('a senior US official said'));
    await scrollTo('The White House did not');
    await until('the White House is current', async () => (await current())?.startsWith('The White House did not'));
    await scrollTo('Mr Biden has for months');
    await until('no mark is in view', async () => (await current()) === null);
  });

  test('a row leads to its place by the keyboard, and the panel stays', async () => {
    await panel.bringToFront();
    const row = await panel.$('li[id^=source-] .statement');
    await page.evaluate(keepFlash);
    await row?.focus();
    await panel.keyboard.press('Enter');
    const words = await row?.$eval('mark', (mark) => mark.textContent);
    expect(await until('the place flashes', () => page.evaluate(keptFlash))).toBe(words);
    await until('its row is current', async () => (await current())?.includes(words ?? ' '));
  });

  test('a card on the page leads to its row in the panel', async () => {
    await page.bringToFront();
    await giveCommand(chromium, 'next-mark');
    await page.locator('aria/Show in the list[role="button"]').click(); // once the page has come to rest
    const focused = () => panel.evaluate(() => document.activeElement?.id ?? '');
    await until('a row has the keyboard', async () => (await focused()).startsWith('row-'));
    const isCurrent = () => panel.evaluate(() => document.activeElement?.getAttribute('aria-current') === 'true');
    await until('it is the row of the mark', isCurrent);
    await page.keyboard.press('Escape');
  });

  test('a row is copied as one line: quote, label, link', async () => {
    await panel.locator('aria/Copy as one line: a source familiar with the discussions').click();
    await until('it says so', async () => (await textOf(panel, 'footer [role=status]')).startsWith('Copied'));
    await page.bringToFront();
    const line = await page.evaluate(() => navigator.clipboard.readText());
    expect(line).toMatch(
      /^“The easing of American .* discussions said\.” \(Unnamed source: a source familiar with the discussions\) http:\S+#:~:text=\S+$/,
    );
  });

  test('the switch of a kind takes its marks off the page, and puts them back', async () => {
    const count = () => page.evaluate(() => CSS.highlights.get('on-record-missing')?.size ?? 0);
    expect(await count()).toBe(2);
    const box = panel.locator('aria/Asked, gave no answer 2[role="checkbox"]');
    await box.click();
    await until('none is left', async () => (await count()) === 0);
    expect(await page.evaluate(() => CSS.highlights.get('on-record-anonymous')?.size)).toBe(7);
    const isOff = () =>
      panel.$eval('aria/Asked, gave no answer 2[role="checkbox"]', (box) => !(box as HTMLInputElement).checked);
    await until('the panel has heard of it', isOff);
    await box.click();
    await until('they are back', async () => (await count()) === 2);
  });

  test('follows the tab in front, and reads none that was not asked for', async () => {
    const other = await chromium.open(`${site.address}news/docks.html`);
    await shows('the other tab was not read', 'not-asked');
    expect(await faultsOf(panel, axe)).toEqual([]);
    expect(await other.evaluate(() => CSS.highlights.size)).toBe(0);
    await readByClick(other);
    await shows('it is read after the click', 'read');
    expect(await outlet()).toContain('docks');
    await page.bringToFront();
    await until('the first tab is back', async () => (await outlet()).includes('Plain Gazette'));
    await other.close();
  });

  test('follows a page that is left, come back to and read anew', async () => {
    await page.goto(`${site.address}news/docks.html`);
    await shows('the next page was not read', 'not-asked');
    await page.goBack();
    await readByClick(page);
    await shows('the page is read', 'read');
    expect(await outlet()).toContain('Plain Gazette');
  });

  test('our scripts raised no error on the page', () => {
    expect(ours).toEqual([]);
  });
});
