// A text is read piece by piece. The tagger sees no further than a paragraph, so a cut between two paragraphs changes nothing.

import type { Span } from './types.ts';

/** Characters in a piece, and so the most tokens: some thousand words of news. */
export const LONGEST_PIECE = 6_000;

/** Cuts a text at the ends of paragraphs; a paragraph longer than a piece at those of sentences, words or anywhere. */
export function piecesOf(text: string): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  while (text.length - start > LONGEST_PIECE) {
    const longest = text.slice(start, start + LONGEST_PIECE);
    const paragraph = longest.lastIndexOf('\n') + 1;
    const cuts = [longest.lastIndexOf('. ') + 2, longest.lastIndexOf(' ') + 1];
    const end = start + (paragraph || (cuts.find((cut) => cut > LONGEST_PIECE / 2) ?? LONGEST_PIECE));
    pieces.push({ start, end });
    start = end;
  }
  pieces.push({ start, end: text.length });
  return pieces;
}
