// All labelled articles through the command line, with one process and with two workers.

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareRuns, type Pair, type Row, round } from './row.ts';
import { median } from './spread.ts';

const COMMAND = resolve(import.meta.dirname, '../analyze.ts');
const TEXTS = resolve(import.meta.dirname, '../../../shared/gold/texts');
const RUNS = 3;
/** Milliseconds between two looks at how much memory the command has. */
const LOOK = 50;

export async function measure(): Promise<readonly Row[]> {
  const files = readdirSync(TEXTS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(TEXTS, name));
  const pairs: Pair[] = [];
  const growth: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const two = await analyze(files, 2);
    const one = await analyze(files, 1);
    pairs.push({ ours: two.time, theirs: one.time });
    growth.push(two.late / two.early);
  }
  const what = `${files.length} articles through the command line, two workers`;
  return [
    compareRuns({ what, against: 'one process', unit: 's', pairs, bar: { faster: 1.8 } }),
    {
      what,
      against: 'memory in the first half of the stream',
      ours: 'the most in the second half',
      theirs: 'the most in the first',
      figure: `${round(median(growth))} ×`,
      bar: '≤ 1.1 ×',
      met: median(growth) <= 1.1,
    },
  ];
}

interface Run {
  /** Seconds from start to end, the loading of the model among them. */
  readonly time: number;
  /** The most resident memory while the first half of the lines was printed, and the second; bytes. */
  readonly early: number;
  readonly late: number;
}

async function analyze(files: readonly string[], workers: number): Promise<Run> {
  const begun = performance.now();
  const child = spawn(process.execPath, [COMMAND, '--json', '--workers', String(workers), ...files], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let lines = 0;
  let early = 0;
  let late = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) lines++;
  });
  const watch = setInterval(() => {
    const memory = child.pid === undefined ? 0 : residentMemory(child.pid);
    if (lines * 2 < files.length) early = Math.max(early, memory);
    else late = Math.max(late, memory);
  }, LOOK);
  const status = await new Promise((done) => child.on('close', done));
  clearInterval(watch);
  if (status !== 0 || lines !== files.length) throw new Error(`${lines} of ${files.length} articles, status ${status}`);
  return { time: (performance.now() - begun) / 1000, early, late };
}

/** Bytes; 0 where the system does not say it this way, or the process is gone. */
function residentMemory(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096;
  } catch {
    return 0;
  }
}
