// npm run bench [-- NAME...]: how fast things are, held against peers in the same run. Builds the extension first. With no
// name everything is measured, and docs/performance.md written. It is no test: times depend on the machine, so only the ratios mean something.

import { writeFileSync } from 'node:fs';
import { buildFor } from '../.ci/build.ts';
import { performancePage } from './bench/page.ts';
import type { Bench, Row } from './bench/row.ts';

const PAGE = 'docs/performance.md';

/** Each is loaded when it is measured: what one brings in must not weigh on another. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  analysis: () => import('./bench/analysis.ts'),
  extraction: () => import('./bench/extraction.ts'),
  painting: () => import('./bench/painting.ts'),
  click: () => import('./bench/click.ts'),
  tasks: () => import('./bench/tasks.ts'),
  untouched: () => import('./bench/untouched.ts'),
  memory: () => import('./bench/memory.ts'),
  comparison: () => import('./bench/comparison.ts'),
  rereading: () => import('./bench/rereading.ts'),
  'command-line': () => import('./bench/command-line.ts'),
  popup: () => import('./bench/popup.ts'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}; these are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}

/** A bench that fails is a row that is not met: the others are measured all the same. */
async function measure(name: string, load: () => Promise<Bench>): Promise<readonly Row[]> {
  try {
    return await (await load()).measure();
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
    const nothing = { ours: '–', theirs: '–', figure: 'could not be measured', bar: '–' };
    return [{ what: name, against: '–', ...nothing, met: false }];
  }
}

buildFor('chrome', 'firefox');
const rows: Row[] = [];
const started = Date.now();
for (const [name, load] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const begun = Date.now();
  const found = await measure(name, load);
  for (const { met, what, against, figure, bar, ours, theirs } of found) {
    console.log(`${met ? 'met   ' : 'MISSED'} ${what} | ${against}: ${figure} (bar ${bar}) | ${ours}, ${theirs}`);
  }
  rows.push(...found);
  console.log(`       ${name} took ${Math.round((Date.now() - begun) / 1000)} s`);
}
if (wanted.length === 0) {
  writeFileSync(PAGE, performancePage(rows));
  console.log(`${PAGE} is written, ${Math.round((Date.now() - started) / 1000)} s`);
}
