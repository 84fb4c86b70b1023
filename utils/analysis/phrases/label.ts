// Numbers and letters that say which one is meant, not how many: "phase 2", "Juror No. 8", "Officer A".

import { LETTERED_PEOPLE, NUMBERED_PEOPLE, NUMBERED_THINGS } from '../labelled-nouns.ts';
import type { Tokens } from '../read.ts';
import { ADJ, classesOf, DET, GLUE, NAME, NOUN, NUM, POSS, PRON, STOP } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';

const NUMBERS = wordSet('no no. number');

const DIGITS = /^\d{1,3}$/;
const LETTER = /^[A-Z]$/;

/** Whether the token is such a number. One thing that is counted would have a determiner before it. */
export function isLabel(tokens: Tokens, at: number): boolean {
  const classes = classesOf(tokens);
  if (classes[at] !== NUM || !DIGITS.test(tokens.value[at] ?? '')) return false;
  const noun = tokens.normal[at - 1] ?? '';
  const before = classes[at - 2] ?? STOP;
  // "seat 14C"
  if (tokens.end[at] === tokens.start[at + 1] && LETTER.test(tokens.value[at + 1] ?? '')) return false;
  if (NUMBERS.has(noun)) return before === NOUN || before === NAME;
  if (NUMBERED_PEOPLE.has(noun)) return !(before === DET || before === NUM || before === PRON || before === ADJ);
  if (!NUMBERED_THINGS.has(noun) || classes[at - 1] === NAME) return false;
  return ![DET, POSS, NUM, PRON, GLUE, ADJ, NOUN, NAME].includes(before);
}

/** "witness 4", where the last token before `to` is the number or letter by which a person is known; null where it is not. */
export function labelledPerson(tokens: Tokens, from: number, to: number): string | null {
  const last = to - 1;
  const label = tokens.value[last] ?? '';
  const at = NUMBERS.has(tokens.normal[last - 1] ?? '') ? last - 2 : last - 1;
  if (at < from) return null;
  const noun = tokens.normal[at] ?? '';
  const isKnown = LETTER.test(label) ? LETTERED_PEOPLE.has(noun) : DIGITS.test(label) && NUMBERED_PEOPLE.has(noun);
  return isKnown ? `${noun} ${label}` : null;
}
