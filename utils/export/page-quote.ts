// The words at a span as the page has them, so that other programs find them there again: with its own white space, soft
// hyphens, and the words that it hides within a sentence.

import type { ArticleReport, Difference, Span } from '../analysis/types.ts';

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

type Quoted = Pick<ArticleReport, 'text' | 'differences'>;

/** Part of a span that stands in one piece. */
export interface QuotedPart extends Span {
  /** As the page has it; null where that is not known. */
  readonly quote: TextQuoteSelector | null;
}

/** Text around a quotation, so that it is found once; never over the end of a paragraph, where pages differ. */
const AROUND = 64;

/**
 * A span in parts, without white space at their ends: it is parted between paragraphs, since what stands there on the page
 * is not known, and where the report does not tell what the page has.
 */
export function quotedParts({ text, differences }: Quoted, span: Span): QuotedPart[] {
  const unknown = differences.filter(({ onPage }) => onPage === null);
  const isCut = ({ start, end }: Span) => start < span.end && end > span.start;
  const breaks = [...text.slice(span.start, span.end).matchAll(/\n+/g)].map(({ index, 0: { length } }) => ({
    start: span.start + index,
    end: span.start + index + length,
  }));
  const cuts = [...breaks, ...unknown.filter(isCut)].sort((a, b) => a.start - b.start);
  const parts: QuotedPart[] = [];
  const add = (start: number, end: number, isKnown: boolean) => {
    const part = trim(text, { start, end });
    if (part.end > part.start)
      parts.push({ ...part, quote: isKnown ? quoteAt({ text, differences }, part, unknown) : null });
  };
  let from = span.start;
  for (const cut of cuts) {
    if (cut.start > from) add(from, cut.start, true);
    add(Math.max(from, cut.start), Math.min(cut.end, span.end), false);
    from = Math.max(from, cut.end);
  }
  add(from, span.end, true);
  return parts;
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + lead + words.trim().length };
}

/** The words at a span within a paragraph, with what stands around them in the same paragraph. */
function quoteAt({ text, differences }: Quoted, { start, end }: Span, unknown: readonly Span[]): TextQuoteSelector {
  const opening = Math.max(
    start - AROUND,
    text.lastIndexOf('\n', start - 1) + 1,
    ...unknown.flatMap((place) => (place.end <= start ? place.end : [])),
  );
  const ending = Math.min(
    end + AROUND,
    lineEnd(text, end),
    ...unknown.flatMap((place) => (place.start >= end ? place.start : [])),
  );
  const near = differences.filter((place) => place.end >= opening && place.start <= ending);
  const onPage = (from: number, to: number, isOf: (place: Difference) => boolean) =>
    textOnPage(text, { start: from, end: to }, near.filter(isOf));
  return {
    type: 'TextQuoteSelector',
    exact: onPage(start, end, (place) => place.start < end && place.end > start),
    prefix: whole(onPage(opening, start, (place) => place.end <= start).slice(-AROUND)),
    suffix: whole(onPage(end, ending, (place) => place.start >= end).slice(0, AROUND)),
  };
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

/** A stretch of the text with what the page has in place of it. */
function textOnPage(text: string, { start, end }: Span, differences: readonly Difference[]): string {
  let words = '';
  let from = start;
  for (const place of differences) {
    if (place.start < from || place.end > end) continue;
    words += text.slice(from, place.start) + (place.onPage ?? '');
    from = place.end;
  }
  return words + text.slice(from, end);
}

/** Without half a surrogate pair at either end. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
