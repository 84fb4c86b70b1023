import type { Span } from '../analysis/types.ts';

/** A stretch of the article's text that stands, character by character, in one text node. */
export interface Run {
  /** Offset into the article's text. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Offset into `node.data` of the first character. White space that became one space is the first of its kind here. */
  readonly from: number;
  /** Text that was left out (hidden, an advertisement), or a line break, stands between the run before and this one. */
  readonly apart: boolean;
}

/** The way back from offsets into the article's text to the live page. It never leaves `utils/page`. */
export interface TextMap {
  readonly runs: readonly Run[];
  /**
   * Ranges over exactly the words at a span: one, or several where text that was not read stands between.
   * They are made anew at each call. Empty when the page has meanwhile replaced the text.
   */
  rangesOf(span: Span): Range[];
  /** The span under a range (a selection); null when the range touches nothing that was read. */
  spanOf(range: Range): Span | null;
}

/** Index of the last run that starts at or before `offset`; -1 if there is none. */
function runAt(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The runs that hold part of a span, each cut down to it. White space at either end of the span is left out. */
function piecesOf(runs: readonly Run[], text: string, span: Span): Run[] {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  const pieces: Run[] = [];
  for (let i = Math.max(0, runAt(runs, start)); i < runs.length; i++) {
    const run = runs[i];
    if (!run || run.start >= end) break;
    const from = Math.max(start, run.start);
    const to = Math.min(end, run.start + run.length);
    if (from >= to) continue;
    pieces.push({ ...run, start: from, length: to - from, from: run.from + from - run.start });
  }
  return pieces;
}

/** Does the node still say what was read from it? White space may differ in kind. */
function stillThere(piece: Run, text: string): boolean {
  if (!piece.node.isConnected) return false;
  const now = piece.node.data.slice(piece.from, piece.from + piece.length);
  const then = text.slice(piece.start, piece.start + piece.length);
  return now === then || now.replace(/\s/g, ' ') === then.replace(/\s/g, ' ');
}

/**
 * Makes the map of a text.
 * @param runs in text order, without overlap
 */
export function createTextMap(document: Document, text: string, runs: readonly Run[]): TextMap {
  const runsOf = new Map<Text, Run[]>();
  for (const run of runs) {
    const list = runsOf.get(run.node);
    if (list) list.push(run);
    else runsOf.set(run.node, [run]);
  }

  return {
    runs,
    rangesOf(span) {
      const pieces = piecesOf(runs, text, span);
      if (!pieces.every((piece) => stillThere(piece, text))) return [];
      const ranges: Range[] = [];
      let first: Run | undefined;
      let last: Run | undefined;
      const close = () => {
        if (!first || !last) return;
        const range = document.createRange();
        range.setStart(first.node, first.from);
        range.setEnd(last.node, last.from + last.length);
        ranges.push(range);
      };
      for (const piece of pieces) {
        if (!first || piece.apart) {
          close();
          first = piece;
        }
        last = piece;
      }
      close();
      return ranges;
    },
    spanOf(range) {
      let start = Number.POSITIVE_INFINITY;
      let end = -1;
      for (const [node, list] of runsOf) {
        if (!range.intersectsNode(node)) continue;
        const low = node === range.startContainer ? range.startOffset : 0;
        const high = node === range.endContainer ? range.endOffset : node.data.length;
        for (const run of list) {
          const from = Math.max(low, run.from);
          const to = Math.min(high, run.from + run.length);
          if (from >= to) continue;
          start = Math.min(start, run.start + from - run.from);
          end = Math.max(end, run.start + to - run.from);
        }
      }
      return end > start ? { start, end } : null;
    },
  };
}
