import type { ArticleReport, Span } from '../utils/analysis/types.ts';
import { cutEnd, plainPiece } from './plain-text.ts';

/** Where a row leads: the words to scroll to and flash, and the finding it stands for (null: just the sentence). */
export interface Place {
  readonly span: Span;
  readonly finding: string | null;
}

/** A sentence around some words of it. Pieces are plain text; joined they read as the sentence, perhaps cut short. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const MOST_BEFORE = 110;
const MOST_AFTER = 110;
/** A source this long is a fault of the page; the row stays readable. */
const MOST_WORDS = 240;

/** The sentence that holds the start of `span`; `span` itself where no sentence does. */
export function sentenceAround(report: Pick<ArticleReport, 'analysis'>, span: Span): Span {
  return report.analysis.sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? span;
}

/** What the article says at `span`, with the rest of its sentence as far as a row has room for it. */
export function excerptAt(report: Pick<ArticleReport, 'analysis' | 'text'>, span: Span): Excerpt {
  const sentence = sentenceAround(report, span);
  const { text } = report;
  const before = plainPiece(text.slice(sentence.start, span.start)).trimStart();
  const words = plainPiece(text.slice(span.start, span.end));
  const after = plainPiece(text.slice(span.end, Math.max(span.end, sentence.end))).trimEnd();
  return { before: cutStart(before, MOST_BEFORE), words: cutEnd(words, MOST_WORDS), after: cutEnd(after, MOST_AFTER) };
}

function cutStart(text: string, most: number): string {
  if (text.length <= most) return text;
  const from = text.indexOf(' ', text.length - most);
  return `… ${text.slice(from < 0 ? text.length - most : from + 1)}`;
}
