// Painting marks into a page, in Chromium.

import { join } from 'node:path';
import { bundle } from './bundle.ts';
import type { Way } from './in-page/painting.ts';
import { servePages, withBareChromium } from './pages.ts';
import { compareRuns, type Pair, type Row } from './row.ts';
import { between, traceOf } from './trace.ts';

const SIZES = [20, 200, 5_000] as const;
const RUNS = 7;
const RUNS_OF_LARGEST = 2;
const OTHERS = ['mark.js', 'wrapping'] as const satisfies Way[];
const NAMES = { 'mark.js': 'mark.js', wrapping: 'wrapping text nodes' } as const;

declare const onRecordBench: typeof import('./in-page/painting.ts');

export async function measure(): Promise<readonly Row[]> {
  const script = await bundle(join(import.meta.dirname, 'in-page/painting.ts'));
  const site = await servePages((path) => (path === '/empty' ? '<!doctype html><title>Empty</title><body>' : null));
  try {
    return await withBareChromium(async (open) => {
      const page = await open(`${site.address}empty`);
      await page.evaluate(script);
      const time = (way: Way, marks: number) =>
        page.evaluate((way, marks) => onRecordBench.paintOnce(way, marks), way, marks);
      const rows: Row[] = [];
      for (const marks of SIZES) {
        const pairs: Record<(typeof OTHERS)[number], Pair[]> = { 'mark.js': [], wrapping: [] };
        for (let run = 0; run <= (marks > 1_000 ? RUNS_OF_LARGEST : RUNS); run++) {
          const ours = await time('ours', marks);
          // The first run warms up.
          for (const other of OTHERS) {
            const theirs = await time(other, marks);
            if (run > 0) pairs[other].push({ ours, theirs });
          }
        }
        for (const other of OTHERS) {
          const bar = { faster: marks === 200 ? 10 : 1 };
          const note = other === 'wrapping' ? WRAPPING : MARK_JS;
          rows.push(
            compareRuns({
              what: `painting ${marks} marks`,
              against: NAMES[other],
              unit: 'ms',
              pairs: pairs[other],
              bar,
              note,
            }),
          );
        }
      }
      let mutations = 0;
      const events = await traceOf(page, async () => {
        mutations = await page.evaluate((marks) => onRecordBench.paintWatched(marks), 200);
      });
      const layouts = between(events, 'bench-begin', 'bench-end').filter(({ name }) => name === 'Layout').length;
      rows.push({
        what: 'painting 200 marks',
        against: 'the page as found',
        ours: `${layouts} layouts, ${mutations} changes of the DOM`,
        theirs: 'none',
        figure: String(layouts + mutations),
        bar: 'none',
        met: layouts + mutations === 0,
      });
      return rows;
    });
  } finally {
    await site.close();
  }
}

const WRAPPING =
  'Each text node is cut and wrapped in an element, as the Hypothesis client does; its time has the layout that this asks for.';
const MARK_JS = 'Places are given as offsets, so that nothing is searched; its time has the layout that this asks for.';
