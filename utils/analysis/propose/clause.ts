// Clauses around a cue: whether one begins, or has been.

import { OCCASIONS, WEEKDAYS } from '../function-words.ts';
import { baseAt, nounPhraseAt } from '../phrases.ts';
import type { Tokens } from '../read.ts';
import { ADP, ADV, AUX, COMMA, classesOf, NUM, VERB } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';

/** In tokens, how far back a verb is looked for. */
const REACH = 200;

/** Whether there is a verb in the words that end at `to`. */
export function holdsVerb(tokens: Tokens, floor: number, to: number): boolean {
  const classes = classesOf(tokens);
  for (let i = Math.max(floor, to - REACH); i < to; i++) if (classes[i] === AUX || classes[i] === VERB) return true;
  return false;
}

const OPENERS = wordSet('there no nothing nobody');

/** Whether a clause with a finite verb begins here: "the deal was off", "it would". */
export function beginsClause(tokens: Tokens, at: number, limit: number): boolean {
  if (at >= limit) return false;
  if (OPENERS.has(tokens.normal[at] ?? '')) return true;
  const phrase = nounPhraseAt(tokens, at, limit);
  if (!phrase) return false;
  const classes = classesOf(tokens);
  let i = phrase.to;
  while (i < limit && (classes[i] === ADV || classes[i] === COMMA) && i < phrase.to + 2) i++;
  return classes[i] === AUX || (classes[i] === VERB && !tokens.normal[i]?.endsWith('ing'));
}

/** How many adverbs and phrases may stand between a verb and what it tells. */
const MOST_ADJUNCTS = 4;
const OPENS_ADJUNCT = wordSet('in on at during by after before through via to from');
const RECEIVERS = wordSet('reporters journalists supporters me us them');

/** Skips adverbs, days and receivers between a verb and what it tells: "said |on Tuesday| that". */
export function afterAdjuncts(tokens: Tokens, at: number, limit: number): number {
  const { normal } = tokens;
  const classes = classesOf(tokens);
  let i = at;
  for (let n = 0; n < MOST_ADJUNCTS && i < limit; n++) {
    const word = normal[i] ?? '';
    if (classes[i] === ADV || WEEKDAYS.has(word)) {
      i++;
      continue;
    }
    // "maintained|, however,| that"
    if (classes[i] === COMMA && classes[i + 1] === ADV && classes[i + 2] === COMMA) {
      i += 3;
      continue;
    }
    // "maintained |last night| that"
    if ((word === 'last' || word === 'this') && OCCASIONS.has(normal[i + 1] ?? '')) {
      i += 2;
      continue;
    }
    if (classes[i] !== ADP || !OPENS_ADJUNCT.has(word)) break;
    const object = baseAt(tokens, i + 1, limit);
    if (!object) break;
    const head = normal[object.head] ?? '';
    const fits =
      word === 'to' ? RECEIVERS.has(head) : OCCASIONS.has(head) || WEEKDAYS.has(head) || classes[object.head] === NUM;
    if (!fits) break;
    i = nounPhraseAt(tokens, i + 1, limit, false)?.to ?? object.to;
  }
  return i;
}
