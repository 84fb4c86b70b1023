// A story that grows is analysed again and again: what hangs on a sentence alone is found in it once, as long as the text before
// it stays as it was.

import type { Tokens } from './read.ts';

/** The sentences with which a text begins as the text that was read before it. */
export interface SharedHead {
  readonly before: Tokens;
  /** So many sentences are the same, and stand at the same place. Never 0. */
  readonly sentences: number;
}

/** A look at a sentence may go so many sentences further. */
const FURTHER = 2;
/** Characters; of a longer text nothing is kept, as it would weigh more than it spares. */
export const LONGEST_KEPT = 200_000;

let last: Tokens | null = null;
const heads = new WeakMap<Tokens, SharedHead>();

export const sharedHeadOf = (tokens: Tokens): SharedHead | null => heads.get(tokens) ?? null;

/**
 * Takes the tokens of a text that was just read.
 * @param same so many of the first are those of the text that was read before
 */
export function noteHead(tokens: Tokens, same: number): void {
  // Of the text before that nothing is asked any more: else each would keep alive the one before it.
  if (last) heads.delete(last);
  const before = last;
  last = tokens.text.length > LONGEST_KEPT ? null : tokens;
  if (!before || same === 0) return;
  const end = tokens.end[same - 1] ?? 0;
  if (tokens.text.slice(0, end) !== before.text.slice(0, end)) return;
  const first = tokens.sentences.findIndex(({ to }) => to > same);
  const sentences = (first < 0 ? tokens.sentences.length : first) - FURTHER;
  if (sentences > 0) heads.set(tokens, { before, sentences });
}
