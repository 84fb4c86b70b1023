// What the analyser is meant to reach, and whether it does.

import { type Figures, type RateName, shareOf } from './figures.ts';
import type { SetName, SetScores } from './sets.ts';
import { tableOf } from './table.ts';

interface Bar {
  readonly set: SetName;
  readonly thing: string;
  readonly measure: RateName | 'overlap' | 'f1' | 'worst f1' | 'falseMarks' | 'hits';
  readonly least?: number;
  readonly most?: number;
}

const atLeast = (set: SetName, thing: string, measure: Bar['measure'], least: number): Bar => ({
  set,
  thing,
  measure,
  least,
});

export const BARS: readonly Bar[] = [
  atLeast('train-a', 'anonymous', 'precision', 0.95),
  atLeast('train-a', 'anonymous', 'recall', 0.9),
  atLeast('train-a', 'anonymous', 'overlap', 0.9),
  atLeast('train-b', 'anonymous', 'recall', 0.85),
  { set: 'train-b', thing: 'anonymous', measure: 'falseMarks', most: 4 },
  atLeast('pages-txt', 'anonymous', 'precision', 0.93),
  atLeast('pages-txt', 'anonymous', 'recall', 0.88),
  atLeast('pages-browser', 'newsRead', 'hits', 42),
  atLeast('pages-browser', 'othersRefused', 'hits', 8),
  atLeast('pages-browser', 'othersUnmarked', 'hits', 9),
  atLeast('pages-browser', 'text', 'f1', 0.96),
  atLeast('pages-browser', 'text', 'worst f1', 0.85),
  atLeast('pages-browser', 'quotationsKept', 'recall', 1),
  atLeast('pages-browser', 'anonymous', 'precision', 0.93),
  atLeast('pages-browser', 'anonymous', 'recall', 0.86),
  atLeast('pages-browser', 'missing', 'precision', 0.95),
  atLeast('pages-browser', 'missing', 'recall', 0.95),
  atLeast('pages-browser', 'agreement', 'hits', 48),
  atLeast('train-a', 'people', 'right', 0.97),
  atLeast('train-a', 'granted', 'precision', 0.85),
  atLeast('train-a', 'granted', 'recall', 0.85),
  atLeast('train-a', 'reason', 'precision', 0.85),
  atLeast('train-a', 'reason', 'recall', 0.85),
  atLeast('train-a', 'spokesperson', 'recall', 0.9),
  atLeast('train-a', 'collective', 'precision', 0.5),
  atLeast('train-a', 'collective', 'recall', 0.5),
  atLeast('comment', 'missing', 'precision', 0.97),
  atLeast('comment', 'missing', 'recall', 0.97),
  atLeast('comment', 'outcome', 'right', 0.98),
  atLeast('comment', 'party', 'right', 0.93),
  { set: 'comment', thing: 'trapsTaken', measure: 'hits', most: 1 },
  atLeast('attributions', 'attributions', 'precision', 0.85),
  atLeast('attributions', 'attributions', 'recall', 0.68),
  atLeast('attributions', 'content', 'right', 0.8),
  atLeast('named-institution', 'identity', 'accuracy', 0.92),
  atLeast('clusters', 'pairs', 'f1', 0.85),
  atLeast('clusters', 'range', 'right', 0.9),
  atLeast('train-a', 'relayed', 'recall', 0.85),
  atLeast('patterns', 'positives', 'right', 0.95),
  atLeast('patterns', 'silent', 'right', 1),
  atLeast('unseen', 'passages', 'right', 0.85),
  atLeast('sentences', 'passages', 'right', 0.85),
];

/** A table of the bars whose sets were scored. */
export function barsTable(sets: readonly SetScores[]): string {
  const rows = BARS.flatMap((bar) => {
    const set = sets.find(({ name }) => name === bar.set);
    const figures = set?.all[bar.thing];
    if (!set || !figures) return [];
    const value = measured(figures, bar.measure);
    const held = set.heldOut?.[bar.thing];
    return [
      {
        cells: [
          bar.set,
          bar.thing,
          bar.measure,
          bar.most === undefined ? `≥ ${bar.least}` : `≤ ${bar.most}`,
          words(value, bar.measure),
          held ? words(measured(held, bar.measure), bar.measure) : '',
          isMet(bar, value) ? 'met' : 'not met',
        ],
      },
    ];
  });
  return tableOf(['set', 'what', 'measure', 'bar', 'score', 'held out', ''], rows);
}

export const isMet = ({ least, most }: Bar, value: number | null): boolean =>
  value !== null && value >= (least ?? -Infinity) && value <= (most ?? Infinity);

export function measured(figures: Figures, measure: Bar['measure']): number | null {
  switch (measure) {
    case 'overlap':
      return figures.overlap ?? null;
    case 'f1':
      return figures.f1 ?? null;
    case 'worst f1':
      return figures.least ?? null;
    case 'falseMarks':
      return figures.falseMarks?.hit ?? null;
    case 'hits':
      return figures.rates.accuracy?.hit ?? null;
    default: {
      const rate = figures.rates[measure];
      return rate ? shareOf(rate) : null;
    }
  }
}

const words = (value: number | null, measure: Bar['measure']): string =>
  value === null ? '' : measure === 'hits' || measure === 'falseMarks' ? `${value}` : value.toFixed(3);
