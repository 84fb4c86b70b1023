// Who is named in the article: every run of name tokens, what kind of name it is, and which full name a surname points to.

import type { Lexicon } from './lexicon.ts';
import { kindByArticle, kindOf, type Named } from './names/kind.ts';
import { notePerson, type Person, type PersonTold, personAt, personToldAt } from './names/person.ts';
import { findRuns, type Range } from './names/run.ts';
import type { Tokens } from './read.ts';
import { sharedHeadOf } from './shared-head.ts';
import { finish, inSlices, type Slices, sizeAround } from './slices.ts';

/** A run of name tokens, titles and initials included. */
export interface NameRun extends Range, Named {
  /** What it tells of the person whom it names by itself; else null. */
  readonly told: PersonTold | null;
}

export interface Names {
  readonly runs: readonly NameRun[];
  /** The same runs by what they themselves and the words beside them tell. */
  readonly alone: readonly NameRun[];
  /** For each token the index of its run, or -1. */
  readonly of: Int32Array;
  /** By key. */
  readonly people: ReadonlyMap<string, Person>;
}

const cache = new WeakMap<Tokens, Names>();

export const namesOf = (tokens: Tokens, lexicon: Lexicon): Names =>
  cache.get(tokens) ?? finish(findNames(tokens, lexicon));

/** What `namesOf` gives from then on. */
export function* findNames(tokens: Tokens, lexicon: Lexicon): Slices<Names> {
  const ranges = yield* findRuns(tokens, lexicon);
  const found: NameRun[] = [];
  const known = knownRuns(tokens);
  const size = ({ from }: Range) => sizeAround(tokens, from);
  yield* inSlices(ranges, size, (slice) => {
    for (const run of slice) found.push(known(run) ?? runAlone(tokens, run, lexicon));
  });
  const people = new Map<string, Person>();
  // Full names first, so that surnames find them wherever they stand.
  for (const run of found) if (run.told) notePerson(run, run.key, run.told, people);
  const alone = new Set<string>();
  for (const { from, to } of found) if (to - from === 1) alone.add(tokens.normal[from] ?? '');
  const runs = found.map((run) => {
    if (run.kind !== 'unknown') return run;
    const byArticle = kindByArticle(
      tokens,
      run,
      run.key,
      (surname) => people.has(surname),
      (word) => alone.has(word),
      lexicon,
    );
    const { kind, key } = byArticle;
    if (kind === 'person' && !people.has(key)) people.set(key, personAt(tokens, run, key));
    return named(run, byArticle);
  });
  const of = new Int32Array(tokens.count).fill(-1);
  for (const [index, { from, to }] of runs.entries()) for (let i = from; i < to; i++) of[i] = index;
  const names = { runs, alone: found, of, people };
  cache.set(tokens, names);
  return names;
}

const named = ({ from, to }: Range, { kind, key }: Named, told: PersonTold | null = null): NameRun => ({
  from,
  to,
  kind,
  key,
  told,
});

function runAlone(tokens: Tokens, run: Range, lexicon: Lexicon): NameRun {
  const alone = kindOf(tokens, run, lexicon);
  return named(run, alone, alone.kind === 'person' ? personToldAt(tokens, run, lexicon) : null);
}

/** Gives what a run was in the text that was read before, where its sentence stands as it stood. To be asked in text order. */
function knownRuns(tokens: Tokens): (run: Range) => NameRun | undefined {
  const head = sharedHeadOf(tokens);
  const before = (head && cache.get(head.before)?.alone) ?? [];
  const limit = head ? (tokens.sentences[head.sentences]?.from ?? tokens.count) : 0;
  let next = 0;
  return ({ from, to }) => {
    while (next < before.length && (before[next]?.from ?? 0) < from) next++;
    const same = before[next];
    return same?.from === from && same.to === to && to <= limit ? same : undefined;
  };
}
