// Whether a phrase means one or several.

import { singularOf } from './lexicon.ts';
import type { NounPhrase } from './phrases.ts';
import type { Tokens } from './read.ts';
import { classesOf, NAME, NOUN, NUM, PRON } from './word-classes.ts';
import { wordSet } from './word-set.ts';

const PLURAL_PRONOUNS = wordSet('they we i you these those');
const RELATIVES = wordSet('who which that');
const PLURAL_QUANTITIES = wordSet('some many few both others several');
/** Quantities and bodies that take a verb in either number. */
const EITHER = wordSet(
  'most more all half majority number percent police staff media group rest plenty none each either neither any dozen team crew',
);

/** Whether a phrase is plural, as its verb would show; null where its form does not tell. */
export function isPlural(tokens: Tokens, source: NounPhrase): boolean | null {
  if (source.parts.length > 1) return true;
  const head = tokens.normal[source.head] ?? '';
  switch (classesOf(tokens)[source.head]) {
    case PRON:
      return RELATIVES.has(head) ? null : PLURAL_PRONOUNS.has(head);
    case NAME:
      return null;
    case NUM:
      return head !== 'one' && head !== '1';
    case NOUN:
      if (PLURAL_QUANTITIES.has(head)) return true;
      return EITHER.has(head) ? null : singularOf(head).plural;
    default:
      return PLURAL_QUANTITIES.has(head) ? true : null;
  }
}
