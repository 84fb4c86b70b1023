import type { Tokens } from './read.ts';

/** Headlines in title case or capitals: there a capital letter tells nothing. */
export function isTitleCase(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  let capital = 0;
  for (let i = from; i < to && words < 40; i++) {
    const value = tokens.value[i] ?? '';
    if (value.length < 4 || !/^\p{L}/u.test(value)) continue;
    words++;
    if (/^\p{Lu}/u.test(value)) capital++;
  }
  return words >= 4 && capital / words > 0.8;
}
