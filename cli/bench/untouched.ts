// A page on which nobody clicked: with the extension in the browser, and without.

import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { getBrowser } from '../../.ci/browsers.ts';
import { OFFLINE, servePages } from './pages.ts';
import { type Row, round } from './row.ts';
import { median } from './spread.ts';
import { medianStory } from './story.ts';

const EXTENSION = join(resolve(import.meta.dirname, '../../.output'), 'chrome-mv3');
const RUNS = 8;
/** The parts of a page's heap and time that differ from one load to the next, with no extension anywhere. */
const NOISE = 0.05;

interface Load {
  readonly requests: number;
  readonly nodes: number;
  readonly heap: number;
  readonly scripts: number;
}

export async function measure(): Promise<readonly Row[]> {
  const site = await servePages();
  const address = site.address + medianStory().name;
  const launch = (extensions: string[]) =>
    puppeteer.launch({
      executablePath: getBrowser('chromium'),
      headless: true,
      pipe: true,
      enableExtensions: extensions,
      args: ['--no-first-run', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), OFFLINE],
    });
  const [ours, bare] = [await launch([EXTENSION]), await launch([])];
  try {
    const welcome = await ours.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    await (await welcome.asPage()).close();
    await sendBackgroundToSleep(ours);
    await (await ours.newPage()).goto(address, { waitUntil: 'load' });
    const awake = ours.targets().filter((target) => target.type() === 'service_worker').length;
    const loads: { ours: Load; bare: Load }[] = [];
    for (let run = 0; run <= RUNS; run++) {
      const pair = { ours: await load(ours, address), bare: await load(bare, address) };
      if (run > 0) loads.push(pair);
    }
    const what = 'a page that was not clicked';
    const row = (name: string, key: keyof Load, unit: string): Row => {
      const [mine, theirs] = [median(loads.map((pair) => pair.ours[key])), median(loads.map((pair) => pair.bare[key]))];
      const apart = theirs === 0 ? mine : Math.abs(mine - theirs) / theirs;
      const bar = key === 'requests' || key === 'nodes' ? 0 : NOISE;
      return {
        what: `${what}: ${name}`,
        against: 'without the extension',
        ours: `${round(mine)} ${unit}`.trim(),
        theirs: `${round(theirs)} ${unit}`.trim(),
        figure: `${round(apart * 100)} % apart`,
        bar: bar === 0 ? 'none' : `≤ ${bar * 100} %, as two loads of one page differ`,
        met: apart <= bar,
      };
    };
    return [
      row('requests', 'requests', ''),
      row('nodes of the DOM', 'nodes', ''),
      row('heap after collection', 'heap', 'kB'),
      row('time in scripts', 'scripts', 'ms'),
      {
        what: `${what}: the background`,
        against: 'asleep',
        ours: awake === 0 ? 'asleep' : 'awake',
        theirs: 'asleep',
        figure: awake === 0 ? 'asleep' : 'awake',
        bar: 'asleep',
        met: awake === 0,
        note: 'The background is stopped, as the browser does after half a minute; a page that is opened then does not wake it.',
      },
    ];
  } finally {
    await Promise.all([ours.close(), bare.close()]);
    await site.close();
  }
}

async function sendBackgroundToSleep(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  const gone = new Promise<void>((done) => {
    browser.on('targetdestroyed', (one) => one === target && done());
  });
  await worker?.close();
  await gone;
}

async function load(browser: Browser, address: string): Promise<Load> {
  const page = await browser.newPage();
  let requests = 0;
  page.on('request', () => requests++);
  await page.goto(address, { waitUntil: 'load' });
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { Nodes = 0, JSHeapUsedSize = 0, ScriptDuration = 0 } = await page.metrics();
  await page.close();
  return { requests, nodes: Nodes, heap: JSHeapUsedSize / 1024, scripts: ScriptDuration * 1000 };
}
