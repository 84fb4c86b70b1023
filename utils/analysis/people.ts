// How many people the words of a mention allow at the least.

import { NUMERALS } from './function-words.ts';
import { isPlural } from './number.ts';
import type { Base, NounPhrase } from './phrases.ts';
import type { Tokens } from './read.ts';
import { wordSet } from './word-set.ts';

/** Words that stand for a number on their own. */
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['pair', 2],
  ['couple', 2],
  ['duo', 2],
  ['trio', 3],
  ['few', 3],
  ['several', 3],
  ['many', 3],
  ['numerous', 3],
  ['various', 3],
  ['handful', 3],
  ['countless', 3],
  ['multiple', 2],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['quartet', 4],
]);
const UNITS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1000000],
]);

/** The smallest number of people that a phrase allows; a list of kinds adds up where one of them is counted. */
export function leastPeople(tokens: Tokens, phrase: NounPhrase): number {
  const counts = phrase.parts.map((part, i) => countOf(tokens, part, phrase.parts[i + 1]?.from ?? phrase.to));
  if (counts.every((count) => !count.counted) && counts.some((count) => count.least > 1)) return 2;
  // "More than a dozen officials, lawmakers and aides": the number is the whole list's, unless a later kind has its own.
  return counts.reduce(
    ({ sum, shared }, count) => {
      const within = shared && !count.counted;
      return { sum: within ? sum : sum + count.least, shared: within || (count.counted && count.least > 1) };
    },
    { sum: 0, shared: false },
  ).sum;
}

const GROUPS = wordSet('group team crowd bunch slew host range array circle network');
const SINGLE = wordSet('a an another each either neither this that he she i it someone somebody anyone');
/** Heads that mean several, though their form does not tell. */
const SEVERAL = wordSet(
  'some most others half all more those these member members staff people police majority rest who they we crew',
);
const ROUGHLY = wordSet('nearly almost about roughly around approximately some');

interface Count {
  readonly least: number;
  /** A number or an article says so, not only the plural. */
  readonly counted: boolean;
}

function countOf(tokens: Tokens, part: Base, to: number): Count {
  const word = (i: number): string => tokens.normal[i] ?? '';
  const end = Math.min(part.to + 8, to);
  for (let i = part.from; i < part.to; i++) {
    const named = numberAt(tokens, i);
    if (named !== null) {
      const { value, next } = named;
      return { least: adjust(tokens, part.from, i, value), counted: next > i };
    }
    const count = COUNTS.get(word(i));
    if (count !== undefined) return { least: count, counted: true };
    if (word(i) === 'number' && word(i + 1) === 'of') return { least: 3, counted: true };
    if (GROUPS.has(word(i)) && word(i + 1) === 'of') return { least: 2, counted: false };
  }
  const first = word(part.from);
  if (SINGLE.has(first)) return { least: 1, counted: true };
  const plural = isPlural(tokens, { from: part.from, to: part.to, head: part.head, parts: [part] });
  if (plural === true) {
    // "officials from three ministries" are at least three.
    for (let i = part.to; i < end - 1; i++)
      if (word(i) === 'from' || word(i) === 'at') {
        const value = NUMERALS.get(word(i + 1));
        if (value !== undefined && value > 2) return { least: value, counted: true };
        break;
      }
    return { least: 2, counted: false };
  }
  if (plural === null && SEVERAL.has(word(part.head))) return { least: 2, counted: false };
  return { least: 1, counted: false };
}

/** The number written from token i: "three", "12", "half a dozen", "a half-dozen", "two dozen". */
function numberAt(tokens: Tokens, i: number): { value: number; next: number } | null {
  const word = (k: number): string => tokens.normal[k] ?? '';
  if (word(i) === 'half') {
    const k = word(i + 1) === '-' || word(i + 1) === 'a' ? i + 2 : i + 1;
    const unit = UNITS.get(word(k));
    return unit ? { value: unit / 2, next: k + 1 } : null;
  }
  if ((word(i) === 'a' || word(i) === 'an' || word(i) === 'one') && UNITS.has(word(i + 1)))
    return { value: UNITS.get(word(i + 1)) ?? 1, next: i + 2 };
  const digits = /^\d{1,3}(,\d{3})*$/.test(word(i)) ? Number(word(i).replaceAll(',', '')) : null;
  const value = digits ?? NUMERALS.get(word(i)) ?? null;
  if (value === null || value === 0)
    return UNITS.has(word(i)) && word(i) !== 'score' ? { value: UNITS.get(word(i)) ?? 1, next: i + 1 } : null;
  // "a 34-year-old woman": an age.
  if (word(i + 1) === '-') return null;
  const unit = UNITS.get(word(i + 1));
  if (unit) return { value: value * unit, next: i + 2 };
  return { value, next: i + 1 };
}

/** "more than three" is four; "nearly a dozen" eleven. */
function adjust(tokens: Tokens, from: number, at: number, value: number): number {
  // "It was over," two doctors said: nothing before a comma or a quotation mark belongs to the number.
  let first = at;
  while (first > 0 && first > from - 3 && /^[\p{L}\p{N}]/u.test(tokens.value[first - 1] ?? '')) first--;
  for (let i = first; i < at; i++) {
    const word = tokens.normal[i] ?? '';
    if ((word === 'than' && isMore(tokens.normal[i - 1]) && tokens.normal[i - 2] !== 'no') || word === 'over')
      return value + 1;
    if (value > 3 && ROUGHLY.has(word)) return value - 1;
  }
  return value;
}

const isMore = (word: string | undefined): boolean => word === 'more' || word === 'greater';
