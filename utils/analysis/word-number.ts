// Words by number: each normal form that was ever read has one, so that what is known of a word is kept in an array.

const numbers = new Map<string, number>();

/** The number of a word, from 0 in the order in which words are met. */
export function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(word, number);
  return number;
}

/** All numbers are below this. */
export const countOfNumbers = (): number => numbers.size;

/** Remembers what a function answers for each word: a whole number from 0 that hangs on nothing else, and is below 30,000. */
export function perWord(answer: (word: string) => number): (number: number, word: string) => number {
  /** One more than the answer; 0 where it is not known yet. */
  let known = new Int16Array(1 << 12);
  return (number, word) => {
    const before = known[number];
    if (before) return before - 1;
    if (number >= known.length) {
      const larger = new Int16Array(2 * number);
      larger.set(known);
      known = larger;
    }
    const now = answer(word);
    known[number] = now + 1;
    return now;
  };
}
