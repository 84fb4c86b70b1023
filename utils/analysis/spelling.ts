// What a word is whatever stands beside it: found out once a spelling, and kept in columns, as the tokens of a text are.

import { shapeOf } from './shape.ts';
import type { WinkToken } from './wink.ts';
import { numberOf } from './word-number.ts';

/** White space. */
export const BLANK = 1;
/** A part of a contraction: whatever stands beside it, its part of speech is the same. */
export const CONTRACTED = 2;
/** "in.", which wink takes for inches. */
export const INCHES = 3;

/** One entry a spelling, in the order in which they were met; the first is none. */
export const spellings = {
  word: [''],
  /** Of the word in UTF-16 code units: to look into a string costs more than all else here. */
  length: [0],
  /** How it must be read: one of the kinds above, 0 for nearly all. */
  kind: [0],
  /** wink's: see `WinkToken`. */
  tag: [0],
  hint: [0],
  symbol: [0],
  normalId: [0],
  normal: [''],
  /** Of the normal form. */
  number: [0],
  shape: [0],
};

/** wink numbers spellings by the alphabet: by its number, the place here, where those that were met stand close together. */
let places = new Int32Array(1 << 17);

/** The same for parts of contractions, by their number and what they stand for: "'s" is "is" or "has". */
const contractions = new Map<string, number>();

/** The place of a token's spelling in the columns. */
export function meet(token: WinkToken): number {
  const { id, value, contracted } = token;
  const part = contracted ? `${id} ${token.normalId} ${token.tag}` : '';
  const met = contracted ? (contractions.get(part) ?? 0) : (places[id] ?? 0);
  if (met > 0) return met;
  const normal = normalOf(value, token.normal);
  const place = spellings.word.push(value) - 1;
  spellings.length.push(value.length);
  spellings.kind.push(contracted ? CONTRACTED : kindOf(value));
  spellings.tag.push(token.tag);
  spellings.hint.push(token.hint);
  spellings.symbol.push(token.symbol);
  spellings.normalId.push(token.normalId);
  spellings.normal.push(normal);
  spellings.number.push(numberOf(normal));
  spellings.shape.push(shapeOf(value, normal));
  if (contracted) contractions.set(part, place);
  else keepPlace(id, place);
  return place;
}

function keepPlace(id: number, place: number): void {
  if (id >= places.length) {
    const more = new Int32Array(2 * id);
    more.set(places);
    places = more;
  }
  places[id] = place;
}

function kindOf(word: string): number {
  if (!/\S/.test(word)) return BLANK;
  return word === 'in.' ? INCHES : 0;
}

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
