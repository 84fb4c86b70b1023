// Pages that are read without a click: while one stays on a site, or always; and what wakes the background.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, closePopup } from '../../.ci/chromium.ts';
import type { Site } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';
import { browserFor, paintedMarks, settled, startChromium, textOf } from './browsers.ts';
import { serveSite } from './sites.ts';
import { DOCKS, FERRY, storyPage } from './stories.ts';
import {
  chooseInMenu,
  hearsOfPages,
  isPermitted,
  isScriptThere,
  sitesReadAlways,
  stopWorker,
  workersOf,
} from './worker.ts';

const program = browserFor('chromium');
const PERMISSION = 'http://localhost/*';

const linked = (story: typeof DOCKS) =>
  storyPage(story).replace('<body>', '<body><a href="/ferry.html">Ferry</a> <a href="/docks.html">Docks</a>');

/** As far as it is used here, on the browser's own page of extensions. */
declare const chrome: {
  readonly developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
};

describe.skipIf(!program)('reading without a click in Chromium', () => {
  let chromium: Chromium;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serveSite({ '/docks.html': linked(DOCKS), '/ferry.html': linked(FERRY) });
    chromium = await startChromium(program ?? '');
    page = await chromium.open(`${site.address}docks.html`);
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  const elsewhere = () => site.address.replace('localhost', '127.0.0.1');
  const isMarked = async (on = page) => (await paintedMarks(on)).length > 0;
  const openPopup = async () => {
    const popup = await chromium.clickToolbarButton(page);
    await settled(popup);
    await popup.waitForSelector('.site');
    return popup;
  };
  const follow = async (words: string) => {
    const [link] = await page.$$(`xpath/.//a[.="${words}"]`);
    await Promise.all([page.waitForNavigation(), link?.click()]);
  };
  const box = (popup: Page, words: string) => popup.locator(`::-p-aria(${words})`);
  const isTicked = (popup: Page, words: string) =>
    popup.$eval(`::-p-aria(${words})`, (field) => (field as HTMLInputElement).checked);
  const KEEP = 'Keep reading in this tab while I stay on this site';
  const ALWAYS = 'Always read on localhost';
  /** A page that was never clicked gets the time that a script would take to come, and more. */
  const staysUnread = async (on: Page) => {
    const end = Date.now() + 1_000;
    while (Date.now() < end) expect(await isMarked(on)).toBe(false);
    await on.bringToFront();
    expect(await isScriptThere(chromium)).toBe(false);
  };

  test('a page that nobody clicked wakes nothing', async () => {
    // At every start it listens until it knows that nothing is to be heard.
    await until('it wants to hear of no page', async () => !(await hearsOfPages(chromium)));
    await stopWorker(chromium);
    await page.reload();
    await follow('Ferry');
    await follow('Docks');
    const end = Date.now() + 1_000;
    while (Date.now() < end) {
      expect(workersOf(chromium)).toEqual([]);
      await new Promise((next) => setTimeout(next, 50));
    }
  });

  test('reading goes on in a tab while it stays on the site, and ends with it', async () => {
    const popup = await openPopup();
    await box(popup, KEEP).click();
    await until('it is ticked', () => isTicked(popup, KEEP));
    await until('the next page will be heard of', () => hearsOfPages(chromium));
    await closePopup(popup);
    await follow('Ferry');
    await until('the next page is marked', isMarked);
    await page.reload();
    await until('it is marked after a reload', isMarked);
    await stopWorker(chromium);
    await follow('Docks');
    await until('it is marked after the background slept', isMarked);

    const again = await openPopup();
    expect(await isTicked(again, KEEP)).toBe(true);
    await closePopup(again);
    const other = await chromium.open(`${site.address}ferry.html`);
    await staysUnread(other); // another tab was not asked for
    await other.close();

    await page.goto(`${elsewhere()}docks.html`);
    await staysUnread(page);
    await page.goto(`${site.address}ferry.html`);
    await staysUnread(page);
  });

  test('it ends when it is unticked', async () => {
    const popup = await openPopup();
    await box(popup, KEEP).click();
    await until('it is ticked', () => isTicked(popup, KEEP));
    await box(popup, KEEP).click();
    await until('it is not', async () => !(await isTicked(popup, KEEP)));
    await closePopup(popup);
    await follow('Docks');
    await staysUnread(page);
  });

  test('a permitted site is read always, though the popup was closed right after the click', async () => {
    expect(await isPermitted(chromium, PERMISSION)).toBe(false);
    const extensions = await chromium.open('chrome://extensions');
    await extensions.evaluate(
      (id, host) => chrome.developerPrivate.addHostPermission(id, host),
      chromium.extensionId,
      PERMISSION,
    );
    await extensions.close();
    await page.bringToFront();
    const popup = await openPopup();
    await box(popup, ALWAYS)
      .click()
      .catch(() => {}); // the popup may be gone by the answer
    await closePopup(popup);
    await until('it is permitted', () => isPermitted(chromium, PERMISSION));
    await until('the browser is told', async () => (await sitesReadAlways(chromium)).includes(PERMISSION));

    const other = await chromium.open(`${site.address}ferry.html`);
    await until('a new tab is marked without a click', () => isMarked(other));
    await other.goto(`${elsewhere()}ferry.html`);
    await staysUnread(other); // another host is another site
    await other.close();
  });

  test('the popup knows it, and the settings list it and give it back', async () => {
    const popup = await openPopup();
    expect(await isTicked(popup, ALWAYS)).toBe(true);
    expect(await textOf(popup, '#site-why')).toMatch(/^Every article there is read/);
    await closePopup(popup);
    const options = await chromium.open(`chrome-extension://${chromium.extensionId}/options.html`);
    await options.waitForSelector('.sites');
    expect(await textOf(options, '.sites')).toMatch(/^localhost/);
    await options.locator('::-p-aria(Remove localhost)').click();
    await until('it is said', async () =>
      /^localhost is read only when you click/.test(await textOf(options, '.told p')),
    );
    await until('the list is gone', async () => (await options.$('.sites')) === null);
    expect(await isPermitted(chromium, PERMISSION)).toBe(false);
    await options.close();
    const other = await chromium.open(`${site.address}ferry.html`);
    await staysUnread(other);
    await other.close();
  });

  test('the settings say what is no site', async () => {
    const options = await chromium.open(`chrome-extension://${chromium.extensionId}/options.html`);
    await options.locator('#add-site').fill('the times');
    await options.keyboard.press('Enter');
    await until('it is said', async () => /“.*the times.*” is not the address/.test(await textOf(options, '.told p')));
    expect(await options.$eval('#add-site', (field) => (field as HTMLInputElement).value)).toBe('the times');
    await options.close();
  });

  test('the menu shows and hides marks, opens the form for a missed one, and compares tabs', async () => {
    await closePopup(await openPopup());
    await until('the page is marked', isMarked);
    await chooseInMenu(chromium, 'marks');
    await until('no mark is left', async () => !(await isMarked()));
    await chooseInMenu(chromium, 'marks');
    await until('the marks are back', isMarked);

    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') as Element));
    await chooseInMenu(chromium, 'missed');
    await until('the form is open', () => page.$('::-p-aria(Report a missed mark)').then((form) => form !== null));

    await chooseInMenu(chromium, 'compare');
    const target = await chromium.browser.waitForTarget((each) => each.url().endsWith('/compare.html'));
    const comparison = await target.page();
    await comparison?.waitForSelector('article');
    await comparison?.close();
  });

  test('the menu opens the popup to read a page', async () => {
    await page.bringToFront();
    await chooseInMenu(chromium, 'read');
    const popup = await chromium.waitForPopup();
    expect(await settled(popup)).toBe('read');
    await closePopup(popup);
  });
});
