// What a word is whatever stands beside it.

import { shapeOf } from './shape.ts';
import { numberOf } from './word-number.ts';

export interface Spelling {
  readonly word: string;
  /** Null where wink's own normal form must be asked, which hangs on the words beside it. */
  readonly normal: string | null;
  /** How many of its characters stand before a possessive "'s"; 0 where there is none. */
  readonly owner: number;
  readonly blank: boolean;
  /** Of the normal form, where that is known. */
  readonly number: number;
  readonly shape: number;
}

export function spellingOf(word: string): Spelling {
  const lower = foldApostrophe(word).toLowerCase();
  const normal = isContracted(lower) ? null : lower;
  return {
    word,
    normal,
    number: normal === null ? -1 : numberOf(normal),
    shape: normal === null ? 0 : shapeOf(word, normal),
    owner: lower.includes("'") ? (POSSESSIVE.exec(word)?.[1]?.length ?? 0) : 0,
    blank: !/\S/.test(word),
  };
}

/**
 * wink parts "Clinton's" in two, but once it has met the word whole, in some other text, it leaves it so from then on: what an
 * article holds must not hang on what was read before it.
 */
const POSSESSIVE = /^(?!(?:here|there|where|how|let)['’])(.*\p{L}.*)['’]s$/iu;

const foldApostrophe = (word: string): string => (word.includes('’') ? word.replaceAll('’', "'") : word);

/**
 * The word in lower case, a part of a contraction written out ("n’t" is "not"). wink also spells words the American way
 * ("through" is "thru", "vice" is "vise"), which no table of words would foresee.
 */
export function normalOf(word: string, wink: string): string {
  const lower = foldApostrophe(word).toLowerCase();
  return isContracted(lower) ? foldApostrophe(wink).toLowerCase() : lower;
}

const isContracted = (lower: string): boolean => lower.includes("'") || CONTRACTED.has(lower);

/** What is left of "can’t", "won’t", "shan’t" before the "n’t". */
const CONTRACTED = new Set(['ca', 'wo', 'sha']);
