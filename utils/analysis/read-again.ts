// A story that grows (late paragraphs, a live blog) is read again and again. The tagger sees no further than a paragraph, so
// only the paragraphs between the first and the last change are read; the words of the others are known.

import { LONGEST_KEPT } from './shared-head.ts';
import type { Slices } from './slices.ts';

/** What stands before a token: nothing, the end of a sentence, the end of a paragraph. */
export type Break = 'none' | 'sentence' | 'block';

/** Columns of one entry a token. */
export interface Words {
  readonly value: string[];
  readonly normal: string[];
  readonly number: number[];
  readonly shape: number[];
  readonly pos: string[];
  /** Offset into the text that was read. */
  readonly from: number[];
  /** Of the value, in UTF-16 code units. */
  readonly length: number[];
  readonly breaks: Break[];
}

export const noWords = (): Words => ({
  value: [],
  normal: [],
  number: [],
  shape: [],
  pos: [],
  from: [],
  length: [],
  breaks: [],
});

let last: { readonly text: string; readonly words: Words } | null = null;

export interface ReadAgain {
  readonly words: Words;
  /** So many of the first words are those of the text that was read before. */
  readonly same: number;
}

/** The words of a text: what it shares with the text that was read before, from its beginning and from its end, is not read. */
export function* readAgain(text: string, read: (text: string) => Slices<Words>): Slices<ReadAgain> {
  const again = last ? yield* patch(last.text, last.words, text, read) : { words: yield* read(text), same: 0 };
  last = text.length > LONGEST_KEPT ? null : { text, words: again.words };
  return again;
}

function* patch(before: string, known: Words, text: string, read: (text: string) => Slices<Words>): Slices<ReadAgain> {
  const head = commonHead(before, text);
  const tail = commonTail(before, text, head);
  if (head + tail < text.length / 4) return { words: yield* read(text), same: 0 };
  const middle = text.slice(head, text.length - tail);
  const changed = /\S/.test(middle) ? yield* read(middle) : noWords();
  const first = firstFrom(known.from, head);
  const rest = firstFrom(known.from, before.length - tail);
  const moved = text.length - before.length;
  const join = <T>(of: (words: Words) => T[]): T[] =>
    of(known).slice(0, first).concat(of(changed), of(known).slice(rest));
  const words = {
    value: join(({ value }) => value),
    normal: join(({ normal }) => normal),
    number: join(({ number }) => number),
    shape: join(({ shape }) => shape),
    pos: join(({ pos }) => pos),
    length: join(({ length }) => length),
    breaks: join(({ breaks }) => breaks),
    from: known.from.slice(0, first).concat(
      changed.from.map((at) => at + head),
      known.from.slice(rest).map((at) => at + moved),
    ),
  };
  return { words, same: first };
}

/** Characters that are compared at once, which is quicker than one by one. */
const STRIDE = 1_000;

/** Characters of the paragraphs with which both texts begin, the line break after them among them where both have it. */
function commonHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same + STRIDE <= most && a.slice(same, same + STRIDE) === b.slice(same, same + STRIDE)) same += STRIDE;
  while (same < most && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  if (same === 0 || (isEndOfParagraph(a, same) && isEndOfParagraph(b, same))) return same;
  return a.lastIndexOf('\n', same - 1) + 1;
}

/** The text ends here, or its next character is a line break. */
const isEndOfParagraph = (text: string, at: number): boolean => at === text.length || text.charAt(at) === '\n';

/** Characters of the paragraphs with which both texts end, without those that both begin with. */
function commonTail(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head;
  let same = 0;
  while (same < most && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)) same++;
  const breakAt = a.indexOf('\n', a.length - same);
  return breakAt < 0 || same === 0 ? 0 : a.length - breakAt - 1;
}

/** The index of the first token at an offset or after it. */
function firstFrom(from: readonly number[], offset: number): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
