// Scores as text: a table in Markdown that also reads well in a terminal.

import { type Figures, RATE_NAMES, type Rate, type Scores, wilson } from './figures.ts';
import type { SetParts, SetScores } from './sets.ts';

/** Names of scores that do not speak for themselves. */
const NAMES: Readonly<Record<string, string>> = {
  anonymous: 'unnamed sources',
  people: 'smallest number of people',
  granted: 'anonymity granted',
  relayed: 'outlet that was told',
  missing: 'missing responses, any',
  outcome: 'which outcome',
  trapsTaken: 'traps taken',
  newsRead: 'news pages read',
  othersRefused: 'other pages refused',
  othersUnmarked: 'other pages left unmarked',
  quotationsKept: 'labelled words in the text read',
  text: 'text read against the true one',
  agreement: 'same as the command line',
  pairs: 'pairs of mentions',
  pairsOfFound: 'pairs of mentions that were found',
  range: 'range of people contains the truth',
  sameFloor: 'at least as many people, exactly',
  exactSpan: 'span exact to the character',
};

export const nameOfScore = (thing: string): string => NAMES[thing] ?? thing.replace('_', ' ');

interface Row {
  readonly cells: readonly string[];
}

const HEAD = ['what', 'measure', 'score', '95 % interval', 'of'];
const PARTS_HEAD = [...HEAD, 'not held out', 'held out', 'of'];

/** The whole report in Markdown: one table a set, and one for the publishers of those sets that have them. */
export function tablesOf(sets: readonly SetScores[]): string {
  const tables = sets.map(
    (set) => `### ${set.name}: ${set.title}\n\n${tableOf(set.heldOut ? PARTS_HEAD : HEAD, rowsOf(set))}`,
  );
  const publishers = sets.flatMap(({ name, publishers }) =>
    Object.entries(publishers)
      .sort(([a], [b]) => a.localeCompare(b))
      .flatMap(([publisher, parts]) =>
        rowsOf(chief(parts))
          .filter(({ cells: [, measure] }) => measure !== 'F1' && measure !== 'mean overlap of hits')
          .map(({ cells }) => ({ cells: [name, publisher, ...cells] })),
      ),
  );
  if (publishers.length > 0)
    tables.push(`### By publisher\n\n${tableOf(['set', 'publisher', ...PARTS_HEAD], publishers)}`);
  return `${tables.join('\n\n')}\n`;
}

/** By publisher only what each set is about. */
function chief({ all, open, heldOut }: SetParts): SetParts {
  const keep = (scores: Scores | null): Scores =>
    Object.fromEntries(
      Object.entries(scores ?? {}).filter(([name]) => ['anonymous', 'missing', 'attributions'].includes(name)),
    );
  return { all: keep(all), open: open && keep(open), heldOut: heldOut && keep(heldOut) };
}

function rowsOf({ all, open, heldOut }: SetParts): Row[] {
  return Object.entries(all).flatMap(([thing, figures]) => {
    const name = nameOfScore(thing);
    const rows: Row[] = RATE_NAMES.flatMap((measure) => {
      const rate = figures.rates[measure];
      if (!rate) return [];
      const [low, high] = wilson(rate);
      const held = heldOut?.[thing]?.rates[measure];
      return [
        {
          cells: [
            name,
            thing === 'trapsTaken' ? 'share' : measure,
            share(rate),
            rate.n === 0 ? '' : `${low.toFixed(3)} to ${high.toFixed(3)}`,
            `${rate.n}`,
            share(open?.[thing]?.rates[measure]),
            share(held),
            held ? `${held.n}` : '',
          ],
        },
      ];
    });
    const number = (measure: string, read: (figures: Figures) => string): void => {
      const value = read(figures);
      const part = (scores: Scores | null): string => (scores?.[thing] ? read(scores[thing]) : '');
      if (value !== '') rows.push({ cells: [name, measure, value, '', '', part(open), part(heldOut), ''] });
    };
    number('F1', ({ f1 }) => decimal(f1));
    number('mean overlap of hits', ({ overlap }) => decimal(overlap));
    number('worst F1', ({ least }) => decimal(least));
    number('false marks in 100 articles', ({ falseMarks }) =>
      falseMarks && falseMarks.n > 0 ? ((100 * falseMarks.hit) / falseMarks.n).toFixed(1) : '',
    );
    return rows;
  });
}

const share = (rate: Rate | undefined): string => (rate && rate.n > 0 ? (rate.hit / rate.n).toFixed(3) : '');
const decimal = (value: number | undefined): string => value?.toFixed(3) ?? '';

/** Columns are padded to one width, numbers to the right. */
export function tableOf(head: readonly string[], rows: readonly Row[]): string {
  const lines = [head, ...rows.map(({ cells }) => cells.slice(0, head.length))];
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => (cells[column] ?? '').length)));
  const isNumber = head.map((_, column) => rows.some(({ cells }) => /^\d/.test(cells[column] ?? '')));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (isNumber[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (isNumber[i] ? `${'-'.repeat(Math.max(width - 1, 2))}:` : '-'.repeat(Math.max(width, 3)))).join(' | ')} |`;
  return [line(head), rule, ...lines.slice(1).map(line)].join('\n');
}
