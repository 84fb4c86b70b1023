// From the click on the toolbar button to marks on the page.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { getBrowser } from '../../.ci/browsers.ts';
import { type Chromium, closePopup, launchChromium, wakeWorker } from '../../.ci/chromium.ts';
import { launchFirefox } from '../../.ci/firefox.ts';
import { until } from '../../.ci/until.ts';
import { askWhatIsKnown, lastPaintedAt, notePaints, readAgain, saySomethingElse } from './again.ts';
import { buildFloor, buildParts } from './floor.ts';
import { OFFLINE, servePages } from './pages.ts';
import { compareRuns, type Pair, type Row } from './row.ts';
import { medianStory } from './story.ts';

const RUNS = 8;
const RUNS_AGAIN = 80;
const RUNS_CHANGED = 20;
/** Milliseconds after which the model is let go, and some. */
const LET_GO = 11_000;
const RUNS_AFTER_LETTING_GO = 3;
/** Milliseconds after which the browser has drawn what was painted last: nothing of that falls into the next one's time. */
const DRAWN = 50;
/** Milliseconds after which a page that changed has been looked at again. */
const FOLLOWED = 1_500;
const BUILDS = resolve(import.meta.dirname, '../../.output');

export async function measure(): Promise<readonly Row[]> {
  const story = medianStory();
  const folder = mkdtempSync(join(tmpdir(), 'on-record-bench-'));
  const [floor, parts] = [join(folder, 'floor'), join(folder, 'parts')];
  const site = await servePages();
  const address = site.address + story.name;
  try {
    await buildFloor(floor, story.text);
    await buildParts(parts);
    return [...(await measureChromium(address, floor, parts)), await measureFirefox(address, floor)];
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const COLD = {
  what: 'click to marks, cold, the article of median length',
  unit: 'ms',
  bar: { atMost: 1.25 },
  note: 'The other has an empty popup, and a content script that loads wink-nlp with its model, makes the instance and reads the same text, which it was built with: it finds no article, no source, and marks nothing.',
} as const;

async function measureChromium(address: string, floor: string, parts: string): Promise<Row[]> {
  const program = getBrowser('chromium');
  const launch = (extension: string) => launchChromium({ program, extension, headless: true, args: [OFFLINE] });
  const ours = await launch(join(BUILDS, 'chrome-mv3'));
  try {
    const theirs = await launch(floor);
    const cold = await measureCold(ours, theirs, address).finally(() => theirs.close());
    return [cold, ...(await measureAgain(ours, address, parts))];
  } finally {
    await ours.close();
  }
}

async function measureCold(ours: Chromium, theirs: Chromium, address: string): Promise<Row> {
  const pairs: Pair[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const pair = { ours: await clickIn(ours, address), theirs: await clickIn(theirs, address) };
    if (run > 0) pairs.push(pair); // the first is the browsers' own
  }
  return compareRuns({ ...COLD, against: 'an empty extension with wink-nlp, in Chromium', pairs });
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
  readonly tabs: {
    query(about: object): Promise<{ readonly id?: number }[]>;
    sendMessage(tab: number | undefined, message: string): Promise<number>;
  };
  readonly scripting: { executeScript(injection: object): Promise<unknown> };
};

/** The same work in one go; with its script injected anew where `anew` says so. Gives the milliseconds until marks are painted. */
const runParts = async (anew: boolean) => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const begun = performance.timeOrigin + performance.now();
  if (anew) await chrome.scripting.executeScript({ target: { tabId: tab?.id }, files: ['parts.js'] });
  return (await chrome.tabs.sendMessage(tab?.id, 'Do it.')) - begun;
};

const pass = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

const PARTS = 'reading, analysis and paint';
const WHAT_PARTS_DO = 'In one go, in the same page: the article is read, analysed and painted without a pause.';

/** In one browser and one page: a second browser, idle as it may be, takes more from what is done in turns than from the rest. */
async function measureAgain(chromium: Chromium, address: string, parts: string): Promise<Row[]> {
  const page = await chromium.open(address);
  await page.evaluate(watchForMarks);
  const popup = await chromium.clickToolbarButton(page);
  await marksSeen(page);
  await closePopup(popup);
  const our = await chromium.worker();
  const their = await wakeWorker(chromium.browser, await chromium.browser.installExtension(parts));
  await our.evaluate(notePaints);
  await their.evaluate(runParts, true);
  const readOurs = async () => {
    await pass(DRAWN);
    const asked = await our.evaluate(readAgain);
    return (await our.evaluate(lastPaintedAt)) - asked;
  };
  const readBoth = async () => {
    const ours = await readOurs();
    const known = await our.evaluate(askWhatIsKnown); // before the other paints over our marks, which would be mended first
    await pass(DRAWN);
    const theirs = await their.evaluate(runParts, false);
    return { again: { ours, theirs }, asked: { ours: known, theirs } };
  };
  const readChanged = async (run: number, anew: boolean): Promise<Pair> => {
    await page.evaluate(saySomethingElse, run);
    const ours = await readOurs();
    await pass(FOLLOWED); // a page that changed is looked at by itself, too
    return { ours, theirs: await their.evaluate(runParts, anew) };
  };
  const kept: Pair[] = [];
  const known: Pair[] = [];
  const changed: Pair[] = [];
  const letGo: Pair[] = [];
  for (let run = 0; run <= RUNS_AGAIN; run++) {
    const { again, asked } = await readBoth();
    if (run === 0) continue;
    kept.push(again);
    known.push(asked);
  }
  for (let run = 0; run <= RUNS_CHANGED; run++) {
    const pair = await readChanged(run, false);
    if (run > 0) changed.push(pair);
  }
  for (let run = 0; run < RUNS_AFTER_LETTING_GO; run++) {
    await pass(LET_GO);
    letGo.push(await readChanged(RUNS_CHANGED + 1 + run, true));
  }
  const note = `${WHAT_PARTS_DO} Both until the marks are painted.`;
  const rest = { unit: 'ms', bar: { atMost: 1.1 } };
  return [
    compareRuns({
      ...rest,
      what: 'a second click: a page that was read is asked what is known of it',
      against: PARTS,
      pairs: known,
      note: `${WHAT_PARTS_DO} Ours is not read again: it answers with the whole report. The popup that opens is in neither.`,
    }),
    compareRuns({
      ...rest,
      what: '“Read again” of the same words',
      against: PARTS,
      pairs: kept,
      note: `${note} Ours knows what is in these words, and does not analyse them.`,
    }),
    compareRuns({
      ...rest,
      what: '“Read again” with another sentence, while the model is kept',
      against: PARTS,
      pairs: changed,
      note,
    }),
    compareRuns({
      ...rest,
      what: '“Read again” with another sentence, after the model was let go',
      against: 'the same and one injection',
      pairs: letGo,
      note,
    }),
  ];
}
