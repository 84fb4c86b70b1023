// What a word is whatever stands beside it: found out once a spelling, and kept in columns, as the tokens of a text are.

import { shapeOf } from './shape.ts';
import { numberOf } from './word-number.ts';

/** White space. */
export const BLANK = 1;
/** "Clinton's": two tokens. */
export const OWNER = 2;
/** A part of a contraction: wink's own normal form must be asked, which hangs on the words beside it. */
export const CONTRACTED = 3;
/** "in.", which wink takes for inches. */
export const INCHES = 4;

/** One entry a spelling, in the order in which they were met; the first is none. */
export const spellings = {
  word: [''],
  /** Of the word in UTF-16 code units, and the first of them: to look into a string costs more than all else here. */
  length: [0],
  first: [0],
  /** How it must be read: one of the kinds above, 0 for nearly all. */
  kind: [0],
  /** What follows holds for those alone. */
  normal: [''],
  /** Of the normal form. */
  number: [0],
  shape: [0],
};

/** wink numbers spellings by the alphabet: by its number, the place here, where those that were met stand close together. */
let places = new Int32Array(1 << 17);

/** The place of a spelling in the columns, by wink's number; 0 where it was not met yet. */
export const placeOf = (id: number): number => places[id] ?? 0;

/** The place of a spelling that was not met yet. */
export function meet(id: number, word: string): number {
  const lower = foldApostrophe(word).toLowerCase();
  const place = spellings.word.push(word) - 1;
  spellings.length.push(word.length);
  spellings.first.push(word.charCodeAt(0));
  spellings.kind.push(kindOf(word, lower));
  spellings.normal.push(lower);
  spellings.number.push(numberOf(lower));
  spellings.shape.push(shapeOf(word, lower));
  if (id >= places.length) {
    const more = new Int32Array(2 * id);
    more.set(places);
    places = more;
  }
  places[id] = place;
  return place;
}

function kindOf(word: string, lower: string): number {
  if (!/\S/.test(word)) return BLANK;
  if (lower.includes("'") && POSSESSIVE.test(word)) return OWNER;
  if (word === 'in.') return INCHES;
  return isContracted(lower) ? CONTRACTED : 0;
}

/**
 * wink parts "Clinton's" in two, but once it has met the word whole, in some other text, it leaves it so from then on: what an
 * article holds must not hang on what was read before it.
 */
const POSSESSIVE = /^(?!(?:here|there|where|how|let)['’]).*\p{L}.*['’]s$/iu;
/** How many characters the "'s" has. */
export const LONG_S = 2;

const foldApostrophe = (word: string): string => (word.includes('’') ? word.replaceAll('’', "'") : word);

/**
 * The word in lower case, a part of a contraction written out ("n’t" is "not"). wink also spells words the American way
 * ("through" is "thru", "vice" is "vise"), which no table of words would foresee.
 */
export function normalOf(word: string, wink: string): string {
  const lower = foldApostrophe(word).toLowerCase();
  return isContracted(lower) ? foldApostrophe(wink).toLowerCase() : lower;
}

const isContracted = (lower: string): boolean => lower.includes("'") || SHORTENED.has(lower);

/** What is left of "can’t", "won’t", "shan’t" before the "n’t". */
const SHORTENED = new Set(['ca', 'wo', 'sha']);
