// The only file that knows wink-nlp: text in, columns of tokens with offsets out.

import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { piecesOf } from './pieces.ts';
import { type Break, noWords, readAgain, type Words } from './read-again.ts';
import { shapeOf } from './shape.ts';
import { finish, type Slices } from './slices.ts';
import { type Span, textAt } from './types.ts';
import { numberOf } from './word-number.ts';

/** Columns instead of objects: one array a property, indexed by token. wink gives them in bulk, one by one costs double. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** As the text has it, but for soft hyphens and zero-width characters. */
  readonly value: readonly string[];
  /** Lower case, straight apostrophes, contractions expanded: "n’t" is "not". */
  readonly normal: readonly string[];
  /** The number of the normal form; see word-number.ts. */
  readonly word: Int32Array;
  /** How it is written, as bits; see shape.ts. */
  readonly shape: Uint8Array;
  /** Universal part of speech. The tagger is right in 19 of 20 words of its own corpus and less often in the news. */
  readonly pos: readonly string[];
  /** Offsets into the text, in UTF-16 code units. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The index of the token's sentence in `sentences`. */
  readonly sentenceOf: Int32Array;
  readonly sentences: readonly Sentence[];
}

export interface Sentence extends Span {
  /** Token indices, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Paragraphs count from 0; no sentence crosses one. */
  readonly block: number;
}

/** No word of the news is as long: what is, is code or noise. */
const LONG = 200;
const LONG_RUN = new RegExp(`\\S{${LONG},}`, 'g');
const RUN_PIECE = 100;

/**
 * wink's time grows with the square of a run of characters without white space, or worse where it looks like an address: forty
 * thousand such characters took minutes. Longer runs are cut by a space in the place of a character; the length stays.
 */
function partLongRuns(text: string): string {
  if (!mayHoldLongRun(text)) return text;
  return text.replaceAll(LONG_RUN, (run) =>
    run.replaceAll(/[\s\S]/g, (char, at: number) => ((at + 1) % RUN_PIECE ? char : ' ')),
  );
}

/** Reads each character once, where the expression tries each as the beginning of a run. */
function mayHoldLongRun(text: string): boolean {
  let space = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== SPACE && (code < TAB || code > RETURN)) continue;
    if (at - space > LONG) return true;
    space = at;
  }
  return text.length - space > LONG;
}
const SPACE = 32;
/** The codes of tab, line breaks and return follow one another. */
const TAB = 9;
const RETURN = 13;

type Nlp = ReturnType<typeof winkNLP>;
let nlp: Nlp | null = null;

/** Makes the instance (60 ms the first time), so that a caller can choose when to pay for it. */
export function warmUp(): void {
  nlp ??= winkNLP(model, ['sbd', 'pos']);
}

/** What a word is whatever stands beside it. wink numbers each spelling that it meets; ours are kept under the same number. */
interface Spelling {
  readonly word: string;
  /** Null where wink's own normal form must be asked, which hangs on the words beside it. */
  readonly normal: string | null;
  /** How many of its characters stand before a possessive "'s"; 0 where there is none. */
  readonly owner: number;
  readonly blank: boolean;
  /** Of the normal form, where that is known. */
  readonly number: number;
  readonly shape: number;
}

const spellings: Spelling[] = [];

function spellingOf(word: string): Spelling {
  const lower = foldApostrophe(word).toLowerCase();
  const normal = isContracted(lower) ? null : lower;
  return {
    word,
    normal,
    number: normal === null ? -1 : numberOf(normal),
    shape: normal === null ? 0 : shapeOf(word, normal),
    owner: lower.includes("'") ? (POSSESSIVE.exec(word)?.[1]?.length ?? 0) : 0,
    blank: !/\S/.test(word),
  };
}

/**
 * Reads a text into tokens and sentences.
 * Single line breaks inside a hard-wrapped paragraph count as spaces; all others end a block.
 */
export const readTokens = (text: string): Tokens => finish(readInSlices(text));

export function* readInSlices(text: string): Slices<Tokens> {
  const { clean, offsetOf } = cleanForReading(text);
  const { value, normal, number, shape, pos, from, breaks } = yield* readAgain(clean, readWords);
  const count = value.length;
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const at = from[i] ?? 0;
    start[i] = offsetOf(at);
    end[i] = offsetOf(at + (value[i] ?? '').length - 1) + 1;
  }
  const sentences = sentencesFrom(value, breaks, start, end);
  const sentenceOf = new Int32Array(count);
  sentences.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.from, sentence.to);
  });
  const columns = { value, normal, word: Int32Array.from(number), shape: Uint8Array.from(shape), pos, start, end };
  return { text, count, ...columns, sentenceOf, sentences };
}

/** What wink makes of a text that is clean, piece by piece. */
function* readWords(clean: string): Slices<Words> {
  const words = noWords();
  for (const piece of piecesOf(clean)) {
    const before = words.value.length;
    readPiece(clean, piece, words);
    yield words.value.length - before;
  }
  return words;
}

/** Adds the words of a piece to those before it. */
function readPiece(clean: string, piece: Span, words: Words): void {
  warmUp();
  // biome-ignore lint/style/noNonNullAssertion: warmUp has made it
  const { readDoc, its } = nlp!;
  const doc = readDoc(partLongRuns(textAt(clean, piece)));
  const all = doc.tokens();
  const ids = all.out(its.uniqueId) as unknown as number[];
  const values = all.out(its.value) as string[];
  const tags = all.out(its.pos) as unknown as string[];
  const normalAt = (i: number): string => all.itemAt(i).out(its.normal) as unknown as string;
  const starts = (doc.sentences().out(its.span) as unknown as [number, number][]).map(([first]) => first);

  let cursor = piece.start;
  let nextStart = 0;
  // A cut through a paragraph stands where a sentence ends, or in a thing that has none.
  let pending: Break = piece.start === 0 || clean[piece.start - 1] === '\n' ? 'block' : 'none';
  const add = (part: string, from: number, norm: string, tag: string, number: number, shape: number) => {
    words.value.push(part);
    words.normal.push(norm);
    words.number.push(number);
    words.shape.push(shape);
    words.pos.push(tag);
    words.from.push(from);
    words.breaks.push(pending);
    pending = 'none';
  };
  const addAnew = (part: string, from: number, norm: string, tag: string) =>
    add(part, from, norm, tag, numberOf(norm), shapeOf(part, norm));
  for (let i = 0; i < values.length; i++) {
    const word = values[i] ?? '';
    const id = ids[i] ?? 0;
    let spelling = spellings[id];
    if (spelling?.word !== word) {
      spelling = spellingOf(word);
      spellings[id] = spelling;
    }
    if (starts[nextStart] === i) {
      nextStart++;
      if (pending === 'none') pending = 'sentence';
    }
    const at = clean.startsWith(word, cursor) ? cursor : clean.indexOf(word, cursor + 1);
    // White space between two tokens may hold a line break that wink swallowed as preceding space.
    if (at > cursor && holdsLineBreak(clean, cursor, at)) pending = 'block';
    cursor = at + word.length;
    if (spelling.blank) {
      if (word.includes('\n')) pending = 'block';
      continue;
    }
    const tag = tags[i] ?? 'X';
    if (spelling.owner > 0) {
      const name = word.slice(0, spelling.owner);
      // wink calls every such word a name; "the party's" is none.
      const owner = tag === 'PROPN' && /^\p{Ll}/u.test(name) ? 'NOUN' : tag;
      addAnew(name, at, normalOf(name, name), owner);
      addAnew(word.slice(name.length), at + name.length, "'s", 'PART');
    } else if (
      spelling.word === 'in.' &&
      tags[i - 1] === 'VERB' &&
      ENDS_SENTENCE.test(clean.slice(cursor, cursor + 8))
    ) {
      // "he chimed in. Nobody": wink takes it for inches.
      addAnew('in', at, 'in', 'ADP');
      addAnew('.', at + 2, '.', 'PUNCT');
      pending = 'sentence';
    } else if (spelling.normal === null) addAnew(word, at, normalOf(word, normalAt(i)), tag);
    else add(spelling.word, at, spelling.normal, tag, spelling.number, spelling.shape);
  }
}

function holdsLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === LINE_BREAK) return true;
  return false;
}
const LINE_BREAK = 10;

/**
 * wink parts "Clinton's" in two, but once it has met the word whole, in some other text, it leaves it so from then on: what an
 * article holds must not hang on what was read before it.
 */
const POSSESSIVE = /^(?!(?:here|there|where|how|let)['’])(.*\p{L}.*)['’]s$/iu;

/** What follows the last word of a sentence. No look goes past the paragraph: see read-again.ts. */
const ENDS_SENTENCE = /^(?:\s*$|\s*?\n|\s+["“‘(]?\p{Lu})/u;

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»']);
const ENDS = /[.!?…]$/;

/**
 * In tokens; no sentence of the news is as long. What walks over a sentence for each of its words would take the square of a
 * longer one's length: a megabyte without a full stop is read as many sentences of one paragraph.
 */
const LONGEST_SENTENCE = 400;

function sentencesFrom(
  value: readonly string[],
  breaks: readonly Break[],
  start: Int32Array,
  end: Int32Array,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let block = -1;
  let late = -1;
  const close = (to: number) => {
    if (to > from) sentences.push({ from, to, block, start: start[from] ?? 0, end: end[to - 1] ?? 0 });
    from = to;
  };
  for (let i = 0; i < value.length; i++) {
    if (i - from >= LONGEST_SENTENCE) close(i);
    if (breaks[i] === 'block') {
      close(i);
      block++;
    } else if (breaks[i] === 'sentence' && !isFalseBreak(value, i)) {
      // wink ends the sentence before the mark that closes its quotation: the mark belongs to it.
      if (closesQuotation(value, start, end, i)) late = i + 1;
      else close(i);
    } else if (i === late && !/^[\p{Ll},;:]/u.test(value[i] ?? '') && !CLOSERS.has(value[i] ?? '')) close(i);
  }
  close(value.length);
  return sentences;
}

/**
 * wink ends a sentence after some abbreviations and before a closing quotation mark; a sentence that would begin in
 * lower case (“It is bad.” he said) or with the mark that closes a quotation is none.
 */
function isFalseBreak(value: readonly string[], i: number): boolean {
  const next = value[i] ?? '';
  const before = value[i - 1] ?? '';
  if (/^[\p{Ll},;:]/u.test(next)) return true;
  // "(D-R.I.)": no sentence ends inside a short bracket.
  for (let k = i - 1; k >= 0 && k > i - 8 && value[k] !== ')'; k--) if (value[k] === '(') return true;
  return TITLES.has(before);
}

/** A closing mark that touches the word or stop before it and is followed by a space. */
function closesQuotation(value: readonly string[], start: Int32Array, end: Int32Array, i: number): boolean {
  return (
    CLOSERS.has(value[i] ?? '') && ENDS.test(value[i - 1] ?? '') && start[i] === end[i - 1] && start[i + 1] !== end[i]
  );
}

/** Abbreviations that never end a sentence in the news, since a name follows. */
const TITLES = new Set(
  'Mr. Mrs. Ms. Dr. Prof. Sen. Rep. Gov. Gen. Lt. Col. Maj. Capt. Sgt. Adm. Rev. Hon. St. Sens. Reps. Jan. Feb. Aug. Sept. Oct. Nov. Dec. No.'.split(
    ' ',
  ),
);

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const foldApostrophe = (word: string): string => (word.includes('’') ? word.replaceAll('’', "'") : word);

/**
 * The word in lower case, a part of a contraction written out ("n’t" is "not"). wink also spells words the American way
 * ("through" is "thru", "vice" is "vise"), which no table of words would foresee.
 */
function normalOf(word: string, wink: string): string {
  const lower = foldApostrophe(word).toLowerCase();
  return isContracted(lower) ? foldApostrophe(wink).toLowerCase() : lower;
}

const isContracted = (lower: string): boolean => lower.includes("'") || CONTRACTED.has(lower);

/** What is left of "can’t", "won’t", "shan’t" before the "n’t". */
const CONTRACTED = new Set(['ca', 'wo', 'sha']);

/** The text as wink should see it, with a way back to the offsets of the original. */
function cleanForReading(text: string): { clean: string; offsetOf: (at: number) => number } {
  const spaced = text.replaceAll('\r\n', ' \n').replaceAll(/[\u00a0\u2007\u202f\u2009\u200a]/g, ' ');
  // Two apostrophes for a quotation mark, as some archives keep their copy.
  const marked = spaced.includes("''")
    ? spaced.replaceAll(/(^|[\s([—-])''(?=\S)/gm, '$1 "').replaceAll("''", '" ')
    : spaced;
  const sameLength = unwrap(marked.replaceAll(/[’ʼ](?<=\p{L}.)(?=\p{L})/gu, "'"));
  if (!INVISIBLE.test(sameLength)) return { clean: sameLength, offsetOf: (at) => at };
  const kept: number[] = [];
  let clean = '';
  for (let i = 0; i < sameLength.length; i++) {
    const char = sameLength[i] ?? '';
    if (INVISIBLE.test(char)) continue;
    kept.push(i);
    clean += char;
  }
  return { clean, offsetOf: (at) => kept[at] ?? sameLength.length };
}

/** A paragraph broken into lines of much the same width: its single line breaks are spaces. Keeps the length. */
function unwrap(text: string): string {
  const lines = text.split('\n');
  const wrapped = lines.filter(
    (line, i) => line.length >= 50 && line.length <= 90 && /^\s*\p{Ll}/u.test(lines[i + 1] ?? ''),
  );
  if (lines.length < 4 || wrapped.length * 4 < lines.length) return text;
  return text.replaceAll(/(\S)\n(?=[^\n\s])/g, '$1 ');
}
