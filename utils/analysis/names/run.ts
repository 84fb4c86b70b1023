// Where names stand: runs of capitalised words, with what may join them ("Ursula von der Leyen", "Department of State").

import { MONTHS, WEEKDAYS } from '../function-words.ts';
import { type Lexicon, singularOf } from '../lexicon.ts';
import type { Tokens } from '../read.ts';
import { isTitleCase } from '../title-case.ts';
import { ADJ, classesOf, GLUE, NAME, NOUN } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';

/** Token indices, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const CAPITAL = /^\p{Lu}/u;

/** All runs of name tokens, in text order, none across sentences. */
export function findRuns(tokens: Tokens, lexicon: Lexicon): Range[] {
  const runs: Range[] = [];
  const spelling = spellingIn(tokens);
  for (const sentence of tokens.sentences) {
    const shouting = isTitleCase(tokens, sentence.from, sentence.to);
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!beginsName(tokens, i, sentence.from, shouting, spelling, lexicon)) continue;
      const to = runEnd(tokens, i, sentence.to, lexicon);
      runs.push({ from: i, to });
      i = to - 1;
    }
  }
  return runs;
}

/** How the article spells its words. */
interface Spelling {
  /** Words that it also writes in lower case: at the start of a sentence they are no names. */
  readonly lower: ReadonlySet<string>;
  /** Words with a capital letter inside a sentence: names, also where they open one ("Tester said"). */
  readonly capital: ReadonlySet<string>;
}

function spellingIn(tokens: Tokens): Spelling {
  const lower = new Set<string>();
  for (const value of tokens.value) if (/^\p{Ll}/u.test(value)) lower.add(value);
  const capital = new Set<string>();
  for (const { from, to } of tokens.sentences) {
    if (isTitleCase(tokens, from, to)) continue;
    for (let i = from + 1; i < to; i++)
      if (/^\p{Lu}\p{Ll}/u.test(tokens.value[i] ?? '') && /^\p{Ll}/u.test(tokens.value[i - 1] ?? ''))
        capital.add(tokens.normal[i] ?? '');
  }
  return { lower, capital };
}

const OPENERS = /^["“'‘(:—–-]$/;

/** `first`: where its sentence begins; `shouting`: the sentence is in title case. */
function beginsName(
  tokens: Tokens,
  i: number,
  first: number,
  shouting: boolean,
  { lower, capital }: Spelling,
  lexicon: Lexicon,
): boolean {
  const value = tokens.value[i] ?? '';
  const word = tokens.normal[i] ?? '';
  const classes = classesOf(tokens);
  const kind = classes[i];
  if (/^@\w/.test(value)) return true;
  // "iPhone", "eBay"
  if (!CAPITAL.test(value) && !/^[a-z]?[A-Z]/.test(value)) return false;
  if (WEEKDAYS.has(word) || (MONTHS.has(word) && word !== 'may')) return false;
  if (shouting) return kind === NAME && !isKnownNoun(word, lexicon) && !lower.has(word);
  if (kind !== NAME && kind !== NOUN && kind !== ADJ) return false;
  if (i !== first && !OPENERS.test(tokens.value[i - 1] ?? '')) return true;
  // The first word of a sentence or quotation has its capital letter anyway.
  if (kind === NAME && capital.has(word) && !lower.has(word)) return true;
  if (classes[i + 1] !== NAME && isKnownNoun(word, lexicon)) return false;
  const goesOn = CAPITAL.test(tokens.value[i + 1] ?? '');
  return goesOn || (kind === NAME && !lower.has(word));
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
  const { value } = tokens;
  const classes = classesOf(tokens);
  let i = from + 1;
  for (; i < limit; i++) {
    const word = value[i] ?? '';
    if (WEEKDAYS.has(word.toLowerCase())) break;
    const kind = classes[i];
    if (CAPITAL.test(word) && (kind === NAME || kind === NOUN || kind === ADJ || kind === GLUE)) continue;
    if (GENERATIONS.has(word)) continue;
    const last = kind === GLUE && /^\p{L}/u.test(value[i + 1] ?? '') ? i + 1 : joinEnd(tokens, from, i, lexicon);
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
function joinEnd({ value, normal }: Tokens, from: number, i: number, lexicon: Lexicon): number {
  const word = value[i] ?? '';
  const particle = PARTICLES.has(word);
  if (!particle && !JOINS.has(word)) return -1;
  const last = ARTICLES.has(value[i + 1] ?? '') ? i + 1 : i;
  const next = value[last + 1] ?? '';
  if (!CAPITAL.test(next) || WEEKDAYS.has(next.toLowerCase())) return -1;
  if (particle) return last;
  const { organisationWords } = lexicon;
  // "Department of State", "Johnson & Johnson"; but "Trump and Cruz" are two.
  if (word === 'of' || word === 'for') return organisationWords.has(normal[i - 1] ?? '') ? last : -1;
  if (word === '&') return i;
  return word === 'and' && i - from > 1 && organisationWords.has(normal[from] ?? '') ? i : -1;
}
