import type { Tokens } from './read.ts';
import { CAPITAL, LETTER } from './shape.ts';

/** Headlines in title case or capitals: there a capital letter tells nothing. */
export function isTitleCase({ value, shape }: Tokens, from: number, to: number): boolean {
  let words = 0;
  let capital = 0;
  for (let i = from; i < to && words < 40; i++) {
    const form = shape[i] ?? 0;
    if ((form & LETTER) === 0 || (value[i]?.length ?? 0) < 4) continue;
    words++;
    if (form & CAPITAL) capital++;
  }
  return words >= 4 && capital / words > 0.8;
}
