// The vocabulary as sets, made once for a set of rules.

import { formsOf } from './inflection.ts';
import type { Rules, Words } from './rule.ts';

/** Lists that are looked up as they are. */
type PlainLists = Exclude<keyof Words, 'walksOfLife' | 'leadsToTelling' | 'humanTelling'>;

export interface Lexicon extends Readonly<Record<PlainLists, ReadonlySet<string>>> {
  /** The walk of life that a noun tells, as a number; nothing for nouns that fit everybody. */
  readonly walkOf: ReadonlyMap<string, number>;
  /** All forms of the verbs that may stand before "to say". */
  readonly leadsToTelling: ReadonlySet<string>;
  /** All forms of the verbs of telling that only people do. */
  readonly humanTelling: ReadonlySet<string>;
}

const cache = new WeakMap<Words, Lexicon>();

export function lexiconOf({ words }: Pick<Rules, 'words'>): Lexicon {
  const known = cache.get(words);
  if (known) return known;
  const { walksOfLife, leadsToTelling, humanTelling, ...lists } = words;
  const sets = {} as Record<PlainLists, ReadonlySet<string>>;
  for (const name of Object.keys(lists) as PlainLists[]) sets[name] = new Set(lists[name]);
  const lexicon: Lexicon = {
    ...sets,
    walkOf: new Map(walksOfLife.flatMap((nouns, walk) => nouns.map((noun) => [noun, walk] as const))),
    leadsToTelling: new Set(leadsToTelling.flatMap(formsOf)),
    humanTelling: new Set(humanTelling.flatMap(formsOf)),
  };
  cache.set(words, lexicon);
  return lexicon;
}

/** Nouns by whose ending nobody is meant. Human nouns are an open class; these endings are not. */
const ENDS_OF_THINGS =
  /(tion|sion|ment|ness|ity|ism|ship|ance|ence|ture|sure|age|dom|hood|ing|cy|logy|graphy|ics|is|us|um|ware|work|book|land|side|way|time|day|ery|ory|ia|x|th|fare|ure|line|room|point|power|fund|cast|word|house|post|sheet|board|net|tax|deal|case|play|show|game)$/;
const ENDS_OF_PEOPLE =
  /(er|or|ist|ian|man|woman|person|ee|eer|crat|maker|goer|holder|smith|wright|star|mate|hand|fellow)$/;

export const isThingNoun = (lexicon: Lexicon, singular: string): boolean =>
  !isKnownPerson(lexicon, singular) &&
  (lexicon.documents.has(singular) || lexicon.things.has(singular) || ENDS_OF_THINGS.test(singular));

export const isKnownPerson = (lexicon: Lexicon, singular: string): boolean =>
  lexicon.particular.has(singular) ||
  lexicon.occupations.has(singular) ||
  lexicon.crowds.has(singular) ||
  lexicon.spokespeople.has(singular) ||
  lexicon.uniqueOffices.has(singular);

/** Nouns of particular people: whoever bears one speaks for themselves, not for a crowd. */
export const isParticular = (lexicon: Lexicon, singular: string): boolean =>
  lexicon.particular.has(singular) || lexicon.occupations.has(singular);

/** Whether a noun means a person: by the tables, else by its ending. */
export const isPersonNoun = (lexicon: Lexicon, singular: string): boolean =>
  isKnownPerson(lexicon, singular) ||
  (!lexicon.bodies.has(singular) && !isThingNoun(lexicon, singular) && ENDS_OF_PEOPLE.test(singular));

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  policemen: 'policeman',
  gentlemen: 'gentleman',
  spokesmen: 'spokesman',
  spokeswomen: 'spokeswoman',
  spokespeople: 'spokesperson',
  congressmen: 'congressman',
  congresswomen: 'congresswoman',
  businessmen: 'businessman',
  lawmen: 'lawman',
  wives: 'wife',
  staff: 'staff',
  clergy: 'clergy',
  youth: 'youth',
  'passers-by': 'passer-by',
  crew: 'crew',
  personnel: 'personnel',
  folks: 'folk',
  folk: 'folk',
  media: 'media',
  police: 'police',
};
/** Plurals that end like "politics". */
const HUMAN_ICS =
  /(crit|med|cler|skept|scept|mechan|cathol|cyn|academ|fanat|hispan|lunat|romant|alcohol|heret|pragmat|topic|epidem|comm|garm|fabr|trop)ics$/;
const SINGULAR_IN_S = /(ss|us|is|ics|news|series|press|boss|witness|congress)$/;

interface Singular {
  readonly singular: string;
  readonly plural: boolean;
}

const singulars = new Map<string, Singular>();

/** The singular of a noun in lower case, and whether the form was a plural. */
export function singularOf(word: string): Singular {
  const known = singulars.get(word);
  if (known) return known;
  const found = findSingular(word);
  singulars.set(word, found);
  return found;
}

function findSingular(word: string): Singular {
  if (HUMAN_ICS.test(word)) return { singular: word.slice(0, -1), plural: true };
  const irregular = IRREGULAR_PLURALS[word];
  if (irregular) return { singular: irregular, plural: true };
  if (/men$/.test(word) && word.length > 5) return { singular: word.replace(/men$/, 'man'), plural: true };
  if (/women$/.test(word)) return { singular: word.replace(/women$/, 'woman'), plural: true };
  if (!word.endsWith('s') || word.length < 4 || SINGULAR_IN_S.test(word)) return { singular: word, plural: false };
  if (/(ss|x|ch|sh)es$/.test(word)) return { singular: word.slice(0, -2), plural: true };
  if (/[^aeiou]ies$/.test(word) && word.length > 5) return { singular: `${word.slice(0, -3)}y`, plural: true };
  return { singular: word.slice(0, -1), plural: true };
}
