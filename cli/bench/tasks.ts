// How long a page's main thread is held at once: at the first click, and when a read page is read again.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page, WebWorker } from 'puppeteer-core';
import { getBrowser } from '../../.ci/browsers.ts';
import { type Chromium, closePopup, launchChromium } from '../../.ci/chromium.ts';
import { readAgain, saySomethingElse } from './again.ts';
import { buildFloor } from './floor.ts';
import { OFFLINE, servePages } from './pages.ts';
import { compareRuns, printSpread, type Row } from './row.ts';
import { spreadOf } from './spread.ts';
import { medianStory } from './story.ts';
import { type TraceEvent, traceOf } from './trace.ts';

const BUILDS = resolve(import.meta.dirname, '../../.output');
const RUNS = 5;
/** Milliseconds of a frame of sixty a second. */
const FRAME = 16;

export async function measure(): Promise<readonly Row[]> {
  const story = medianStory();
  const floor = mkdtempSync(join(tmpdir(), 'on-record-floor-'));
  const site = await servePages();
  const program = getBrowser('chromium');
  const launch = (extension: string) => launchChromium({ program, extension, headless: true, args: [OFFLINE] });
  await buildFloor(floor, story.text);
  const [ours, theirs] = [await launch(join(BUILDS, 'chrome-mv3')), await launch(floor)];
  try {
    const cold: { ours: number; theirs: number }[] = [];
    const warm: number[] = [];
    const starts = new Map<string, number[]>();
    for (let run = 0; run <= RUNS; run++) {
      const mine = await longestTasks(ours, site.address + story.name, true);
      const other = await longestTasks(theirs, site.address + story.name, false);
      if (run === 0) continue;
      cold.push({ ours: mine.cold, theirs: other.cold });
      warm.push(mine.warm);
      for (const [file, time] of mine.starts) starts.set(file, [...(starts.get(file) ?? []), time]);
    }
    const longest = spreadOf(warm);
    return [
      compareRuns({
        what: 'longest task of the page, first click',
        against: 'wink-nlp’s own largest step',
        unit: 'ms',
        pairs: cold,
        bar: { atMost: 1 },
        note: 'Loading the model, making the instance and reading the text are a task each in the other extension.',
      }),
      {
        what: 'longest task of the page, read again with another sentence and the model kept',
        against: 'one frame',
        ours: `${printSpread(longest)} ms`,
        theirs: `${FRAME} ms`,
        figure: `${printSpread(longest)} ms`,
        bar: `≤ ${FRAME} ms`,
        met: longest.median <= FRAME,
      },
      ...[...starts].map(
        ([file, times]): Row => ({
          what: `start-up of ${file}`,
          against: 'no bar',
          ours: `${printSpread(spreadOf(times))} ms`,
          theirs: '–',
          figure: `${printSpread(spreadOf(times))} ms`,
          bar: '–',
          met: true,
          note: 'Compiling and evaluating the script.',
        }),
      ),
    ];
  } finally {
    await Promise.all([ours.close(), theirs.close()]);
    await site.close();
    rmSync(floor, { recursive: true, force: true });
  }
}

interface Longest {
  readonly cold: number;
  readonly warm: number;
  /** Milliseconds by file of ours. */
  readonly starts: ReadonlyMap<string, number>;
}

async function longestTasks(chromium: Chromium, address: string, again: boolean): Promise<Longest> {
  const page = await chromium.open(address);
  const painted = () => page.waitForFunction(() => CSS.highlights.size > 0, { polling: 50 });
  const first = await traceOf(page, async () => {
    const popup = await chromium.clickToolbarButton(page);
    await painted();
    await closePopup(popup);
  });
  const worker = await chromium.worker();
  const second = again ? await traceAgain(page, worker) : [];
  await page.close();
  const ours = `chrome-extension://${chromium.extensionId}/`;
  const scripts = first.filter((event) => isContentScript(event, ours));
  const [script] = scripts;
  if (!script) throw new Error('the trace has no content script of the extension');
  const ran = ({ ts, dur = 0 }: TraceEvent) => scripts.some((event) => event.ts >= ts && event.ts <= ts + dur);
  return {
    cold: longestOf(tasksOf(first, script).filter(ran)),
    // What runs after an awaited message bears no script's name: every task of the thread counts.
    warm: again ? longestOf(tasksOf(second, script)) : 0,
    starts: startsOf(first, ours),
  };
}

/** Of reading again, with another sentence each time. */
async function traceAgain(page: Page, worker: WebWorker): Promise<TraceEvent[]> {
  // Some times unwatched: what runs for the second time is not warm yet.
  for (let run = 0; run < 3; run++) {
    await page.evaluate(saySomethingElse, run);
    await worker.evaluate(readAgain);
  }
  await page.evaluate(saySomethingElse, 3);
  return traceOf(page, async () => {
    await worker.evaluate(readAgain);
  });
}

/** Ours, and that of the other extension; what else bears an extension's address are its own pages. */
const IN_PAGES = /\/(content-scripts\/[\w-]+|floor)\.js$/;

const addressOf = ({ args }: TraceEvent): string => args?.data?.url ?? args?.fileName ?? '';

function isContentScript(event: TraceEvent, extension: string): boolean {
  const url = addressOf(event);
  return url.startsWith(extension) && IN_PAGES.test(url);
}

/** The tasks of the thread on which an event was. */
const tasksOf = (events: readonly TraceEvent[], { pid, tid }: TraceEvent): TraceEvent[] =>
  events.filter((event) => /RunTask$/.test(event.name) && event.pid === pid && event.tid === tid);

/** Milliseconds; throws where there is no task. */
function longestOf(tasks: readonly TraceEvent[]): number {
  if (tasks.length === 0) throw new Error('the trace has no task of the page');
  return Math.max(...tasks.map(({ dur = 0 }) => dur / 1000));
}

/** How long each script of the extension took to be compiled and evaluated, in milliseconds. */
function startsOf(events: readonly TraceEvent[], extension: string): Map<string, number> {
  const starts = new Map<string, number>();
  for (const event of events) {
    const url = addressOf(event);
    const { name, dur = 0 } = event;
    if (!/^v8\.(run|compile)$/.test(name) || !url.startsWith(extension)) continue;
    const file = url.slice(extension.length).replace(/-[\w-]{8}(?=\.js)/, '');
    starts.set(file, (starts.get(file) ?? 0) + dur / 1000);
  }
  return starts;
}
