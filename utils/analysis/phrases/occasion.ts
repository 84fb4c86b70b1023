// When or on what occasion something was said: "on Tuesday", "in an interview". Such phrases belong to the verb, not the noun.

import { MONTHS, OCCASIONS, WEEKDAYS } from '../function-words.ts';
import type { Tokens } from '../read.ts';
import { classesOf, NUM } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { baseAt } from './base.ts';

const BEFORE_YEAR = wordSet('in since by');
const BEFORE_OCCASION = wordSet('in on at during by after before through via over since for under');

/** Whether the prepositional phrase that begins at a token is one. */
export function isOccasion(tokens: Tokens, at: number, limit: number): boolean {
  const object = baseAt(tokens, at + 1, limit);
  if (!object) return false;
  const preposition = tokens.normal[at] ?? '';
  const head = tokens.normal[object.head] ?? '';
  if (WEEKDAYS.has(head) || (MONTHS.has(head) && head !== 'may')) return true;
  if (classesOf(tokens)[object.head] === NUM && BEFORE_YEAR.has(preposition)) return true;
  return OCCASIONS.has(head) && BEFORE_OCCASION.has(preposition);
}
