// Where the page's own text, as a range over it gives it, is other than the text that was read. Other programs look for a
// quotation in the page's text, with the hidden words and the white space that readers do not see.

import type { Difference } from '../analysis/types.ts';
import { firstChildOf, nextSiblingOf, nodeTypeOf, parentElementOf } from './dom.ts';
import { LONGEST_DIFFERENCE, MOST_DIFFERENCES } from './limits.ts';
import type { Run } from './text-map.ts';

/**
 * Takes a text and what it was read from; gives the differences in text order. Line breaks between paragraphs are none:
 * what stands between paragraphs is not looked at. Where there are too many, all the rest of the text is one.
 */
export function findDifferences(text: string, runs: readonly Run[]): Difference[] {
  const found: Difference[] = [];
  const add = (start: number, end: number, onPage: string | null) => {
    const last = found.at(-1);
    if (last && last.end === start && last.onPage !== null && onPage !== null)
      found[found.length - 1] = { start: last.start, end, onPage: last.onPage + onPage };
    else found.push({ start, end, onPage });
  };
  let before: Run | undefined;
  for (const run of runs) {
    if (found.length >= MOST_DIFFERENCES) return [...found, { start: run.start, end: text.length, onPage: null }];
    if (before) {
      const start = before.start + before.length;
      const between = text.slice(start, run.start);
      if (!between.includes('\n')) {
        const onPage = textBetween(before, run);
        if (onPage !== between) add(start, run.start, onPage);
      }
    }
    for (let i = 0; i < run.length; i++) {
      const sign = run.node.data.charAt(run.from + i);
      if (sign !== text.charAt(run.start + i)) add(run.start + i, run.start + i + 1, sign);
    }
    before = run;
  }
  return found;
}

/** Nodes that are walked from one run to the next. */
const NEAR = 200;

/** The text of the page between two runs; null where that is long, or the second does not follow the first. */
function textBetween(first: Run, second: Run): string | null {
  const end = first.from + first.length;
  if (first.node === second.node) return bounded(first.node.data.slice(end, second.from));
  let words = first.node.data.slice(end);
  let node = after(first.node);
  for (let left = NEAR; node && left > 0 && words.length <= LONGEST_DIFFERENCE; left--) {
    if (node === second.node) return bounded(words + second.node.data.slice(0, second.from));
    if (nodeTypeOf(node) === 3) words += (node as Text).data;
    node = firstChildOf(node) ?? after(node);
  }
  return null;
}

const bounded = (words: string): string | null => (words.length > LONGEST_DIFFERENCE ? null : words);

/** The next node in document order that is not inside this one. */
function after(node: Node): Node | null {
  for (let at: Node | null = node; at; at = parentElementOf(at)) {
    const next = nextSiblingOf(at);
    if (next) return next;
  }
  return null;
}
