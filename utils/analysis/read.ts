// The only file that knows wink-nlp: text in, columns of tokens with offsets out.

import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { cleanForReading } from './clean.ts';
import { partLongRuns } from './long-runs.ts';
import { piecesOf } from './pieces.ts';
import { type Break, noWords, readAgain, type Words } from './read-again.ts';
import { type Sentence, sentencesFrom } from './sentences.ts';
import { shapeOf } from './shape.ts';
import { noteHead } from './shared-head.ts';
import { finish, type Slices } from './slices.ts';
import { BLANK, CONTRACTED, INCHES, LONG_S, meet, normalOf, OWNER, placeOf, spellings } from './spelling.ts';
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

type Nlp = ReturnType<typeof winkNLP>;
let nlp: Nlp | null = null;

/** Makes the instance (60 ms the first time), so that a caller can choose when to pay for it. */
export function warmUp(): void {
  nlp ??= winkNLP(model, ['sbd', 'pos']);
}

/**
 * Reads a text into tokens and sentences.
 * Single line breaks inside a hard-wrapped paragraph count as spaces; all others end a block.
 */
export const readTokens = (text: string): Tokens => finish(readInSlices(text));

export function* readInSlices(text: string): Slices<Tokens> {
  const { clean, offsetOf } = cleanForReading(text);
  const { words, same } = yield* readAgain(clean, readWords);
  const { value, normal, number, shape, pos, from, length, breaks } = words;
  const count = value.length;
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const at = from[i] ?? 0;
    start[i] = offsetOf(at);
    end[i] = offsetOf(at + (length[i] ?? 0) - 1) + 1;
  }
  const sentences = sentencesFrom(value, breaks, start, end);
  const sentenceOf = new Int32Array(count);
  sentences.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.from, sentence.to);
  });
  const columns = { value, normal, word: new Int32Array(number), shape: new Uint8Array(shape), pos, start, end };
  const tokens = { text, count, ...columns, sentenceOf, sentences };
  noteHead(tokens, same);
  return tokens;
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
  const text = partLongRuns(textAt(clean, piece));
  const doc = readDoc(text);
  const all = doc.tokens();
  const ids = all.out(its.uniqueId) as unknown as number[];
  const tags = all.out(its.pos) as unknown as string[];
  const spans = doc.sentences().out(its.span) as unknown as [number, number][];
  const normalAt = (i: number): string => all.itemAt(i).out(its.normal) as unknown as string;

  /** Offset into the text of the piece. */
  let cursor = 0;
  let nextSentence = 0;
  // A cut through a paragraph stands where a sentence ends, or in a thing that has none.
  let pending: Break = piece.start === 0 || clean[piece.start - 1] === '\n' ? 'block' : 'none';
  const add = (part: string, at: number, length: number, norm: string, tag: string, number: number, shape: number) => {
    words.value.push(part);
    words.normal.push(norm);
    words.number.push(number);
    words.shape.push(shape);
    words.pos.push(tag);
    words.from.push(piece.start + at);
    words.length.push(length);
    words.breaks.push(pending);
    pending = 'none';
  };
  const addAnew = (part: string, at: number, norm: string, tag: string) =>
    add(part, at, part.length, norm, tag, numberOf(norm), shapeOf(part, norm));
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0;
    const place = placeOf(id) || meet(id, all.itemAt(i).out(its.value));
    if (spans[nextSentence]?.[0] === i) {
      nextSentence++;
      if (pending === 'none') pending = 'sentence';
    }
    const word = spellings.word[place] ?? '';
    let at = cursor;
    while (text.charCodeAt(at) === SPACE) at++;
    if (text.charCodeAt(at) !== spellings.first[place]) {
      at = text.indexOf(word, cursor);
      // White space between two tokens may hold a line break that wink swallowed as preceding space.
      if (holdsLineBreak(text, cursor, at)) pending = 'block';
    }
    const length = spellings.length[place] ?? 0;
    cursor = at + length;
    const tag = tags[i] ?? 'X';
    const kind = spellings.kind[place];
    if (kind === BLANK) {
      if (word.includes('\n')) pending = 'block';
    } else if (kind === OWNER) {
      const name = word.slice(0, -LONG_S);
      // wink calls every such word a name; "the party's" is none.
      const owner = tag === 'PROPN' && /^\p{Ll}/u.test(name) ? 'NOUN' : tag;
      addAnew(name, at, normalOf(name, name), owner);
      addAnew(word.slice(-LONG_S), at + name.length, "'s", 'PART');
    } else if (kind === INCHES && tags[i - 1] === 'VERB' && endsSentence(clean, piece.start + cursor)) {
      // "he chimed in. Nobody"
      addAnew('in', at, 'in', 'ADP');
      addAnew('.', at + 2, '.', 'PUNCT');
      pending = 'sentence';
    } else if (kind === CONTRACTED) addAnew(word, at, normalOf(word, normalAt(i)), tag);
    else {
      const { normal, number, shape } = spellings;
      add(word, at, length, normal[place] ?? '', tag, number[place] ?? 0, shape[place] ?? 0);
    }
  }
}

function holdsLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === LINE_BREAK) return true;
  return false;
}
const LINE_BREAK = 10;
const SPACE = 32;

/** What follows the last word of a sentence. No look goes past the paragraph: see read-again.ts. */
const endsSentence = (text: string, at: number): boolean => ENDS_SENTENCE.test(text.slice(at, at + 8));
const ENDS_SENTENCE = /^(?:\s*$|\s*?\n|\s+["“‘(]?\p{Lu})/u;
