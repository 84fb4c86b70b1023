// The language model as entrypoints/analysis.content/packed-model.ts takes it, made of the file in its package. The compressor
// is one in JavaScript, as the one that is built into Node writes other bytes on other machines.

import { readFileSync } from 'node:fs';
import { deflateSync } from 'fflate';
import type { PackedModel } from '../entrypoints/analysis.content/packed-model.ts';
import { asciiOnly } from './ascii.ts';

interface Model {
  /** Base64. */
  readonly lexicon: string;
  readonly features: { readonly lexeme: { readonly list: readonly string[] } };
}

/** @param file of the model, JSON */
export function packModel(file: string): PackedModel {
  const { lexicon, ...model } = JSON.parse(readFileSync(file, 'utf8')) as Model;
  const { list, ...lexeme } = model.features.lexeme;
  const { words, strays } = packWords(list);
  const rest = { ...model, features: { ...model.features, lexeme: { ...lexeme, strays } } };
  return {
    lexicon: packed(Buffer.from(lexicon, 'latin1')),
    words: packed(Buffer.from(words, 'latin1')),
    rest: packed(Buffer.from(asciiOnly(JSON.stringify(rest)), 'latin1')),
  };
}

const packed = (bytes: Uint8Array): string => Buffer.from(deflateSync(bytes, { level: 9 })).toString('base64');

/** The words of a model as utils/analysis/model-words.ts takes them. */
export interface PackedWords {
  readonly words: string;
  readonly strays: readonly (readonly [place: number, word: string])[];
}

/** @param list by number */
export function packWords(list: readonly string[]): PackedWords {
  const ordered = new Set(longestAscending(list.map((word) => (PLAIN.test(word) ? word : null))));
  const strays = list.flatMap((word, place) => (ordered.has(place) ? [] : [[place, word] as const]));
  return { words: list.map((word, place) => (ordered.has(place) ? word : '')).join(' '), strays };
}

/** Other letters would make two bytes of each letter of all words. */
const PLAIN = /^[!-~]+$/;

/** The places of as many words as can be without one that comes before the one on its left; null stands nowhere. */
function longestAscending(words: readonly (string | null)[]): number[] {
  /** By length, the place of the least word that an ascending row of that length ends with. */
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const [place, word] of words.entries()) {
    if (word === null) continue;
    let length = 0;
    for (let high = ends.length; length < high; ) {
      const middle = (length + high) >> 1;
      if ((words[ends[middle] ?? 0] ?? '') < word) length = middle + 1;
      else high = middle;
    }
    before.set(place, ends[length - 1]);
    ends[length] = place;
  }
  const row: number[] = [];
  for (let place = ends.at(-1); place !== undefined; place = before.get(place)) row.push(place);
  return row.reverse();
}
