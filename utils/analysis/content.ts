// What is attributed: the clause or quotation that a source and its cue belong to, as spans.

import { baseAt } from './phrases.ts';
import type { Proposal } from './proposal.ts';
import { afterAdjuncts } from './propose/clause.ts';
import { type Quote, quotesOf } from './quotes.ts';
import type { Tokens } from './read.ts';
import { spanOf } from './token-range.ts';
import type { Span } from './types.ts';
import { COMMA, CONJ, classesOf, GLUE, NAME, NOUN, PRON, SUB, VERB } from './word-classes.ts';

/** In tokens: no sentence of the news is longer, and an input without full stops must not cost the square of its length. */
const REACH = 400;

/** Token ranges, end exclusive. */
type Range = readonly [number, number];

export interface Content {
  readonly spans: readonly Span[];
  readonly quoted: boolean;
}

/**
 * `speaksIn`: whether somebody speaks in a sentence; a quotation there is not this source's.
 * `next`: the first token of the next source or cue in the same sentence, or the sentence's end. */
export function contentOf(
  tokens: Tokens,
  proposal: Proposal,
  next: number,
  speaksIn: (sentence: number) => boolean,
): Content {
  const { cue, source, order } = proposal;
  const sentence = tokens.sentences[tokens.sentenceOf[cue.from] ?? 0];
  if (!sentence) return { spans: [], quoted: false };
  const quotes = quotesOf(tokens);
  const from = Math.min(cue.lead, source.from);
  const to = Math.max(cue.to, source.to);
  const ranges: Range[] = [];
  const after = rangeAfter(tokens, proposal, to, Math.min(next, sentence.to, to + REACH));
  const before = rangeBefore(tokens, from, Math.max(sentence.from, from - REACH));
  if (order === 'after' && cue.form === 'none') {
    // "According to X, CONTENT" or "CONTENT, according to X."
    if (from === sentence.from || !before || isShort(before)) {
      if (after) ranges.push(after);
    } else ranges.push(before);
  } else if (order === 'after') {
    if (before) ranges.push(before);
  } else {
    const quotedBefore =
      from > sentence.from
        ? quotes.of[from - 1] !== -1
        : from > 0 && quotes.of[from - 1] !== -1 && sameBlock(tokens, from - 1, from);
    // "“…,” he said in his speech that night.": no clause or quotation of its own follows.
    const adjunct =
      quotedBefore &&
      after !== null &&
      !/^(that|whether|how|:)$/.test(tokens.normal[after[0]] ?? '') &&
      quotes.of[after[0]] === -1;
    const closed = adjunct || to >= sentence.to || isStop(tokens, to) || tokens.normal[to] === ',' || !after;
    const content = (from > sentence.from && endsContent(tokens, from)) || adjunct;
    if (content && closed) {
      if (before) ranges.push(before);
      if (after && tokens.normal[to] === ',' && !isSmall(tokens, after)) ranges.push(after);
    } else if (after) ranges.push(after);
    else if (before) ranges.push(before);
  }
  const merged = extend(tokens, ranges, sentence, to, quotes, speaksIn);
  return {
    spans: merged.map(([a, b]) => spanOf(tokens, a, b)),
    quoted: merged.some(([a, b]) => holdsQuote(quotes.of, a, b)),
  };
}

const isShort = ([a, b]: Range): boolean => b - a < 3;
const isSmall = (tokens: Tokens, [a, b]: Range): boolean =>
  b - a < 2 || (classesOf(tokens)[a] === VERB && /ing$/.test(tokens.normal[a] ?? ''));
const isStop = (tokens: Tokens, at: number): boolean => /^[.;?!—–]$/.test(tokens.value[at] ?? '');

function endsContent(tokens: Tokens, from: number): boolean {
  const quotes = quotesOf(tokens);
  return (
    classesOf(tokens)[from - 1] === COMMA || quotes.of[from - 1] !== -1 || /^[—–-]$/.test(tokens.value[from - 1] ?? '')
  );
}

function rangeAfter(tokens: Tokens, { cue, order }: Proposal, to: number, limit: number): Range | null {
  const classes = classesOf(tokens);
  let i = to;
  if (
    order === 'before' &&
    /^(tell|told|tells|telling|assure|assured|remind|reminded|inform|informed|warn|warned|ask|asked|asks|urge|urged)$/.test(
      tokens.normal[cue.from] ?? '',
    )
  ) {
    const receiver = baseAt(tokens, i, limit);
    if (
      receiver &&
      (classes[receiver.head] === NOUN || classes[receiver.head] === NAME || classes[receiver.head] === PRON)
    )
      i = receiver.to;
  }
  i = afterAdjuncts(tokens, i, limit);
  while (i < limit && (classes[i] === COMMA || tokens.normal[i] === ':')) i++;
  let end = contentEnd(tokens, i, limit, cue.rule.strength === 'telling');
  while (
    end > i &&
    (classes[end - 1] === COMMA ||
      classes[end - 1] === CONJ ||
      classes[end - 1] === SUB ||
      /^[.;!?]$/.test(tokens.value[end - 1] ?? ''))
  )
    end--;
  return end > i ? [i, end] : null;
}

/** Attitudes end at the first comma or dash; what is told runs on to a concession ("though") or a dash. */
function contentEnd(tokens: Tokens, from: number, limit: number, telling: boolean): number {
  const classes = classesOf(tokens);
  const quotes = quotesOf(tokens);
  for (let i = from + 1; i < limit; i++) {
    if (quotes.of[i] !== -1) continue;
    if (/^[–—]$/.test(tokens.value[i] ?? '') || (tokens.value[i] === '-' && classes[i] !== GLUE)) return i;
    if (classes[i] !== COMMA) continue;
    if (
      !telling ||
      /^(though|although|while|whereas|but|given|according|despite|adding)$/.test(tokens.normal[i + 1] ?? '')
    )
      return i;
  }
  return limit;
}

function rangeBefore(tokens: Tokens, from: number, floor: number): Range | null {
  const classes = classesOf(tokens);
  let end = from;
  while (end > floor && (classes[end - 1] === COMMA || /^[—–-]$/.test(tokens.value[end - 1] ?? ''))) end--;
  let start = floor;
  while (start < end && (classes[start] === CONJ || classes[start] === COMMA)) start++;
  return end > start ? [start, end] : null;
}

/** Follows quotations over the sentences they cover, and takes the one that resumes after the source. */
function extend(
  tokens: Tokens,
  ranges: Range[],
  sentence: { from: number; to: number; block: number },
  to: number,
  quotes: { all: readonly Quote[]; of: Int32Array },
  speaksIn: (sentence: number) => boolean,
): Range[] {
  const out: [number, number][] = ranges.map(([a, b]) => [a, b]);
  if (!out.length && sentence.from > 0 && quotes.of[sentence.from - 1] !== -1) {
    const quote = quotes.all[quotes.of[sentence.from - 1] ?? 0];
    if (quote && sameBlock(tokens, quote.from, sentence.from)) out.push([quote.from, quote.to]);
  }
  for (const range of out) {
    const first = quotes.of[range[0]];
    if (first !== undefined && first !== -1)
      range[0] = Math.min(range[0], Math.max(quotes.all[first]?.from ?? range[0], blockStart(tokens, range[0])));
    const last = quotes.of[range[1] - 1];
    if (last !== undefined && last !== -1) {
      const close = quotes.all[last]?.to ?? range[1];
      if (close > range[1]) range[1] = Math.min(close, blockEnd(tokens, range[1] - 1));
    }
  }
  // "…," he said. "…": the quotation that opens the next sentence of the paragraph is his as well.
  const quoted = out.some(([a, b]) => holdsQuote(quotes.of, a, b));
  const nextSentence = tokens.sentences[(tokens.sentenceOf[to - 1] ?? 0) + 1];
  if (
    quoted &&
    nextSentence &&
    !speaksIn((tokens.sentenceOf[to - 1] ?? 0) + 1) &&
    nextSentence.block === sentence.block &&
    out.every(([, b]) => b <= nextSentence.from)
  ) {
    const opening = quotes.of[nextSentence.from];
    const quote = opening === undefined || opening === -1 ? undefined : quotes.all[opening];
    if (quote && quote.from === nextSentence.from)
      out.push([quote.from, Math.min(quote.to, blockEnd(tokens, nextSentence.from))]);
  }
  return out.sort((a, b) => a[0] - b[0]);
}

const sameBlock = (tokens: Tokens, a: number, b: number): boolean =>
  tokens.sentences[tokens.sentenceOf[a] ?? 0]?.block === tokens.sentences[tokens.sentenceOf[b] ?? 0]?.block;

function blockStart(tokens: Tokens, at: number): number {
  let s = tokens.sentenceOf[at] ?? 0;
  while (s > 0 && tokens.sentences[s - 1]?.block === tokens.sentences[s]?.block) s--;
  return tokens.sentences[s]?.from ?? at;
}

function blockEnd(tokens: Tokens, at: number): number {
  let s = tokens.sentenceOf[at] ?? 0;
  while (tokens.sentences[s + 1]?.block === tokens.sentences[s]?.block && tokens.sentences[s + 1]) s++;
  return tokens.sentences[s]?.to ?? at;
}

function holdsQuote(of: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (of[i] !== -1) return true;
  return false;
}
