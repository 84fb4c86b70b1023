// The saved pages as the extension reads them, which is what a reader gets, beside what the command line makes of them.

import { RATE_NAMES, type Scores, shareOf } from './figures.ts';
import type { Mistake } from './mistakes.ts';
import type { SetScores } from './sets.ts';
import { nameOfScore, tableOf } from './table.ts';

/** Gives a table and the pages on which the two part, as Markdown; nothing where one of the two was not scored. */
export function sideBySide(sets: readonly SetScores[], mistakes: readonly Mistake[]): string[] {
  const browser = sets.find(({ name }) => name === 'pages-browser');
  const terminal = sets.find(({ name }) => name === 'pages-html');
  if (!browser || !terminal) return [];
  const other = new Map(figuresOf(terminal.all).map(({ key, value }) => [key, value]));
  const rows = figuresOf(browser.all).map(({ key, cells, value }) => ({
    cells: [...cells, value, other.get(key) ?? ''],
  }));
  const parted = mistakes.filter(({ kind }) => kind === 'agreement').map(({ file, note }) => `- ${file}: ${note}`);
  return [
    '### Saved pages, in the browser and by the command line',
    tableOf(['what', 'measure', 'browser', 'command line'], rows),
    parted.length > 0
      ? `The two part on ${parted.length}:\n\n${parted.join('\n')}`
      : 'The two come to the same text and the same findings on every page.',
  ];
}

interface Figure {
  readonly key: string;
  readonly cells: readonly string[];
  readonly value: string;
}

function figuresOf(scores: Scores): Figure[] {
  return Object.entries(scores).flatMap(([thing, { rates, f1, least }]) => {
    const figure = (measure: string, value: string): Figure => ({
      key: `${thing} ${measure}`,
      cells: [nameOfScore(thing), measure],
      value,
    });
    const found = RATE_NAMES.flatMap((measure) => {
      const rate = rates[measure];
      const share = rate && shareOf(rate);
      return rate && share !== null && share !== undefined
        ? [figure(measure, `${share.toFixed(3)} (${rate.hit} of ${rate.n})`)]
        : [];
    });
    if (f1 !== undefined) found.push(figure('F1', f1.toFixed(3)));
    if (least !== undefined) found.push(figure('worst F1', least.toFixed(3)));
    return found;
  });
}
