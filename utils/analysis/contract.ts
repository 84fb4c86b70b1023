// The printed and exported form of an analysis: spans carry their words, absent parts of unnamed sources are left out.
// The types of the code (types.ts) are free to differ; what other programs read is settled here alone.

import {
  type Analysis,
  type ArticleMeta,
  type Attribution,
  IDENTITIES,
  type Identity,
  OUTCOMES,
  type Outcome,
  type Partial as PartialStory,
  type PeopleRange,
  type Profile,
  type Source,
  type Span,
  textAt,
} from './types.ts';

export const SCHEMA = 1;

/** Offsets are UTF-16 code units into the text that was read, end exclusive; `text` is what stands there. */
export interface PrintedSpan extends Span {
  readonly text: string;
}

export interface PrintedAttribution {
  readonly id: string;
  readonly source: PrintedSpan;
  readonly cue: PrintedSpan | null;
  readonly content: readonly PrintedSpan[];
  readonly identity: Identity;
  readonly sourceId: string;
  readonly quoted: boolean;
  readonly rule: string;
  // Only for anonymous ones:
  readonly minPeople?: number;
  readonly anonymityGranted?: boolean;
  readonly reason?: PrintedSpan | null;
  readonly relayedBy?: PrintedSpan | null;
}

export interface PrintedSource {
  readonly id: string;
  readonly identity: Identity;
  readonly label: string;
  readonly partlyNamed?: boolean;
  readonly attributionIds: readonly string[];
  // Only for anonymous ones:
  readonly people?: PeopleRange;
  readonly reasonKind?: 'none' | 'stock' | 'specific';
  readonly slots?: Readonly<Record<'body' | 'rank' | 'knowledge' | 'side' | 'number', PrintedSpan | null>>;
}

export interface PrintedOutcome extends PrintedSpan {
  readonly outcome: Outcome;
  readonly party: PrintedSpan | null;
  readonly softener: PrintedSpan | null;
  readonly rule: string;
}

export interface PrintedHearsay {
  readonly cue: PrintedSpan;
  readonly content: readonly PrintedSpan[];
  readonly rule: string;
}

export interface PrintedProfile {
  readonly sentences: number;
  readonly attributedSentences: number;
  readonly attributions: Readonly<Record<Identity, number>>;
  readonly sources: Readonly<Record<Identity, number>>;
  readonly unnamedPeople: PeopleRange;
  readonly reasons: { readonly none: number; readonly stock: number; readonly specific: number };
  readonly comment: Readonly<Record<Outcome, number>>;
  readonly hearsay: number;
}

export interface PrintedAnalysis {
  readonly schema: typeof SCHEMA;
  /** Changes when a rule changes. */
  readonly rulesVersion: string;
  /** As given; the id for rows of a .jsonl; the address for pages in a browser. */
  readonly file: string;
  readonly meta: ArticleMeta;
  /** BCP 47. */
  readonly language: string;
  readonly words: number;
  readonly partial: PartialStory | null;
  /** ISO 8601; in exports from a browser. */
  readonly readAt?: string;
  readonly text?: string;
  readonly attributions: readonly PrintedAttribution[];
  readonly sources: readonly PrintedSource[];
  readonly commentOutcomes: readonly PrintedOutcome[];
  readonly hearsay: readonly PrintedHearsay[];
  readonly profile: PrintedProfile;
}

export const ERROR_CODES = ['unreadable', 'not-an-article', 'unsupported-language', 'empty', 'too-large'] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Stands in the place of an analysis that could not be made. */
export interface PrintedError {
  readonly schema: typeof SCHEMA;
  readonly file: string;
  readonly error: { readonly code: ErrorCode; readonly message: string };
}

export type PrintedRow = PrintedAnalysis | PrintedError;

export const isError = (row: PrintedRow): row is PrintedError => 'error' in row;

export interface ToPrint {
  readonly file: string;
  readonly text: string;
  readonly meta: ArticleMeta;
  readonly language: string;
  readonly partial: PartialStory | null;
  readonly analysis: Analysis;
  readonly profile: Profile;
  readonly rulesVersion: string;
  readonly readAt?: string;
}

/** Takes an analysis and the text it was made from; gives the row to print. The row holds the text only when asked to. */
export function printAnalysis(report: ToPrint, withText: boolean): PrintedAnalysis {
  const { text, analysis } = report;
  const sources = new Map(analysis.sources.map((source) => [source.id, source]));
  return {
    schema: SCHEMA,
    rulesVersion: report.rulesVersion,
    file: report.file,
    meta: printMeta(report.meta),
    language: report.language,
    words: analysis.words,
    partial: report.partial === null ? null : { why: report.partial.why },
    ...(report.readAt === undefined ? {} : { readAt: report.readAt }),
    ...(withText ? { text } : {}),
    attributions: analysis.attributions.map((attribution) => {
      if (!sources.has(attribution.sourceId))
        throw new Error(`${attribution.id} has no source ${attribution.sourceId}`);
      return printAttribution(text, attribution);
    }),
    sources: analysis.sources.map((source) => printSource(text, source)),
    commentOutcomes: analysis.outcomes.map((outcome) => ({
      ...spanIn(text, outcome),
      outcome: outcome.outcome,
      party: spanOrNull(text, outcome.party),
      softener: spanOrNull(text, outcome.softener),
      rule: outcome.rule,
    })),
    hearsay: analysis.hearsay.map(({ cue, content, rule }) => ({
      cue: spanIn(text, cue),
      content: content.map((span) => spanIn(text, span)),
      rule,
    })),
    profile: printProfile(report.profile),
  };
}

export function printError(file: string, code: ErrorCode, message: string): PrintedError {
  return { schema: SCHEMA, file, error: { code, message } };
}

function printMeta({ title, outlet, byline, published, modified, canonical }: ArticleMeta): ArticleMeta {
  return { title, outlet, byline, published, modified, canonical };
}

function printAttribution(text: string, attribution: Attribution): PrintedAttribution {
  const { anonymous } = attribution;
  return {
    id: attribution.id,
    source: spanIn(text, attribution.source),
    cue: spanOrNull(text, attribution.cue),
    content: attribution.content.map((span) => spanIn(text, span)),
    identity: attribution.identity,
    sourceId: attribution.sourceId,
    quoted: attribution.quoted,
    rule: attribution.rule,
    ...(anonymous === null
      ? {}
      : {
          minPeople: anonymous.minPeople,
          anonymityGranted: anonymous.granted,
          reason: spanOrNull(text, anonymous.reason),
          relayedBy: spanOrNull(text, anonymous.relayedBy),
        }),
  };
}

function printSource(text: string, source: Source): PrintedSource {
  const { anonymous } = source;
  return {
    id: source.id,
    identity: source.identity,
    label: source.label,
    ...(source.partlyNamed ? { partlyNamed: true } : {}),
    attributionIds: [...source.attributionIds],
    ...(anonymous === null
      ? {}
      : {
          people: { atLeast: anonymous.people.atLeast, atMost: anonymous.people.atMost },
          reasonKind: anonymous.reasonKind,
          slots: {
            body: spanOrNull(text, anonymous.slots.body),
            rank: spanOrNull(text, anonymous.slots.rank),
            knowledge: spanOrNull(text, anonymous.slots.knowledge),
            side: spanOrNull(text, anonymous.slots.side),
            number: spanOrNull(text, anonymous.slots.number),
          },
        }),
  };
}

function printProfile(profile: Profile): PrintedProfile {
  const { none, stock, specific } = profile.reasons;
  return {
    sentences: profile.sentences,
    attributedSentences: profile.attributedSentences,
    attributions: countsOf(IDENTITIES, profile.attributions),
    sources: countsOf(IDENTITIES, profile.sources),
    unnamedPeople: { atLeast: profile.unnamedPeople.atLeast, atMost: profile.unnamedPeople.atMost },
    reasons: { none, stock, specific },
    comment: countsOf(OUTCOMES, profile.comment),
    hearsay: profile.hearsay,
  };
}

/** Every key in a settled order, so that equal profiles print equal lines. */
function countsOf<Key extends string>(
  keys: readonly Key[],
  counts: Readonly<Record<Key, number>>,
): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, counts[key]])) as Record<Key, number>;
}

const spanIn = (text: string, span: Span): PrintedSpan => ({
  start: span.start,
  end: span.end,
  text: textAt(text, span),
});

const spanOrNull = (text: string, span: Span | null): PrintedSpan | null => (span === null ? null : spanIn(text, span));
