// Text in, columns of tokens with offsets out.

import { cleanForReading } from './clean.ts';
import { partLongRuns } from './long-runs.ts';
import { piecesOf } from './pieces.ts';
import { tokensIn } from './raw-words.ts';
import { BLOCK, emptyWords, joinWords, NO_BREAK, readAgain, SENTENCE, someWords, type Words } from './read-again.ts';
import { type Sentence, sentencesFrom } from './sentences.ts';
import { headShared, noteTokens } from './shared-head.ts';
import { finish, type Slices } from './slices.ts';
import { BLANK, INCHES, spellings } from './spelling.ts';
import { beginningsOf, tagsOf } from './tagging.ts';
import { type Span, textAt } from './types.ts';
import { grammar } from './wink.ts';

/** Columns instead of objects: one array a property, indexed by token. */
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

/**
 * Reads a text into tokens and sentences.
 * Single line breaks inside a hard-wrapped paragraph count as spaces; all others end a block.
 */
export const readTokens = (text: string): Tokens => finish(readInSlices(text));

export function* readInSlices(text: string): Slices<Tokens> {
  const { clean, offsetOf } = cleanForReading(text);
  const again = yield* readAgain(clean, readWords);
  const { place, tag, from, breaks } = again.words;
  const { tagNames } = grammar();
  const count = place.length;
  const head = headShared(text, again);
  const known = head?.tokens ?? 0;
  const column = <T>(of: (tokens: Tokens) => readonly T[]): T[] => (head ? of(head.before).slice(0, known) : []);
  const numbers = (of: (tokens: Tokens) => Int32Array): Int32Array => {
    const all = new Int32Array(count);
    if (head) all.set(of(head.before).subarray(0, known));
    return all;
  };
  const [start, end] = [numbers((before) => before.start), numbers((before) => before.end)];
  const word = numbers((before) => before.word);
  const shape = new Uint8Array(count);
  if (head) shape.set(head.before.shape.subarray(0, known));
  const [value, normal] = [column((before) => before.value), column((before) => before.normal)];
  const pos = column((before) => before.pos);
  for (let i = known; i < count; i++) {
    const [at, spelling] = [from[i] ?? 0, place[i] ?? 0];
    start[i] = offsetOf(at);
    end[i] = offsetOf(at + (spellings.length[spelling] ?? 0) - 1) + 1;
    word[i] = spellings.number[spelling] ?? 0;
    shape[i] = spellings.shape[spelling] ?? 0;
    value.push(spellings.word[spelling] ?? '');
    normal.push(spellings.normal[spelling] ?? '');
    pos.push(tagNames[tag[i] ?? 0] ?? 'X');
  }
  const sentences = sentencesFrom(value, breaks, start, end, head?.before.sentences.slice(0, head.sentences) ?? []);
  const sentenceOf = new Int32Array(count);
  for (const [index, sentence] of sentences.entries()) sentenceOf.fill(index, sentence.from, sentence.to);
  const tokens = { text, count, value, normal, word, shape, pos, start, end, sentenceOf, sentences };
  noteTokens(tokens, again.words, head);
  return tokens;
}

/** What wink makes of a text that is clean, piece by piece. */
function* readWords(clean: string): Slices<Words> {
  const parts: { words: Words; moved: number }[] = [];
  for (const piece of piecesOf(clean)) {
    const words = readPiece(clean, piece);
    parts.push({ words, moved: piece.start });
    yield words.place.length;
  }
  return joinWords(parts);
}

/** The words of a piece, with offsets into it. */
function readPiece(clean: string, piece: Span): Words {
  const { places, from, spaced } = tokensIn(partLongRuns(textAt(clean, piece)));
  const tags = tagsOf(places);
  const begins = beginningsOf(places, spaced);
  const { tagNames } = grammar();
  // One token may be parted in two.
  const words = emptyWords(2 * places.length);
  let count = 0;
  // A cut through a paragraph stands where a sentence ends, or in a thing that has none.
  let pending = piece.start === 0 || clean[piece.start - 1] === '\n' ? BLOCK : NO_BREAK;
  const add = (place: number, at: number, tag: number) => {
    words.place[count] = place;
    words.tag[count] = tag;
    words.from[count] = at;
    words.breaks[count++] = pending;
    pending = NO_BREAK;
  };
  for (let i = 0; i < places.length; i++) {
    const [place, at] = [places[i] ?? 0, from[i] ?? 0];
    const kind = spellings.kind[place];
    if (begins[i] === 1 && pending === NO_BREAK) pending = SENTENCE;
    if (kind === BLANK) {
      if (spellings.word[place]?.includes('\n')) pending = BLOCK;
    } else if (
      kind === INCHES &&
      tagNames[tags[i - 1] ?? 0] === 'VERB' &&
      endsSentence(clean, piece.start + at + LENGTH_OF_INCHES)
    ) {
      // "he chimed in. Nobody"
      const [word = 0, stop = 0] = tokensIn('in .').places;
      add(word, at, spellings.tag[word] ?? 0);
      add(stop, at + LENGTH_OF_INCHES - 1, spellings.tag[stop] ?? 0);
      pending = SENTENCE;
    } else add(place, at, tags[i] ?? 0);
  }
  return someWords(words, 0, count);
}

const LENGTH_OF_INCHES = 'in.'.length;

/** What follows the last word of a sentence. No look goes past the paragraph: see read-again.ts. */
const endsSentence = (text: string, at: number): boolean => ENDS_SENTENCE.test(text.slice(at, at + 8));
const ENDS_SENTENCE = /^(?:\s*$|\s*?\n|\s+["“‘(]?\p{Lu})/u;
