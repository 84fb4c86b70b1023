// The phrase that ends at a place: found by trying the places to the left of it where a phrase could begin.

import { WEEKDAYS } from '../function-words.ts';
import type { Tokens } from '../read.ts';
import {
  ADJ,
  ADP,
  AUX,
  COMMA,
  CONJ,
  classesOf,
  DET,
  GLUE,
  NAME,
  NOT,
  NOUN,
  NUM,
  POSS,
  PRON,
  STOP,
  SUB,
  TO,
} from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { BEFORE_BARE_RELATIVE } from './base.ts';
import { isLabel } from './label.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { isDash, openingOf, phraseBeforeParenthesis } from './parenthesis.ts';

const NO_STOP = wordSet("( ) [ ] ' ‘ ’");

/** The longest noun phrase that ends exactly at `end`, over a closing parenthesis ("X, who …, said") if need be. */
export function phraseEndingAt(tokens: Tokens, end: number, floor: number): NounPhrase | null {
  if (end <= floor) return null;
  const classes = classesOf(tokens);
  const last = classes[end - 1];
  if (last === COMMA || isDash(tokens, end - 1)) {
    const before = phraseBeforeParenthesis(tokens, end - 1, floor, phraseEndingAt);
    // "Sen. Jack Reed (D-R.I.), said"
    return before ?? (tokens.normal[end - 2] === ')' ? phraseEndingAt(tokens, end - 1, floor) : null);
  }
  if (
    (last === ADP && !isParticleOfRelative(tokens, end - 1, floor)) ||
    last === CONJ ||
    last === TO ||
    last === SUB ||
    last === POSS
  )
    return null;
  let best: NounPhrase | null = null;
  for (let i = end - 1; i >= floor; i--) {
    i = openingOf(tokens, i, floor);
    if (classes[i] === STOP && !NO_STOP.has(tokens.value[i] ?? '')) break;
    if (!mayBegin(tokens, i, floor)) continue;
    const phrase = nounPhraseAt(tokens, i, end, isFree(classes, i, floor));
    if (phrase?.to === end) best = phrase;
  }
  return best;
}

/** In tokens. */
const SHORT_RELATIVE = 8;

/** "people who dialled in", "somebody she worked with": the preposition closes a relative clause. */
function isParticleOfRelative(tokens: Tokens, at: number, floor: number): boolean {
  const classes = classesOf(tokens);
  for (let i = at - 1; i > floor && i > at - SHORT_RELATIVE; i--) {
    if (classes[i] === COMMA || classes[i] === STOP) return false;
    if (tokens.normal[i] === 'who') return true;
  }
  return false;
}

/** After a verb or a preposition a list would join two clauses: "left the bank and officials said". */
function isFree(classes: Uint8Array, at: number, floor: number): boolean {
  const before = classes[at - 1];
  return at === floor || before === STOP || before === COMMA || before === CONJ || before === SUB;
}

/** Classes of words that begin no noun phrase. */
const NEVER_FIRST = new Set([COMMA, STOP, CONJ, SUB, AUX, TO, POSS, NOT, GLUE]);
/** Prepositions that may stand before a number: "about 20 officials", "at least three". */
const ROUGHLY = wordSet('at about around over up');

/** Whether a phrase could begin here: not in the middle of a run of modifiers. */
function mayBegin(tokens: Tokens, at: number, floor: number): boolean {
  const classes = classesOf(tokens);
  const kind = classes[at] ?? STOP;
  if (NEVER_FIRST.has(kind) || (kind === ADP && !ROUGHLY.has(tokens.normal[at] ?? ''))) return false;
  if (at === floor) return true;
  if (kind === NUM && isLabel(tokens, at)) return false;
  const before = classes[at - 1];
  if (before === NUM && isLabel(tokens, at - 1)) return true;
  if (before === DET || before === GLUE || before === POSS || before === ADJ || before === NUM) return kind === PRON;
  if (before === NOUN && BEFORE_BARE_RELATIVE.has(tokens.normal[at - 1] ?? '')) return true;
  if (before === NAME && WEEKDAYS.has(tokens.normal[at - 1] ?? '')) return true;
  if (before === NOUN || before === NAME) return kind === DET || kind === PRON || kind === NUM;
  return true;
}
