// Phrases that stand where a subject could and are none.

import type { Cue } from '../cues.ts';
import { OCCASIONS, WEEKDAYS } from '../function-words.ts';
import { isPlural } from '../number.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Tokens } from '../read.ts';
import { ADV, AUX, classesOf, NAME, PRON, VERB } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { afterAdjuncts } from './clause.ts';

const OBJECT_PRONOUNS = wordSet('me him us them myself himself herself itself themselves each there');

export const isObjectPronoun = (word: string): boolean => OBJECT_PRONOUNS.has(word);

/** Of the nouns of time and occasion those that take no verb of telling, unless with a capital letter. */
const TIMES = wordSet(
  'today yesterday tomorrow tonight morning afternoon evening night day week weekend month year years weeks days months time times hours minutes background condition anonymity part fact example instance particular general private public turn addition course',
);

/** "said Tuesday", "said last week" */
export function isTime(tokens: Tokens, phrase: NounPhrase): boolean {
  const head = tokens.normal[phrase.head] ?? '';
  if (WEEKDAYS.has(head)) return true;
  // "a retired general", "two privates": people, where "in general", "in private" are not.
  if ((head === 'general' || head === 'private') && phrase.head > phrase.from) return false;
  // "The New York Times"
  return TIMES.has(head) && OCCASIONS.has(head) && !/^\p{Lu}/u.test(tokens.value[phrase.head] ?? '');
}

const BE = wordSet('is are was were be been being am');
const CLEFTS = wordSet('it that this');

/** "He is a developer known to": what follows a form of "be" is no subject of a verb after it. */
export function isPredicate(tokens: Tokens, source: NounPhrase, floor: number, cue: Cue): boolean {
  const { normal } = tokens;
  const classes = classesOf(tokens);
  let i = source.from - 1;
  while (i > floor && classes[i] === ADV) i--;
  if (i < floor || classes[i] !== AUX || !BE.has(normal[i] ?? '')) return false;
  // "It was [a cabinet ally] who first floated": a cleft names its subject there.
  return cue.rule.strength !== 'telling' || !CLEFTS.has(normal[i - 1] ?? '');
}

const SAYS = wordSet('said told says say');

/** "A merger announced Monday would": a past form without an object of its own, before another verb that has the subject. */
export function isParticiple(tokens: Tokens, cue: Cue, source: NounPhrase, limit: number): boolean {
  if (cue.form !== 'past' || cue.lead !== cue.from || source.to !== cue.from || cue.hangsOn !== null) return false;
  const classes = classesOf(tokens);
  if (SAYS.has(tokens.normal[cue.from] ?? '') || classes[source.head] === PRON) return false;
  const at = afterAdjuncts(tokens, cue.to, limit);
  return classes[at] === AUX || (at > cue.to && classes[at] === VERB);
}

/** Whether subject and verb agree in number, where both show it. */
export function agrees(tokens: Tokens, source: NounPhrase, cue: Cue): boolean {
  if (cue.lead !== cue.from || cue.modal || (cue.form !== 'base' && cue.form !== 's')) return true;
  const plural = isPlural(tokens, source);
  if (plural !== null) return plural === (cue.form === 'base');
  // "help Ukraine defend": the base form of a verb is not what a single name says.
  const singleName = cue.form === 'base' && classesOf(tokens)[source.head] === NAME;
  return !singleName || Boolean(tokens.normal[source.head]?.endsWith('s'));
}
