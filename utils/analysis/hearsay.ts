// Claims that are passed on with no source shown.

import { finder } from './candidates.ts';
import { type Match, matchAt, matchesWithin } from './pattern.ts';
import { quotesOf } from './quotes.ts';
import type { Tokens } from './read.ts';
import type { HearsayRule } from './rule.ts';
import type { Sentence } from './sentences.ts';
import type { Slices } from './slices.ts';
import type { Hearsay, Span } from './types.ts';

/** How far around a cue a rule's condition looks, in tokens. */
const NEAR = 60;

const find = finder<HearsayRule, Hearsay>();

/** All hearsay outside quotations, in text order. */
export function* findHearsay(tokens: Tokens, rules: readonly HearsayRule[]): Slices<readonly Hearsay[]> {
  const quotes = quotesOf(tokens);
  let end = 0;
  return yield* find(rules, tokens, (at, candidates, sentence, found) => {
    if (at < end || quotes.of[at] !== -1) return;
    const hit = firstMatch(candidates, tokens, at, sentence);
    if (!hit) return;
    found.push({
      cue: spanOf(tokens, hit.match.from, hit.match.to),
      content: contentAround(tokens, hit.match, sentence),
      rule: hit.rule.id,
    });
    end = hit.match.to;
  });
}

function firstMatch(
  rules: readonly HearsayRule[],
  tokens: Tokens,
  at: number,
  sentence: Sentence,
): { rule: HearsayRule; match: Match } | null {
  for (const rule of rules) {
    const match = matchAt(rule.cue, tokens, at, sentence.to);
    if (!match) continue;
    const from = Math.max(sentence.from, at - NEAR);
    const to = Math.min(sentence.to, match.to + NEAR);
    if (!rule.unless || !matchesWithin(rule.unless, tokens, from, to)) return { rule, match };
  }
  return null;
}

/** The sentence without the cue, its end mark and the commas that part the cue from it. */
function contentAround(tokens: Tokens, match: Match, sentence: Sentence): Span[] {
  const before = trim(tokens, sentence.from, match.from);
  const after = trim(tokens, match.to, sentence.to);
  return [before, after].filter((span) => span !== null);
}

const EDGE = new Set([',', ';', ':', '.', '!', '?', '—', '–', '-']);

function trim(tokens: Tokens, from: number, to: number): Span | null {
  let a = from;
  let b = to;
  while (a < b && EDGE.has(tokens.normal[a] ?? '')) a++;
  while (b > a && EDGE.has(tokens.normal[b - 1] ?? '')) b--;
  return b > a ? spanOf(tokens, a, b) : null;
}

const spanOf = (tokens: Tokens, from: number, to: number): Span => ({
  start: tokens.start[from] ?? 0,
  end: tokens.end[to - 1] ?? 0,
});
