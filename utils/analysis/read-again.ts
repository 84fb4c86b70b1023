// A story that grows (late paragraphs, a live blog) is read again and again. The tagger sees no further than a paragraph, so
// only the paragraphs between the first and the last change are read; the words of the others are known.

import { commonPrefix } from './common-prefix.ts';
import { firstFrom } from './first-from.ts';
import { LONGEST_KEPT } from './shared-head.ts';
import type { Slices } from './slices.ts';

/** What stands before a token: nothing, the end of a sentence, the end of a paragraph. */
export const NO_BREAK = 0;
export const SENTENCE = 1;
export const BLOCK = 2;

/** Columns of one entry a token. */
export interface Words {
  /** In `spellings`: what the word is by itself. */
  readonly place: Int32Array;
  /** The number of its part of speech. */
  readonly tag: Uint8Array;
  /** Offset into the text that was read. */
  readonly from: Int32Array;
  /** One of the kinds above. */
  readonly breaks: Uint8Array;
}

export const emptyWords = (count: number): Words => ({
  place: new Int32Array(count),
  tag: new Uint8Array(count),
  from: new Int32Array(count),
  breaks: new Uint8Array(count),
});

/** Words of a text that goes on: one column after the other, with so much added to their offsets. */
export function joinWords(parts: readonly { readonly words: Words; readonly moved: number }[]): Words {
  const joined = emptyWords(parts.reduce((sum, { words }) => sum + words.place.length, 0));
  let at = 0;
  for (const { words, moved } of parts) {
    joined.place.set(words.place, at);
    joined.tag.set(words.tag, at);
    joined.breaks.set(words.breaks, at);
    joined.from.set(moved === 0 ? words.from : words.from.map((from) => from + moved), at);
    at += words.place.length;
  }
  return joined;
}

/** Those from one word to another, which is no part of them. The columns are shared. */
export const someWords = ({ place, tag, from, breaks }: Words, first: number, end: number): Words => ({
  place: place.subarray(first, end),
  tag: tag.subarray(first, end),
  from: from.subarray(first, end),
  breaks: breaks.subarray(first, end),
});

let last: { readonly text: string; readonly words: Words } | null = null;

export interface ReadAgain {
  readonly words: Words;
  /** So many of the first words are those of the text that was read before. */
  readonly same: number;
  /** The words of that text; null where nothing was taken over. */
  readonly before: Words | null;
}

/** The words of a text: what it shares with the text that was read before, from its beginning and from its end, is not read. */
export function* readAgain(text: string, read: (text: string) => Slices<Words>): Slices<ReadAgain> {
  const again = last
    ? yield* patch(last.text, last.words, text, read)
    : { words: yield* read(text), same: 0, before: null };
  last = text.length > LONGEST_KEPT ? null : { text, words: again.words };
  return again;
}

function* patch(before: string, known: Words, text: string, read: (text: string) => Slices<Words>): Slices<ReadAgain> {
  const head = commonHead(before, text);
  const tail = commonTail(before, text, head);
  if (head + tail < text.length / 4) return { words: yield* read(text), same: 0, before: null };
  const middle = text.slice(head, text.length - tail);
  const changed = /\S/.test(middle) ? yield* read(middle) : emptyWords(0);
  const first = firstFrom(known.from, head);
  const rest = firstFrom(known.from, before.length - tail);
  const words = joinWords([
    { words: someWords(known, 0, first), moved: 0 },
    { words: changed, moved: head },
    { words: someWords(known, rest, known.from.length), moved: text.length - before.length },
  ]);
  return { words, same: first, before: known };
}

/** Characters of the paragraphs with which both texts begin, the line break after them among them where both have it. */
function commonHead(a: string, b: string): number {
  const same = commonPrefix(a, b);
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
