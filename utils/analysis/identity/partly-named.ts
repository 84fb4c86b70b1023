// People of whom the article tells a part of their name, or another name than their own.

import { isIn, numberedSet } from '../numbered-set.ts';
import type { Base } from '../phrases.ts';
import { wordSet } from '../word-set.ts';
import { type Story, sentenceAt, wordAt } from './story.ts';

/** In tokens after the phrase: how far what is said of its name may stand. */
const KNOWN_AS_REACH = 14;
const NAME_REACH = 22;

const CALLED = wordSet('known name identified himself herself');

/** "a shopkeeper who wanted to be known only as Mr Tan", "who gave his name only as Lim" */
export function isKnownAs(story: Story, part: Base): boolean {
  const limit = Math.min(sentenceAt(story, part.from)?.to ?? 0, part.to + KNOWN_AS_REACH);
  for (let i = part.to; i < limit; i++) {
    if (wordAt(story, i) !== 'as' || story.names.of[i + 1] === -1) continue;
    for (let k = i - 1; k > i - 4 && k > part.to; k--) {
      const word = wordAt(story, k);
      const only = wordAt(story, k + 1) === 'only' || word === 'name' || wordAt(story, k - 1) === 'only';
      if (CALLED.has(word) && only) return true;
    }
  }
  return false;
}

/** "Marta, who gave only her first name", "Tomas, not his real name", "known only as Mr Tan". */
export function isPartlyNamed(story: Story, part: Base, to: number): boolean {
  const limit = Math.min(sentenceAt(story, part.from)?.to ?? to, part.to + NAME_REACH);
  for (let i = part.to; i < limit - 2; i++)
    if (
      isIn(BEGINS_NAME, story.tokens.word[i] ?? 0) &&
      (isFirstNameOnly(story, i) ||
        isNoRealName(story, i) ||
        isWithheldName(story, i) ||
        OTHER_NAMES.has(wordAt(story, i)))
    )
      return true;
  return false;
}

const OTHER_NAMES = wordSet('pseudonym surname');
const BEFORE_FIRST = wordSet('only just by her his their');
const BEFORE_REAL = wordSet('not his her their whose');
const WITHHELD_PARTS = wordSet('last full family sur');
/** Whatever is said of a name here begins with one of these. */
const BEGINS_NAME = numberedSet(['first', 'real', ...WITHHELD_PARTS, ...OTHER_NAMES]);
const WITHHOLDING = /^(withh[oe]ld|decline|want)/;

/** "only her first name" */
const isFirstNameOnly = (story: Story, at: number): boolean =>
  wordAt(story, at) === 'first' && wordAt(story, at + 1) === 'name' && BEFORE_FIRST.has(wordAt(story, at - 1));

/** "not his real name", "whose real names" */
const isNoRealName = (story: Story, at: number): boolean =>
  wordAt(story, at) === 'real' &&
  (wordAt(story, at + 1) === 'name' || wordAt(story, at + 1) === 'names') &&
  BEFORE_REAL.has(wordAt(story, at - 1));

/** "withheld his last name", "declined her full name" */
const isWithheldName = (story: Story, at: number): boolean =>
  WITHHELD_PARTS.has(wordAt(story, at)) && wordAt(story, at + 1) === 'name' && WITHHOLDING.test(wordAt(story, at - 2));
