// The evaluation as others call it, on a corpus in a public layout and on our own labels: no other corpus is needed.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import type { SetScores } from '../cli/evaluate/sets.ts';

vi.setConfig({ testTimeout: 120_000 });

const COMMAND = join(import.meta.dirname, '..', 'cli', 'evaluate.ts');
const scratch = mkdtempSync(join(tmpdir(), 'evaluate-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const nowhere = ['--gold', join(scratch, 'no-gold'), '--pages', join(scratch, 'no-pages')];
function evaluate(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...nowhere, ...args], { encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

const TEXT = 'The cook spoke.\n\nTwo cooks said the oven was cold. The oven was warm, Ann Lee said.';
/** A place in brat's lines, in characters. */
const place = (words: string): string => `${TEXT.indexOf(words)} ${TEXT.indexOf(words) + words.length}`;
const folder = join(scratch, 'corpus', 'data', 'train');
mkdirSync(join(folder, 'text'), { recursive: true });
mkdirSync(join(folder, 'attributions'));
writeFileSync(join(folder, 'text', 'gazette_2030-01-01_cold-oven.txt'), TEXT);
writeFileSync(
  join(folder, 'attributions', 'gazette_2030-01-01_cold-oven_11aa.ann'),
  [
    `T1\tSource ${place('Two cooks')}\tTwo cooks`,
    `T2\tContent ${place('the oven was cold')}\tthe oven was cold`,
    'E1\tAttribution:T9 Source:T1 Content:T2',
    `T3\tSource ${place('Ann Lee')}\tAnn Lee`,
    'E2\tAttribution:T8 Source:T3',
    `T4\tSource ${place('The cook')}\tThe cook`,
    'E3\tAttribution:T7 Source:T4',
  ].join('\n'),
);

it('scores any folder in the layout of PolNeAR', () => {
  const { status, out } = evaluate('--polnear', join(scratch, 'corpus'), '--sets', 'polnear', '--json');
  const [scores] = JSON.parse(out) as SetScores[];
  expect(status).toBe(0);
  expect(scores?.all.attributions?.rates).toEqual({ precision: { hit: 2, n: 2 }, recall: { hit: 2, n: 3 } });
  expect(scores?.all.content?.rates.right).toEqual({ hit: 1, n: 1 });
  expect(Object.keys(scores?.publishers ?? {})).toEqual(['gazette']);
});

it('shows mistakes in context, those of held-out articles only when asked', () => {
  // The SHA-256 of this article's name begins with a digit that is not held out, or the test says so.
  const shown = ['--polnear', join(scratch, 'corpus'), '--sets', 'polnear', '--show', 'attribution-fn'];
  const open = evaluate(...shown);
  const heldOut = evaluate(...shown, '--held-out');
  expect([open.out, heldOut.out].filter((out) => out !== '')).toEqual([expect.stringContaining('[[The cook]] spoke.')]);
});

it('writes its tables between two comments and keeps the words around them; says what is not there', () => {
  const file = join(scratch, 'accuracy.md');
  writeFileSync(
    file,
    'Before.\n\n<!-- scores: written by npm run evaluate -->\nstale\n<!-- end of scores -->\n\nAfter.\n',
  );
  const { status, err } = evaluate('--sets', 'sentences,train-a', '--write', file);
  const page = readFileSync(file, 'utf8');
  expect(status).toBe(0);
  expect(err).toContain('Not there, so not scored: train-a');
  expect(page).toMatch(
    /^Before\.\n\n<!-- scores: .* -->\n\n\| set[\s\S]*### sentences: [\s\S]*<!-- end of scores -->\n\nAfter\.\n$/,
  );
  expect(page).not.toContain('stale');
});

it('says how it is used when the arguments are wrong', () => {
  for (const args of [['--sets', 'no-such-set'], ['--show', 'no-such-kind'], ['--nonsense']]) {
    const { status, out, err } = evaluate(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('Usage: npm run evaluate');
  }
});
