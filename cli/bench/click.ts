// From the click on the toolbar button to marks on the page.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { getBrowser } from '../../.ci/browsers.ts';
import { type Chromium, closePopup, launchChromium } from '../../.ci/chromium.ts';
import { launchFirefox } from '../../.ci/firefox.ts';
import { until } from '../../.ci/until.ts';
import { readAgain } from './again.ts';
import { buildFloor } from './floor.ts';
import { OFFLINE, servePages } from './pages.ts';
import { compareRuns, type Pair, type Row } from './row.ts';
import { medianStory } from './story.ts';

const RUNS = 8;
/** Milliseconds after which the model is let go, and some. */
const LET_GO = 11_000;
const RUNS_AFTER_LETTING_GO = 3;
const BUILDS = resolve(import.meta.dirname, '../../.output');

export async function measure(): Promise<readonly Row[]> {
  const story = medianStory();
  const floor = mkdtempSync(join(tmpdir(), 'on-record-floor-'));
  const site = await servePages();
  const address = site.address + story.name;
  try {
    await buildFloor(floor, story.text);
    return [...(await measureChromium(address, floor)), await measureFirefox(address, floor)];
  } finally {
    await site.close();
    rmSync(floor, { recursive: true, force: true });
  }
}

const COLD = {
  what: 'click to marks, cold, the article of median length',
  unit: 'ms',
  bar: { atMost: 1.25 },
  note: 'The other has an empty popup, and a content script that loads wink-nlp with its model, makes the instance and reads the same text, which it was built with: it finds no article, no source, and marks nothing.',
} as const;

async function measureChromium(address: string, floor: string): Promise<Row[]> {
  const program = getBrowser('chromium');
  const launch = (extension: string) => launchChromium({ program, extension, headless: true, args: [OFFLINE] });
  const [ours, theirs] = [await launch(join(BUILDS, 'chrome-mv3')), await launch(floor)];
  try {
    const pairs: Pair[] = [];
    for (let run = 0; run <= RUNS; run++) {
      const pair = { ours: await clickIn(ours, address), theirs: await clickIn(theirs, address) };
      if (run > 0) pairs.push(pair); // the first is the browsers' own
    }
    const rows = [compareRuns({ ...COLD, against: 'an empty extension with wink-nlp, in Chromium', pairs })];
    return [...rows, ...(await measureAgain(ours, theirs, address))];
  } finally {
    await Promise.all([ours.close(), theirs.close()]);
  }
}

/** Milliseconds from a click on the button to the first highlight of a page that is newly opened. */
async function clickIn(chromium: Chromium, address: string): Promise<number> {
  const page = await chromium.open(address);
  await page.evaluate(watchForMarks);
  const clicked = Date.now();
  const popup = await chromium.clickToolbarButton(page);
  const painted = await marksSeen(page);
  await closePopup(popup);
  await page.close();
  return painted - clicked;
}

/**
 * Runs in the page: notes the time at which its first highlight is there. On the root element, since Firefox gives each script
 * that is sent into a page a global object of its own.
 */
const watchForMarks = () => {
  const look = () => {
    if (CSS.highlights.size > 0) document.documentElement.dataset.benchPainted = String(Date.now());
    else setTimeout(look);
  };
  look();
};

/** Runs in the page: that time, or 0. */
const paintedAt = () => Number(document.documentElement.dataset.benchPainted ?? 0);

async function marksSeen(page: Page): Promise<number> {
  const handle = await page.waitForFunction(paintedAt);
  return handle.jsonValue();
}

async function measureFirefox(address: string, floor: string): Promise<Row> {
  const program = getBrowser('firefox');
  const browsers = [await launchFirefox(program, join(BUILDS, 'firefox-mv3')), await launchFirefox(program, floor)];
  try {
    const pairs: Pair[] = [];
    for (let run = 0; run <= RUNS; run++) {
      const times: number[] = [];
      for (const firefox of browsers) {
        await firefox.go(address);
        await firefox.inPage(watchForMarks);
        const clicked = await firefox.clickToolbarButton();
        const painted = await until('marks are painted', () => firefox.inPage(paintedAt));
        times.push(painted - clicked);
        await firefox.closePopup();
      }
      const [ours = Number.NaN, theirs = Number.NaN] = times;
      if (run > 0) pairs.push({ ours, theirs });
    }
    return compareRuns({ ...COLD, against: 'an empty extension with wink-nlp, in Firefox', pairs });
  } finally {
    for (const firefox of browsers) await firefox.close();
  }
}

declare const chrome: {
  readonly tabs: { query(about: object): Promise<{ readonly id?: number }[]> };
  readonly scripting: { executeScript(injection: object): Promise<unknown> };
};

/** The same work in one go; with its script injected anew where `anew` says so. */
const runParts = async (anew: boolean) => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const target = { tabId: tab?.id };
  const begun = performance.now();
  if (anew) await chrome.scripting.executeScript({ target, files: ['parts.js'] });
  const func = () => (globalThis as unknown as { onRecordParts(): number }).onRecordParts();
  await chrome.scripting.executeScript({ target, func });
  return performance.now() - begun;
};

async function measureAgain(ours: Chromium, theirs: Chromium, address: string): Promise<Row[]> {
  const pages = [await ours.open(address), await theirs.open(address)] as const;
  await pages[0].evaluate(watchForMarks);
  const popup = await ours.clickToolbarButton(pages[0]);
  await marksSeen(pages[0]);
  await closePopup(popup);
  await closePopup(await theirs.clickToolbarButton(pages[1]));
  const [our, their] = [await ours.worker(), await theirs.worker()];
  await their.evaluate(runParts, true);
  const kept: Pair[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const pair = { ours: await our.evaluate(readAgain), theirs: await their.evaluate(runParts, false) };
    if (run > 0) kept.push(pair);
  }
  const letGo: Pair[] = [];
  for (let run = 0; run < RUNS_AFTER_LETTING_GO; run++) {
    await new Promise((done) => setTimeout(done, LET_GO));
    letGo.push({ ours: await our.evaluate(readAgain), theirs: await their.evaluate(runParts, true) });
  }
  const note = 'In one go, in a page of its own: the article is read, analysed and painted without a pause.';
  const bar = { atMost: 1.1 };
  return [
    compareRuns({
      what: 'click again while the model is kept',
      against: 'reading, analysis and paint',
      unit: 'ms',
      pairs: kept,
      bar,
      note,
    }),
    compareRuns({
      what: 'click again after the model was let go',
      against: 'the same and one injection',
      unit: 'ms',
      pairs: letGo,
      bar,
      note,
    }),
  ];
}
