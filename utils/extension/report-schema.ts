// What a content script sends is data of the page: it is checked by shape before anybody reads it, and shown as text only.

import * as v from 'valibot';
import {
  type ArticleReport,
  type AttributionId,
  IDENTITIES,
  MARK_KINDS,
  OUTCOMES,
  type OutcomeId,
  type Reading,
  type SourceId,
} from '../analysis/types.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.nullable(v.string());
const id = <Id extends string>() => v.custom<Id>((value) => typeof value === 'string');

export const spanSchema = v.pipe(
  v.object({ start: count, end: count }),
  v.check(({ start, end }) => start <= end, 'a span ends before it starts'),
);
const differenceSchema = v.object({ start: count, end: count, onPage: text });
const place = v.nullable(spanSchema);
const peopleSchema = v.object({ atLeast: count, atMost: v.nullable(count) });
const identity = v.picklist(IDENTITIES);
const reasonKind = v.picklist(['none', 'stock', 'specific']);

const countsBy = <const Keys extends readonly string[]>(keys: Keys) =>
  v.object(Object.fromEntries(keys.map((key) => [key, count])) as Record<Keys[number], typeof count>);

const attributionSchema = v.object({
  id: id<AttributionId>(),
  source: spanSchema,
  cue: place,
  content: v.array(spanSchema),
  identity,
  sourceId: id<SourceId>(),
  quoted: v.boolean(),
  rule: v.string(),
  anonymous: v.nullable(v.object({ minPeople: count, granted: v.boolean(), reason: place, relayedBy: place })),
});

const sourceSchema = v.object({
  id: id<SourceId>(),
  identity,
  label: v.string(),
  partlyNamed: v.boolean(),
  attributionIds: v.array(id<AttributionId>()),
  anonymous: v.nullable(
    v.object({
      people: peopleSchema,
      granted: v.boolean(),
      reasonKind,
      slots: v.object({ body: place, rank: place, knowledge: place, side: place, number: place }),
    }),
  ),
});

const outcomeSchema = v.object({
  start: count,
  end: count,
  id: id<OutcomeId>(),
  outcome: v.picklist(OUTCOMES),
  party: place,
  softener: place,
  rule: v.string(),
});

export const reportSchema = v.object({
  address: text,
  meta: v.object({ title: text, outlet: text, byline: text, published: text, modified: text, canonical: text }),
  language: v.string(),
  text: v.string(),
  differences: v.array(differenceSchema),
  partial: v.nullable(v.object({ why: v.string() })),
  analysis: v.object({
    sentences: v.array(spanSchema),
    words: count,
    attributions: v.array(attributionSchema),
    sources: v.array(sourceSchema),
    unnamedPeople: peopleSchema,
    outcomes: v.array(outcomeSchema),
    hearsay: v.array(v.object({ cue: spanSchema, content: v.array(spanSchema), rule: v.string() })),
  }),
  profile: v.object({
    sentences: count,
    attributedSentences: count,
    attributions: countsBy(IDENTITIES),
    sources: countsBy(IDENTITIES),
    unnamedPeople: peopleSchema,
    reasons: countsBy(['none', 'stock', 'specific']),
    comment: countsBy(OUTCOMES),
    hearsay: count,
  }),
  rulesVersion: v.string(),
  readAt: v.string(),
}) satisfies v.GenericSchema<unknown, ArticleReport>;

const readingSchema = v.variant('status', [
  v.object({ status: v.literal('reading'), found: v.exactOptional(v.object({ title: text, outlet: text })) }),
  v.object({ status: v.literal('not-an-article'), why: v.string() }),
  v.object({ status: v.literal('unsupported-language'), language: v.string() }),
  v.object({ status: v.literal('failed'), reason: v.string() }),
  v.object({ status: v.literal('read'), report: reportSchema }),
]) satisfies v.GenericSchema<unknown, Reading>;

/** What a content script knows of its page at any moment. */
export interface PageState {
  readonly reading: Reading;
  /** null: this browser cannot draw marks. */
  readonly marks: MarksState | null;
  /** The page kept changing and is not followed any more: the reading may be out of date. */
  readonly stale: boolean;
}

export interface MarksState {
  readonly shown: boolean;
  /** Which kinds are painted while marks are shown. */
  readonly kinds: readonly (typeof MARK_KINDS)[number][];
}

export const marksSchema = v.object({ shown: v.boolean(), kinds: v.array(v.picklist(MARK_KINDS)) });

export const pageStateSchema = v.object({
  reading: readingSchema,
  marks: v.nullable(marksSchema),
  stale: v.boolean(),
}) satisfies v.GenericSchema<unknown, PageState>;

/** What is wrong with the shape of a reading, as a place in it; null where nothing is. Nobody could be shown it otherwise. */
export function faultOf(reading: Reading): string | null {
  const checked = v.safeParse(readingSchema, reading);
  if (checked.success) return null;
  const [issue] = checked.issues;
  return `${v.getDotPath(issue) ?? 'reading'}: ${issue.message}`;
}
