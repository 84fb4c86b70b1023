// Who is named in the article: every run of name tokens, what kind of name it is, and which full name a surname points to.

import { MONTHS, WEEKDAYS } from './function-words.ts';
import type { Lexicon } from './lexicon.ts';
import { singularOf } from './lexicon.ts';
import type { Tokens } from './read.ts';
import { ADJ, classesOf, GLUE, NAME, NOUN, POSS } from './word-classes.ts';

export type NameKind = 'person' | 'organisation' | 'place' | 'outlet' | 'crowd' | 'unknown';

/** A run of name tokens, titles and initials included; token indices, end exclusive. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  kind: NameKind;
  /** What it is called by, in lower case: a person's surname, else the whole name without an article. */
  key: string;
}

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

export interface Names {
  readonly runs: readonly NameRun[];
  /** For each token the index of its run, or -1. */
  readonly of: Int32Array;
  readonly people: ReadonlyMap<string, Person>;
}

const CONNECTORS = new Set([
  'de',
  'del',
  'della',
  'di',
  'da',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'of',
  'the',
  'and',
  '&',
  'for',
  'y',
  'dos',
  'ben',
  'ter',
  'ten',
]);
const ONLY_IN_PERSONS = new Set([
  'de',
  'del',
  'della',
  'di',
  'da',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'dos',
  'ter',
]);

const cache = new WeakMap<Tokens, Names>();

export function namesOf(tokens: Tokens, lexicon: Lexicon): Names {
  const known = cache.get(tokens);
  if (known) return known;
  const names = findNames(tokens, lexicon);
  cache.set(tokens, names);
  return names;
}

function findNames(tokens: Tokens, lexicon: Lexicon): Names {
  const classes = classesOf(tokens);
  const runs: NameRun[] = [];
  const of = new Int32Array(tokens.count).fill(-1);
  const lower = lowerCaseWords(tokens);
  const capital = capitalWords(tokens);
  for (const sentence of tokens.sentences) {
    const shouting = isTitleCase(tokens, sentence.from, sentence.to);
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!isNameToken(tokens, classes, i, sentence.from, shouting, lower, capital, lexicon)) continue;
      const to = runEnd(tokens, classes, i, sentence.to, lexicon);
      of.fill(runs.length, i, to);
      runs.push({ from: i, to, kind: 'unknown', key: '' });
      i = to - 1;
    }
  }
  const people = new Map<string, Person>();
  for (const run of runs) classifyRun(tokens, classes, run, lexicon);
  // Full names first, so that surnames find them wherever they stand.
  for (const run of runs) if (run.kind === 'person') notePerson(tokens, classes, run, people, lexicon);
  for (const run of runs) if (run.kind === 'unknown') settle(tokens, run, people, lexicon, runs);
  return { runs, of, people };
}

/** Words that the article also writes in lower case: at the start of a sentence they are no names. */
function lowerCaseWords(tokens: Tokens): ReadonlySet<string> {
  const words = new Set<string>();
  for (const value of tokens.value) if (/^\p{Ll}/u.test(value)) words.add(value);
  return words;
}

/** Words that stand with a capital letter inside a sentence: names, also where they open one ("Tester said"). */
function capitalWords(tokens: Tokens): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { from, to } of tokens.sentences) {
    if (isTitleCase(tokens, from, to)) continue;
    for (let i = from + 1; i < to; i++)
      if (/^\p{Lu}\p{Ll}/u.test(tokens.value[i] ?? '') && /^\p{Ll}/u.test(tokens.value[i - 1] ?? ''))
        words.add(tokens.normal[i] ?? '');
  }
  return words;
}

/** Headlines in title case or capitals: there a capital letter tells nothing. */
export function isTitleCase(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  let capital = 0;
  for (let i = from; i < to && words < 40; i++) {
    const value = tokens.value[i] ?? '';
    if (value.length < 4 || !/^\p{L}/u.test(value)) continue;
    words++;
    if (/^\p{Lu}/u.test(value)) capital++;
  }
  return words >= 4 && capital / words > 0.8;
}

function isNameToken(
  tokens: Tokens,
  classes: Uint8Array,
  i: number,
  first: number,
  shouting: boolean,
  lower: ReadonlySet<string>,
  capital: ReadonlySet<string>,
  lexicon: Lexicon,
): boolean {
  const value = tokens.value[i] ?? '';
  const normal = tokens.normal[i] ?? '';
  if (/^@\w/.test(value)) return true;
  if (!/^\p{Lu}/u.test(value) && !/^[a-z]?[A-Z]/.test(value)) return false;
  if (WEEKDAYS.has(normal) || (MONTHS.has(normal) && normal !== 'may')) return false;
  const kind = classes[i];
  if (shouting) return kind === NAME && !isCommonNoun(normal, lexicon) && !lower.has(normal);
  const opens = i === first || /^["“'‘(:—–-]$/.test(tokens.value[i - 1] ?? '');
  if (opens) {
    if (kind !== NAME && kind !== NOUN && kind !== ADJ) return false;
    if (capital.has(normal) && !lower.has(normal) && kind === NAME) return true;
    if (isCommonNoun(normal, lexicon) && classes[i + 1] !== NAME) return false;
    if (lower.has(normal) && !/^\p{Lu}/u.test(tokens.value[i + 1] ?? '')) return false;
    return kind === NAME || /^\p{Lu}/u.test(tokens.value[i + 1] ?? '');
  }
  return kind === NAME || kind === NOUN || kind === ADJ;
}

const isCommonNoun = (word: string, lexicon: Lexicon): boolean => {
  const { singular } = singularOf(word);
  return (
    lexicon.particular.has(singular) ||
    lexicon.crowds.has(singular) ||
    lexicon.bodies.has(singular) ||
    lexicon.documents.has(singular) ||
    lexicon.things.has(singular) ||
    lexicon.spokespeople.has(singular)
  );
};

function runEnd(tokens: Tokens, classes: Uint8Array, from: number, limit: number, lexicon: Lexicon): number {
  let i = from + 1;
  for (; i < limit; i++) {
    const value = tokens.value[i] ?? '';
    if (WEEKDAYS.has(value.toLowerCase())) break;
    if (
      /^\p{Lu}/u.test(value) &&
      (classes[i] === NAME || classes[i] === NOUN || classes[i] === ADJ || classes[i] === GLUE)
    )
      continue;
    if (/^(Jr\.?|Sr\.?|II|III|IV)$/.test(value)) continue;
    if (classes[i] === GLUE && /^\p{L}/u.test(tokens.value[i + 1] ?? '')) {
      i++;
      continue;
    }
    const connector = CONNECTORS.has(value);
    if (connector) {
      const hop = /^(the|la|el|der|den)$/.test(tokens.value[i + 1] ?? '') ? 2 : 1;
      const next = tokens.value[i + hop] ?? '';
      const organisation = value === 'of' || value === 'for' || value === 'and' || value === '&';
      if (/^\p{Lu}/u.test(next) && !WEEKDAYS.has(next.toLowerCase())) {
        if (!organisation && value !== 'the') {
          i += hop - 1;
          continue;
        }
        // "Department of State", "Johnson & Johnson"; but "Trump and Cruz" are two.
        const left = tokens.normal[i - 1] ?? '';
        if ((value === 'of' || value === 'for') && lexicon.organisationWords.has(left)) {
          i += hop - 1;
          continue;
        }
        if (value === '&') continue;
        if (value === 'and' && lexicon.organisationWords.has(tokens.normal[from] ?? '') && i - from > 1) continue;
      }
    }
    break;
  }
  return i;
}

function classifyRun(tokens: Tokens, classes: Uint8Array, run: NameRun, lexicon: Lexicon): void {
  const words = tokens.normal.slice(run.from, run.to);
  const whole = words.join(' ').replaceAll(' - ', '-');
  const last = words.at(-1) ?? '';
  run.key = whole;
  if (/^@/.test(words[0] ?? '')) return;
  const bare = whole.replace(/^the /, '');
  if (lexicon.outlets.has(bare)) {
    run.kind = 'outlet';
    return;
  }
  if (lexicon.capitalisedCrowds.has(last)) {
    run.kind = 'crowd';
    return;
  }
  const titled = lexicon.titles.has(words[0] ?? '') && words.length > 1;
  const before = tokens.normal[run.from - 1] ?? '';
  if (lexicon.places.has(bare)) {
    run.kind = 'place';
    return;
  }
  const organisation = words.some(
    (word, n) =>
      lexicon.organisationWords.has(word) && !(titled && n === 0) && (n > 0 || words.length > 1 || word.length > 3),
  );
  if (titled && !lexicon.organisationWords.has(last)) {
    person(run, words, lexicon);
    return;
  }
  if (lexicon.titles.has(before) && classes[run.from - 1] !== POSS && !organisation && words.length <= 4) {
    person(run, words, lexicon);
    return;
  }
  if (organisation) {
    run.kind = 'organisation';
    return;
  }
  if (words.some((word) => ONLY_IN_PERSONS.has(word))) {
    person(run, words, lexicon);
    return;
  }
  if (words.length >= 2 && words.length <= 5) {
    if (lexicon.demonyms.has(words[0] ?? '')) return;
    if (lexicon.firstNames.has(words[0] ?? '') || /^\p{Lu}\.?$/u.test(tokens.value[run.from + 1] ?? '')) {
      person(run, words, lexicon);
      return;
    }
    const after = tokens.value[run.to] ?? '';
    const age = after === ',' && /^\d\d?$/.test(tokens.value[run.to + 1] ?? '');
    const who = (tokens.normal[run.to + 1] ?? '') === 'who' || (tokens.normal[run.to] ?? '') === 'who';
    if (age || who) {
      person(run, words, lexicon);
      return;
    }
    run.kind = 'unknown';
    return;
  }
  if (words.length === 1 && /^\p{Lu}{2,}s?$|^(\p{Lu}\.){2,}$/u.test(tokens.value[run.from] ?? ''))
    run.kind = 'organisation';
}

function person(run: NameRun, words: readonly string[], lexicon: Lexicon): void {
  run.kind = 'person';
  let from = 0;
  while (from < words.length - 1 && lexicon.titles.has(words[from] ?? '')) from++;
  run.key = surnameOf(words.slice(from));
}

/** "Robert F. Kennedy Jr." → "kennedy" */
function surnameOf(words: readonly string[]): string {
  let last = words.length - 1;
  while (last > 0 && /^(jr\.?|sr\.?|ii|iii|iv|\.)$/.test(words[last] ?? '')) last--;
  if (words[last - 1] === '-' && last > 1) return `${words[last - 2]}-${words[last]}`;
  return words[last] ?? '';
}

const FEMALE = new Set([
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'miss',
  'lady',
  'dame',
  'congresswoman',
  'councilwoman',
  'spokeswoman',
  'queen',
  'princess',
  'chairwoman',
  'sister',
  'actress',
]);
const MALE = new Set([
  'mr',
  'mr.',
  'sir',
  'lord',
  'congressman',
  'councilman',
  'spokesman',
  'king',
  'prince',
  'pope',
  'chairman',
  'father',
  'brother',
  'actor',
]);

function notePerson(
  tokens: Tokens,
  classes: Uint8Array,
  run: NameRun,
  people: Map<string, Person>,
  lexicon: Lexicon,
): void {
  const name = tokens.text.slice(tokens.start[run.from], tokens.end[run.to - 1]);
  const known = people.get(run.key);
  const entry: Person = known ?? { key: run.key, name, first: run.from, roles: new Set(), gender: null };
  if (!known) people.set(run.key, entry);
  else if (name.length > entry.name.length && run.to - run.from <= 5) entry.name = name;
  for (let i = run.from - 1; i < run.to; i++) {
    const word = tokens.normal[i] ?? '';
    if (FEMALE.has(word)) entry.gender = 'f';
    if (MALE.has(word)) entry.gender = 'm';
    if (i < run.to - 1 && lexicon.titles.has(word)) entry.roles.add(word);
  }
  noteRoles(tokens, classes, run, entry);
}

/** "campaign manager Robby Mook", "Robby Mook, the campaign manager,", "Mook is a strategist". */
function noteRoles(tokens: Tokens, classes: Uint8Array, run: NameRun, entry: Person): void {
  for (let i = run.from - 1; i >= 0 && i > run.from - 3; i--) {
    if (classes[i] !== NOUN) break;
    entry.roles.add(tokens.normal[i] ?? '');
  }
  const after = tokens.normal[run.to] ?? '';
  if (after !== ',' && after !== 'is' && after !== 'was' && after !== '(') return;
  const sentence = tokens.sentences[tokens.sentenceOf[run.to] ?? 0];
  const limit = Math.min(sentence?.to ?? 0, run.to + 14);
  for (let i = run.to + 1; i < limit; i++) {
    const word = tokens.normal[i] ?? '';
    if (word === ',' || word === 'who' || word === 'said' || word === '.') break;
    if (classes[i] === NOUN) entry.roles.add(singularOf(word).singular);
  }
}

/** A name of which the article alone does not say what it is: by its other mentions, else by its shape. */
function settle(
  tokens: Tokens,
  run: NameRun,
  people: ReadonlyMap<string, Person>,
  lexicon: Lexicon,
  runs: readonly NameRun[],
): void {
  const words = tokens.normal.slice(run.from, run.to);
  const key = surnameOf(words);
  if (/^@/.test(words[0] ?? '')) return;
  if (people.has(key)) {
    run.kind = 'person';
    run.key = key;
    return;
  }
  if (words.length >= 2) {
    // Two capitalised words that nothing explains: a person, when the last of them is also used alone.
    const alone = runs.some((other) => other.to - other.from === 1 && tokens.normal[other.from] === key);
    const the = (tokens.normal[run.from - 1] ?? '') === 'the';
    if (the || lexicon.demonyms.has(words[0] ?? '')) run.kind = 'organisation';
    else if (alone || words.length <= 3) {
      run.kind = 'person';
      run.key = key;
      if (!people.has(key))
        (people as Map<string, Person>).set(key, {
          key,
          name: tokens.text.slice(tokens.start[run.from], tokens.end[run.to - 1]),
          first: run.from,
          roles: new Set(),
          gender: null,
        });
    } else run.kind = 'organisation';
    return;
  }
  if ((tokens.normal[run.from - 1] ?? '') === 'the') run.kind = 'organisation';
}
