// A noun phrase without what hangs on its right: determiner, numbers, modifiers, noun.

import { OCCASIONS, QUANTIFIERS, WEEKDAYS } from '../function-words.ts';
import type { Tokens } from '../read.ts';
import {
  ADJ,
  ADP,
  ADV,
  COMMA,
  CONJ,
  classesOf,
  DET,
  GLUE,
  NAME,
  NOUN,
  NUM,
  OTHER,
  POSS,
  PRON,
  STOP,
  VERB,
} from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { isLabel } from './label.ts';
import { skipQuantity, standaloneAt } from './quantity.ts';

/** Token indices, end exclusive. */
export interface Base {
  readonly from: number;
  readonly to: number;
  /** The head noun, name or pronoun. */
  readonly head: number;
}

/** Nouns after which a relative clause may stand without its pronoun: "the place officials say". */
export const BEFORE_BARE_RELATIVE = wordSet(
  'place reason way time thing day year week point moment month sense issue question fact case area something anything everything nothing',
);

/** The base phrase that begins at a token, as long as possible, or null. */
export function baseAt(tokens: Tokens, at: number, limit: number): Base | null {
  const classes = classesOf(tokens);
  if (classes[at] === PRON) return { from: at, to: at + 1, head: at };
  let i = skipQuantity(tokens, at, limit);
  let head = -1;
  /** Where the phrase may end. */
  let closed = -1;
  walk: for (; i < limit; i++) {
    const kind = classes[i];
    switch (kind) {
      case NOUN:
      case NAME:
        if (head >= 0 && head === i - 1 && opensBareClause(tokens, classes, head, i)) break walk;
        // "On Monday campaign officials"; but "Monday morning"
        if (head >= 0 && WEEKDAYS.has(tokens.normal[head] ?? '') && !OCCASIONS.has(tokens.normal[i] ?? '')) break walk;
        head = i;
        closed = i + 1;
        break;
      case NUM:
        if (isLabel(tokens, i)) {
          closed = i + 1;
          // "On day 3 officials said"
          i++;
          break walk;
        }
        // "On Monday two doctors": the day is no part of their number.
        if (head >= 0 && (classes[head] === NOUN || WEEKDAYS.has(tokens.normal[head] ?? '')) && classes[i - 1] !== GLUE)
          break walk;
        closed = i + 1;
        break;
      case POSS:
        if (head < 0) break walk;
        head = -1;
        closed = -1;
        break;
      case ADJ:
        // "officials familiar with": an adjective after the head belongs to what hangs on it.
        if (head >= 0 && !continuesRun(tokens, classes, i, limit)) break walk;
        if (closed < 0 && i + 1 >= limit) closed = i + 1;
        break;
      case GLUE:
        head = -1;
        break;
      case ADV:
      case VERB:
      case OTHER:
      case ADP:
        // "law-abiding", "so-called", "newly hired", "on-call"
        if (classes[i + 1] === GLUE || classes[i - 1] === GLUE) break;
        if (kind === VERB && isCompounded(tokens, classes, head, i, limit)) break;
        if (head >= 0 || kind === OTHER || kind === ADP || !opensRun(tokens, classes, i, limit)) break walk;
        break;
      case CONJ:
        if (!joinsModifiers(tokens, classes, i, limit)) break walk;
        break;
      case COMMA:
        // "While he stayed silent, several agents said"
        if (head >= 0 || QUANTIFIERS.has(tokens.normal[i + 1] ?? '') || !joinsAdjectives(classes, i)) break walk;
        break;
      case STOP:
        if (!isNick(tokens, i, limit)) break walk;
        i += 2;
        break;
      case DET:
      case PRON:
        if (i === at || classes[i - 1] !== POSS) break walk;
        break;
      default:
        break walk;
    }
  }
  if (head < 0) return standaloneAt(tokens, at, limit);
  // A run that ends in a number or adjective after its noun ends with the noun.
  return { from: at, to: Math.max(head + 1, Math.min(closed, i)), head };
}

const PLURAL = /[^s]s$/;
const ING = /ing$/;

/** A relative clause without its pronoun: "one reason Democrats say"; a participle: "officials viewing the site". */
function opensBareClause({ normal }: Tokens, classes: Uint8Array, head: number, at: number): boolean {
  const noun = normal[head] ?? '';
  const word = normal[at] ?? '';
  if (classes[at + 1] === DET && PLURAL.test(noun) && ING.test(word)) return true;
  return BEFORE_BARE_RELATIVE.has(noun) && (classes[at] === NAME || PLURAL.test(word));
}

/** Adjectives after which something hangs on the noun before them. */
const OPENS_TAIL = wordSet(
  'familiar close aware privy present able likely responsible available loyal sympathetic such similar last next this earlier late',
);

/** Whether the adjective-like word at i leads on to another noun of the same run. */
function continuesRun(tokens: Tokens, classes: Uint8Array, at: number, limit: number): boolean {
  for (let i = at; i < limit && i < at + 4; i++) {
    const kind = classes[i];
    if (kind === NOUN || kind === NAME) return true;
    if ((kind !== ADJ && kind !== GLUE) || OPENS_TAIL.has(tokens.normal[i] ?? '')) return false;
  }
  return false;
}

const PARTICIPLE = /(ed|en|ing|own|wn)$/;

/** A participle or adverb before the noun it modifies: "newly elected officials", "leaked documents". */
function opensRun(tokens: Tokens, classes: Uint8Array, at: number, limit: number): boolean {
  const participle = (i: number) => classes[i] === VERB && PARTICIPLE.test(tokens.normal[i] ?? '');
  if (classes[at] === VERB && !participle(at)) return false;
  // "Meanwhile two doctors", "then officials"; but "newly elected officials"
  if (classes[at] === ADV && classes[at + 1] !== ADJ && classes[at + 1] !== VERB && classes[at - 1] !== DET)
    return false;
  for (let i = at + 1; i < limit && i < at + 5; i++) {
    const kind = classes[i];
    if (kind === NOUN || kind === NAME) return true;
    if (kind !== ADJ && kind !== GLUE && kind !== NUM && !participle(i)) return false;
  }
  return false;
}

/** "media buying sources": a verb form between two nouns, at the end of its phrase. */
function isCompounded(tokens: Tokens, classes: Uint8Array, head: number, at: number, limit: number): boolean {
  if (head < 0 || head !== at - 1 || classes[at + 1] !== NOUN || !ING.test(tokens.normal[at] ?? '')) return false;
  const next = classes[at + 2];
  return at + 2 >= limit || next === VERB || next === STOP || next === COMMA;
}

/** "current and former officials", "state and local police": the conjunction joins modifiers of one noun. */
function joinsModifiers(tokens: Tokens, classes: Uint8Array, at: number, limit: number): boolean {
  const word = tokens.normal[at];
  if (word !== 'and' && word !== 'or' && word !== '&') return false;
  const left = classes[at - 1];
  const right = classes[at + 1];
  if (left === ADJ && (right === ADJ || (right === NOUN && at + 2 < limit && classes[at + 2] === NOUN))) {
    for (let i = at + 1; i < limit && i < at + 5; i++) {
      if (classes[i] === NOUN || classes[i] === NAME) return true;
      if (classes[i] !== ADJ && classes[i] !== GLUE) return false;
    }
  }
  // "American and Israeli officials"
  if (left === NAME && right === NAME && classes[at + 2] === NOUN && isSide(tokens, at - 1) && isSide(tokens, at + 1))
    return true;
  // "serving and retired wardens"
  if (right === ADJ && classes[at + 2] === NOUN && SERVING.has(tokens.normal[at - 1] ?? '')) return true;
  // "Johnson & Johnson"
  return word === '&' && left === NAME && right === NAME;
}

const SERVING = wordSet('serving acting sitting working');
const SIDES = wordSet(
  'arab asian senate house state federal us u.s. uk eu un western eastern northern southern gulf nato french dutch swiss greek thai czech german white',
);
/** "American", "Israeli", "Western": whose people are meant. */
const isSide = ({ normal }: Tokens, at: number): boolean =>
  SIDES.has(normal[at] ?? '') ||
  /(ian|ean|can|ish|ese|ani|aqi|eli|emi|audi|ari|iti|ban|pean|rean)$/.test(normal[at] ?? '');

/** "a long, law-abiding life" */
const joinsAdjectives = (classes: Uint8Array, comma: number): boolean =>
  classes[comma - 1] === ADJ && (classes[comma + 1] === ADJ || classes[comma + 2] === GLUE);

const OPENS_NICK = wordSet('" “ \' ‘');
const CLOSES_NICK = wordSet('" ” \' ’');
const CAPITAL = /^\p{Lu}/u;

/** A nickname in quotation marks inside a name: Bob "the Builder" Smith. One word only. */
function isNick({ value }: Tokens, i: number, limit: number): boolean {
  return (
    i + 3 < limit &&
    OPENS_NICK.has(value[i] ?? '') &&
    CLOSES_NICK.has(value[i + 2] ?? '') &&
    CAPITAL.test(value[i - 1] ?? '') &&
    CAPITAL.test(value[i + 1] ?? '') &&
    CAPITAL.test(value[i + 3] ?? '')
  );
}
