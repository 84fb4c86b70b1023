import { expect, test } from 'vitest';
import { compareRuns } from './row.ts';
import { median, spreadOf } from './spread.ts';

test('the median of an even number of runs lies between the two in the middle', () => {
  expect(median([9, 1, 3, 5])).toBe(4);
  expect(spreadOf([1, 2, 3, 4, 5])).toEqual({ median: 3, low: 2, high: 4 });
  expect(() => median([])).toThrow('nothing');
});

test('a comparison takes the median of the ratios, not the ratio of the medians', () => {
  const pairs = [
    { ours: 10, theirs: 10 },
    { ours: 30, theirs: 10 },
    { ours: 200, theirs: 100 },
  ];
  const row = compareRuns({ what: 'a', against: 'b', unit: 'ms', pairs, bar: { atMost: 1.9 } });
  expect(row).toMatchObject({ ours: '30.0 ms', theirs: '10.0 ms', figure: '2.00 (1.50–2.50) ×', met: false });
  const faster = compareRuns({ what: 'a', against: 'b', unit: 'ms', pairs, bar: { faster: 0.5 } });
  expect(faster).toMatchObject({ figure: '0.50 (0.42–0.75) × faster', met: true });
});
