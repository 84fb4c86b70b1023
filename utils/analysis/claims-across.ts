// The same claim in several articles, and on whose word it rests in each.

import type { Evidence } from './relays-across.ts';
import { sharedTerms, storyWords, termOf, type Weights } from './story-words.ts';
import { type ArticleReport, type Attribution, type Source, type Span, textAt } from './types.ts';

/** Words of one article that rest on one source. */
export interface Told extends Evidence {
  /** The source, as the article describes it at most. */
  readonly label: string;
}

/** One article names a source of what another has from people it does not name. */
export interface NamedElsewhere {
  readonly named: readonly Told[];
  readonly unnamed: readonly Told[];
}

/** Several articles have the same from unnamed people, whose descriptions fit one another. */
export interface OneUnnamed {
  readonly told: readonly Told[];
}

type Compared = Pick<ArticleReport, 'text' | 'analysis'>;
interface Claim {
  readonly report: number;
  readonly attribution: Attribution;
  readonly source: Source;
  readonly relayedBy: string | null;
  readonly words: Weights;
  readonly spans: readonly Span[];
}

/** Two statements say the same where they share so many telling words, … */
const SHARED_TERMS = 3;
/** … which are this part of the weight of the one that weighs less. */
const SHARED_PART = 0.4;
/** Words that weigh less are in every second statement. */
const TELLING = 0.3;

/** Takes the articles of a story; gives the claims that some have from named sources and others from unnamed ones. */
export function findNamedElsewhere(reports: readonly Compared[]): NamedElsewhere[] {
  return sameClaims(reports).flatMap((claims) => {
    const unnamedIn = reportsOf(claims.filter(isUnnamed));
    const namedIn = reportsOf(claims.filter(isNamed));
    // An article that has it from both hides nobody.
    const unnamed = claims.filter((claim) => isUnnamed(claim) && !namedIn.has(claim.report));
    const named = claims.filter((claim) => isNamed(claim) && !unnamedIn.has(claim.report));
    return unnamed.length > 0 && named.length > 0 ? [{ named: named.map(told), unnamed: unnamed.map(told) }] : [];
  });
}

/** Takes the articles of a story; gives the claims that rest in all that make them on what may be one unnamed source. */
export function findOneUnnamed(reports: readonly Compared[]): OneUnnamed[] {
  return sameClaims(reports).flatMap((claims) => {
    const first = claims[0];
    const one = claims.every((claim) => isUnnamed(claim) && first !== undefined && mayBeOne(claim, first));
    return one ? [{ told: claims.map(told) }] : [];
  });
}

const isUnnamed = ({ attribution }: Claim) => attribution.identity === 'anonymous';
const isNamed = ({ attribution: { identity }, source }: Claim) =>
  (identity === 'named' && !source.partlyNamed) || identity === 'spokesperson' || identity === 'institution';
const reportsOf = (claims: readonly Claim[]) => new Set(claims.map(({ report }) => report));
const told = ({ report, spans, source }: Claim): Told => ({ report, spans, label: source.label });

/** Groups of statements that say the same, each from at least two articles. */
function sameClaims(reports: readonly Compared[]): Claim[][] {
  const claims = reports.flatMap((report, index) => claimsIn(report, index));
  const groups: Claim[][] = [];
  for (const claim of claims) {
    // Every member, not any: "said on Tuesday" must not chain two claims.
    const fitting = groups.find((group) => group.every((other) => saysTheSame(claim.words, other.words)));
    if (fitting) fitting.push(claim);
    else groups.push([claim]);
  }
  return groups.filter((group) => reportsOf(group).size > 1);
}

function claimsIn({ text, analysis }: Compared, report: number): Claim[] {
  const sources = new Map(analysis.sources.map((source) => [source.id, source]));
  return analysis.attributions.flatMap((attribution) => {
    const source = sources.get(attribution.sourceId);
    if (!source || attribution.content.length === 0) return [];
    const all = storyWords(attribution.content.map((span) => textAt(text, span)).join(' ')).words;
    const words = Object.fromEntries(Object.entries(all).filter(([, weight]) => weight > TELLING));
    const relayedBy = attribution.anonymous?.relayedBy ?? null;
    const spans = [attribution.source, ...attribution.content];
    return [
      {
        report,
        attribution,
        source,
        relayedBy: relayedBy === null ? null : termOf(textAt(text, relayedBy)),
        words,
        spans: spans.sort((a, b) => a.start - b.start),
      },
    ];
  });
}

function saysTheSame(a: Weights, b: Weights): boolean {
  const shared = sharedTerms(a, b);
  if (shared.length < SHARED_TERMS) return false;
  const sum = (terms: readonly string[], weights: Weights) =>
    terms.reduce((all, term) => all + (weights[term] ?? 0), 0);
  const least = Math.min(sum(Object.keys(a), a), sum(Object.keys(b), b));
  return Math.min(sum(shared, a), sum(shared, b)) >= SHARED_PART * least;
}

const EMPTY = new Set(
  'a an the of to in on at by for with and or who that which this these those his her their its one two three four five several some many more other another'.split(
    ' ',
  ),
);
const describing = (label: string): Set<string> =>
  new Set((label.match(/[\p{L}\p{N}'’-]+/gu) ?? []).map(termOf).filter((word) => word !== '' && !EMPTY.has(word)));

/** Descriptions fit where one says nothing that the other lacks, or one outlet handed on both. */
function mayBeOne(a: Claim, b: Claim): boolean {
  if (a === b || (a.relayedBy !== null && a.relayedBy === b.relayedBy)) return true;
  const [fewer, more] = [describing(a.source.label), describing(b.source.label)].sort((x, y) => x.size - y.size);
  return fewer !== undefined && more !== undefined && fewer.size > 0 && [...fewer].every((word) => more.has(word));
}
