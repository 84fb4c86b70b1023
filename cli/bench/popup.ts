// How soon the popup is there: from the click to its first state, painted, with something to focus in it.

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getBrowser } from '../../.ci/browsers.ts';
import { type Chromium, closePopup, launchChromium } from '../../.ci/chromium.ts';
import { serve } from '../../.ci/serve.ts';
import { bundle } from './bundle.ts';
import { compareRuns, type Pair, type Row } from './row.ts';

const BUILD = '.output/chrome-mv3';
const RUNS = 20;
/** The first ones start processes of the browser's own. */
const WARM_UP = 2;
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head>
  <body><div id="app"></div><script type="module" src="/empty-popup.js"></script></body></html>`;

/** Throws where the extension has not been built, or a popup shows nothing that takes the keyboard. */
export async function measure(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'empty-popup-'));
  cpSync(BUILD, folder, { recursive: true });
  writeFileSync(join(folder, 'popup.html'), HTML);
  writeFileSync(join(folder, 'empty-popup.js'), await bundle(join(import.meta.dirname, 'in-page/empty-popup.ts')));
  const site = await serve(() => ({ html: '<!doctype html><html lang="en"><title>A page</title><p>Nothing to read.' }));
  const open = (extension: string) => launchChromium({ program: getBrowser('chromium'), extension, headless: true });
  const ours = await open(BUILD);
  const empty = await open(folder);
  const pairs: Pair[] = [];
  try {
    for (let run = -WARM_UP; run < RUNS; run++) {
      const pair = { ours: await openPopup(ours, site.address), theirs: await openPopup(empty, site.address) };
      if (run >= 0) pairs.push(pair);
    }
  } finally {
    await Promise.all([ours.close(), empty.close(), site.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
  return [
    compareRuns({
      what: `the popup’s first state, painted and focusable, median of ${RUNS}`,
      against: 'a Preact popup with one button',
      unit: 'ms',
      pairs,
      bar: { atMost: 1.5 },
      note: 'From `performance.timeOrigin` to the first contentful paint, in popups opened by a click on the toolbar button.',
    }),
  ];
}

/** Milliseconds from the popup's time origin to its first paint with content. */
async function openPopup(chromium: Chromium, address: string): Promise<number> {
  const page = await chromium.open(address);
  const popup = await chromium.clickToolbarButton(page);
  const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  await popup.waitForFunction(paint);
  const time = await popup.evaluate(paint);
  const isFocusable = await popup.evaluate(() => {
    const button = document.querySelector('button');
    button?.focus();
    return button !== null && document.activeElement === button;
  });
  if (!isFocusable) throw new Error('the popup shows nothing that takes the keyboard');
  await closePopup(popup);
  await page.close();
  return time;
}
