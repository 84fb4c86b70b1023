// What a bench says: rows of one table.

import { median, type Spread, spreadOf } from './spread.ts';

/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly against: string;
  /** What was measured of ours, and of what it is held against: medians with their unit. */
  readonly ours: string;
  readonly theirs: string;
  /** The figure that the bar is about, with its spread. */
  readonly figure: string;
  readonly bar: string;
  readonly met: boolean;
  /** What a reader must know to judge the figure: where the other does less, how it was measured. */
  readonly note?: string | undefined;
}

/** Measures something; prints nothing. */
export interface Bench {
  measure(): Promise<readonly Row[]>;
}

/** Two runs of the same work, one right after the other: what slows the machine slows both. */
export interface Pair {
  readonly ours: number;
  readonly theirs: number;
}

interface Comparison {
  readonly what: string;
  readonly against: string;
  readonly pairs: readonly Pair[];
  readonly unit: string;
  /** `atMost`: ours may take so many times theirs. `faster`: theirs takes at least so many times ours. */
  readonly bar: { readonly atMost: number } | { readonly faster: number };
  readonly note?: string | undefined;
}

/** The row of pairs: the median of their ratios is held against the bar. Throws where there is no pair. */
export function compareRuns({ what, against, pairs, unit, bar, note }: Comparison): Row {
  const isLimit = 'atMost' in bar;
  const ratio = spreadOf(pairs.map(({ ours, theirs }) => (isLimit ? ours / theirs : theirs / ours)));
  return {
    what,
    against,
    ours: `${round(median(pairs.map((pair) => pair.ours)))} ${unit}`,
    theirs: `${round(median(pairs.map((pair) => pair.theirs)))} ${unit}`,
    figure: `${printSpread(ratio)} ×${isLimit ? '' : ' faster'}`,
    bar: isLimit ? `≤ ${bar.atMost} ×` : `≥ ${bar.faster} × faster`,
    met: isLimit ? ratio.median <= bar.atMost : ratio.median >= bar.faster,
    ...(note === undefined ? {} : { note }),
  };
}

export const printSpread = ({ median, low, high }: Spread): string => `${round(median)} (${round(low)}–${round(high)})`;

/** Three digits say enough. */
export const round = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);
