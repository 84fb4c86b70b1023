// What must be so on every saved page, whatever the browser.

import { expect } from 'vitest';
import { marksOf } from '../../utils/analysis/marks.ts';
import { MARK_KINDS, type MarkKind, type Reading, textAt } from '../../utils/analysis/types.ts';

/** The words under the marks of each kind, in the order in which they were painted. */
export type PaintedWords = Readonly<Partial<Record<MarkKind, readonly string[]>>>;

/** To be run in the page: the words that are painted there. */
export const paintedWordsIn = (kinds: readonly string[]) =>
  Object.fromEntries(
    kinds.map((kind) => [kind, [...(CSS.highlights.get(`on-record-${kind}`) ?? [])].map((range) => String(range))]),
  );

export const KINDS: string[] = [...MARK_KINDS];

// A line break element is white space in the text that was read and nothing in a range; soft hyphens are no words.
const bare = (words: string) => words.replace(/[\s\u00ad]+/g, '');

/** Fails where a painted range covers other words than those that were found, or where something found is not painted. */
export function expectExactMarks(reading: Reading | null, painted: PaintedWords): void {
  const marks = reading?.status === 'read' ? marksOf(reading.report.analysis) : [];
  const text = reading?.status === 'read' ? reading.report.text : '';
  for (const kind of MARK_KINDS) {
    const ranges = (painted[kind] ?? []).map(bare);
    const words = marks.filter((mark) => mark.kind === kind).map(({ span }) => bare(textAt(text, span)));
    expect(joinedLike(words, ranges), kind).toEqual(words);
  }
}

/** One mark may be several ranges (hidden words stand between): joins ranges until they are as long as the words. */
function joinedLike(words: readonly string[], ranges: readonly string[]): string[] {
  const rest = [...ranges];
  const joined = words.map((wanted) => {
    let mark = '';
    while (mark.length < wanted.length && rest.length > 0) mark += rest.shift();
    return mark;
  });
  return [...joined, ...rest];
}
