// A story that grows is analysed again and again: what hangs on a sentence alone is found in it once, as long as the text before
// it stays as it was.

import type { Tokens } from './read.ts';
import type { ReadAgain, Words } from './read-again.ts';

/** What a text begins with as the text that was read before it. */
export interface SharedHead {
  readonly before: Tokens;
  /** So many tokens are the same, and stand at the same place. */
  readonly tokens: number;
  /** So many sentences are, and what is found in them. Never 0. */
  readonly sentences: number;
}

/** A look at a sentence may go so many sentences further. */
const FURTHER = 2;
/** Characters; of a longer text nothing is kept, as it would weigh more than it spares. */
export const LONGEST_KEPT = 200_000;

let last: { readonly tokens: Tokens; readonly words: Words } | null = null;
const heads = new WeakMap<Tokens, SharedHead>();

export const sharedHeadOf = (tokens: Tokens): SharedHead | null => heads.get(tokens) ?? null;

/** Gives whether a sentence, its paragraph and that of the sentence after it stand as they stood in the text before. */
export function settledIn(tokens: Tokens): (sentence: number) => boolean {
  const head = heads.get(tokens);
  const open = head ? (tokens.sentences[head.sentences - 1]?.block ?? 0) : 0;
  return (sentence) => head !== undefined && (tokens.sentences[sentence + 1]?.block ?? open) < open;
}

/** What a text shares with the one that was read last, or null; see `ReadAgain`. */
export function headShared(text: string, { same, before: words }: ReadAgain): SharedHead | null {
  // A reading may have been given up half way, or have had another between its turns.
  if (!last || same === 0 || last.words !== words) return null;
  const before = last.tokens;
  const end = before.end[same - 1] ?? 0;
  if (text.slice(0, end) !== before.text.slice(0, end)) return null;
  const first = before.sentences.findIndex(({ to }) => to > same);
  const sentences = (first < 0 ? before.sentences.length : first) - FURTHER;
  return sentences > 0 ? { before, tokens: same, sentences } : null;
}

/** Takes the tokens of a text that was just read, and the words that they were made of. */
export function noteTokens(tokens: Tokens, words: Words, head: SharedHead | null): void {
  // Of the text before that nothing is asked any more: else each would keep alive the one before it.
  if (last) heads.delete(last.tokens);
  last = tokens.text.length > LONGEST_KEPT ? null : { tokens, words };
  if (head) heads.set(tokens, head);
}
