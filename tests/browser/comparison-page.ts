// The comparison as tests open and read it.

import type { Page } from 'puppeteer-core';
import { type Chromium, closePopup } from '../../.ci/chromium.ts';
import { until } from '../../.ci/until.ts';
import { settled } from './browsers.ts';

/** Opens an address, clicks the toolbar button there, and waits until it was read. */
export async function openAndRead(chromium: Chromium, address: string): Promise<Page> {
  const tab = await chromium.open(address);
  const popup = await chromium.clickToolbarButton(tab);
  const state = await settled(popup);
  if (state !== 'read') throw new Error(`${address} is ${state}`);
  await closePopup(popup);
  return tab;
}

/** "Compare tabs" in the popup of a tab. */
export async function openComparison(chromium: Chromium, tab: Page): Promise<Page> {
  const popup = await chromium.clickToolbarButton(tab);
  await settled(popup);
  await popup.waitForSelector('.site'); // which comes by itself, and moves what is below it
  const isComparison = (url: string) => /^chrome-extension:.*\/compare\.html$/.test(url);
  const opened = chromium.browser.waitForTarget((target) => isComparison(target.url()));
  await clickNamed(popup, 'Compare tabs').catch(() => {}); // the popup may be gone by the answer
  const page = await (await opened).page();
  if (!page) throw new Error('the comparison is no page');
  await page.setViewport({ width: 1600, height: 1000 });
  return page;
}

/** Really clicks the first visible button, fold or link in `within` that is called `name`, once it is there. */
export async function clickNamed(page: Page, name: string, within = ''): Promise<void> {
  const path = `${within || '.'}//*[self::button or self::summary][normalize-space()="${name}"]`;
  const found = await page.waitForSelector(`xpath/${path}`, { visible: true });
  await found?.click();
}

/** As XPath: the column of an article, by words of its heading. */
export const columnOf = (title: string): string => `//article[.//h3[contains(., "${title}")]]`;

export const outletsIn = (page: Page, selector = '.columns > article'): Promise<string[]> =>
  page.$$eval(`${selector} > header > .outlet`, (found) => found.map((each) => each.textContent));

export const showsOutlets = (page: Page, ...expected: string[]) =>
  until(
    `the comparison shows ${expected.join(', ')}`,
    async () => (await outletsIn(page)).sort().join() === [...expected].sort().join(),
  );

/** What is on the clipboard, pasted by its keys into a field that the tab gets for a moment. */
export async function pastedInto(tab: Page): Promise<string> {
  await tab.bringToFront();
  const field = await tab.evaluateHandle(() => {
    const made = document.body.appendChild(document.createElement('textarea'));
    made.focus();
    return made;
  });
  await tab.keyboard.down('Control');
  await tab.keyboard.press('KeyV', { commands: ['Paste'] });
  await tab.keyboard.up('Control');
  return field.evaluate((made) => {
    made.remove();
    return made.value;
  });
}

/** Copies all that is compared, and waits until it is said. */
export async function copyMarkdown(page: Page, within: string): Promise<void> {
  await clickNamed(page, 'Copy as Markdown', within);
  const notice = () => page.$eval('.notice', (element) => element.textContent);
  await until('it says so', async () => (await notice()) === 'Copied.');
}

/** What "Print" puts on paper, as a PDF. Throws where the browser's own dialogue is not asked for. */
export async function printOf(page: Page, within: string): Promise<Uint8Array> {
  // The dialogue would be in the way.
  await page.evaluate(() => Object.assign(window, { print: () => Object.assign(window, { isAsked: true }) }));
  await clickNamed(page, 'Print', within);
  if (!(await page.evaluate(() => (window as { isAsked?: boolean }).isAsked))) throw new Error('nothing is printed');
  return page.pdf({ preferCSSPageSize: true, format: 'A4' });
}
