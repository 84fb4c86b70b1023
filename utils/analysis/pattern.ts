// Patterns over tokens: what a rule's record is written in. A pattern is data with a matcher; it never sees characters,
// only tokens, and every repetition is bounded, so that no input can make it backtrack for long.

import { formsOf } from './inflection.ts';
import { isIn, numberedSet } from './numbered-set.ts';
import type { Tokens } from './read.ts';
import { numberOf } from './word-number.ts';
import { wordSet } from './word-set.ts';

/** One attempt to match: where the pattern may look, and what it captured. */
export interface Attempt {
  readonly tokens: Tokens;
  /** Token index, exclusive: a pattern never looks past its sentence. */
  readonly limit: number;
  /** Token ranges by capture name, end exclusive; null until there is one. */
  captures: Map<string, readonly [number, number]> | null;
}

/** Calls `next` with each place where the pattern could end, until one of them answers true. */
type Matcher = (attempt: Attempt, at: number, next: (at: number) => boolean) => boolean;
type Test = (tokens: Tokens, at: number) => boolean;

type Words = ReadonlySet<string> | null;

/** What words can begin a pattern, and which it needs, is found when that is asked: of most parts of patterns it never is. */
export interface Pattern {
  readonly match: Matcher;
  /** Normal forms of which one must stand first; null when anything may (such a pattern triggers no rule by itself). */
  readonly first: () => Words;
  /** Whether the pattern matches no token at all: then what follows may stand first. */
  readonly empty: boolean;
  /** Normal forms of which every match holds at least one; null where there are none such. */
  readonly holds: () => Words;
  /** A guess: how often one of these stands in a text; Infinity where there are none. */
  readonly common: number;
  /** Answers for a pattern of exactly one token without the detour over `match`; `at` must be within the limit. */
  readonly test?: Test;
  /** The same for a guard, asked of the token that the next part takes. */
  readonly guard?: Test;
}

type OfWords = Pick<Pattern, 'first' | 'holds' | 'common'>;

const ofWords = (words: Words): OfWords => ({
  first: () => words,
  holds: () => words,
  common: words ? commonness(words) : Number.POSITIVE_INFINITY,
});
const ANY = ofWords(null);

const single = (words: OfWords, test: Test): Pattern => ({
  ...words,
  empty: false,
  test,
  match: (attempt, at, next) => at < attempt.limit && test(attempt.tokens, at) && next(at + 1),
});

/** Finds it once, when it is first asked for. */
function once<T>(find: () => T): () => T {
  let found: { readonly it: T } | null = null;
  return () => {
    found ??= { it: find() };
    return found.it;
  };
}

/** One token whose normal form is in the set. */
export function wordIn(set: Iterable<string>): Pattern {
  const normals = set instanceof Set ? (set as Set<string>) : new Set(set);
  if (normals.size === 1) {
    const [only = ''] = normals;
    const number = numberOf(only);
    return single(ofWords(normals), (tokens, at) => tokens.word[at] === number);
  }
  const numbered = numberedSet(normals);
  return single(ofWords(normals), (tokens, at) => isIn(numbered, tokens.word[at] ?? 0));
}

/** Any of the phrases, each a run of normal forms: `words('to comment', 'no comment')`. */
export function words(...phrases: string[]): Pattern {
  const runs = phrases.map((phrase) => phrase.split(' '));
  if (runs.every((run) => run.length === 1)) return wordIn(phrases);
  return oneOf(...runs.map((run) => sequence(...run.map((word) => wordIn([word])))));
}

/** Any inflection of any of the lemmas: `lemma('decline')` finds declines, declined, declining. */
export const lemma = (...lemmas: string[]): Pattern => wordIn(new Set(lemmas.flatMap(formsOf)));

/** One token with one of these parts of speech. Use it as a guard, not as a trigger: the tagger errs on news. */
export const pos = (...tags: string[]): Pattern => single(ANY, (tokens, at) => tags.includes(tokens.pos[at] ?? ''));

/** Any one token. */
export const any: Pattern = single(ANY, () => true);

/** One token that is a word beginning with a capital letter. */
export const capitalised: Pattern = single(ANY, (tokens, at) => /^\p{Lu}/u.test(tokens.value[at] ?? ''));

export function sequence(...parts: Pattern[]): Pattern {
  const rarest = parts.reduce<Pattern | null>((best, part) => (best && best.common <= part.common ? best : part), null);
  const words: OfWords = {
    first: once(() => firstOf(parts)),
    holds: () => rarest?.holds() ?? null,
    common: rarest?.common ?? Number.POSITIVE_INFINITY,
  };
  const test = guardedTest(parts);
  if (test) return single(words, test);
  const from = (index: number): Matcher => {
    const part = parts[index];
    if (!part) return (_attempt, at, next) => next(at);
    const rest = from(index + 1);
    const { test, match } = part;
    if (test)
      return (attempt, at, next) => at < attempt.limit && test(attempt.tokens, at) && rest(attempt, at + 1, next);
    if (index === parts.length - 1) return match;
    return (attempt, at, next) => match(attempt, at, (end) => rest(attempt, end, next));
  };
  return { ...words, match: from(0), empty: parts.every((part) => part.empty) };
}

/** Guards before one token ask of that token alone: together they are a pattern of one token. */
function guardedTest(parts: readonly Pattern[]): Test | null {
  const test = parts.at(-1)?.test;
  const guards = parts.slice(0, -1).flatMap(({ guard }) => guard ?? []);
  if (!test || guards.length !== parts.length - 1) return null;
  const [only] = guards;
  if (!only) return test;
  if (guards.length === 1) return (tokens, at) => test(tokens, at) && only(tokens, at);
  return (tokens, at) => test(tokens, at) && guards.every((guard) => guard(tokens, at));
}

function firstOf(parts: readonly Pattern[]): Words {
  const openings: Words[] = [];
  for (const part of parts) {
    openings.push(part.first());
    if (!part.empty) return union(openings);
  }
  return null;
}

export function oneOf(...options: Pattern[]): Pattern {
  const words: OfWords = {
    first: once(() => union(options.map(({ first }) => first()))),
    holds: once(() => union(options.map(({ holds }) => holds()))),
    common: options.reduce((sum, { common }) => sum + common, 0),
  };
  const tests = options.flatMap(({ test }) => test ?? []);
  if (tests.length === options.length) return single(words, (tokens, at) => tests.some((test) => test(tokens, at)));
  // Most options fail on their first word: do not even begin them.
  const begin = optionsByFirstWord(options);
  return {
    ...words,
    match: (attempt, at, next) => {
      for (const option of begin(attempt.tokens.word[at] ?? 0)) if (option.match(attempt, at, next)) return true;
      return false;
    },
    empty: options.some((option) => option.empty),
  };
}

/** Asked by the number of a word. */
function optionsByFirstWord(options: readonly Pattern[]): (word: number) => readonly Pattern[] {
  const index = once(() => indexByFirstWord(options));
  return (word) => {
    const { byWord, always } = index();
    return byWord.get(word) ?? always;
  };
}

interface OptionIndex {
  /** Options in their order. */
  readonly byWord: ReadonlyMap<number, readonly Pattern[]>;
  /** Those that any word may begin. */
  readonly always: readonly Pattern[];
}

function indexByFirstWord(options: readonly Pattern[]): OptionIndex {
  const begun = new Map<number, Set<Pattern>>();
  const always = new Set<Pattern>();
  for (const option of options) {
    const first = option.empty ? null : option.first();
    if (!first) always.add(option);
    for (const word of first ?? []) {
      const number = numberOf(word);
      const known = begun.get(number);
      if (known) known.add(option);
      else begun.set(number, new Set([option]));
    }
  }
  const inOrder = (some: ReadonlySet<Pattern>) =>
    always.size === 0 ? [...some] : options.filter((option) => some.has(option) || always.has(option));
  return { byWord: new Map([...begun].map(([number, some]) => [number, inOrder(some)])), always: [...always] };
}

function union(sets: readonly Words[]): Words {
  if (sets.length === 1) return sets[0] ?? null;
  const all = new Set<string>();
  for (const set of sets) {
    if (!set) return null;
    for (const word of set) all.add(word);
  }
  return all;
}

/** A guess: how often one of the words stands in a text, the commonest ones against all others. */
function commonness(words: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of words) sum += COMMONEST.has(word) ? 1 : 0.02;
  return sum;
}

const COMMONEST = wordSet(
  `the of to and a in that on for is it with as has be have he at from by said not was who but an this are his about they
  their would will more been i one than out when all if we had up there other after some so over just like she no were her
  most you do can last even him them now into could against only its made first did does any , . " ' 's ( ) : ; - “ ”`,
);

/** Of a part that a match may do without. */
const NEEDED_BY_NONE: Pick<Pattern, 'holds' | 'common'> = { holds: () => null, common: Number.POSITIVE_INFINITY };

/** The pattern or nothing; the pattern is tried first. */
export const optional = (pattern: Pattern): Pattern => ({
  match: (attempt, at, next) => pattern.match(attempt, at, next) || next(at),
  ...NEEDED_BY_NONE,
  first: pattern.first,
  empty: true,
});

/** At most `most` repetitions, as few as do. */
export function upTo(most: number, pattern: Pattern): Pattern {
  const { test, first } = pattern;
  const one: Matcher = (attempt, at, next) => {
    for (let end = at; ; end++) {
      if (next(end)) return true;
      if (end - at >= most || end >= attempt.limit || !test?.(attempt.tokens, end)) return false;
    }
  };
  const run =
    (left: number): Matcher =>
    (attempt, at, next) =>
      next(at) || (left > 0 && pattern.match(attempt, at, (end) => run(left - 1)(attempt, end, next)));
  return { ...NEEDED_BY_NONE, match: test ? one : run(most), first, empty: true };
}

/** A guard takes no token: it leaves to what follows which words may stand first. */
const guard = (match: Matcher, test: Test | undefined): Pattern => ({
  ...NEEDED_BY_NONE,
  match,
  first: () => NOTHING,
  empty: true,
  ...(test && { guard: test }),
});
const NOTHING: ReadonlySet<string> = new Set();
const always = () => true;

/** Matches no token; succeeds where the pattern does not match. */
export const not = ({ match, test }: Pattern): Pattern =>
  guard((attempt, at, next) => !match(attempt, at, always) && next(at), test && ((tokens, at) => !test(tokens, at)));

/** Matches no token; succeeds where the pattern does match. */
export const ahead = ({ match, test }: Pattern): Pattern =>
  guard((attempt, at, next) => match(attempt, at, always) && next(at), test);

/** Matches no token; succeeds where the token before matches. */
export const after = ({ match, test }: Pattern): Pattern =>
  guard(
    (attempt, at, next) => at > 0 && match(attempt, at - 1, (end) => end === at) && next(at),
    test && ((tokens, at) => at > 0 && test(tokens, at - 1)),
  );

/** Remembers which tokens the pattern took. */
export const capture = (name: string, { match, first, empty, holds, common }: Pattern): Pattern => ({
  first,
  empty,
  holds,
  common,
  match: (attempt, at, next) =>
    match(attempt, at, (end) => {
      attempt.captures ??= new Map();
      const before = attempt.captures.get(name);
      attempt.captures.set(name, [at, end]);
      if (next(end)) return true;
      if (before) attempt.captures.set(name, before);
      else attempt.captures.delete(name);
      return false;
    }),
});

export interface Match {
  /** Token indices, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly captures: ReadonlyMap<string, readonly [number, number]>;
}

const NO_CAPTURES: Match['captures'] = new Map();

/** Matches the pattern at one token; null when it does not fit there. `limit` is a token index, exclusive. */
export function matchAt(pattern: Pattern, tokens: Tokens, at: number, limit: number): Match | null {
  if (pattern.test) {
    const fits = at < limit && pattern.test(tokens, at);
    return fits ? { from: at, to: at + 1, captures: NO_CAPTURES } : null;
  }
  const attempt: Attempt = { tokens, limit, captures: null };
  let to = -1;
  const found = pattern.match(attempt, at, (end) => {
    to = end;
    return true;
  });
  return found ? { from: at, to, captures: attempt.captures ?? NO_CAPTURES } : null;
}

/** Whether the pattern matches somewhere between two tokens. */
export function matchesWithin(pattern: Pattern, tokens: Tokens, from: number, to: number): boolean {
  const [first, needed] = [pattern.empty ? null : pattern.first(), pattern.holds()];
  if (needed && !holdsOneOf(needed, tokens, from, to)) return false;
  for (let at = from; at < to; at++) {
    if (first && !first.has(tokens.normal[at] ?? '')) continue;
    if (matchAt(pattern, tokens, at, to)) return true;
  }
  return false;
}

function holdsOneOf(words: ReadonlySet<string>, { normal }: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.has(normal[at] ?? '')) return true;
  return false;
}
