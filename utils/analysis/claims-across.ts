// The same claim in several articles, and on whose word it rests in each.

import { oncePer } from './once-per.ts';
import type { Evidence } from './relays-across.ts';
import { storyWords, termOf, type Weights } from './story-words.ts';
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
/** A statement and what it says. */
interface Said {
  readonly attribution: Attribution;
  readonly source: Source;
  readonly relayedBy: string | null;
  readonly words: Weights;
  readonly terms: readonly string[];
  /** Of all words together. */
  readonly weight: number;
  readonly spans: readonly Span[];
}
interface Claim {
  readonly report: number;
  readonly said: Said;
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

const isUnnamed = ({ said: { attribution } }: Claim) => attribution.identity === 'anonymous';
const isNamed = ({
  said: {
    attribution: { identity },
    source,
  },
}: Claim) => (identity === 'named' && !source.partlyNamed) || identity === 'spokesperson' || identity === 'institution';
const reportsOf = (claims: readonly Claim[]) => new Set(claims.map(({ report }) => report));
const told = ({ report, said: { spans, source } }: Claim): Told => ({ report, spans, label: source.label });

/** Groups of statements that say the same, each from at least two articles. */
const sameClaims = oncePer((reports: readonly Compared[]): Claim[][] =>
  groupClaims(reports.flatMap((each, report) => statementsIn(each).map((said) => ({ report, said })))),
);

function groupClaims(claims: readonly Claim[]): Claim[][] {
  const groups: Claim[][] = [];
  /** Groups by the words of their first member: who shares too few with that one need not be looked at. */
  const byTerm = new Map<string, number[]>();
  for (const claim of claims) {
    const shared = new Map<number, number>();
    for (const group of claim.said.terms.flatMap((term) => byTerm.get(term) ?? []))
      shared.set(group, (shared.get(group) ?? 0) + 1);
    const likely = [...shared].flatMap(([group, terms]) => (terms < SHARED_TERMS ? [] : [group])).sort((a, b) => a - b);
    // Every member, not any: "said on Tuesday" must not chain two claims.
    const fitting = likely.find((group) => groups[group]?.every((other) => saysTheSame(claim.said)(other.said)));
    if (fitting !== undefined) groups[fitting]?.push(claim);
    else {
      for (const term of claim.said.terms) {
        const holding = byTerm.get(term) ?? [];
        holding.push(groups.length);
        byTerm.set(term, holding);
      }
      groups.push([claim]);
    }
  }
  return groups.filter((group) => reportsOf(group).size > 1);
}

const statementsIn = oncePer(({ text, analysis }: Compared): readonly Said[] => {
  const sources = new Map(analysis.sources.map((source) => [source.id, source]));
  return analysis.attributions.flatMap((attribution) => {
    const source = sources.get(attribution.sourceId);
    if (!source || attribution.content.length === 0) return [];
    const all = storyWords(attribution.content.map((span) => textAt(text, span)).join(' ')).words;
    const words = Object.fromEntries(Object.entries(all).filter(([, weight]) => weight > TELLING));
    const terms = Object.keys(words);
    const relayedBy = attribution.anonymous?.relayedBy ?? null;
    const spans = [attribution.source, ...attribution.content];
    return [
      {
        attribution,
        source,
        relayedBy: relayedBy === null ? null : termOf(textAt(text, relayedBy)),
        words,
        terms,
        weight: sumOf(terms, words),
        spans: spans.sort((a, b) => a.start - b.start),
      },
    ];
  });
});

/** Found once a pair: with every tab that comes, all statements of its story are compared again. */
const saysTheSame = oncePer((a: Said) => oncePer((b: Said) => saySame(a, b)));

function saySame(a: Said, b: Said): boolean {
  const shared = a.terms.filter((term) => term in b.words);
  if (shared.length < SHARED_TERMS) return false;
  return Math.min(sumOf(shared, a.words), sumOf(shared, b.words)) >= SHARED_PART * Math.min(a.weight, b.weight);
}

const sumOf = (terms: readonly string[], weights: Weights): number =>
  terms.reduce((all, term) => all + (weights[term] ?? 0), 0);

const EMPTY = new Set(
  'a an the of to in on at by for with and or who that which this these those his her their its one two three four five several some many more other another'.split(
    ' ',
  ),
);
const describing = (label: string): Set<string> =>
  new Set((label.match(/[\p{L}\p{N}'’-]+/gu) ?? []).map(termOf).filter((word) => word !== '' && !EMPTY.has(word)));

/** Descriptions fit where one says nothing that the other lacks, or one outlet handed on both. */
function mayBeOne({ said: a }: Claim, { said: b }: Claim): boolean {
  if (a === b || (a.relayedBy !== null && a.relayedBy === b.relayedBy)) return true;
  const [fewer, more] = [describing(a.source.label), describing(b.source.label)].sort((x, y) => x.size - y.size);
  return fewer !== undefined && more !== undefined && fewer.size > 0 && [...fewer].every((word) => more.has(word));
}
