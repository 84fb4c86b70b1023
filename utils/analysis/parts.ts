// A long text is analysed part by part, so that the page it stands on can answer its reader in between. News stories are
// one part; a live blog of a whole day is a few.

import { analyseInSteps } from './analyse.ts';
import type { Rules } from './rule.ts';
import type { Analysis, ArticleText, AttributionId, OutcomeId, PeopleRange, Source, SourceId, Span } from './types.ts';

/** Characters in a part, and so the most tokens: some 8,000 words of news. */
export const LONGEST_PART = 50_000;

/** Analyses a text of any length, in steps of a part at most. */
export function* analyseInParts({ text }: ArticleText, rules: Rules): Generator<undefined, Analysis> {
  const parts: { readonly analysis: Analysis; readonly start: number }[] = [];
  for (const { start, end } of partsOf(text)) {
    if (parts.length > 0) yield;
    const analysis = yield* analyseInSteps({ text: text.slice(start, end) }, rules);
    parts.push({ analysis, start });
  }
  return joinAnalyses(parts);
}

/** Cuts a text at the ends of paragraphs, or where there is none near, of sentences or words. Leaves out nothing. */
export function partsOf(text: string): Span[] {
  const parts: Span[] = [];
  let start = 0;
  while (text.length - start > LONGEST_PART) {
    const longest = text.slice(start, start + LONGEST_PART);
    const cuts = [longest.lastIndexOf('\n') + 1, longest.lastIndexOf('. ') + 2, longest.lastIndexOf(' ') + 1];
    const end = start + (cuts.find((cut) => cut > LONGEST_PART / 2) ?? LONGEST_PART);
    parts.push({ start, end });
    start = end;
  }
  parts.push({ start, end: text.length });
  return parts;
}

/** Findings of parts as findings of the whole. Sources of the same name or group are one source in all parts. */
function joinAnalyses(parts: readonly { readonly analysis: Analysis; readonly start: number }[]): Analysis {
  const [only] = parts;
  if (parts.length === 1 && only) return only.analysis;
  const sources = new Map<string, Source>();
  const joined = parts.map(({ analysis, start }, part) => {
    const moved = moveSpans(analysis, start);
    const attribution = (id: AttributionId) => `${id}-${part + 1}` as AttributionId;
    const sourceOf = new Map<SourceId, SourceId>();
    for (const source of moved.sources) {
      // Nobody knows whether two unnamed officials are one.
      const key = source.anonymous ? `${part}:${source.id}` : `${source.identity}:${source.label.toLowerCase()}`;
      const known = sources.get(key);
      const id = known?.id ?? (`s${sources.size + 1}` as SourceId);
      const attributionIds = [...(known?.attributionIds ?? []), ...source.attributionIds.map(attribution)];
      sources.set(key, { ...(known ?? source), id, attributionIds });
      sourceOf.set(source.id, id);
    }
    return {
      ...moved,
      attributions: moved.attributions.map((one) => ({
        ...one,
        id: attribution(one.id),
        sourceId: sourceOf.get(one.sourceId) ?? one.sourceId,
      })),
      outcomes: moved.outcomes.map((one) => ({ ...one, id: `${one.id}-${part + 1}` as OutcomeId })),
    };
  });
  return {
    sentences: joined.flatMap(({ sentences }) => sentences),
    words: joined.reduce((sum, { words }) => sum + words, 0),
    attributions: joined.flatMap(({ attributions }) => attributions),
    sources: [...sources.values()],
    unnamedPeople: joined.map(({ unnamedPeople }) => unnamedPeople).reduce(joinPeople),
    outcomes: joined.flatMap(({ outcomes }) => outcomes),
    hearsay: joined.flatMap(({ hearsay }) => hearsay),
  };
}

/** The people of one part may all be among those of the other, or none of them. */
const joinPeople = (a: PeopleRange, b: PeopleRange): PeopleRange => ({
  atLeast: Math.max(a.atLeast, b.atLeast),
  atMost: a.atMost === null || b.atMost === null ? null : a.atMost + b.atMost,
});

/** The same findings, each span so many characters further on. */
function moveSpans<T>(value: T, by: number): T {
  if (by === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => moveSpans(one, by)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      const isOffset = (key === 'start' || key === 'end') && typeof one === 'number';
      return [key, isOffset ? one + by : moveSpans(one, by)];
    }),
  ) as T;
}
