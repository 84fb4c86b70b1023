// The page that compares open tabs: how soon it is there with many of them.

import { join, resolve } from 'node:path';
import { getBrowser } from '../../.ci/browsers.ts';
import { type Chromium, closePopup, launchChromium } from '../../.ci/chromium.ts';
import { OFFLINE, servePages } from './pages.ts';
import { compareRuns, type Pair, type Row } from './row.ts';
import { medianStory } from './story.ts';

const EXTENSION = join(resolve(import.meta.dirname, '../../.output'), 'chrome-mv3');
const FEW = 5;
const MANY = 50;
const RUNS = 5;

export async function measure(): Promise<readonly Row[]> {
  const { name } = medianStory();
  const site = await servePages();
  const program = getBrowser('chromium');
  const launch = () => launchChromium({ program, extension: EXTENSION, headless: true, args: [OFFLINE] });
  const [few, many] = [await launch(), await launch()];
  try {
    for (let tab = 0; tab < MANY; tab++) {
      if (tab < FEW) await readInTab(few, site.address + name);
      await readInTab(many, site.address + name);
    }
    const pairs: Pair[] = [];
    for (let run = 0; run <= RUNS; run++) {
      const pair = { ours: await firstPaint(many), theirs: await firstPaint(few) };
      if (run > 0) pairs.push(pair);
    }
    return [
      compareRuns({
        what: `first paint of the comparison with ${MANY} read tabs`,
        against: `with ${FEW}`,
        unit: 'ms',
        pairs,
        bar: { atMost: 2 },
      }),
    ];
  } finally {
    await Promise.all([few.close(), many.close()]);
    await site.close();
  }
}

async function readInTab(chromium: Chromium, address: string): Promise<void> {
  const page = await chromium.open(address);
  const popup = await chromium.clickToolbarButton(page);
  await popup.waitForSelector('main[data-state="read"]');
  await closePopup(popup);
}

/** Milliseconds from the start of the page to its first text. */
async function firstPaint(chromium: Chromium): Promise<number> {
  const page = await chromium.open(`chrome-extension://${chromium.extensionId}/compare.html`);
  const paint = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  const time = await paint.jsonValue();
  await page.close();
  return time;
}
