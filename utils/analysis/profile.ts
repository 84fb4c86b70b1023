// From findings to counts, nothing else.

import { type Analysis, IDENTITIES, OUTCOMES, type Profile, type Span } from './types.ts';

export function profileOf(analysis: Analysis): Profile {
  const { attributions, sources, outcomes, sentences, hearsay } = analysis;
  const unnamed = sources.flatMap((source) => (source.anonymous ? [source.anonymous] : []));
  return {
    sentences: sentences.length,
    attributedSentences: countTouched(
      sentences,
      attributions.flatMap((a) => [a.source, ...(a.cue ? [a.cue] : []), ...a.content]),
    ),
    attributions: countBy(IDENTITIES, attributions, (a) => a.identity),
    sources: countBy(IDENTITIES, sources, (s) => s.identity),
    unnamedPeople: analysis.unnamedPeople,
    reasons: countBy(['none', 'stock', 'specific'], unnamed, (source) => source.reasonKind),
    comment: countBy(OUTCOMES, outcomes, (o) => o.outcome),
    hearsay: hearsay.length,
  };
}

function countBy<K extends string, T>(
  keys: readonly K[],
  items: readonly T[],
  keyOf: (item: T) => K,
): Record<K, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const item of items) counts[keyOf(item)]++;
  return counts;
}

/** How many of the sentences share at least one character with any of the spans; sentences are in text order. */
function countTouched(sentences: readonly Span[], spans: readonly Span[]): number {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = -1;
  let touched = 0;
  for (const sentence of sentences) {
    for (let span = ordered[next]; span && span.start < sentence.end; span = ordered[++next])
      reach = Math.max(reach, span.end);
    if (reach > sentence.start) touched++;
  }
  return touched;
}
