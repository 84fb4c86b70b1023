// What stands after a phrase between commas and is said of it.

import type { Tokens } from '../read.ts';
import { ADJ, COMMA, classesOf, DET, NAME, NOUN, NUM, STOP } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { relativeEnd } from './tail.ts';

const RELATIVES = wordSet('who whose whom which');
/** Classes of words that may begin an apposition. */
const OPENS_APPOSITION = new Set([DET, NOUN, ADJ, NUM, NAME]);
const MOST = 3;

/** Where the appositions and relative clauses after a phrase end: "Ann Lee[, a lawyer in Bonn, who …]". */
export function appositionEnd(tokens: Tokens, at: number, limit: number): number {
  const classes = classesOf(tokens);
  let to = at;
  for (let n = 0; n < MOST && classes[to] === COMMA && to + 1 < limit; n++) {
    const end = oneEnd(tokens, to + 1, limit);
    if (end <= to + 1) break;
    if (end < limit && classes[end] !== COMMA && classes[end] !== STOP) break;
    to = end;
  }
  return to;
}

function oneEnd(tokens: Tokens, at: number, limit: number): number {
  if (RELATIVES.has(tokens.normal[at] ?? '')) return relativeEnd(tokens, at, limit);
  const opens = OPENS_APPOSITION.has(classesOf(tokens)[at] ?? STOP);
  return opens ? (nounPhraseAt(tokens, at, limit)?.to ?? -1) : -1;
}
