// What stands between a subject and its verb, between commas, dashes or brackets: "X, who had read it, said".

import type { Tokens } from '../read.ts';
import { ADJ, ADP, ADV, AUX, COMMA, classesOf, NAME, NOT, NUM, PRON, STOP, VERB } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';

/** How many commas back the parenthesis may open, and how long the phrase before it may be, in tokens. */
const MOST_COMMAS = 5;
const LONGEST_BEFORE = 40;
/** In tokens. */
const LONGEST_BRACKET = 25;

/** A dash, of any length; the hyphen within "work-related" is none. */
export const isDash = (tokens: Tokens, at: number): boolean =>
  classesOf(tokens)[at] === STOP && /^[–—-]+$/.test(tokens.value[at] ?? '');

const NO_STOP = wordSet("( ) ' ’");

/** The phrase before a parenthesis that closes at `close` (a comma or dash); `phraseEndingAt` finds it. */
export function phraseBeforeParenthesis(
  tokens: Tokens,
  close: number,
  floor: number,
  phraseEndingAt: (tokens: Tokens, end: number, floor: number) => NounPhrase | null,
): NounPhrase | null {
  const classes = classesOf(tokens);
  const dash = classes[close] === STOP;
  let object: NounPhrase | null = null;
  for (let i = close - 1, seen = 0; i > floor && seen < MOST_COMMAS; i--) {
    i = openingOf(tokens, i, floor);
    if (!dash && classes[i] === STOP && !NO_STOP.has(tokens.value[i] ?? '')) return null;
    if (dash ? !isDash(tokens, i) : classes[i] !== COMMA) continue;
    seen++;
    if (!isParenthesis(tokens, i + 1, close)) continue;
    const phrase = phraseEndingAt(tokens, i, Math.max(floor, i - LONGEST_BEFORE));
    // "Swanson, who is a pastor at a church in Elizabeth, Colorado, said": the pastor is still inside the parenthesis.
    if (!phrase || phrase.from >= i || isComplement(tokens, phrase.from, floor)) continue;
    if (!isObject(classes, phrase.from, floor)) return phrase;
    object ??= phrase;
  }
  return object;
}

/** The bracket that opens what is closed at `at`, or `at` where it is none or too far. */
export function openingOf({ value }: Tokens, at: number, floor: number): number {
  if (value[at] !== ')' && value[at] !== ']') return at;
  const open = value[at] === ')' ? '(' : '[';
  for (let i = at - 1; i >= floor && i > at - LONGEST_BRACKET; i--) if (value[i] === open) return i;
  return at;
}

/** "who gave only her first name, Ana, said": the object of another verb, no subject unless nothing else is there. */
function isObject(classes: Uint8Array, at: number, floor: number): boolean {
  let governor = at - 1;
  while (governor > floor && classes[governor] === ADV) governor--;
  return governor >= floor && classes[governor] === VERB;
}

const LINKS = wordSet(
  'who which that whose is are was were be been being am as considered named called became become remains remained',
);

/** Whether a phrase follows a form of "be" (or "as", "considered"), and so says what its subject is. */
function isComplement(tokens: Tokens, at: number, floor: number): boolean {
  const classes = classesOf(tokens);
  let i = at - 1;
  while (i > floor && (classes[i] === ADV || classes[i] === NOT)) i--;
  return i >= floor && LINKS.has(tokens.normal[i] ?? '');
}

const OPENS_PARENTHESIS = wordSet(
  'who whom whose which none most some all both many himself herself themselves one like not too however meanwhile though then',
);
const RELATIVE_AFTER = wordSet('whom which whose');
const PARTICIPLE = /(ed|en|wn|own)$/;
const SHORT_PARTICIPLES = wordSet(
  'struck led held made sent told born built brought caught left hit set put bound found shot won lost torn paid',
);
const OPENING_ADJECTIVES = wordSet('familiar close aware privy former now then senior');
const OPENS_APPOSITION = wordSet('a an the his her their its one');
const RELATIVES = wordSet('who which that whose');

/** Whether the words between two commas can be said of a noun before them. */
function isParenthesis(tokens: Tokens, from: number, to: number): boolean {
  if (from >= to) return false;
  const kind = classesOf(tokens)[from];
  const word = tokens.normal[from] ?? '';
  if (OPENS_PARENTHESIS.has(word) || kind === ADV || kind === NOT) return true;
  if (kind === ADP && (word !== 'of' || RELATIVE_AFTER.has(tokens.normal[from + 1] ?? ''))) return true;
  if (kind !== NAME && kind !== ADP && word.endsWith('ing')) return true;
  if (kind === VERB && (PARTICIPLE.test(word) || SHORT_PARTICIPLES.has(word))) return true;
  // "Ann Lee, 34, said"
  if (kind === NUM && to - from <= 3) return true;
  if (kind === ADJ && OPENING_ADJECTIVES.has(word)) return true;
  return isApposition(tokens, from, to);
}

/** "a former aide to Mr. Rubio and now the chairman": a noun phrase, or what begins as one and holds no verb of its own. */
function isApposition(tokens: Tokens, from: number, to: number): boolean {
  const classes = classesOf(tokens);
  const phrase = nounPhraseAt(tokens, from, to);
  if (!phrase || classes[phrase.head] === PRON) return false;
  if (phrase.to === to) return true;
  if (!OPENS_APPOSITION.has(tokens.normal[from] ?? '')) return false;
  for (let i = from; i < to; i++) {
    if (RELATIVES.has(tokens.normal[i] ?? '')) return true;
    if (classes[i] === AUX) return false;
  }
  return true;
}
