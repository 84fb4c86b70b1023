// A text is cut at white space, and what stands between is asked of wink-nlp once: most raw words of a text were met before.

import { meet } from './spelling.ts';
import { tokensOfEach, type WinkToken } from './wink.ts';

/** Raw words and their tokens in columns. */
interface RawWords {
  /** The number of each. */
  readonly numbers: Map<string, number>;
  /** By number, the first of its tokens in the columns below; its last stands before the first of the next. */
  readonly first: number[];
  /** The places of the tokens in `spellings`. */
  readonly places: number[];
  /** Where they begin, in UTF-16 code units from the beginning of the raw word. */
  readonly offsets: number[];
}

const noRawWords = (): RawWords => ({ numbers: new Map(), first: [0], places: [], offsets: [] });

let known = noRawWords();
/**
 * So many are kept, some twenty megabytes; then all are met anew. An article has some hundred, 840 articles have 56,000: to meet
 * them again in the middle of a long stream costs more than to keep them.
 */
const MOST_KEPT = 200_000;

/** The tokens of a text, in columns. */
export interface Found {
  /** In `spellings`. */
  readonly places: Int32Array;
  /** Offsets into the text, in UTF-16 code units. */
  readonly from: Int32Array;
  /** 1 where a space stands before the token. */
  readonly spaced: Uint8Array;
}

/** Cuts a text into tokens as wink-nlp does. */
export function tokensIn(text: string): Found {
  if (known.numbers.size > MOST_KEPT) known = noRawWords();
  const { words, starts } = rawWordsIn(text);
  const { first, places, offsets } = known;
  let count = 0;
  for (const word of words) count += (first[word + 1] ?? 0) - (first[word] ?? 0);
  const found = { places: new Int32Array(count), from: new Int32Array(count), spaced: new Uint8Array(count) };
  let token = 0;
  for (let n = 0; n < words.length; n++) {
    const [word, start] = [words[n] ?? 0, starts[n] ?? 0];
    const end = first[word + 1] ?? 0;
    let at = first[word] ?? 0;
    if (at < end && start > 0 && isSpace(text.charCodeAt(start - 1))) found.spaced[token] = 1;
    for (; at < end; at++, token++) {
      found.places[token] = places[at] ?? 0;
      found.from[token] = start + (offsets[at] ?? 0);
    }
  }
  return found;
}

/** The numbers of the raw words of a text, all of them known from then on, and where they begin. */
function rawWordsIn(text: string): { words: number[]; starts: number[] } {
  const { numbers } = known;
  const unmet = new Map<string, number>();
  const [words, starts]: [number[], number[]] = [[], []];
  for (let at = 0; at < text.length; ) {
    const start = at;
    const code = text.charCodeAt(at++);
    if (isSpace(code)) continue;
    if (isBreak(code)) while (at < text.length && isBreak(text.charCodeAt(at))) at++;
    else while (at < text.length && !isWhite(text.charCodeAt(at))) at++;
    const word = text.slice(start, at);
    let number = numbers.get(word) ?? unmet.get(word);
    if (number === undefined) {
      number = numbers.size + unmet.size;
      unmet.set(word, number);
    }
    words.push(number);
    starts.push(start);
  }
  if (unmet.size > 0) meetAll([...unmet.keys()]);
  return { words, starts };
}

function meetAll(words: readonly string[]): void {
  const { numbers, first, places, offsets } = known;
  for (const [n, tokens] of tokensOfEach(words).entries()) {
    const word = words[n] ?? '';
    let after = 0;
    for (const token of tokens.flatMap(withoutOwner)) {
      const at = Math.max(after, word.indexOf(token.value, after));
      places.push(meet(token));
      offsets.push(at);
      after = at + token.value.length;
    }
    first.push(places.length);
    numbers.set(copyOf(word), numbers.size);
  }
}

/** A slice as it is would keep the whole text that it was cut from. */
const copyOf = (word: string): string => ` ${word}`.slice(1);

/**
 * wink parts "Clinton's" in two, but where a full stop follows it leaves it whole, and everywhere once it has met it so: what an
 * article holds must not hang on what was read before it.
 */
function withoutOwner(token: WinkToken): readonly WinkToken[] {
  if (!POSSESSIVE.test(token.value)) return [token];
  return tokensOfEach([token.value.slice(0, -LONG_S), token.value.slice(-LONG_S)]).flat();
}

const POSSESSIVE = /^(?!(?:here|there|where|how|let)['’]).*\p{L}.*['’]s$/iu;
/** How many characters the "'s" has. */
const LONG_S = 2;

const isWhite = (code: number): boolean => isSpace(code) || isBreak(code);
const isBreak = (code: number): boolean => code === TAB || code === LINE_BREAK || code === RETURN;
/** What wink knows for a space. */
const isSpace = (code: number): boolean => code === SPACE || (code >= NO_BREAK_SPACE && WIDE.has(code));
const TAB = 9;
const LINE_BREAK = 10;
const RETURN = 13;
const SPACE = 32;
const NO_BREAK_SPACE = 0xa0;
const WIDE = new Set([NO_BREAK_SPACE, 0x2002, 0x2003, 0x2004, 0x2005, 0x2009, 0x200a, 0x202f, 0x205f]);
