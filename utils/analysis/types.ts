// The vocabulary of the analysis. Everything here is JSON: it can be logged, put in a fixture, sent to the popup.
// The words are those of attribution research: a source, by a cue, is given a content.

/** A place in the article: UTF-16 offsets into the article's text, end exclusive (W3C TextPositionSelector). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Who a source is; spelled as in the labelling guide, so that evaluation needs no translation. */
export const IDENTITIES = ['anonymous', 'spokesperson', 'institution', 'named', 'collective', 'unresolved'] as const;
export type Identity = (typeof IDENTITIES)[number];

/** What became of a request for comment. */
export const OUTCOMES = ['declined', 'no_response', 'unreachable', 'deflected', 'pending', 'responded'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The outcomes that count as a missing answer. `pending` is shown and not counted. */
export const MISSING_OUTCOMES = ['declined', 'no_response', 'unreachable', 'deflected'] as const satisfies Outcome[];

declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };
/** Unique within one analysis, and the same each time the same text is analysed. */
export type AttributionId = Id<'attribution'>;
export type SourceId = Id<'source'>;
export type OutcomeId = Id<'outcome'>;
/** The id of a rule record in seeds/. */
export type RuleId = string;

/** What the analysis reads. */
export interface ArticleText {
  /** Blocks (paragraphs, headings, list items) are parted by line breaks; no sentence crosses one. */
  readonly text: string;
}

/** A place where the article says that somebody said, wrote, thinks or knows something. */
export interface Attribution {
  readonly id: AttributionId;
  /** The noun phrase that names who said it: modifiers and relative clause included, no more. */
  readonly source: Span;
  /** "said", "according to", "told"; null where nothing marks the telling (a lost verb, a bare headline label). */
  readonly cue: Span | null;
  /** What is attributed, in text order; may be discontinuous, or empty. */
  readonly content: readonly Span[];
  readonly identity: Identity;
  readonly sourceId: SourceId;
  /** The content is, or holds, a direct quotation. */
  readonly quoted: boolean;
  readonly rule: RuleId;
  /** Only where `identity` is 'anonymous'. */
  readonly anonymous: AnonymousMention | null;
}

/** What one mention says about an unnamed source. */
export interface AnonymousMention {
  /** The smallest number of people that the words of this mention allow. */
  readonly minPeople: number;
  /** The article says, here or at another mention of the same source, that anonymity was asked or granted. */
  readonly granted: boolean;
  /** Why, where the article says it (likewise). */
  readonly reason: Span | null;
  /** Another outlet that was told, where it is named. */
  readonly relayedBy: Span | null;
}

/** Somebody on whose word part of the article rests: mentions of the same source, clustered. */
export interface Source {
  readonly id: SourceId;
  readonly identity: Identity;
  /** The fullest description of this source in the article, in its words. */
  readonly label: string;
  /** First name only, pseudonym, handle. */
  readonly partlyNamed: boolean;
  readonly attributionIds: readonly AttributionId[];
  /** Only where `identity` is 'anonymous'. */
  readonly anonymous: AnonymousSource | null;
}

export interface AnonymousSource {
  readonly people: PeopleRange;
  readonly granted: boolean;
  /** 'stock' is a phrase that tells little ("not authorised to speak publicly"), 'specific' one that tells more. */
  readonly reasonKind: 'none' | 'stock' | 'specific';
  readonly slots: Slots;
}

/** A number of distinct people; `atMost` is null where the words set no upper bound. */
export interface PeopleRange {
  readonly atLeast: number;
  readonly atMost: number | null;
}

/** What the article says of an unnamed source, in its own words; null where it does not say. */
export interface Slots {
  /** "the State Department" */
  readonly body: Span | null;
  /** "senior", "former" */
  readonly rank: Span | null;
  /** "familiar with the matter", "who attended the meeting" */
  readonly knowledge: Span | null;
  /** "opposition", "close to the family" */
  readonly side: Span | null;
  /** "two", "several" */
  readonly number: Span | null;
}

/** A place where the article says what became of a request for comment. */
export interface CommentOutcome extends Span {
  readonly id: OutcomeId;
  readonly outcome: Outcome;
  /** The words that name who was asked. */
  readonly party: Span | null;
  /** "immediately", "so far": kept as the article has it. */
  readonly softener: Span | null;
  readonly rule: RuleId;
}

/** A claim that is passed on with no source: "reportedly", "is understood to". */
export interface Hearsay {
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly rule: RuleId;
}

/** All findings in one article, each list in text order (sources: by first mention). */
export interface Analysis {
  readonly sentences: readonly Span[];
  readonly words: number;
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
  /** Distinct unnamed people over the article: one person may be several sources, described in other words. */
  readonly unnamedPeople: PeopleRange;
  readonly outcomes: readonly CommentOutcome[];
  readonly hearsay: readonly Hearsay[];
}

/** Counts, nothing else. */
export interface Profile {
  readonly sentences: number;
  /** Sentences that hold (part of) an attribution's source, cue or content. */
  readonly attributedSentences: number;
  readonly attributions: Readonly<Record<Identity, number>>;
  readonly sources: Readonly<Record<Identity, number>>;
  /** Distinct unnamed people over the article. */
  readonly unnamedPeople: PeopleRange;
  /** Unnamed sources by the kind of reason given. */
  readonly reasons: Readonly<Record<AnonymousSource['reasonKind'], number>>;
  readonly comment: Readonly<Record<Outcome, number>>;
  readonly hearsay: number;
}

/** What a page says of its article; null where it does not say. */
export interface ArticleMeta {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** ISO 8601, as the page gives it. */
  readonly published: string | null;
  readonly modified: string | null;
  /** Absolute http(s) address. */
  readonly canonical: string | null;
}

/** The page holds only part of the story; `why` says in words how that is known. */
export interface Partial {
  readonly why: string;
}

/**
 * A place where the page's own text is other than the text that was read: white space of another kind, soft hyphens, words
 * that the page hides within a sentence.
 */
export interface Difference extends Span {
  /** What the page has there; null: more than is told. */
  readonly onPage: string | null;
}

/** All that is known of one article. */
export interface ArticleReport {
  /** Where it was read; null for plain text. */
  readonly address: string | null;
  readonly meta: ArticleMeta;
  /** BCP 47, decided on the text. */
  readonly language: string;
  /** The text that was read; all spans lead into it. */
  readonly text: string;
  /** In text order, within paragraphs; empty for plain text. */
  readonly differences: readonly Difference[];
  readonly partial: Partial | null;
  readonly analysis: Analysis;
  readonly profile: Profile;
  /** Changes when a rule changes. */
  readonly rulesVersion: string;
  /** ISO 8601. */
  readonly readAt: string;
}

/** What the content script can tell about its page at any moment. */
export type Reading =
  /** `found`: the article, once it is known and the analysis is not there yet. */
  | { readonly status: 'reading'; readonly found?: Pick<ArticleMeta, 'title' | 'outlet'> }
  | { readonly status: 'not-an-article'; readonly why: string }
  | { readonly status: 'unsupported-language'; readonly language: string }
  | { readonly status: 'failed'; readonly reason: string }
  /** `report.partial` says when only part of the story was there. */
  | { readonly status: 'read'; readonly report: ArticleReport };

/** What is painted on the page; one line style each. */
export const MARK_KINDS = ['anonymous', 'missing', 'pending', 'hearsay'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface Mark {
  readonly span: Span;
  readonly kind: MarkKind;
  /** The finding that it stands for: an attribution's or outcome's id, or `hearsay:<n>`. */
  readonly finding: string;
}

/** The words at a span. */
export const textAt = (text: string, span: Span): string => text.slice(span.start, span.end);
