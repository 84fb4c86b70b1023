// Who was asked for comment, and what came of it.

import { finder } from './candidates.ts';
import { findHost, findNobody, findSpeaker, trimCaptured } from './party.ts';
import { findSubject, phraseAfter, type TokenRange } from './party-subject.ts';
import { type Match, matchAt, matchesWithin, type Pattern } from './pattern.ts';
import { type Quotes, quotesOf } from './quotes.ts';
import type { Tokens } from './read.ts';
import type { OutcomeRule } from './rule.ts';
import type { Slices } from './slices.ts';
import { type CommentOutcome, MISSING_OUTCOMES, type OutcomeId, type Span } from './types.ts';

interface Proposal {
  readonly rule: OutcomeRule;
  readonly order: number;
  readonly match: Match;
  readonly party: TokenRange | null;
}

const find = finder<OutcomeRule, Proposal>();

/** All outcomes of requests for comment, in text order. */
export function* findOutcomes(tokens: Tokens, rules: readonly OutcomeRule[]): Slices<CommentOutcome[]> {
  const quotes = quotesOf(tokens);
  const proposals = yield* find(rules, tokens, (at, candidates, sentence, found) => {
    for (const rule of candidates) {
      const match = matchAt(rule.cue, tokens, at, sentence.to);
      if (!match || !isAllowed(rule, match, tokens, quotes)) continue;
      const party = findParty(rule, match, tokens, quotes);
      if (fitsSubject(rule, match, party, tokens)) found.push({ rule, order: rules.indexOf(rule), match, party });
    }
  });
  return settle(decide(proposals), tokens).map((proposal, i) => outcomeFrom(proposal, tokens, i));
}

function fitsSubject(rule: OutcomeRule, match: Match, party: TokenRange | null, tokens: Tokens): boolean {
  if (!rule.who && !rule.notWho) return true;
  const subject = rule.party === 'subject' ? party : findSubject(tokens, match.from);
  const holds = (pattern: Pattern) => subject !== null && matchesWithin(pattern, tokens, subject.from, subject.to);
  return (!rule.who || holds(rule.who)) && !(rule.notWho && holds(rule.notWho));
}

/** How far around a cue a rule's conditions look, in tokens. */
const NEAR = 60;

function isAllowed(rule: OutcomeRule, match: Match, tokens: Tokens, quotes: Quotes): boolean {
  const quoted = quotes.of[match.from] !== -1;
  if (quoted && !rule.quotable) return false;
  const at = tokens.sentenceOf[match.from] ?? 0;
  const sentence = tokens.sentences[at];
  if (!sentence) return false;
  const from = Math.max(sentence.from, match.from - NEAR);
  const to = Math.min(sentence.to, match.to + NEAR);
  if (rule.unless && matchesWithin(rule.unless, tokens, from, to)) return false;
  if (rule.notAfter && match.from > sentence.from && matchAt(rule.notAfter, tokens, match.from - 1, match.from))
    return false;
  if (rule.before && !matchesWithin(rule.before, tokens, from, match.from)) return false;
  if (!rule.needs) return true;
  // The sentences before and after, if they stand in the same paragraph or the next.
  const first = tokens.sentences[at - 1] ?? sentence;
  const last = tokens.sentences[at + 1] ?? sentence;
  return (
    matchesWithin(rule.needs, tokens, Math.max(first.from, match.from - NEAR), match.from) ||
    matchesWithin(rule.needs, tokens, match.from + 1, Math.min(last.to, match.to + NEAR))
  );
}

function findParty(rule: OutcomeRule, match: Match, tokens: Tokens, quotes: Quotes): TokenRange | null {
  const quote = quotes.all[quotes.of[match.from] ?? -1];
  if (quote) return findSpeaker(tokens, quote);
  const nobody = match.captures.get('nobody');
  if (nobody) return findNobody(tokens, match.from, nobody[1]);
  switch (rule.party) {
    case 'subject':
      return findSubject(tokens, match.from);
    case 'object':
      return phraseAfter(tokens, match.to, tokens.sentences[tokens.sentenceOf[match.from] ?? 0]?.to ?? match.to);
    case 'host':
      return findHost(tokens, match.from, match.to);
    case 'captured': {
      const captured = match.captures.get('party');
      return captured ? trimCaptured(tokens, captured[0], captured[1]) : null;
    }
    default:
      return rule.party satisfies never;
  }
}

/** Of proposals that overlap the longer stays, then the one whose rule comes first. */
function decide(proposals: readonly Proposal[]): Proposal[] {
  const ranked = [...proposals].sort(
    (a, b) => a.match.from - b.match.from || b.match.to - a.match.to || a.order - b.order,
  );
  const kept: Proposal[] = [];
  for (const proposal of ranked) {
    const last = kept.at(-1);
    if (!last || proposal.match.from >= last.match.to) kept.push(proposal);
    else if (lengthOf(proposal) > lengthOf(last)) kept[kept.length - 1] = proposal;
  }
  return kept;
}

const lengthOf = ({ match }: Proposal): number => match.to - match.from;
const isMissing = ({ rule }: Proposal): boolean => (MISSING_OUTCOMES as readonly string[]).includes(rule.outcome);

/** A request whose sentence also tells what came of it is not pending; a mere "when asked" gives way likewise. */
function settle(proposals: readonly Proposal[], tokens: Tokens): Proposal[] {
  const answered = new Map<number, Proposal>();
  for (const proposal of proposals)
    if (proposal.rule.outcome !== 'pending') answered.set(sentenceAt(proposal, tokens), proposal);
  const missing = new Set(proposals.filter(isMissing).map((proposal) => sentenceAt(proposal, tokens)));
  return proposals.flatMap((proposal, i) => {
    const sentence = sentenceAt(proposal, tokens);
    if (isReasonFor(proposals[i - 1], proposal, tokens)) return [];
    if (proposal.rule.outcome === 'pending' && answered.has(sentence)) return [];
    if (proposal.rule.outcome === 'responded' && missing.has(sentence) && !proposal.rule.later) return [];
    if (proposal.party || !isMissing(proposal)) return [proposal];
    // "has contacted the operator but has not received a response": the party is the one that was contacted.
    const asked = proposals.find((p) => p.rule.outcome === 'pending' && p.party && sentenceAt(p, tokens) === sentence);
    return [asked ? { ...proposal, party: asked.party } : proposal];
  });
}

/** "declined to comment, saying it does not discuss patients": the second only tells why. */
function isReasonFor(earlier: Proposal | undefined, proposal: Proposal, tokens: Tokens): boolean {
  if (!earlier || !isMissing(earlier) || !isMissing(proposal)) return false;
  if (sentenceAt(earlier, tokens) !== sentenceAt(proposal, tokens)) return false;
  for (let i = earlier.match.to; i < proposal.match.from; i++)
    if (REASON.has(tokens.normal[i] ?? '')) return proposal.match.from - i < 6;
  return false;
}

const REASON = new Set(['saying', 'adding', 'explaining', 'since', 'because', 'as']);

const sentenceAt = ({ match }: Proposal, tokens: Tokens): number => tokens.sentenceOf[match.from] ?? 0;

function outcomeFrom({ rule, match, party }: Proposal, tokens: Tokens, index: number): CommentOutcome {
  const softener = match.captures.get('softener');
  // What may be left out is captured as well where it was: from here to here.
  const isThere = softener !== undefined && softener[0] < softener[1];
  return {
    id: `outcome-${index}` as OutcomeId,
    ...spanOf(tokens, { from: match.from, to: match.to }),
    outcome: rule.outcome,
    party: party && spanOf(tokens, party),
    softener: isThere ? spanOf(tokens, { from: softener[0], to: softener[1] }) : null,
    rule: rule.id,
  };
}

const spanOf = (tokens: Tokens, { from, to }: TokenRange): Span => ({
  start: tokens.start[from] ?? 0,
  end: tokens.end[to - 1] ?? 0,
});
