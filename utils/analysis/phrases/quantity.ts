// Determiners, numbers and quantities: what opens a phrase, and what stands for people alone.

import { STANDALONE, SUBJECT_PRONOUNS } from '../function-words.ts';
import type { Tokens } from '../read.ts';
import { ADJ, classesOf, DET, GLUE, NOUN, NUM, PRON } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import type { Base } from './base.ts';

const COMPARES = wordSet('more fewer less');
const ROUGHLY = wordSet('about nearly almost around roughly some over only just even approximately up');

/** The token after determiners, numbers and what may stand before them: "at least three", "all of the", "a dozen". */
export function skipQuantity(tokens: Tokens, at: number, limit: number): number {
  const classes = classesOf(tokens);
  const word = (k: number) => tokens.normal[k] ?? '';
  let i = skipComparison(tokens, at);
  if (i === at && ROUGHLY.has(word(i)) && (classes[i + 1] === NUM || word(i + 1) === 'a' || word(i + 1) === 'half'))
    i++;
  while (i < limit && (classes[i] === DET || (classes[i] === PRON && i > at && !SUBJECT_PRONOUNS.has(word(i))))) i++;
  // "half a dozen of"
  return word(i) === 'half' && word(i + 1) === 'a' ? i + 2 : i;
}

/** "at least", "more than", "no fewer than" */
function skipComparison({ normal }: Tokens, at: number): number {
  const first = normal[at] ?? '';
  const second = normal[at + 1] ?? '';
  if (first === 'at' && (second === 'least' || second === 'most')) return at + 2;
  if (second === 'than' && COMPARES.has(first)) return at + 2;
  return first === 'no' && COMPARES.has(second) && normal[at + 2] === 'than' ? at + 3 : at;
}

/** "some", "two of", "both", "the latter": quantities and adjectives that stand for people; null where there are none. */
export function standaloneAt(tokens: Tokens, at: number, limit: number): Base | null {
  const classes = classesOf(tokens);
  const start = skipQuantity(tokens, at, limit);
  // Few words after the determiners: "the other two", "another".
  let last = -1;
  for (let i = start; i < limit && i < start + 3; i++) {
    const kind = classes[i];
    if (kind === NUM || kind === ADJ || kind === NOUN) last = i;
    else if (kind !== GLUE) break;
  }
  if (last >= 0) return { from: at, to: last + 1, head: last };
  if (start > at && STANDALONE.has(tokens.normal[start - 1] ?? '')) return { from: at, to: start, head: start - 1 };
  return null;
}
