// "…, sources familiar with the matter.": a verb of telling was lost in the editing.

import type { Cue } from '../cues.ts';
import { nounPhraseAt } from '../phrases.ts';
import type { Proposal } from '../proposal.ts';
import type { Tokens } from '../read.ts';
import { ADP, AUX, COMMA, classesOf, VERB } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { holdsVerb } from './clause.ts';

/** In tokens: how far before the noun the comma may stand, and how much may follow the phrase. */
const COMMA_REACH = 6;
const SLIP = 6;
const NO_SOURCE_AFTER = wordSet('and or including with by from of to');

export function proposeLostVerb(tokens: Tokens, cue: Cue, floor: number, limit: number): Proposal | null {
  const classes = classesOf(tokens);
  let comma = cue.from - 1;
  while (comma > floor && comma > cue.from - COMMA_REACH && classes[comma] !== COMMA) comma--;
  if (classes[comma] !== COMMA || NO_SOURCE_AFTER.has(tokens.normal[comma + 1] ?? '')) return null;
  const last = tokens.value[limit - 1];
  const end = last === '.' || last === '!' ? limit - 1 : limit;
  // "said matter" and other slips stand in such sentences: take the words to their end if the phrase itself does not get there.
  const source = nounPhraseAt(tokens, comma + 1, end, false);
  if (!source || end - source.to > SLIP || source.head !== cue.from) return null;
  for (let i = source.to; i < end; i++) {
    // A verb is the very thing that is missing; "with said matter" holds none.
    const verb = classes[i] === AUX || (classes[i] === VERB && classes[i - 1] !== ADP);
    if (classes[i] === COMMA || verb) return null;
  }
  if (!holdsVerb(tokens, floor, comma)) return null;
  return { cue: { ...cue, to: cue.from }, source: { ...source, to: end }, order: 'after', hypothetical: false };
}
