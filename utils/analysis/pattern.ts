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

export interface Pattern {
  readonly match: Matcher;
  /** Normal forms of which one must stand first; null when anything may (such a pattern triggers no rule by itself). */
  readonly first: ReadonlySet<string> | null;
  /** Whether the pattern matches no token at all: then what follows may stand first. */
  readonly empty: boolean;
  /** Normal forms of which every match holds at least one; null where there are none such. */
  readonly holds: ReadonlySet<string> | null;
  /** Answers for a pattern of exactly one token without the detour over `match`; `at` must be within the limit. */
  readonly test?: Test;
  /** The same for a guard, asked of the token that the next part takes. */
  readonly guard?: Test;
}

const single = (words: ReadonlySet<string> | null, test: Test): Pattern => ({
  first: words,
  holds: words,
  empty: false,
  test,
  match: (attempt, at, next) => at < attempt.limit && test(attempt.tokens, at) && next(at + 1),
});

/** One token whose normal form is in the set. */
export function wordIn(set: Iterable<string>): Pattern {
  const normals = set instanceof Set ? (set as Set<string>) : new Set(set);
  if (normals.size === 1) {
    const [only = ''] = normals;
    const number = numberOf(only);
    return single(normals, (tokens, at) => tokens.word[at] === number);
  }
  const numbered = numberedSet(normals);
  return single(normals, (tokens, at) => isIn(numbered, tokens.word[at] ?? 0));
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
export const pos = (...tags: string[]): Pattern => single(null, (tokens, at) => tags.includes(tokens.pos[at] ?? ''));

/** Any one token. */
export const any: Pattern = single(null, () => true);

/** One token that is a word beginning with a capital letter. */
export const capitalised: Pattern = single(null, (tokens, at) => /^\p{Lu}/u.test(tokens.value[at] ?? ''));

export function sequence(...parts: Pattern[]): Pattern {
  const test = guardedTest(parts);
  if (test) return { ...single(firstOf(parts), test), holds: rarest(parts) };
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
  return { match: from(0), first: firstOf(parts), empty: parts.every((part) => part.empty), holds: rarest(parts) };
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

function firstOf(parts: readonly Pattern[]): ReadonlySet<string> | null {
  const all = new Set<string>();
  for (const part of parts) {
    if (!part.first) return null;
    for (const word of part.first) all.add(word);
    if (!part.empty) return all;
  }
  return null;
}

export function oneOf(...options: Pattern[]): Pattern {
  const first = union(options.map((option) => option.first));
  const holds = union(options.map((option) => option.holds));
  const tests = options.flatMap(({ test }) => test ?? []);
  if (tests.length === options.length)
    return { ...single(first, (tokens, at) => tests.some((test) => test(tokens, at))), holds };
  // Most options fail on their first word: do not even begin them.
  const begin = optionsByFirstWord(options);
  return {
    match: (attempt, at, next) => {
      for (const option of begin(attempt.tokens.word[at] ?? 0)) if (option.match(attempt, at, next)) return true;
      return false;
    },
    first,
    holds,
    empty: options.some((option) => option.empty),
  };
}

/** Asked by the number of a word. */
function optionsByFirstWord(options: readonly Pattern[]): (word: number) => readonly Pattern[] {
  const always = options.filter(({ first, empty }) => empty || !first);
  const words = new Set(options.flatMap(({ first }) => [...(first ?? [])]));
  const byWord = new Map(
    [...words].map((word) => {
      const fitting = options.filter(({ first, empty }) => empty || !first || first.has(word));
      return [numberOf(word), fitting] as const;
    }),
  );
  return (word) => byWord.get(word) ?? always;
}

function union(sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  const all = new Set<string>();
  for (const set of sets) {
    if (!set) return null;
    for (const word of set) all.add(word);
  }
  return all;
}

/** Of the words that the parts of a sequence need, those of the part that is found least often. */
function rarest(parts: readonly Pattern[]): ReadonlySet<string> | null {
  let best: ReadonlySet<string> | null = null;
  for (const { holds } of parts) if (holds && (!best || commonness(holds) < commonness(best))) best = holds;
  return best;
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

/** The pattern or nothing; the pattern is tried first. */
export const optional = (pattern: Pattern): Pattern => ({
  match: (attempt, at, next) => pattern.match(attempt, at, next) || next(at),
  first: pattern.first,
  holds: null,
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
  return { match: test ? one : run(most), first, holds: null, empty: true };
}

/** A guard takes no token: it leaves to what follows which words may stand first. */
const guard = (match: Matcher, test: Test | undefined): Pattern => ({
  match,
  first: NOTHING,
  holds: null,
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
export const capture = (name: string, { match, first, empty, holds }: Pattern): Pattern => ({
  first,
  empty,
  holds,
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
  const { first, empty, holds } = pattern;
  if (holds && !holdsOneOf(holds, tokens, from, to)) return false;
  for (let at = from; at < to; at++) {
    if (first && !empty && !first.has(tokens.normal[at] ?? '')) continue;
    if (matchAt(pattern, tokens, at, to)) return true;
  }
  return false;
}

function holdsOneOf(words: ReadonlySet<string>, { normal }: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.has(normal[at] ?? '')) return true;
  return false;
}
