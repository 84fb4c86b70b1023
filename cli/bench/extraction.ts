// Finding the article on the saved pages, in Chromium.

import { join } from 'node:path';
import { bundle } from './bundle.ts';
import type { Reader } from './in-page/extraction.ts';
import { pageNames, servePages, withBareChromium } from './pages.ts';
import { compareRuns, type Pair, type Row } from './row.ts';
import { median } from './spread.ts';

const RUNS = 5;
const RUNS_OF_SLOW = 1;

declare const onRecordBench: typeof import('./in-page/extraction.ts');

export async function measure(): Promise<readonly Row[]> {
  const script = await bundle(join(import.meta.dirname, 'in-page/extraction.ts'));
  const site = await servePages();
  const againstReadability: Pair[] = [];
  const againstDefuddle: Pair[] = [];
  try {
    await withBareChromium(async (open) => {
      for (const name of pageNames()) {
        const page = await open(site.address + name);
        await page.evaluate(script);
        const inTurn = (readers: Reader[], runs: number) =>
          page.evaluate((readers, runs) => onRecordBench.readInTurn(readers, runs), readers, runs);
        againstReadability.push(middle(await inTurn(['ours', 'readability'], RUNS), 'readability'));
        againstDefuddle.push(middle(await inTurn(['ours', 'defuddle'], RUNS_OF_SLOW), 'defuddle'));
        if (process.env.BENCH_VERBOSE) console.log(name, againstReadability.at(-1), againstDefuddle.at(-1));
        await page.close();
      }
    });
  } finally {
    await site.close();
  }
  const what = `the article on ${againstReadability.length} saved pages`;
  return [
    compareRuns({
      what,
      against: 'Readability on a clone',
      unit: 'ms',
      pairs: againstReadability,
      bar: { atMost: 1.4 },
      note: 'Readability alone asks no layout, keeps no way back to the page’s nodes, and takes every page for an article.',
    }),
    compareRuns({ what, against: 'defuddle', unit: 'ms', pairs: againstDefuddle, bar: { faster: 8 } }),
  ];
}

const middle = (times: readonly Record<string, number>[], other: Reader): Pair => ({
  ours: median(times.map((row) => row.ours ?? 0)),
  theirs: median(times.map((row) => row[other] ?? 0)),
});
