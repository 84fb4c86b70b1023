import type { Tokens } from './read.ts';
import type { Span } from './types.ts';

/** The characters that a range of tokens covers; `to` is exclusive. */
export const spanOf = (tokens: Tokens, from: number, to: number): Span => ({
  start: tokens.start[from] ?? 0,
  end: tokens.end[to - 1] ?? 0,
});
