// Scores over texts that were written for the purpose.

import type { PrintedAnalysis } from '../../utils/analysis/contract.ts';
import type { PeopleRange, Span } from '../../utils/analysis/types.ts';
import { type Comparison, compare, type Expectation, type SurplusMark } from './expectations.ts';
import { type Figures, type Rate, rateOf, type Scores } from './figures.ts';
import { contextOf, type MistakeKind, type Note } from './mistakes.ts';
import type { PatternExample } from './patterns.ts';

export type AnalyseText = (file: string, text: string) => PrintedAnalysis;

export interface WrittenSentence {
  /** What mistakes in it are listed under. */
  readonly name: string;
  readonly text: string;
  readonly expect: readonly Expectation[];
  readonly silent: boolean;
}

export interface Story {
  readonly file: string;
  readonly text: string;
  readonly expect: readonly Expectation[];
  readonly borderline: readonly Span[];
  readonly people: PeopleRange;
}

const right = (rate: Rate): Figures => ({ rates: { right: rate } });

/** What more the expectations ask, of those that were met. */
function fieldScores(comparisons: readonly Comparison[]): Scores {
  const answers = comparisons.flatMap(({ answers: all }) => all);
  return Object.fromEntries(
    (['people', 'granted', 'reason', 'relayed', 'party'] as const).map((field) => [
      field,
      right(rateOf(answers.map(({ fields }) => fields[field]).filter((value) => value !== undefined))),
    ]),
  );
}

/** A passage is right when all that is expected is found, and nothing of the three kinds besides. */
export function scoreSentences(
  set: 'sentences' | 'passages',
  sentences: readonly WrittenSentence[],
  analyseText: AnalyseText,
  note: Note,
): Scores {
  const passages: boolean[] = [];
  const silent: boolean[] = [];
  const comparisons: Comparison[] = [];
  for (const { name: file, text, expect, silent: isSilent } of sentences) {
    const found = compare(analyseText(file, text), expect, []);
    comparisons.push(found);
    const isRight = found.surplus.length === 0 && found.answers.every(({ met }) => met);
    passages.push(isRight);
    if (isSilent) silent.push(isRight);
    noteComparison(set, set, file, text, found, note);
  }
  return {
    passages: right(rateOf(passages)),
    found: { rates: { recall: rateOf(comparisons.flatMap(({ answers }) => answers.map(({ met }) => met))) } },
    anonymous: kindFigures(comparisons, 'anonymous'),
    hearsay: kindFigures(comparisons, 'hearsay'),
    outcomes: kindFigures(comparisons, 'outcome'),
    silent: right(rateOf(silent)),
    ...fieldScores(comparisons),
  };
}

export function scoreStories(stories: readonly Story[], analyseText: AnalyseText, note: Note): Scores {
  const comparisons: Comparison[] = [];
  const ranges: boolean[] = [];
  for (const { file, text, expect, borderline, people } of stories) {
    const result = analyseText(file, text);
    const found = compare(result, expect, borderline);
    comparisons.push(found);
    const range = result.profile.unnamedPeople;
    ranges.push(contains(range, people));
    if (!contains(range, people)) noteRange('stories', file, range, people, note);
    noteComparison('sentences', 'stories', file, text, found, note);
  }
  return {
    anonymous: kindFigures(comparisons, 'anonymous'),
    hearsay: kindFigures(comparisons, 'hearsay'),
    outcomes: kindFigures(comparisons, 'outcome'),
    ...fieldScores(comparisons),
    range: right(rateOf(ranges)),
  };
}

function kindFigures(comparisons: readonly Comparison[], kind: SurplusMark['kind']): Figures {
  const answers = comparisons.flatMap((c) => c.answers.filter(({ expected }) => expected.kind === kind));
  const hit = answers.filter(({ met }) => met).length;
  const surplus = comparisons.flatMap((c) => c.surplus.filter((mark) => mark.kind === kind)).length;
  return { rates: { precision: { hit, n: hit + surplus }, recall: { hit, n: answers.length } } };
}

/** Examples of the inventory, each read as an article of its own. */
export function scorePatterns(examples: readonly PatternExample[], analyseText: AnalyseText, note: Note): Scores {
  const byFamily = new Map<string, boolean[]>();
  const comparisons: Comparison[] = [];
  const exact: boolean[] = [];
  for (const { id, family, text, expect, anyOf, borderline } of examples) {
    if (borderline) continue;
    const result = analyseText(id, text);
    const found = compare(result, expect, []);
    const isNegative = family.startsWith('X');
    const unwanted = found.surplus.filter(({ kind }) => forbidden(family).includes(kind));
    const met = isNegative
      ? unwanted.length === 0
      : anyOf
        ? found.answers.some((answer) => answer.met)
        : found.answers.every((answer) => answer.met);
    const answers = byFamily.get(family) ?? [];
    answers.push(met);
    byFamily.set(family, answers);
    if (!isNegative) {
      const met = found.answers.filter((answer) => answer.met);
      exact.push(...met.map((answer) => answer.exact));
      comparisons.push({ ...found, answers: met });
    }
    const shown = anyOf && met ? { ...found, answers: [] } : { ...found, surplus: isNegative ? unwanted : [] };
    noteComparison('patterns', 'patterns', id, text, shown, note);
  }
  const of = (families: readonly string[]): Rate => rateOf(families.flatMap((family) => byFamily.get(family) ?? []));
  return {
    positives: right(of(['A', 'H', 'R', 'B'])),
    silent: right(of(['XA', 'XH', 'XR'])),
    ...Object.fromEntries([...byFamily].map(([family, answers]) => [family, right(rateOf(answers))])),
    exactSpan: right(rateOf(exact)),
    ...fieldScores(comparisons),
  };
}

/** What a hard negative must not hold. Some of one family hold, rightly, another kind of finding. */
const forbidden = (family: string): readonly SurplusMark['kind'][] =>
  family === 'XA' ? ['anonymous'] : family === 'XH' ? ['hearsay', 'anonymous'] : ['outcome', 'anonymous'];

export const contains = (range: PeopleRange, truth: PeopleRange): boolean =>
  range.atLeast <= truth.atLeast && (range.atMost ?? Infinity) >= (truth.atMost ?? Infinity);

export function noteRange(set: string, file: string, range: PeopleRange, truth: PeopleRange, note: Note): void {
  const words = ({ atLeast, atMost }: PeopleRange): string => `${atLeast} to ${atMost ?? 'any number'}`;
  note({ kind: 'range', set, file, place: null, note: `${words(range)} for ${words(truth)}`, context: '' });
}

function noteComparison(
  kind: MistakeKind,
  set: string,
  file: string,
  text: string,
  { answers, surplus }: Comparison,
  note: Note,
): void {
  const add = (span: Span, words: string): void => {
    const place = span.start < 0 ? null : ([span.start, span.end] as const);
    note({ kind, set, file, place, note: words, context: place ? contextOf(text, place) : text });
  };
  for (const { expected, met, fields } of answers) {
    const what = expected.outcome ?? expected.kind;
    if (!met) add(expected.cue ?? expected, `missed: ${what}`);
    const wrong = Object.entries(fields).filter(([, isRight]) => !isRight);
    if (wrong.length > 0) add(expected, `${what}, but wrong: ${wrong.map(([field]) => field).join(', ')}`);
  }
  for (const mark of surplus) add(mark, `false: ${mark.kind} ${mark.rule}`);
}
