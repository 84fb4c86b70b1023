// How a token is written, as bits: asked of every token again and again, so it is found out once a spelling.

/** Its first letter is a capital. */
export const CAPITAL = 1;
/** Its first letter is a small one. */
export const SMALL = 2;
/** A capital, then a small letter. */
export const CAPITALISED = 4;
/** It begins with a letter. */
export const LETTER = 8;
/** It could begin a name: "Ann", "@ann", "iPhone". */
export const NAMELIKE = 16;
/** It holds a letter or digit. */
export const WORD = 32;
/** It is its own normal form. */
export const PLAIN = 64;

export function shapeOf(value: string, normal: string): number {
  const capital = /^\p{Lu}/u.test(value);
  return (
    (capital ? CAPITAL : 0) |
    (/^\p{Ll}/u.test(value) ? SMALL : 0) |
    (/^\p{Lu}\p{Ll}/u.test(value) ? CAPITALISED : 0) |
    (/^\p{L}/u.test(value) ? LETTER : 0) |
    (capital || /^@\w|^[a-z]?[A-Z]/.test(value) ? NAMELIKE : 0) |
    (/[\p{L}\p{N}]/u.test(value) ? WORD : 0) |
    (value === normal ? PLAIN : 0)
  );
}
