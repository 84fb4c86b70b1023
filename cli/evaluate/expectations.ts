// Texts written for the purpose, with what must be found in each: sentences, stories, the examples of an inventory.

import type { PrintedAnalysis, PrintedOutcome } from '../../utils/analysis/contract.ts';
import type { Identity, Outcome, Span } from '../../utils/analysis/types.ts';
import { fits, type Spans, touches } from './fit.ts';
import { foldWords } from './fold.ts';

export interface Expectation {
  readonly kind: Identity | 'hearsay' | 'outcome';
  /** The words of the source, of the cue of hearsay, or of the party that was asked. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The words that give the outcome; without it an outcome is known by its party. */
  readonly cue?: Span;
  readonly outcome?: Outcome;
  readonly minPeople?: number;
  /** null is open to dispute. */
  readonly granted?: boolean | null;
  /** The words that say why; null is open to dispute. */
  readonly reason?: string | null;
  readonly relayedBy?: string;
  readonly partlyNamed?: boolean;
}

/** What was found for one expectation; `fields` are what more it asks, and hold only what is scored. */
export interface Answer {
  readonly expected: Expectation;
  readonly met: boolean;
  readonly exact: boolean;
  readonly fields: Readonly<Partial<Record<'people' | 'granted' | 'reason' | 'relayed' | 'party', boolean>>>;
}

/** A mark of a kind that the list of expectations is whole for. */
export interface SurplusMark extends Span {
  readonly kind: 'anonymous' | 'hearsay' | 'outcome';
  readonly rule: string;
}

export interface Comparison {
  readonly answers: readonly Answer[];
  /** Unnamed sources, hearsay and outcomes that nobody expects. */
  readonly surplus: readonly SurplusMark[];
}

const spans = ({ start, end }: Span): Spans => [[start, end]];

/** Compares what was found in a text with what must be found. Places in `free` count neither way. */
export function compare(
  result: PrintedAnalysis,
  expectations: readonly Expectation[],
  free: readonly Span[],
): Comparison {
  const used = new Set<object>();
  const answers = expectations.map((expected) => answer(result, expected, used));
  const marks: readonly (readonly [SurplusMark['kind'], object, Span & { readonly rule: string }])[] = [
    ...result.attributions
      .filter(({ identity }) => identity === 'anonymous')
      .map((a) => ['anonymous', a, { start: a.source.start, end: a.source.end, rule: a.rule }] as const),
    ...result.hearsay.map((h) => ['hearsay', h, { start: h.cue.start, end: h.cue.end, rule: h.rule }] as const),
    ...result.commentOutcomes.map((o) => ['outcome', o, o] as const),
  ];
  const isExpected = (kind: SurplusMark['kind'], mark: Span): boolean =>
    free.some((place) => touches(spans(place), spans(mark))) ||
    expectations.some((expected) => expected.kind === kind && fits(spans(mark), spans(expected)));
  const surplus = marks
    .filter(([kind, mark, place]) => !used.has(mark) && !isExpected(kind, place))
    .map(([kind, , { start, end, rule }]) => ({ kind, start, end, rule }));
  return { answers, surplus };
}

function answer(result: PrintedAnalysis, expected: Expectation, used: Set<object>): Answer {
  if (expected.kind === 'outcome') return answerOutcome(result, expected, used);
  if (expected.kind === 'hearsay') {
    const mark = result.hearsay.find(({ cue }) => touches(spans(cue), spans(expected)));
    if (mark) used.add(mark);
    return { expected, met: mark !== undefined, exact: mark !== undefined && isSame(mark.cue, expected), fields: {} };
  }
  const sources = new Map(result.sources.map((source) => [source.id, source]));
  const candidates = result.attributions.filter(
    (a) =>
      a.identity === expected.kind &&
      fits(spans(a.source), spans(expected)) &&
      (!expected.partlyNamed || sources.get(a.sourceId)?.partlyNamed === true),
  );
  for (const mark of candidates) used.add(mark);
  const mark = candidates.find(({ source }) => isSame(source, expected)) ?? candidates[0];
  if (!mark) return { expected, met: false, exact: false, fields: {} };
  const isUnnamed = expected.kind === 'anonymous';
  const relay = foldWords(mark.relayedBy?.text);
  return {
    expected,
    met: true,
    exact: isSame(mark.source, expected),
    fields: {
      ...(expected.minPeople === undefined ? {} : { people: mark.minPeople === expected.minPeople }),
      ...(isUnnamed && expected.granted !== null
        ? { granted: (mark.anonymityGranted === true) === (expected.granted === true) }
        : {}),
      ...(isUnnamed && expected.reason !== null ? { reason: isReason(mark.reason?.text, expected.reason) } : {}),
      ...(expected.relayedBy === undefined
        ? {}
        : { relayed: relay !== '' && isWithin(relay, foldWords(expected.relayedBy)) }),
    },
  };
}

/** A reason that shares words with the expected one will do. */
function isReason(said: string | undefined, real: string | undefined): boolean {
  if (said === undefined || real === undefined) return (said === undefined) === (real === undefined);
  const wordsOf = (words: string): string[] => foldWords(words).match(/\p{L}{3,}/gu) ?? [];
  const wanted = new Set(wordsOf(real));
  return wordsOf(said).some((word) => wanted.has(word)) || real === '';
}

function answerOutcome(result: PrintedAnalysis, expected: Expectation, used: Set<object>): Answer {
  const isParty = ({ party }: PrintedOutcome): boolean =>
    party !== null &&
    (fits(spans(party), spans(expected)) || isWithin(foldWords(party.text), foldWords(expected.quote)));
  const candidates = result.commentOutcomes.filter(
    (mark) =>
      mark.outcome === expected.outcome && (expected.cue ? touches(spans(mark), spans(expected.cue)) : isParty(mark)),
  );
  for (const mark of candidates) used.add(mark);
  const mark = candidates.find(isParty) ?? candidates[0];
  if (!mark) return { expected, met: false, exact: false, fields: {} };
  return {
    expected,
    met: true,
    exact: expected.cue !== undefined && isSame(mark, expected.cue),
    fields: expected.quote === '' ? {} : { party: isParty(mark) },
  };
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const isWithin = (a: string, b: string): boolean => a !== '' && b !== '' && (a.includes(b) || b.includes(a));
