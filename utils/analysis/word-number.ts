// Words by number: each normal form that was ever read has one, so that what is known of a word is kept in an array.

const numbers = new Map([['', 0]]);

/** The number of a word, in the order in which words are met; 0 is no word. */
export function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(word, number);
  return number;
}

/** All numbers are below this. */
export const countOfNumbers = (): number => numbers.size;

/** A set of words as bits, asked by their numbers. Sets that are made before a text is read stay short. */
export type WordBits = Uint8Array;

export function bitsOf(words: Iterable<string>): WordBits {
  const all = [...words].map(numberOf);
  const bits = new Uint8Array((Math.max(0, ...all) >> 3) + 1);
  for (const number of all) bits[number >> 3] = (bits[number >> 3] ?? 0) | (1 << (number & 7));
  return bits;
}

export const isIn = (bits: WordBits, number: number): boolean =>
  number >> 3 < bits.length && (((bits[number >> 3] ?? 0) >> (number & 7)) & 1) === 1;
