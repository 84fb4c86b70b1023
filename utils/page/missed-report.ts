// "You missed one": what a reader hands to the makers by clipboard. Nothing is sent. The text is for the makers, so it
// is English in every language.

import type { ArticleReport, Span } from '../analysis/types.ts';
import { textAt } from '../analysis/types.ts';
import { sentenceOf } from './sentence.ts';

/** What the reader says that the words are. */
export const MISSED_KINDS = ['unnamed-source', 'missing-comment', 'hearsay', 'other'] as const;
export type MissedKind = (typeof MISSED_KINDS)[number];

/** What was selected, and what the analysis made of that place. */
export interface Missed {
  readonly words: string;
  /** The sentence around the words; the words themselves where they were not part of what was read. */
  readonly sentence: string;
  /** Whether the words stand in the text that was read: an extraction that lost them, or a rule that did. */
  readonly wasRead: boolean;
}

/** Far above any phrase; a whole page may be selected by accident. */
const LONGEST = 600;

/**
 * @param span where the selection stands in the text that was read; null when outside
 * @param selected the words as the browser gives them
 * @returns null when nothing is selected
 */
export function findMissed(
  report: Pick<ArticleReport, 'text' | 'analysis'> | null,
  span: Span | null,
  selected: string,
): Missed | null {
  const words = clip(selected);
  if (words === '') return null;
  if (!report || !span) return { words, sentence: words, wasRead: false };
  return {
    words: clip(textAt(report.text, span)),
    sentence: clip(textAt(report.text, sentenceOf(report.analysis.sentences, span))),
    wasRead: true,
  };
}

/** The report as text. The address stands in it only when the reader ticked it: pass null otherwise. */
export function writeMissedReport(
  missed: Missed & { readonly kind: MissedKind },
  versions: { readonly rules: string; readonly extension: string },
  address: string | null,
): string {
  const lines = [
    'On Record: a mark is missing',
    `kind: ${missed.kind}`,
    `words: ${missed.words}`,
    `sentence: ${missed.sentence}`,
    `in the text that was read: ${missed.wasRead ? 'yes' : 'no'}`,
    `rules: ${versions.rules}`,
    `extension: ${versions.extension}`,
  ];
  if (address !== null) lines.push(`page: ${address}`);
  return `${lines.join('\n')}\n`;
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)} …` : line;
}
