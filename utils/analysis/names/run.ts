// Where names stand: runs of capitalised words, with what may join them ("Ursula von der Leyen", "Department of State").

import { MONTHS, WEEKDAYS } from '../function-words.ts';
import { type Lexicon, singularOf } from '../lexicon.ts';
import type { Tokens } from '../read.ts';
import { CAPITAL, CAPITALISED, LETTER, NAMELIKE, PLAIN, SMALL } from '../shape.ts';
import { sharedHeadOf } from '../shared-head.ts';
import { inSlices, type Slices, sizeOfSentence } from '../slices.ts';
import { isTitleCase } from '../title-case.ts';
import { ADJ, classesOf, GLUE, NAME, NOUN } from '../word-classes.ts';
import { countOfNumbers } from '../word-number.ts';
import { wordSet } from '../word-set.ts';

/** Token indices, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What is known of a text once its runs are found; the lists are by sentence. */
interface Found {
  readonly lexicon: Lexicon;
  readonly shouting: readonly boolean[];
  readonly spelling: Spelling;
  readonly runs: readonly (readonly Range[])[];
}

const cache = new WeakMap<Tokens, Found>();

/** All runs of name tokens, in text order, none across sentences. */
export function* findRuns(tokens: Tokens, lexicon: Lexicon): Slices<Range[]> {
  const head = sharedHeadOf(tokens);
  const kept = head && cache.get(head.before);
  const before = kept?.lexicon === lexicon ? kept : null;
  const known = before && head ? head.sentences : 0;
  const shouting = before ? before.shouting.slice(0, known) : [];
  yield* inSlices(tokens.sentences.slice(known), sizeOfSentence, (sentences) => {
    for (const { from, to } of sentences) shouting.push(isTitleCase(tokens, from, to));
  });
  const spelling = spellingIn(tokens, shouting);
  const isSame = before && head ? isSpeltAsBefore(head.before, before.spelling, tokens, spelling, known) : false;
  const runs: (readonly Range[])[] = isSame && before ? before.runs.slice(0, known) : [];
  yield* inSlices(tokens.sentences.slice(runs.length), sizeOfSentence, (sentences) => {
    for (const sentence of sentences) {
      const n = runs.length;
      const same = before && n < known && isSpeltAlike(tokens, sentence, before.spelling, spelling, NAMELIKE);
      const old = same ? before.runs[n] : undefined;
      runs.push(old ?? runsIn(tokens, sentence, shouting[n] ?? false, spelling, lexicon));
    }
  });
  cache.set(tokens, { lexicon, shouting, spelling, runs });
  return runs.flat();
}

function runsIn(tokens: Tokens, { from, to }: Range, shouting: boolean, spelling: Spelling, lexicon: Lexicon): Range[] {
  const runs: Range[] = [];
  for (let i = from; i < to; i++) {
    if (((tokens.shape[i] ?? 0) & NAMELIKE) === 0) continue;
    if (!beginsName(tokens, i, from, shouting, spelling, lexicon)) continue;
    const end = runEnd(tokens, i, to, lexicon);
    runs.push({ from: i, to: end });
    i = end - 1;
  }
  return runs;
}

/** How the article spells its words: by number, 1 where it does. */
interface Spelling {
  /** Words that it also writes in lower case: at the start of a sentence they are no names. */
  readonly lower: Uint8Array;
  /** Words with a capital letter inside a sentence: names, also where they open one ("Tester said"). */
  readonly capital: Uint8Array;
}

const WRITTEN_SMALL = SMALL | PLAIN;

/** Whether the words of a stretch that are written so (bits of shape.ts) are spelt in the article as they were before. */
function isSpeltAlike(
  { shape, word }: Tokens,
  { from, to }: Range,
  before: Spelling,
  now: Spelling,
  written: number,
): boolean {
  for (let i = from; i < to; i++) {
    if (((shape[i] ?? 0) & written) === 0) continue;
    const number = word[i] ?? 0;
    if ((before.lower[number] ?? 0) !== (now.lower[number] ?? 0)) return false;
    if ((before.capital[number] ?? 0) !== (now.capital[number] ?? 0)) return false;
  }
  return true;
}

/** The same for all words, of which only those can have changed that stand after the sentences that both texts have. */
function isSpeltAsBefore(old: Tokens, before: Spelling, tokens: Tokens, now: Spelling, sentences: number): boolean {
  const rest = ({ sentences: all, count }: Tokens): Range => ({ from: all[sentences]?.from ?? count, to: count });
  return isSpeltAlike(old, rest(old), before, now, LETTER) && isSpeltAlike(tokens, rest(tokens), before, now, LETTER);
}

/** `shouting`: for each sentence whether it is in title case. */
function spellingIn({ sentences, shape, word }: Tokens, shouting: readonly boolean[]): Spelling {
  const lower = new Uint8Array(countOfNumbers());
  const capital = new Uint8Array(countOfNumbers());
  for (const [n, { from, to }] of sentences.entries()) {
    const tells = !shouting[n];
    let afterSmall = false;
    for (let i = from; i < to; i++) {
      const written = shape[i] ?? 0;
      if ((written & WRITTEN_SMALL) === WRITTEN_SMALL) lower[word[i] ?? 0] = 1;
      else if (tells && afterSmall && written & CAPITALISED) capital[word[i] ?? 0] = 1;
      afterSmall = (written & SMALL) !== 0;
    }
  }
  return { lower, capital };
}

const OPENERS = wordSet('" “ \' ‘ ( : — – -');

/** `i` is written like a name; `first`: where its sentence begins; `shouting`: the sentence is in title case. */
function beginsName(
  tokens: Tokens,
  i: number,
  first: number,
  shouting: boolean,
  { lower, capital }: Spelling,
  lexicon: Lexicon,
): boolean {
  const { value, normal, shape } = tokens;
  const word = normal[i] ?? '';
  const number = tokens.word[i] ?? 0;
  const classes = classesOf(tokens);
  const kind = classes[i];
  if (value[i]?.startsWith('@')) return true;
  if (WEEKDAYS.has(word) || (MONTHS.has(word) && word !== 'may')) return false;
  if (shouting) return kind === NAME && !isKnownNoun(word, lexicon) && !lower[number];
  if (kind !== NAME && kind !== NOUN && kind !== ADJ) return false;
  if (i !== first && !OPENERS.has(value[i - 1] ?? '')) return true;
  // The first word of a sentence or quotation has its capital letter anyway.
  if (kind === NAME && capital[number] && !lower[number]) return true;
  if (classes[i + 1] !== NAME && isKnownNoun(word, lexicon)) return false;
  const goesOn = ((shape[i + 1] ?? 0) & CAPITAL) !== 0;
  return goesOn || (kind === NAME && !lower[number]);
}

function isKnownNoun(word: string, lexicon: Lexicon): boolean {
  const { singular } = singularOf(word);
  return (
    lexicon.particular.has(singular) ||
    lexicon.crowds.has(singular) ||
    lexicon.bodies.has(singular) ||
    lexicon.documents.has(singular) ||
    lexicon.things.has(singular) ||
    lexicon.spokespeople.has(singular)
  );
}

const GENERATIONS = wordSet('Jr Jr. Sr Sr. II III IV');

function runEnd(tokens: Tokens, from: number, limit: number, lexicon: Lexicon): number {
  const { value, normal, shape } = tokens;
  const classes = classesOf(tokens);
  let i = from + 1;
  for (; i < limit; i++) {
    const kind = classes[i];
    const capital = ((shape[i] ?? 0) & CAPITAL) !== 0;
    if (capital && WEEKDAYS.has(normal[i] ?? '')) break;
    if (capital && (kind === NAME || kind === NOUN || kind === ADJ || kind === GLUE)) continue;
    if (GENERATIONS.has(value[i] ?? '')) continue;
    const letter = ((shape[i + 1] ?? 0) & LETTER) !== 0;
    const last = kind === GLUE && letter ? i + 1 : joinEnd(tokens, from, i, lexicon);
    if (last < 0) break;
    i = last;
  }
  return i;
}

/** Parts of persons' names: "Ursula von der Leyen". */
const PARTICLES = wordSet('de del della di da van von der den bin ibn al el la le y dos ben ter ten');
/** What joins the words of organisations' names. */
const JOINS = wordSet('of the and & for');
const ARTICLES = wordSet('the la el der den');

/** The last token of what joins the name before token i to the capital letter after it, or -1. */
function joinEnd({ value, normal, shape }: Tokens, from: number, i: number, lexicon: Lexicon): number {
  const word = value[i] ?? '';
  const particle = PARTICLES.has(word);
  if (!particle && !JOINS.has(word)) return -1;
  const last = ARTICLES.has(value[i + 1] ?? '') ? i + 1 : i;
  if (((shape[last + 1] ?? 0) & CAPITAL) === 0 || WEEKDAYS.has(normal[last + 1] ?? '')) return -1;
  if (particle) return last;
  const { organisationWords } = lexicon;
  // "Department of State", "Johnson & Johnson"; but "Trump and Cruz" are two.
  if (word === 'of' || word === 'for') return organisationWords.has(normal[i - 1] ?? '') ? last : -1;
  if (word === '&') return i;
  return word === 'and' && i - from > 1 && organisationWords.has(normal[from] ?? '') ? i : -1;
}
