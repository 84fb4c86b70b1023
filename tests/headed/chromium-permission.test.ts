// Chromium's own question for a permission, answered by keys. It takes the popup away as soon as it opens.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getBrowser } from '../../.ci/browsers.ts';
import { type Chromium, launchChromium } from '../../.ci/chromium.ts';
import type { Site } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';
import { paintedMarks, settled } from '../browser/browsers.ts';
import { serveSite } from '../browser/sites.ts';
import { DOCKS, FERRY, storyPage } from '../browser/stories.ts';
import { isPermitted } from '../browser/worker.ts';
import { openScreen, type Screen } from './screen.ts';

const PERMISSION = 'http://localhost/*';

describe('Chromium asks for a site', () => {
  let screen: Screen;
  let chromium: Chromium;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    screen = await openScreen();
    site = await serveSite({ '/docks.html': storyPage(DOCKS), '/ferry.html': storyPage(FERRY) });
    const args = ['--disable-gpu', '--window-size=1200,860'];
    chromium = await launchChromium({
      program: getBrowser('chromium'),
      extension: '.output/chrome-mv3',
      headless: false,
      args,
    });
    page = await chromium.open(`${site.address}docks.html`);
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
    screen?.close();
  });

  const isMarked = async (on: Page) => (await paintedMarks(on)).length > 0;
  /** Ticks the box; gives once the question has taken the popup away. */
  const ask = async () => {
    const popup = await chromium.clickToolbarButton(page);
    expect(await settled(popup)).toBe('read');
    const box = await popup.waitForSelector('::-p-aria(Always read on localhost)');
    const closed = new Promise<void>((done) => popup.once('close', () => done()));
    await box?.click().catch(() => {}); // the answer is lost with the popup
    await closed;
  };

  /** One try: keys that come before the question has stood for a moment are not taken for a person's. */
  const accept = async (): Promise<boolean> => {
    await ask();
    await new Promise((next) => setTimeout(next, 1_500));
    screen.press('Tab', 'Return');
    const isGiven = () => isPermitted(chromium, PERMISSION);
    return until('it is permitted', isGiven, 3_000).catch(() => {
      screen.press('Escape');
      return false;
    });
  };

  test('refused: nothing is permitted, and the next popup offers it anew', async () => {
    await ask();
    screen.press('Escape');
    const popup = await chromium.clickToolbarButton(page);
    await settled(popup);
    const ticked = await popup.waitForSelector('::-p-aria(Always read on localhost)');
    expect(await ticked?.evaluate((box) => (box as HTMLInputElement).checked)).toBe(false);
    expect(await isPermitted(chromium, PERMISSION)).toBe(false);
  });

  test('permitted: the site is read without a click from then on', async () => {
    await until('it is permitted', accept, 40_000);
    const other = await chromium.open(`${site.address}ferry.html`);
    await until('a new tab is marked without a click', () => isMarked(other));
  });
});
