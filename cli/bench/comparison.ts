// The page that compares open tabs: how soon it is there with many of them.

import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { getBrowser } from '../../.ci/browsers.ts';
import { type Chromium, closePopup, launchChromium } from '../../.ci/chromium.ts';
import { OFFLINE, servePages } from './pages.ts';
import { compareRuns, type Pair, printSpread, type Row } from './row.ts';
import { spreadOf } from './spread.ts';
import { medianStory } from './story.ts';
import { between, traceOf } from './trace.ts';

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
    const { scrolling, arriving } = await longestTasks(many);
    const alone = await longestTasks(few);
    return [
      compareRuns({
        what: `first paint of the comparison with ${MANY} read tabs`,
        against: `with ${FEW}`,
        unit: 'ms',
        pairs,
        bar: { atMost: 2 },
      }),
      taskRow(`longest task while ${MANY} columns are scrolled from end to end`, scrolling, alone.scrolling),
      taskRow(`longest task as one tab’s reading comes in beside ${MANY - 1} others`, arriving, alone.arriving),
    ];
  } finally {
    await Promise.all([few.close(), many.close()]);
    await site.close();
  }
}

/** Milliseconds above which the browsers call a task long (W3C Long Tasks). */
const LONG = 50;

function taskRow(what: string, many: readonly number[], few: readonly number[]): Row {
  const longest = spreadOf(many);
  return {
    what,
    against: `with ${FEW}; the browsers call ${LONG} ms long`,
    ours: `${printSpread(longest)} ms`,
    theirs: `${printSpread(spreadOf(few))} ms`,
    figure: `${printSpread(longest)} ms`,
    bar: `≤ ${LONG} ms`,
    met: longest.median <= LONG,
    note: 'All columns are one story, the dearest case: every column is lined up with every other.',
  };
}

/** The longest tasks of the comparison page, in milliseconds, in each of some runs after an unwatched one. */
async function longestTasks(chromium: Chromium): Promise<{ scrolling: number[]; arriving: number[] }> {
  const page = await chromium.open(`chrome-extension://${chromium.extensionId}/compare.html`);
  await page.waitForSelector('.columns > article');
  await page.waitForFunction(() => !document.querySelector('.lead')?.textContent?.startsWith('Asking'));
  const scrolling: number[] = [];
  const arriving: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const scroll = await longestTaskOf(page, () => page.evaluate(scrollThrough));
    const arrive = await longestTaskOf(page, () => page.evaluate(readOneAgain));
    if (run === 0) continue;
    scrolling.push(scroll);
    arriving.push(arrive);
  }
  await page.close();
  return { scrolling, arriving };
}

async function longestTaskOf(page: Page, work: () => Promise<void>): Promise<number> {
  const events = await traceOf(page, async () => {
    await page.evaluate(() => performance.mark('begin'));
    await work();
    await page.evaluate(() => performance.mark('end'));
  });
  const tasks = between(events, 'begin', 'end').filter(({ name }) => /RunTask$/.test(name));
  return Math.max(...tasks.map(({ dur = 0 }) => dur / 1000));
}

/** In the comparison: to the last column and back, half a window a frame. */
async function scrollThrough(): Promise<void> {
  const box = document.querySelector('.columns');
  if (!box) throw new Error('there are no columns');
  const frame = () => new Promise<unknown>((next) => requestAnimationFrame(next));
  for (const step of [box.clientWidth / 2, -box.clientWidth / 2]) {
    for (let before = -1; before !== box.scrollLeft; ) {
      before = box.scrollLeft;
      box.scrollLeft += step;
      await frame();
    }
  }
}

/** As far as it is used in the comparison page. */
declare const chrome: {
  readonly tabs: {
    query(about: object): Promise<{ readonly id?: number; readonly url?: string }[]>;
    sendMessage(tab: number | undefined, message: object): Promise<unknown>;
  };
};

/** In the comparison: has the first tab read anew, until its column has gone and come back. */
async function readOneAgain(): Promise<void> {
  const count = () => document.querySelectorAll('.columns > article').length;
  const all = count();
  const reaches = (isSo: () => boolean) =>
    new Promise<void>((done) => {
      const look = () => {
        if (!isSo()) return;
        watch.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => done())); // drawn, too
      };
      const watch = new MutationObserver(look);
      watch.observe(document.body, { subtree: true, childList: true });
      look();
    });
  const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url?.startsWith('http'));
  const gone = reaches(() => count() < all);
  await chrome.tabs.sendMessage(tab?.id, { to: 'content', call: 'readAgain', args: [] });
  await gone;
  await reaches(() => count() === all);
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
