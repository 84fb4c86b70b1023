import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readAnnotations, readPolnear } from './polnear.ts';

const folder = mkdtempSync(join(tmpdir(), 'polnear-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = '“No,” a cook said, “never.”';
const LINES = [
  'T1\tSource 6 12\ta cook',
  'T2\tCue 13 17\tsaid',
  'T3\tContent 19 27;0 5\t“never.” “No,”',
  'T4\tAttribution 13 17\tsaid',
  'E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1',
  'T5\tCue 13 17\tsaid',
  'E2\tAttribution:T4 Cue:T5',
].join('\n');

describe('readAnnotations', () => {
  it('joins the spans of an attribution, pieces in text order; one without a source is left out', () => {
    expect(readAnnotations('x', TEXT, LINES)).toEqual([
      {
        file: 'x',
        source: [[6, 12]],
        cue: [[13, 17]],
        content: [
          [0, 5],
          [19, 27],
        ],
      },
    ]);
  });

  it('counts in UTF-16 code units, where brat counts characters', () => {
    const [label] = readAnnotations('x', '🦉 A cook said so.', 'T1\tSource 2 8\tA cook\nE1\tAttribution:T2 Source:T1');
    expect(label?.source).toEqual([[3, 9]]);
  });

  it('knows a part that has two spans', () => {
    const lines = 'T1\tSource 0 1\tA\nT2\tSource 2 3\tB\nE1\tAttribution:T9 Source:T1 Source2:T2';
    expect(readAnnotations('x', 'A B', lines)[0]?.source).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });
});

describe('readPolnear', () => {
  it('finds texts by their annotations, one annotator a text', async () => {
    for (const name of ['text', 'attributions', 'corenlp'])
      mkdirSync(join(folder, 'data', 'train', name), { recursive: true });
    const put = (name: string, words: string) => writeFileSync(join(folder, 'data', 'train', name), words);
    put('text/gazette_2030-01-01_a-cook-speaks.txt', TEXT);
    put('attributions/gazette_2030-01-01_a-cook-speaks_11aa.ann', LINES);
    put('attributions/gazette_2030-01-01_a-cook-speaks_22bb.ann', '');
    put('attributions/gazette_2030-01-01_no-text-of-this_11aa.ann', LINES);
    const texts = await readPolnear(folder);
    expect(texts.map(({ file, text, labels }) => [file, text, labels.length])).toEqual([
      ['gazette_2030-01-01_a-cook-speaks', TEXT, 1],
    ]);
  });

  it('throws where nothing is annotated', async () => {
    await expect(readPolnear(join(folder, 'data', 'train', 'text'))).rejects.toThrow('no annotated text');
  });
});
