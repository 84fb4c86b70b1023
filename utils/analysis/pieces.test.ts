import { describe, expect, test } from 'vitest';
import { LONGEST_PIECE, piecesOf } from './pieces.ts';
import { readTokens } from './read.ts';
import { textAt } from './types.ts';

const paragraph = (n: number) => `The council will sell dock ${n}, Mr. Lee said. The authority did not comment.`;
const long = Array.from({ length: 800 }, (_, n) => paragraph(n)).join('\n');

describe('piecesOf', () => {
  test.each([
    ['paragraphs', long],
    ['one paragraph', long.replaceAll('\n', ' ')],
    ['one word', 'x'.repeat(1_000_000)],
    ['stops and commas', '., '.repeat(200_000)],
    ['a short text', paragraph(1)],
    ['no text', ''],
  ])('%s: nothing is lost, no piece is longer than a piece, in characters or tokens', (_, text) => {
    const pieces = piecesOf(text);
    expect(pieces.map((piece) => textAt(text, piece)).join('')).toBe(text);
    for (const { start, end } of pieces) expect(end - start).toBeLessThanOrEqual(LONGEST_PIECE);
    expect(readTokens(textAt(text, pieces[0] ?? { start: 0, end: 0 })).count).toBeLessThanOrEqual(LONGEST_PIECE);
  });

  test('paragraphs stay whole', () => {
    const pieces = piecesOf(long);
    expect(pieces.length).toBeGreaterThan(5);
    for (const { end } of pieces.slice(0, -1)) expect(long.charAt(end - 1)).toBe('\n');
  });
});
