// Quotations: which tokens stand between quotation marks, also where a quotation runs on over paragraphs.

import { isIn, numberedSet } from './numbered-set.ts';
import type { Tokens } from './read.ts';
import { sharedHeadOf } from './shared-head.ts';

/** Token indices of the opening mark and, exclusive, of what follows the closing one. */
export interface Quote {
  readonly from: number;
  readonly to: number;
}

export interface Quotes {
  readonly all: readonly Quote[];
  /** For each token the index of its quotation in `all`, or -1. */
  readonly of: Int32Array;
}

const OPEN = new Set(['“', '«', '„']);
const CLOSE = new Set(['”', '»']);
/** Among the normal forms, where an apostrophe is always straight. */
const SINGLES = numberedSet(["'", '‘']);
const ALL_MARKS = numberedSet([...OPEN, ...CLOSE, '"', "'", '‘']);
/** A single-marked quotation longer than this is more likely an apostrophe gone astray. */
const LONGEST_SINGLE = 120;

interface Found extends Quotes {
  /** So many of `all` stand between double marks, and come first. */
  readonly doubles: number;
  /** Tokens that may be single marks. */
  readonly singles: readonly number[];
}

const NONE: Found = { all: [], of: new Int32Array(), doubles: 0, singles: [] };
const cache = new WeakMap<Tokens, Found>();

export function quotesOf(tokens: Tokens): Quotes {
  const known = cache.get(tokens);
  if (known) return known;
  const found = findQuotes(tokens);
  cache.set(tokens, found);
  return found;
}

function findQuotes(tokens: Tokens): Found {
  const { before, sentence: first } = foundBefore(tokens);
  const settled = tokens.sentences[first]?.from ?? 0;
  const all = before.all.slice(0, before.doubles).filter(({ to }) => to <= settled);
  const singles = before.singles.filter((t) => t < settled);
  const of = new Int32Array(tokens.count).fill(-1);
  for (const [n, { from, to }] of all.entries()) of.fill(n, from, to);
  let open = -1;
  const close = (to: number) => {
    of.fill(all.length, open, to);
    all.push({ from: open, to });
    open = -1;
  };
  for (let i = first; i < tokens.sentences.length; i++) {
    const sentence = tokens.sentences[i];
    if (!sentence) break;
    // A quotation that runs on opens each paragraph anew and closes only the last; any other open one was a slip.
    if (open >= 0 && sentence.block !== tokens.sentences[i - 1]?.block) {
      const mark = tokens.value[sentence.from] ?? '';
      close(sentence.from);
      if (OPEN.has(mark) || mark === '"') open = sentence.from;
    }
    for (let t = sentence.from; t < sentence.to; t++) {
      const word = tokens.word[t] ?? 0;
      if (!isIn(ALL_MARKS, word) || t === open) continue;
      if (isIn(SINGLES, word)) singles.push(t);
      const value = tokens.value[t] ?? '';
      if (OPEN.has(value)) {
        if (open < 0) open = t;
        // “Apparently not,“ with the wrong mark at its end.
        else if (opensHere(tokens, t) === false) close(t + 1);
      } else if (CLOSE.has(value)) {
        if (open >= 0) close(t + 1);
      } else if (value === '"') {
        if (open < 0) {
          if (opensHere(tokens, t) !== false) open = t;
        } else if (opensHere(tokens, t) !== true) close(t + 1);
      }
    }
  }
  if (open >= 0) close(tokens.count);
  const doubles = all.length;
  markSingles(tokens, singles, of, all);
  return { all, of, doubles, singles };
}

/** What was found in the text that was read before. It holds as far as this sentence, into which no quotation runs on. */
function foundBefore(tokens: Tokens): { before: Found; sentence: number } {
  const head = sharedHeadOf(tokens);
  const before = head && cache.get(head.before);
  if (!head || !before) return { before: NONE, sentence: 0 };
  const runsInto = (sentence: number) => before.of[(tokens.sentences[sentence]?.from ?? 0) - 1] !== -1;
  let sentence = Math.min(head.sentences, tokens.sentences.length - 1);
  while (sentence > 0 && runsInto(sentence)) sentence--;
  return { before, sentence };
}

/** Whether a straight mark opens (true) or closes (false) by its neighbours; null when they do not tell. */
function opensHere(tokens: Tokens, t: number): boolean | null {
  const start = tokens.start[t] ?? 0;
  const before = tokens.text[start - 1];
  const after = tokens.text[tokens.end[t] ?? start + 1];
  const spaceBefore = before === undefined || /[\s([—–-]/.test(before);
  const spaceAfter = after === undefined || /[\s)\],.;:!?—–-]/.test(after);
  return spaceBefore === spaceAfter ? null : spaceBefore;
}

/** ‘…’ and '…' as British papers use them: only where the closing mark follows within the paragraph. */
function markSingles(tokens: Tokens, singles: readonly number[], of: Int32Array, all: Quote[]): void {
  for (const t of singles) {
    if (of[t] !== -1 || !opensSingle(tokens, t)) continue;
    const end = closingSingle(tokens, t, of);
    if (end < 0) continue;
    of.fill(all.length, t, end + 1);
    all.push({ from: t, to: end + 1 });
  }
}

const isSingle = ({ word }: Tokens, t: number): boolean => isIn(SINGLES, word[t] ?? 0);
const opensSingle = (tokens: Tokens, t: number): boolean =>
  (tokens.value[t] === '‘' || opensHere(tokens, t) === true) && tokens.end[t] === tokens.start[t + 1];

function closingSingle(tokens: Tokens, open: number, of: Int32Array): number {
  const block = tokens.sentences[tokens.sentenceOf[open] ?? 0]?.block;
  for (let t = open + 2; t < tokens.count && t < open + LONGEST_SINGLE; t++) {
    if (tokens.sentences[tokens.sentenceOf[t] ?? 0]?.block !== block || of[t] !== -1) return -1;
    if (!isSingle(tokens, t) || tokens.value[t] === '‘' || opensHere(tokens, t) === true) continue;
    const plural =
      /s$/i.test(tokens.value[t - 1] ?? '') && /^\s/.test(tokens.text.slice(tokens.end[t], (tokens.end[t] ?? 0) + 1));
    if (tokens.end[t - 1] === tokens.start[t] && !plural) return t;
  }
  return -1;
}
