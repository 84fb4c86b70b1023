// Patterns over tokens: what a rule's record is written in. A pattern is data with a matcher; it never sees characters,
// only tokens, and every repetition is bounded, so that no input can make it backtrack for long.

import { formsOf } from './inflection.ts';
import type { Tokens } from './read.ts';

/** One attempt to match: where the pattern may look, and what it captured. */
export interface Attempt {
  readonly tokens: Tokens;
  /** Token index, exclusive: a pattern never looks past its sentence. */
  readonly limit: number;
  /** Token ranges by capture name, end exclusive. */
  readonly captures: Map<string, readonly [number, number]>;
}

/** Calls `next` with each place where the pattern could end, until one of them answers true. */
type Matcher = (attempt: Attempt, at: number, next: (at: number) => boolean) => boolean;

export interface Pattern {
  readonly match: Matcher;
  /** Normal forms of which one must stand first; null when anything may (such a pattern triggers no rule by itself). */
  readonly first: ReadonlySet<string> | null;
  /** Whether the pattern matches no token at all: then what follows may stand first. */
  readonly empty: boolean;
}

const single = (first: ReadonlySet<string> | null, test: (tokens: Tokens, at: number) => boolean): Pattern => ({
  first,
  empty: false,
  match: (attempt, at, next) => at < attempt.limit && test(attempt.tokens, at) && next(at + 1),
});

/** One token whose normal form is in the set. */
export function wordIn(set: Iterable<string>): Pattern {
  const normals = set instanceof Set ? (set as Set<string>) : new Set(set);
  return single(normals, (tokens, at) => normals.has(tokens.normal[at] ?? ''));
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
  const from = (index: number): Matcher => {
    const part = parts[index];
    if (!part) return (_attempt, at, next) => next(at);
    const rest = from(index + 1);
    return (attempt, at, next) => part.match(attempt, at, (end) => rest(attempt, end, next));
  };
  return { match: from(0), first: firstOf(parts), empty: parts.every((part) => part.empty) };
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
  const firsts = options.map((option) => option.first);
  return {
    // Most options fail on their first word: do not even begin them.
    match: (attempt, at, next) =>
      options.some(
        (option) =>
          (option.empty || !option.first || option.first.has(attempt.tokens.normal[at] ?? '')) &&
          option.match(attempt, at, next),
      ),
    first: firsts.some((first) => first === null) ? null : new Set(firsts.flatMap((first) => [...(first ?? [])])),
    empty: options.some((option) => option.empty),
  };
}

/** The pattern or nothing; the pattern is tried first. */
export const optional = (pattern: Pattern): Pattern => ({
  match: (attempt, at, next) => pattern.match(attempt, at, next) || next(at),
  first: pattern.first,
  empty: true,
});

/** At most `most` repetitions, as few as do. */
export function upTo(most: number, pattern: Pattern): Pattern {
  const run =
    (left: number): Matcher =>
    (attempt, at, next) =>
      next(at) || (left > 0 && pattern.match(attempt, at, (end) => run(left - 1)(attempt, end, next)));
  return { match: run(most), first: pattern.first, empty: true };
}

/** A guard takes no token: it leaves to what follows which words may stand first. */
const NOTHING: ReadonlySet<string> = new Set();

/** Matches no token; succeeds where the pattern does not match. */
export const not = (pattern: Pattern): Pattern => ({
  match: (attempt, at, next) => !pattern.match(attempt, at, () => true) && next(at),
  first: NOTHING,
  empty: true,
});

/** Matches no token; succeeds where the pattern does match. */
export const ahead = (pattern: Pattern): Pattern => ({
  match: (attempt, at, next) => pattern.match(attempt, at, () => true) && next(at),
  first: NOTHING,
  empty: true,
});

/** Matches no token; succeeds where the token before matches. */
export const after = (pattern: Pattern): Pattern => ({
  match: (attempt, at, next) => at > 0 && pattern.match(attempt, at - 1, (end) => end === at) && next(at),
  first: NOTHING,
  empty: true,
});

/** Remembers which tokens the pattern took. */
export const capture = (name: string, pattern: Pattern): Pattern => ({
  ...pattern,
  match: (attempt, at, next) =>
    pattern.match(attempt, at, (end) => {
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

/** Matches the pattern at one token; null when it does not fit there. `limit` is a token index, exclusive. */
export function matchAt(pattern: Pattern, tokens: Tokens, at: number, limit: number): Match | null {
  const attempt: Attempt = { tokens, limit, captures: new Map() };
  let to = -1;
  const found = pattern.match(attempt, at, (end) => {
    to = end;
    return true;
  });
  return found ? { from: at, to, captures: attempt.captures } : null;
}

/** Whether the pattern matches somewhere between two tokens. */
export function matchesWithin(pattern: Pattern, tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (pattern.first && !pattern.empty && !pattern.first.has(tokens.normal[at] ?? '')) continue;
    if (matchAt(pattern, tokens, at, to)) return true;
  }
  return false;
}

/** Rules by the word that can begin their pattern, so that a rule costs nothing where its words are absent. */
export function indexByFirstWord<R extends { readonly id: string; readonly cue: Pattern }>(
  rules: readonly R[],
): ReadonlyMap<string, readonly R[]> {
  const index = new Map<string, R[]>();
  for (const rule of rules) {
    if (!rule.cue.first || rule.cue.empty)
      throw new Error(`Rule "${rule.id}" has no first word: begin its cue with words or lemmas.`);
    for (const word of rule.cue.first) {
      const list = index.get(word);
      if (list) list.push(rule);
      else index.set(word, [rule]);
    }
  }
  return index;
}
