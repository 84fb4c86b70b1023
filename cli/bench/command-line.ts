// All labelled articles through the command line, with one process and with two workers.

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { compareRuns, type Pair, type Row, round } from './row.ts';
import { median } from './spread.ts';

const COMMAND = resolve(import.meta.dirname, '../analyze.ts');
const TEXTS = resolve(import.meta.dirname, '../../../shared/gold/texts');
const RUNS = 5;
/** Milliseconds between two looks at how much memory the command has. */
const LOOK = 50;

export async function measure(): Promise<readonly Row[]> {
  const files = readdirSync(TEXTS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(TEXTS, name));
  const pairs: Pair[] = [];
  const growth: number[] = [];
  const busy: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const two = await analyze(files, 2);
    const one = await analyze(files, 1);
    pairs.push({ ours: two.time, theirs: one.time });
    growth.push(two.late / two.early);
    busy.push(one.processor / one.time);
  }
  const what = `${files.length} articles through the command line, two workers`;
  return [
    compareRuns({ what, against: 'one process', unit: 's', pairs, bar: { faster: 1.8 }, note: noteOn(median(busy)) }),
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

/** `busy`: so many processors one process keeps busy; 0 where that is not known. */
function noteOn(busy: number): string | undefined {
  if (busy === 0) return undefined;
  const most = availableParallelism() / busy;
  return `One process alone keeps ${round(busy)} processors busy, as the engine compiles and collects garbage beside it: ${availableParallelism()} processors could do the same work ${round(most)} times as fast, if a second thread had nothing to load and to compile.`;
}

interface Run {
  /** Seconds from start to end, the loading of the model among them. */
  readonly time: number;
  /** Seconds that processors spent on all of its threads; 0 where the system does not say it. */
  readonly processor: number;
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
  let processor = 0;
  const watch = setInterval(() => {
    processor = Math.max(processor, child.pid === undefined ? 0 : processorTime(child.pid));
    const memory = child.pid === undefined ? 0 : residentMemory(child.pid);
    if (lines * 2 < files.length) early = Math.max(early, memory);
    else late = Math.max(late, memory);
  }, LOOK);
  const status = await new Promise((done) => child.on('close', done));
  clearInterval(watch);
  if (status !== 0 || lines !== files.length) throw new Error(`${lines} of ${files.length} articles, status ${status}`);
  return { time: (performance.now() - begun) / 1000, processor, early, late };
}

/** Seconds; 0 where the system does not say it this way, or the process is gone. */
function processorTime(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[USER]) + Number(fields[SYSTEM])) / TICKS;
  } catch {
    return 0;
  }
}
/** Of what stands after the name of the process: times in ticks, of which Linux has a hundred a second. */
const USER = 11;
const SYSTEM = 12;
const TICKS = 100;

/** Bytes; 0 where the system does not say it this way, or the process is gone. */
function residentMemory(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096;
  } catch {
    return 0;
  }
}
