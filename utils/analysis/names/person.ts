// The people whom the article names, and what it says of each: offices, gender.

import { type Lexicon, singularOf } from '../lexicon.ts';
import type { Tokens } from '../read.ts';
import { classesOf, NOUN } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import type { Range } from './run.ts';

export interface Person {
  readonly key: string;
  /** The fullest form in the article. */
  name: string;
  /** The token index of the first mention with more than the surname, or the first mention. */
  first: number;
  /** Head nouns that the article applies to this person, in lower case: "manager", "senator". */
  readonly roles: Set<string>;
  gender: 'f' | 'm' | null;
}

const GENERATIONS = wordSet('jr jr. sr sr. ii iii iv .');

/** "robert f. kennedy jr." → "kennedy" */
export function surnameOf(words: readonly string[]): string {
  let last = words.length - 1;
  while (last > 0 && GENERATIONS.has(words[last] ?? '')) last--;
  if (words[last - 1] === '-' && last > 1) return `${words[last - 2]}-${words[last]}`;
  return words[last] ?? '';
}

const FEMALE = wordSet(
  'mrs mrs. ms ms. miss lady dame congresswoman councilwoman spokeswoman queen princess chairwoman sister actress',
);
const MALE = wordSet('mr mr. sir lord congressman councilman spokesman king prince pope chairman father brother actor');
/** In tokens: longer runs are no fuller names. */
const LONGEST_NAME = 5;

const textOf = (tokens: Tokens, { from, to }: Range): string =>
  tokens.text.slice(tokens.start[from], tokens.end[to - 1]);

/** A person by the name alone. */
export const personAt = (tokens: Tokens, run: Range, key: string): Person => ({
  key,
  name: textOf(tokens, run),
  first: run.from,
  roles: new Set(),
  gender: null,
});

/** What one mention of a person tells of them. */
export interface PersonTold {
  readonly name: string;
  readonly roles: readonly string[];
  readonly gender: Person['gender'];
}

export function personToldAt(tokens: Tokens, run: Range, lexicon: Lexicon): PersonTold {
  const roles: string[] = [];
  let gender: Person['gender'] = null;
  for (let i = run.from - 1; i < run.to; i++) {
    const word = tokens.normal[i] ?? '';
    if (FEMALE.has(word)) gender = 'f';
    if (MALE.has(word)) gender = 'm';
    if (i < run.to - 1 && lexicon.titles.has(word)) roles.push(word);
  }
  noteRolesBefore(tokens, run, roles);
  noteRolesAfter(tokens, run, roles);
  return { name: textOf(tokens, run), roles, gender };
}

/** Adds what a mention of a person tells to what is known of the people. */
export function notePerson({ from, to }: Range, key: string, told: PersonTold, people: Map<string, Person>): void {
  const known = people.get(key);
  const { name, gender } = told;
  const entry = known ?? { key, name, first: from, roles: new Set(), gender: null };
  if (!known) people.set(key, entry);
  else if (name.length > entry.name.length && to - from <= LONGEST_NAME) entry.name = name;
  entry.gender = gender ?? entry.gender;
  for (const role of told.roles) entry.roles.add(role);
}

/** "campaign manager Robby Mook" */
function noteRolesBefore(tokens: Tokens, { from }: Range, roles: string[]): void {
  const classes = classesOf(tokens);
  for (let i = from - 1; i >= 0 && i > from - 3 && classes[i] === NOUN; i--) roles.push(tokens.normal[i] ?? '');
}

const OPENS_ROLE = wordSet(', is was (');
const ENDS_ROLE = wordSet(', who said .');
/** In tokens. */
const ROLE_REACH = 14;

/** "Robby Mook, the campaign manager,", "Mook is a strategist" */
function noteRolesAfter(tokens: Tokens, { to }: Range, roles: string[]): void {
  if (!OPENS_ROLE.has(tokens.normal[to] ?? '')) return;
  const classes = classesOf(tokens);
  const sentence = tokens.sentences[tokens.sentenceOf[to] ?? 0];
  const limit = Math.min(sentence?.to ?? 0, to + ROLE_REACH);
  for (let i = to + 1; i < limit; i++) {
    const word = tokens.normal[i] ?? '';
    if (ENDS_ROLE.has(word)) break;
    if (classes[i] === NOUN) roles.push(singularOf(word).singular);
  }
}
