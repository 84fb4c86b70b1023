import { describe, expect, it } from 'vitest';
import { fits, overlap, pairUp, type Spans } from './fit.ts';

const at = (start: number, end: number): Spans => [[start, end]];

describe('fits', () => {
  it('asks for half of what either covers', () => {
    expect(fits(at(0, 10), at(0, 20))).toBe(true);
    expect(fits(at(0, 10), at(5, 26))).toBe(false);
  });

  it('lets a phrase lie in a label that is longer by a relative clause at most', () => {
    expect(fits(at(0, 10), at(0, 110))).toBe(true);
    expect(fits(at(0, 10), at(0, 111))).toBe(false);
  });

  it('takes no sentence for a phrase', () => {
    expect(fits(at(0, 200), at(0, 100))).toBe(true);
    expect(fits(at(0, 201), at(100, 101))).toBe(false);
  });

  it('lets an antecedent stand for the pronoun that follows it closely', () => {
    expect(fits(at(0, 10), at(35, 37))).toBe(true);
    expect(fits(at(0, 10), at(36, 38))).toBe(false);
    expect(fits(at(0, 10), at(12, 20))).toBe(false);
  });

  it('knows spans in pieces', () => {
    expect(
      overlap(
        [
          [0, 5],
          [10, 15],
        ],
        at(0, 15),
      ),
    ).toBeCloseTo(10 / 15);
  });
});

describe('pairUp', () => {
  const placed = (...places: [number, number][]) => places.map(([start, end]) => ({ spans: at(start, end) }));

  it('pairs one to one, best overlap first; what fits a taken label is extra, what fits none is wrong', () => {
    const [near, exact, astray] = placed([0, 14], [0, 10], [50, 60]);
    const labels = placed([0, 10], [100, 110]);
    const found = pairUp(
      [near, exact, astray].filter((mark) => mark !== undefined),
      labels,
      [],
    );
    expect(found.pairs).toEqual([[exact, labels[0]]]);
    expect(found.extra).toEqual([near]);
    expect(found.wrong).toEqual([astray]);
    expect(found.missed).toEqual([labels[1]]);
  });

  it('counts nothing for or against a free label', () => {
    const found = pairUp(placed([0, 10]), [], placed([0, 12]));
    expect(found).toMatchObject({ pairs: [], wrong: [], missed: [] });
    expect(found.extra).toHaveLength(1);
  });
});
