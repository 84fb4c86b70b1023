// Attributions: all rules propose, then one function decides, and each mention gets its identity and its source.

import { type Formula, findFormulas, termsOf } from './anonymity.ts';
import { type Content, contentOf } from './content.ts';
import { headcountOf } from './headcount.ts';
import { identify } from './identity.ts';
import { lexiconOf } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { findNames } from './names.ts';
import { appositionEnd } from './phrases.ts';
import type { Proposal } from './proposal.ts';
import { findProposals } from './propose.ts';
import { quotesOf } from './quotes.ts';
import type { Tokens } from './read.ts';
import { relayOf } from './relays.ts';
import type { Rules } from './rule.ts';
import { settledIn } from './shared-head.ts';
import { inSlices, type Slices, sizeAround } from './slices.ts';
import { clusterMentions, sourceOf } from './sources.ts';
import { spanOf } from './token-range.ts';
import type { Attribution, AttributionId, PeopleRange, Source, Span } from './types.ts';
import { findClasses } from './word-classes.ts';

export interface Attributions {
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
  readonly unnamedPeople: PeopleRange;
}

/** Where a source, its cue and what it told stand. */
interface Told {
  readonly source: Span;
  readonly cue: Span | null;
  readonly content: Content;
}

/** What mentions told in the text that was read before: those of its head are the same objects. */
const told = new WeakMap<Mention, Told>();

export function* findAttributions(tokens: Tokens, rules: Rules): Slices<Attributions> {
  const lexicon = lexiconOf(rules);
  yield* findClasses(tokens);
  const names = yield* findNames(tokens, lexicon);
  const proposals = decide(tokens, yield* findProposals(tokens, rules.attributions, lexicon), rules);
  const mentions = withoutNested(tokens, yield* identify(tokens, proposals, lexicon, names));
  const { clusters, clusterOf } = clusterMentions(tokens, mentions);
  const terms = termsOf(
    tokens,
    yield* findFormulas(tokens, rules.anonymity),
    mentions,
    (mention) => clusterOf.get(mention)?.mentions[0] ?? mention,
  );
  const ids = new Map<Mention, AttributionId>(mentions.map((mention, i) => [mention, `a${i + 1}` as AttributionId]));
  const speaking = new Set(
    mentions
      .filter((m) => m.proposal.cue.rule.strength === 'telling')
      .map((m) => tokens.sentenceOf[m.proposal.cue.from] ?? -1),
  );
  const relays = new Map(
    mentions.flatMap((mention) => {
      const relay = mention.identity === 'anonymous' ? relayOf(tokens, mention, names, lexicon) : null;
      return relay ? [[mention, relay] as const] : [];
    }),
  );
  // Who heard a source once heard it at its later mentions too.
  const inherited = new Map<string, readonly [number, number]>();
  for (const [mention, relay] of relays) {
    const id = clusterOf.get(mention)?.id ?? '';
    if (!inherited.has(id)) inherited.set(id, relay);
  }
  const isSettled = settledIn(tokens);
  const findTold = (mention: Mention, i: number): Told => {
    const { cue } = mention.proposal;
    const first = cue.lead < cue.from && cue.form !== 'none' ? cue.lead : cue.from;
    return {
      source: extentOf(tokens, mention),
      cue: cue.to > cue.from ? spanOf(tokens, first, cue.to) : null,
      content: contentOf(tokens, mention.proposal, nextUnit(tokens, mentions, i), (sentence) => speaking.has(sentence)),
    };
  };
  const attributionOf = (mention: Mention, i: number): Attribution => {
    const { cue } = mention.proposal;
    const settled = isSettled(tokens.sentenceOf[cue.from] ?? 0);
    const known = settled ? told.get(mention) : undefined;
    const { source, cue: words, content } = known ?? findTold(mention, i);
    if (!known) told.set(mention, { source, cue: words, content });
    const own = terms.get(mention);
    const relay =
      mention.identity === 'anonymous'
        ? (relays.get(mention) ?? inherited.get(clusterOf.get(mention)?.id ?? '') ?? null)
        : null;
    return {
      id: ids.get(mention) as AttributionId,
      source,
      cue: words,
      content: content.spans,
      identity: mention.identity,
      sourceId: (clusterOf.get(mention) as { id: Attribution['sourceId'] }).id,
      quoted: content.quoted,
      rule: cue.rule.id,
      anonymous:
        mention.identity === 'anonymous'
          ? {
              minPeople: mention.minPeople,
              granted: own?.granted ?? false,
              reason: own?.reason ? spanOfFormula(tokens, own.reason) : null,
              relayedBy: relay ? spanOf(tokens, relay[0], relay[1]) : null,
            }
          : null,
    };
  };
  const attributions: Attribution[] = [];
  yield* inSlices(
    mentions,
    ({ proposal }) => sizeAround(tokens, proposal.cue.from),
    (slice) => {
      for (const mention of slice) attributions.push(attributionOf(mention, attributions.length));
    },
  );
  const sources = clusters.map((cluster) => sourceOf(tokens, cluster, (m) => m.identity, ids, terms));
  const unnamed = sources.flatMap(({ anonymous }, i) =>
    anonymous ? [{ mentions: clusters[i]?.mentions ?? [], people: anonymous.people }] : [],
  );
  return { attributions, sources, unnamedPeople: headcountOf(tokens, unnamed, lexicon) };
}

const spanOfFormula = (tokens: Tokens, formula: Formula) => spanOf(tokens, formula.from, formula.to);

/** "He said she believes", "Asked if he thought": attitudes inside what somebody tells are part of what is told. */
function withoutNested(tokens: Tokens, mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention, i) => {
    const { cue, source } = mention.proposal;
    if (cue.rule.strength === 'telling' || mention.identity === 'anonymous') return true;
    if (cue.modal !== null && cue.modal !== 'will' && cue.modal !== 'would') return false;
    if (isSupposed(tokens, source.from)) return false;
    const sentence = tokens.sentenceOf[cue.from];
    for (let k = Math.max(0, i - 4); k < Math.min(mentions.length, i + 5); k++) {
      const other = mentions[k]?.proposal;
      if (!other || k === i || other.cue.rule.strength !== 'telling' || tokens.sentenceOf[other.cue.from] !== sentence)
        continue;
      if (other.source.from === source.from) continue;
      if (other.order === 'before' && other.cue.to <= source.from) return false;
    }
    return true;
  });
}

/** "whether she believes", "what he calls": a question or a part of a sentence, no statement. */
function isSupposed(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i > at - 3 && i >= 0; i--) {
    const word = tokens.normal[i] ?? '';
    if (/^(if|unless|whether|until|what|how)$/.test(word) && i === at - 1) return true;
  }
  return false;
}

/** The source with its appositions and relative clauses, where it has a name; of an unnamed one only what describes it. */
function extentOf(tokens: Tokens, { proposal: { source, cue, order }, identity, apposedFrom }: Mention): Span {
  const from = apposedFrom ?? source.from;
  if (identity === 'anonymous') return spanOf(tokens, source.from, source.to);
  const limit = tokens.sentences[tokens.sentenceOf[source.from] ?? 0]?.to ?? source.to;
  if (order === 'after') return spanOf(tokens, from, appositionEnd(tokens, source.to, limit));
  // "Ann Lee, a lawyer in Bonn, said": up to the comma that closes the parenthesis.
  const closing = cue.lead - 1;
  const to =
    tokens.normal[source.to] === ',' &&
    tokens.normal[closing] === ',' &&
    closing > source.to &&
    closing - source.to < 45
      ? closing
      : source.to;
  return spanOf(tokens, from, to);
}

/** Where the next attribution of the sentence begins, so that a content does not run into it. */
function nextUnit(tokens: Tokens, mentions: readonly Mention[], i: number): number {
  const own = mentions[i]?.proposal;
  const sentence = own ? tokens.sentences[tokens.sentenceOf[own.cue.from] ?? 0] : undefined;
  const end = sentence?.to ?? 0;
  const mine = own ? Math.max(own.cue.to, own.source.to) : 0;
  const next = mentions[i + 1]?.proposal;
  if (!own || !next || tokens.sentenceOf[next.cue.from] !== tokens.sentenceOf[own.cue.from]) return end;
  // Only the same speaker's next verb ends what was said; another's is inside it.
  if (next.source.from !== own.source.from) return end;
  return next.cue.lead > mine ? next.cue.lead : end;
}

/** One proposal a cue, the longer match first, then the order of the rules; sources inside quotations are not the article's. */
function decide(tokens: Tokens, proposals: readonly Proposal[], rules: Rules): Proposal[] {
  const rank = new Map(rules.attributions.map((rule, i) => [rule, i]));
  const quotes = quotesOf(tokens);
  const ordered = [...proposals].sort(
    (a, b) =>
      a.cue.from - b.cue.from ||
      b.cue.to - b.cue.from - (a.cue.to - a.cue.from) ||
      (rank.get(a.cue.rule) ?? 0) - (rank.get(b.cue.rule) ?? 0),
  );
  const kept: Proposal[] = [];
  let reach = -1;
  for (const [n, proposal] of ordered.entries()) {
    const { cue, source } = proposal;
    if (cue.from < reach) continue;
    if (quotes.of[source.head] !== -1) continue;
    // "…, people familiar with the matter said": the verb is there after all.
    if (cue.rule.only === 'sentence-end' && ordered.some((other) => other !== proposal && overlap(other, proposal)))
      continue;
    // "The employee, a registered Republican who spoke …, said": what stands in apposition speaks through its noun.
    const next = ordered[n + 1];
    if (
      next &&
      next.source.to < source.from &&
      tokens.normal[source.from - 1] === ',' &&
      next.cue.from > cue.to &&
      next.order === 'before' &&
      // "The accused, a former cellmate claimed, had bragged": there the cellmate speaks.
      (proposal.relative || tokens.normal[cue.to] !== ',') &&
      source.from - next.source.to <= 2
    )
      continue;
    kept.push(proposal);
    reach = cue.to;
  }
  return kept.sort(
    (a, b) => Math.min(a.source.from, a.cue.from) - Math.min(b.source.from, b.cue.from) || a.cue.from - b.cue.from,
  );
}

const overlap = ({ source: a }: Proposal, { source: b }: Proposal): boolean => a.from < b.to && b.from < a.to;
