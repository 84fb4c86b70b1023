// The only file that knows wink-nlp: text in, columns of tokens with offsets out.

import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { cleanForReading } from './clean.ts';
import { partLongRuns } from './long-runs.ts';
import { piecesOf } from './pieces.ts';
import { type Break, noWords, readAgain, type Words } from './read-again.ts';
import { type Sentence, sentencesFrom } from './sentences.ts';
import { shapeOf } from './shape.ts';
import { finish, type Slices } from './slices.ts';
import { normalOf, type Spelling, spellingOf } from './spelling.ts';
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

/** By wink's number for each, which follows it through all texts. */
const spellings: Spelling[] = [];

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

/** What follows the last word of a sentence. No look goes past the paragraph: see read-again.ts. */
const ENDS_SENTENCE = /^(?:\s*$|\s*?\n|\s+["“‘(]?\p{Lu})/u;
