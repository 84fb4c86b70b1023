// What kind of name a run is: by its words, by those beside it, by its other mentions in the article.

import type { Lexicon } from '../lexicon.ts';
import type { Tokens } from '../read.ts';
import { classesOf, POSS } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { surnameOf } from './person.ts';
import type { Range } from './run.ts';

export type NameKind = 'person' | 'organisation' | 'place' | 'outlet' | 'crowd' | 'unknown';

export interface Named {
  readonly kind: NameKind;
  /** What it is called by, in lower case: a person's surname, else the whole name without an article. */
  readonly key: string;
}

/** Parts of a name that only persons have. */
const ONLY_IN_PERSONS = wordSet('de del della di da van von der den bin ibn dos ter');
/** How many words the name of a person or body has at most, where nothing else tells what it is. */
const LONGEST_AFTER_TITLE = 4;
const LONGEST_NAME = 5;

/** What the name itself and the words beside it tell. */
export function kindOf(tokens: Tokens, run: Range, lexicon: Lexicon): Named {
  const words = tokens.normal.slice(run.from, run.to);
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const key = words.length === 1 ? first : words.join(' ').replaceAll(' - ', '-');
  const bare = key.startsWith('the ') ? key.slice('the '.length) : key;
  const person = (): Named => ({ kind: 'person', key: surnameOf(withoutTitles(words, lexicon)) });
  const titled = words.length > 1 && lexicon.titles.has(first);
  if (first.startsWith('@')) return { kind: 'unknown', key };
  if (lexicon.outlets.has(bare)) return { kind: 'outlet', key };
  if (lexicon.capitalisedCrowds.has(last)) return { kind: 'crowd', key };
  if (lexicon.places.has(bare)) return { kind: 'place', key };
  if (titled && !lexicon.organisationWords.has(last)) return person();
  const organisation = holdsOrganisationWord(words, titled, lexicon);
  if (!organisation && words.length <= LONGEST_AFTER_TITLE && followsTitle(tokens, run, lexicon)) return person();
  if (organisation) return { kind: 'organisation', key };
  if (words.some((word) => ONLY_IN_PERSONS.has(word))) return person();
  if (words.length === 1) return { kind: isAcronym(tokens.value[run.from] ?? '') ? 'organisation' : 'unknown', key };
  if (words.length > LONGEST_NAME || lexicon.demonyms.has(first)) return { kind: 'unknown', key };
  return lexicon.firstNames.has(first) || isFollowedAsPerson(tokens, run) ? person() : { kind: 'unknown', key };
}

function withoutTitles(words: readonly string[], lexicon: Lexicon): readonly string[] {
  let from = 0;
  while (from < words.length - 1 && lexicon.titles.has(words[from] ?? '')) from++;
  return words.slice(from);
}

/** "the Bank of Ghana", "Hull City"; a short word alone is none: "Sun", "UN". */
const holdsOrganisationWord = (words: readonly string[], titled: boolean, lexicon: Lexicon): boolean =>
  words.some(
    (word, n) => lexicon.organisationWords.has(word) && !(titled && n === 0) && (words.length > 1 || word.length > 3),
  );

/** "spokesman Bill Kay", not "the senator's Ohio" */
const followsTitle = (tokens: Tokens, { from }: Range, lexicon: Lexicon): boolean =>
  lexicon.titles.has(tokens.normal[from - 1] ?? '') && classesOf(tokens)[from - 1] !== POSS;

const isAcronym = (word: string): boolean => /^\p{Lu}{2,}s?$|^(\p{Lu}\.){2,}$/u.test(word);

/** An initial, an age or a relative clause: "Ann B. Lee", "Ann Lee, 34", "Ann Lee, who" */
function isFollowedAsPerson({ value, normal }: Tokens, { from, to }: Range): boolean {
  if (/^\p{Lu}\.?$/u.test(value[from + 1] ?? '')) return true;
  const age = value[to] === ',' && /^\d\d?$/.test(value[to + 1] ?? '');
  return age || normal[to] === 'who' || normal[to + 1] === 'who';
}

/** In words: two or three capitalised words that nothing explains are a person. */
const LONGEST_UNEXPLAINED = 3;

/** What a name is of which its own words tell nothing: by its other mentions, else by its shape. */
export function kindByArticle(
  tokens: Tokens,
  run: Range,
  key: string,
  isPerson: (surname: string) => boolean,
  standsAlone: (word: string) => boolean,
  lexicon: Lexicon,
): Named {
  const words = tokens.normal.slice(run.from, run.to);
  const surname = surnameOf(words);
  const first = words[0] ?? '';
  const the = tokens.normal[run.from - 1] === 'the';
  if (first.startsWith('@')) return { kind: 'unknown', key };
  if (isPerson(surname)) return { kind: 'person', key: surname };
  if (words.length === 1) return { kind: the ? 'organisation' : 'unknown', key };
  if (the || lexicon.demonyms.has(first)) return { kind: 'organisation', key };
  return words.length <= LONGEST_UNEXPLAINED || standsAlone(surname)
    ? { kind: 'person', key: surname }
    : { kind: 'organisation', key };
}
