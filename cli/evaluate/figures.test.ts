import { describe, expect, it } from 'vitest';
import { barsTable } from './bars.ts';
import { wilson } from './figures.ts';
import type { SetScores } from './sets.ts';
import { tablesOf } from './table.ts';

const set = (open: boolean): SetScores => {
  const scores = {
    anonymous: {
      rates: { precision: { hit: 19, n: 20 }, recall: { hit: 3, n: 4 } },
      f1: 0.838,
      overlap: 0.5,
      falseMarks: { hit: 1, n: 40 },
    },
  };
  return {
    name: 'train-a',
    title: 'some articles',
    all: scores,
    open: open ? scores : null,
    heldOut: open ? { anonymous: { rates: { precision: { hit: 1, n: 2 } } } } : null,
    publishers: {},
  };
};

describe('wilson', () => {
  it('is the score interval, within 0 and 1', () => {
    const [low, high] = wilson({ hit: 8, n: 10 });
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.490', '0.943']);
    expect(wilson({ hit: 0, n: 10 })[0]).toBe(0);
    expect(wilson({ hit: 10, n: 10 })[1]).toBe(1);
    expect(wilson({ hit: 0, n: 0 })).toEqual([0, 1]);
  });
});

describe('tablesOf', () => {
  it('gives each score with its interval and n, and the part that is held out apart', () => {
    const lines = tablesOf([set(true)]).split('\n');
    expect(lines[0]).toBe('### train-a: some articles');
    expect(lines[4]).toBe(
      '| unnamed sources | precision                   | 0.950 | 0.764 to 0.991 | 20 |        0.950 |    0.500 |  2 |',
    );
    expect(lines.find((line) => line.includes('false marks'))).toContain(' 2.5 |');
  });

  it('has no columns for parts where nothing is held out', () => {
    expect(tablesOf([set(false)])).not.toContain('held out');
  });
});

describe('barsTable', () => {
  it('says which bars are met, and lists none whose set was not scored', () => {
    const lines = barsTable([set(false)]).split('\n');
    expect(lines).toHaveLength(2 + 3);
    expect(lines[2]).toMatch(/precision .* ≥ 0\.95 .* 0\.950 .* met {4} \|$/);
    expect(lines[3]).toMatch(/recall .* ≥ 0\.9 .* 0\.750 .* not met \|$/);
  });
});
