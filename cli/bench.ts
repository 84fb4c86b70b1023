// npm run bench [-- NAME...]: how fast things are, held against peers in the same run. Builds the extension first. With no
// name everything is measured, and docs/performance.md written. It is no test: times depend on the machine, so only the ratios mean something.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFor } from '../.ci/build.ts';
import { BENCHES } from './bench/benches.ts';
import { performancePage } from './bench/page.ts';
import type { Row } from './bench/row.ts';

const PAGE = 'docs/performance.md';
const MEASURE = join(import.meta.dirname, 'bench', 'measure.ts');

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}; these are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}

/**
 * In a process of its own: the garbage and the compiled code of one bench must not weigh on the next. One that fails is a row that
 * is not met: the others are measured all the same.
 */
async function measure(name: string): Promise<readonly Row[]> {
  const child = fork(MEASURE, [name], { stdio: 'inherit' });
  let rows: readonly Row[] | null = null;
  child.on('message', (found) => {
    rows = found as readonly Row[];
  });
  await once(child, 'close');
  if (rows) return rows;
  process.exitCode = 1;
  const nothing = { ours: '–', theirs: '–', figure: 'could not be measured', bar: '–' };
  return [{ what: name, against: '–', ...nothing, met: false }];
}

buildFor('chrome', 'firefox');
const rows: Row[] = [];
const started = Date.now();
for (const name of Object.keys(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const begun = Date.now();
  const found = await measure(name);
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
