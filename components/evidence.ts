// What the ledgers show of a report, gathered without counting anything twice.

import { marksOf } from '../utils/analysis/marks.ts';
import type {
  ArticleReport,
  Attribution,
  Identity,
  MarkKind,
  PeopleRange,
  Source,
  Span,
} from '../utils/analysis/types.ts';
import { MARK_KINDS, textAt } from '../utils/analysis/types.ts';
import type { Words } from '../utils/words/words.ts';
import { PEOPLE_LABEL } from './labels.ts';
import { plainText } from './plain-text.ts';

export interface SourceEvidence {
  readonly source: Source;
  /** In text order. */
  readonly attributions: readonly Attribution[];
}

/** Sources of one identity, those with more statements first, otherwise in the order of the article. */
export function sourcesOf(report: ArticleReport, identity: Identity): SourceEvidence[] {
  const { attributions, sources } = report.analysis;
  return sources
    .filter((source) => source.identity === identity)
    .map((source) => ({ source, attributions: attributions.filter(({ sourceId }) => sourceId === source.id) }))
    .sort((a, b) => b.attributions.length - a.attributions.length);
}

/** Other outlets that were told, as the article names them, each once. */
export function relayedBy(text: string, attributions: readonly Attribution[]): string[] {
  const spans = attributions.flatMap(({ anonymous }) => anonymous?.relayedBy ?? []);
  return [...new Set(spans.map((span) => plainText(textAt(text, span))))];
}

/** Where the article says why a source is not named; null where it does not. */
export const reasonOf = (attributions: readonly Attribution[]): Span | null =>
  attributions.flatMap(({ anonymous }) => anonymous?.reason ?? [])[0] ?? null;

/** "1 person", "At least 2 people", "At least 2, perhaps 3 people". */
export function writePeople({ atLeast, atMost }: PeopleRange, words: Words): string {
  if (atMost === null) return words.count(PEOPLE_LABEL.atLeast, atLeast);
  return atMost > atLeast
    ? words.count(PEOPLE_LABEL.range, atLeast, atMost)
    : words.count(PEOPLE_LABEL.exactly, atLeast);
}

/** How many marks of each kind the page carries. */
export function countMarks({ analysis }: ArticleReport): Record<MarkKind, number> {
  const kinds = marksOf(analysis).map(({ kind }) => kind);
  const count = (kind: MarkKind) => kinds.filter((each) => each === kind).length;
  return Object.fromEntries(MARK_KINDS.map((kind) => [kind, count(kind)])) as Record<MarkKind, number>;
}
