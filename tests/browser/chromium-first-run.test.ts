// The page of the first run: opened once by itself, it reads the seed article as any page is read.

import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../../.ci/chromium.ts';
import type { Site } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';
import { browserFor, faultsOf, paintedMarks, settled } from './browsers.ts';
import { SEED_PAGE, serveSite } from './sites.ts';

const program = browserFor('chromium');
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

describe.skipIf(!program)('the first run in Chromium', () => {
  let chromium: Chromium;
  let site: Site;
  let welcome: Page;

  beforeAll(async () => {
    site = await serveSite({ '/story.html': SEED_PAGE });
    const extension = '.output/chrome-mv3';
    chromium = await launchChromium({ program: program ?? '', extension, headless: true, firstRun: true });
    const target = await chromium.browser.waitForTarget((each) => each.url().endsWith('/welcome.html'));
    welcome = await target.asPage();
    await welcome.waitForSelector('main article');
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  /** All that a report says of sources, requests and sentences. */
  const findings = (page: Page) =>
    page.evaluate(() => {
      const texts = (selector: string) =>
        [...document.querySelectorAll(selector)]
          .filter((element) => !element.closest('.site')) // the popup's own
          .map((element) => element.textContent ?? '');
      const cells = [...document.querySelectorAll('.cells button')].map(
        (cell) => cell.getAttribute('aria-label') ?? '',
      );
      return [...texts('.summary h1, .article, .key li, .row, .ledger .said, .statement'), ...cells];
    });

  test('opens by itself, says what it may do, and reads nothing unasked', async () => {
    expect(await welcome.$eval('header', (header) => header.textContent)).toContain('It has no access to websites.');
    expect(await paintedMarks(welcome)).toEqual([]);
    expect(await faultsOf(welcome, axe)).toEqual([]);
  });

  test('reads and marks the article in it by one key', async () => {
    await welcome.bringToFront();
    await welcome.keyboard.press('Tab');
    expect(await welcome.evaluate(() => document.activeElement?.textContent)).toBe('Read this page');
    await welcome.keyboard.press('Enter');
    await welcome.waitForSelector('[data-try-out=read]');
    expect((await paintedMarks(welcome)).filter(({ kind }) => kind === 'anonymous')).toHaveLength(7);
    await until('the report has the keyboard', () =>
      welcome.evaluate(() => document.activeElement?.localName === 'aside'),
    );
    expect(await faultsOf(welcome, axe)).toEqual([]);
  });

  test('a mark opens its card, which leads to its row', async () => {
    const [x, y] = await welcome.evaluate(() => {
      const [range] = CSS.highlights.get('on-record-anonymous') ?? [];
      if (!(range instanceof Range)) throw new Error('no mark');
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = range.getClientRects()[0];
      return [(box?.x ?? 0) + 5, (box?.y ?? 0) + 5] as const;
    });
    await welcome.mouse.move(x, y);
    await welcome.locator('aria/Show in the list[role="button"]').click();
    await until('a row has the keyboard', () =>
      welcome.evaluate(() => document.activeElement?.id.startsWith('row-') === true),
    );
  });

  test('finds exactly what is found on the served page', async () => {
    const marks = await paintedMarks(welcome);
    const found = await findings(welcome);
    const page = await chromium.open(`${site.address}story.html`);
    const popup = await chromium.clickToolbarButton(page);
    expect(await settled(popup)).toBe('read');
    expect(await findings(popup)).toEqual(found);
    expect(found.length).toBeGreaterThan(40);
    expect(await paintedMarks(page)).toEqual(marks);
    expect(marks).toHaveLength(9);
  });

  test('does not come again', async () => {
    await welcome.close();
    const worker = await chromium.worker();
    await worker.close(); // as the browser does when it has been idle
    const page = await chromium.open(`${site.address}story.html?again`);
    expect(await settled(await chromium.clickToolbarButton(page))).toBe('read');
    expect(chromium.browser.targets().filter((target) => target.url().endsWith('/welcome.html'))).toEqual([]);
  });
});
