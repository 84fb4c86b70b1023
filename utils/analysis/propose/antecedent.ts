// Whom a relative pronoun stands for: the noun before "who" or ", who".

import { isPersonNoun, type Lexicon, singularOf } from '../lexicon.ts';
import { isDash, type NounPhrase, nounPhraseAt, phraseEndingAt } from '../phrases.ts';
import type { Tokens } from '../read.ts';
import { ADP, COMMA, CONJ, classesOf, NAME, NUM, PRON } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';

const PRONOUNS_WITH_CLAUSE = wordSet('those others anyone someone he she they some many');

/** `at`: the relative pronoun; `person`: it is "who". */
export function antecedent(
  tokens: Tokens,
  at: number,
  floor: number,
  lexicon: Lexicon,
  person: boolean,
): NounPhrase | null {
  const classes = classesOf(tokens);
  const aside = at > floor && (classes[at - 1] === COMMA || isDash(tokens, at - 1));
  const end = aside ? at - 1 : at;
  if (end > floor && classes[end - 1] === CONJ) return null;
  const whole = phraseEndingAt(tokens, end, floor);
  const phrase = whole && person ? innermostPerson(tokens, whole, end, lexicon) : whole;
  if (!phrase || classes[phrase.head] !== PRON) return phrase;
  return PRONOUNS_WITH_CLAUSE.has(tokens.normal[phrase.head] ?? '') ? phrase : null;
}

/** "a settlement to [a booker] who": of the nouns in a phrase, the last that means a person. */
function innermostPerson(tokens: Tokens, whole: NounPhrase, end: number, lexicon: Lexicon): NounPhrase {
  const classes = classesOf(tokens);
  const isPerson = (at: number) =>
    classes[at] === NAME || isPersonNoun(lexicon, singularOf(tokens.normal[at] ?? '').singular);
  const kind = classes[whole.head];
  if (whole.parts.length > 1 || kind === PRON || kind === NUM || isPerson(whole.head)) return whole;
  for (let i = end - 1; i > whole.head; i--) {
    const inner = classes[i - 1] === ADP ? nounPhraseAt(tokens, i, end) : null;
    if (inner && inner.to === end && isPerson(inner.head)) return inner;
  }
  return whole;
}
