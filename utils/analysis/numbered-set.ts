// Sets of words that are asked by the number of a word. The answers of all sets about one word stand side by side: where
// thousands of rules ask a little each, fetching what they look into is what takes the time.

import { numberOf } from './word-number.ts';

/** The numbers of each set's words. */
const members: (readonly number[])[] = [];
/** Sets of the same words are one. */
const known = new Map<string, number>();

/** The number of a set of words, for `isIn`. */
export function numberedSet(words: Iterable<string>): number {
  const numbers = [...new Set(words)].map(numberOf).sort((a, b) => a - b);
  const key = numbers.join();
  const same = known.get(key);
  if (same !== undefined) return same;
  const set = members.push(numbers) - 1;
  known.set(key, set);
  stale = true;
  return set;
}

/** A row of bits a word, one bit a set; words with later numbers are in none. Made when it is first asked. */
let rows = new Uint32Array();
let width = 0;
let stale = false;

export function isIn(set: number, word: number): boolean {
  if (stale) makeRows();
  return (((rows[word * width + (set >> 5)] ?? 0) >>> (set & 31)) & 1) === 1;
}

function makeRows(): void {
  const words = members.reduce((most, numbers) => Math.max(most, numbers.at(-1) ?? 0), 0) + 1;
  width = (members.length >> 5) + 1;
  rows = new Uint32Array(words * width);
  for (const [set, numbers] of members.entries())
    for (const number of numbers) {
      const at = number * width + (set >> 5);
      rows[at] = (rows[at] ?? 0) | (1 << (set & 31));
    }
  stale = false;
}
