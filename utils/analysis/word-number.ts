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
