// Where sentences and paragraphs begin: wink's answer, with the places where it errs on the news mended.

import { BLOCK, SENTENCE } from './read-again.ts';
import type { Span } from './types.ts';

export interface Sentence extends Span {
  /** Token indices, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Paragraphs count from 0; no sentence crosses one. */
  readonly block: number;
}

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»']);
const ENDS = /[.!?…]$/;

/**
 * In tokens; no sentence of the news is as long. What walks over a sentence for each of its words would take the square of a
 * longer one's length: a megabyte without a full stop is read as many sentences of one paragraph.
 */
const LONGEST_SENTENCE = 400;

/** `known`: sentences with which the text is known to begin; the columns are those of all of its tokens. */
export function sentencesFrom(
  value: readonly string[],
  breaks: Uint8Array,
  start: Int32Array,
  end: Int32Array,
  known: readonly Sentence[],
): Sentence[] {
  const sentences = [...known];
  const before = known.at(-1);
  let from = before?.to ?? 0;
  let block = before?.block ?? -1;
  let late = -1;
  const close = (to: number) => {
    if (to > from) sentences.push({ from, to, block, start: start[from] ?? 0, end: end[to - 1] ?? 0 });
    from = to;
  };
  for (let i = from; i < value.length; i++) {
    if (i - from >= LONGEST_SENTENCE) close(i);
    if (breaks[i] === BLOCK) {
      close(i);
      block++;
    } else if (breaks[i] === SENTENCE && !isFalseBreak(value, i)) {
      // wink ends the sentence before the mark that closes its quotation: the mark belongs to it.
      if (closesQuotation(value, start, end, i)) late = i + 1;
      else close(i);
    } else if (i === late && !/^[\p{Ll},;:]/u.test(value[i] ?? '') && !CLOSERS.has(value[i] ?? '')) close(i);
  }
  close(value.length);
  return sentences;
}

/**
 * wink ends a sentence after some abbreviations and before a closing quotation mark; a sentence that would begin in
 * lower case (“It is bad.” he said) or with the mark that closes a quotation is none.
 */
function isFalseBreak(value: readonly string[], i: number): boolean {
  const next = value[i] ?? '';
  const before = value[i - 1] ?? '';
  if (/^[\p{Ll},;:]/u.test(next)) return true;
  // "(D-R.I.)": no sentence ends inside a short bracket.
  for (let k = i - 1; k >= 0 && k > i - 8 && value[k] !== ')'; k--) if (value[k] === '(') return true;
  return TITLES.has(before);
}

/** A closing mark that touches the word or stop before it and is followed by a space. */
function closesQuotation(value: readonly string[], start: Int32Array, end: Int32Array, i: number): boolean {
  return (
    CLOSERS.has(value[i] ?? '') && ENDS.test(value[i - 1] ?? '') && start[i] === end[i - 1] && start[i + 1] !== end[i]
  );
}

/** Abbreviations that never end a sentence in the news, since a name follows. */
const TITLES = new Set(
  'Mr. Mrs. Ms. Dr. Prof. Sen. Rep. Gov. Gen. Lt. Col. Maj. Capt. Sgt. Adm. Rev. Hon. St. Sens. Reps. Jan. Feb. Aug. Sept. Oct. Nov. Dec. No.'.split(
    ' ',
  ),
);
