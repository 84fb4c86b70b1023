import type { Span } from '../analysis/types.ts';

/** The sentence, or sentences, that hold a span; the span itself where none does (a label between paragraphs). */
export function sentenceOf(sentences: readonly Span[], span: Span): Span {
  const touched = sentences.filter(({ start, end }) => start < span.end && end > span.start);
  return {
    start: Math.min(span.start, touched[0]?.start ?? span.start),
    end: Math.max(span.end, touched.at(-1)?.end ?? span.end),
  };
}
