// From findings to what is painted on the page.

import { type Analysis, type Mark, type MarkKind, MISSING_OUTCOMES, type Outcome } from './types.ts';

const OUTCOME_MARKS: Readonly<Record<Outcome, MarkKind | null>> = {
  declined: 'missing',
  no_response: 'missing',
  unreachable: 'missing',
  deflected: 'missing',
  pending: 'pending',
  responded: null,
};

export const isMissing = (outcome: Outcome): boolean => (MISSING_OUTCOMES as readonly Outcome[]).includes(outcome);

/** All marks of an article in text order: unnamed sources, comment outcomes, hearsay cues. */
export function marksOf(analysis: Analysis): Mark[] {
  const marks: Mark[] = [];
  for (const a of analysis.attributions)
    if (a.identity === 'anonymous') marks.push({ span: a.source, kind: 'anonymous', finding: a.id });
  for (const o of analysis.outcomes) {
    const kind = OUTCOME_MARKS[o.outcome];
    if (kind) marks.push({ span: { start: o.start, end: o.end }, kind, finding: o.id });
  }
  analysis.hearsay.forEach((h, i) => {
    marks.push({ span: h.cue, kind: 'hearsay', finding: `hearsay:${i}` });
  });
  return marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
