// What hangs on the right of a noun: prepositional phrases, participles, relative clauses, brackets.

import { NOUN_PREPOSITIONS, SUBJECT_PRONOUNS } from '../function-words.ts';
import type { Tokens } from '../read.ts';
import {
  ADJ,
  ADP,
  ADV,
  AUX,
  COMMA,
  CONJ,
  classesOf,
  DET,
  NAME,
  NOT,
  NOUN,
  PRON,
  STOP,
  SUB,
  TO,
  VERB,
} from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { type Base, baseAt } from './base.ts';
import { isOccasion } from './occasion.ts';

/** A base phrase and the end of what hangs on it. */
export interface WithTail {
  readonly base: Base;
  readonly to: number;
}

/** How many things may hang on a noun, and how deep one in another. */
const MOST = 8;
const DEEPEST = 5;

/** A base phrase with prepositional phrases, reduced and full relative clauses; null where none begins. */
export function withTail(tokens: Tokens, at: number, limit: number, depth = 0): WithTail | null {
  const base = baseAt(tokens, at, limit);
  if (!base) return null;
  // "It closed in June" is no phrase, "those who closed it" is one.
  if (classesOf(tokens)[base.head] === PRON && SUBJECT_PRONOUNS.has(tokens.normal[base.head] ?? ''))
    return { base, to: base.to };
  let to = base.to;
  for (let n = 0; n < MOST; n++) {
    const next = tailEnd(tokens, to, limit, depth);
    if (next <= to) break;
    to = next;
  }
  return { base, to };
}

const RELATIVES = wordSet('who whom whose which that');
const BARE_SUBJECTS = wordSet('i we he she they you');
const OPENS_BRACKET = wordSet('( [');
const ING = /ing$/;
/** The endings of participles that may follow their noun: "briefed on", "taken by", "kept at". */
const PARTICIPLE = /(ed|en|wn|ing|ept|old|ent|elt|ade)$/;
const PARTICIPLE_FIRST = /(ed|en|wn|ing|ept|old|ent|elt|ade|ung|un)$/;

/** Where one thing that hangs on the noun before `at` ends; `at` if nothing does. */
function tailEnd(tokens: Tokens, at: number, limit: number, depth: number): number {
  if (at >= limit || depth > DEEPEST) return at;
  const classes = classesOf(tokens);
  const word = tokens.normal[at] ?? '';
  const kind = classes[at];
  if (kind === STOP && OPENS_BRACKET.has(word)) return bracketEnd(tokens, at, limit);
  if (RELATIVES.has(word)) {
    // "that" after a noun is more often the verb's own clause: take it only before a verb.
    return word === 'that' && !isVerbal(classes, at + 1) ? at : relativeEnd(tokens, at, limit);
  }
  if (PLACES_AND_STATES.has(word) && kind !== DET) return placeEnd(tokens, at, limit, depth);
  if (kind === NOUN && classes[at + 1] === DET && ING.test(word))
    return withTail(tokens, at + 1, limit, depth + 1)?.to ?? at;
  if (kind === PRON && BARE_SUBJECTS.has(word) && isVerbal(classes, at + 1)) return bareRelativeEnd(classes, at, limit);
  // "the push to boycott the speech"
  if (kind === TO && classes[at + 1] === VERB && AIMS.has(tokens.normal[at - 1] ?? ''))
    return withTail(tokens, at + 2, limit, depth + 1)?.to ?? Math.min(at + 2, limit);
  if (kind === ADP && NOUN_PREPOSITIONS.has(word))
    return word !== 'of' && isOccasion(tokens, at, limit) ? at : prepositionalEnd(tokens, at, limit, depth);
  const opens = kind === ADJ || (kind === VERB && PARTICIPLE_FIRST.test(word));
  return opens || (kind === ADV && classes[at + 1] === VERB) ? modifierEnd(tokens, at, limit, depth) : at;
}

/** Words that follow a noun alone: "officials here", "those present". */
const PLACES_AND_STATES = wordSet('there here nearby abroad alike present involved concerned anonymously');
/** Of these, some take a preposition: "present at the meeting". */
const STATES = wordSet('present involved');

function placeEnd(tokens: Tokens, at: number, limit: number, depth: number): number {
  if (!STATES.has(tokens.normal[at] ?? '')) return at + 1;
  return Math.max(at + 1, prepositionalEnd(tokens, at + 1, limit, depth));
}

/** Nouns that take an infinitive of their own. */
const AIMS = wordSet(
  'push effort efforts plan plans bid decision attempt attempts drive campaign move call fight proposal bill deal law order request right power ability need desire vote',
);
const POINTS_IN_TEXT = wordSet('above earlier below here previously');

/** "familiar with", "close to", "aware of", "briefed on", "working for", "interviewed by", "recently freed from" */
function modifierEnd(tokens: Tokens, at: number, limit: number, depth: number): number {
  const classes = classesOf(tokens);
  const kind = classes[at];
  const own = kind === ADV ? at + 1 : at;
  if (classes[own] === VERB && !PARTICIPLE.test(tokens.normal[own] ?? '')) return at;
  const next = own + 1;
  const after = prepositionalEnd(tokens, next, limit, depth);
  if (after > next) return after;
  // "the officials cited above"
  if (next < limit && POINTS_IN_TEXT.has(tokens.normal[next] ?? '')) return next + 1;
  if (classes[next] === TO && classes[next + 1] === VERB)
    return withTail(tokens, next + 2, limit, depth + 1)?.to ?? next + 2;
  if (kind === VERB && ING.test(tokens.normal[at] ?? '')) return withTail(tokens, next, limit, depth + 1)?.to ?? at;
  return at;
}

/** The end of a preposition and its object, or `at`. */
function prepositionalEnd(tokens: Tokens, at: number, limit: number, depth: number): number {
  const classes = classesOf(tokens);
  if (at >= limit || classes[at] !== ADP) return at;
  const i = classes[at + 1] === ADP ? at + 2 : at + 1;
  if (classes[i] === VERB && ING.test(tokens.normal[i] ?? ''))
    return (withTail(tokens, i + 1, limit, depth + 1) ?? baseAt(tokens, i, limit))?.to ?? i + 1;
  const object = withTail(tokens, i, limit, depth + 1);
  if (!object) return at;
  // "of the bidders and their banks": a list inside a prepositional phrase, where its parts are alike.
  const { to, base } = object;
  if (depth !== 0 || classes[to] !== CONJ || tokens.normal[to] !== 'and') return to;
  const second = withTail(tokens, to + 1, limit, depth + 1);
  return second && second.to === limit && classes[second.base.head] === classes[base.head] ? second.to : to;
}

function isVerbal(classes: Uint8Array, at: number): boolean {
  let i = at;
  while (classes[i] === ADV || classes[i] === NOT) i++;
  return classes[i] === VERB || classes[i] === AUX;
}

/** In tokens. */
const LONGEST_BARE_RELATIVE = 12;

/** "several people I've spoken with": a relative clause without its pronoun, where a verb and the limit close it. */
function bareRelativeEnd(classes: Uint8Array, at: number, limit: number): number {
  let i = at;
  let verb = false;
  while (i < limit && classes[i] !== COMMA && classes[i] !== STOP && classes[i] !== SUB)
    verb = classes[i++] === VERB || verb;
  return i === limit && i - at <= LONGEST_BARE_RELATIVE && verb ? i : at;
}

const MAIN = wordSet('said says told tells added');

/** They end a relative clause that has its verb. */
const BEGINS_MAIN_CLAUSE = wordSet('because although though while');
const OPENS_CLAUSE = wordSet('when where while because if that');

/** A relative clause from its pronoun to the next stop or comma; needs a verb. */
export function relativeEnd(tokens: Tokens, at: number, limit: number): number {
  const classes = classesOf(tokens);
  let verb = false;
  let open = false;
  let i = at + 1;
  for (; i < limit; i++) {
    const kind = classes[i];
    if (kind === COMMA || kind === STOP) break;
    // "A parent who keeps the accounts |said": the main clause goes on.
    if (
      verb &&
      kind === VERB &&
      MAIN.has(tokens.normal[i] ?? '') &&
      (classes[i - 1] === NOUN || classes[i - 1] === NAME)
    )
      break;
    if (kind === VERB || kind === AUX) {
      verb = true;
      open = false;
    } else if (kind === SUB && verb) {
      const word = tokens.normal[i] ?? '';
      if (BEGINS_MAIN_CLAUSE.has(word)) break;
      // "who lost in a year when voters |cried out": the last clause has its verb still to come.
      if (OPENS_CLAUSE.has(word)) open = true;
    }
  }
  return verb && !open ? i : at;
}

/** In tokens: brackets that hold more are not looked over. */
const LONGEST_BRACKET = 25;

function bracketEnd({ normal }: Tokens, at: number, limit: number): number {
  const close = normal[at] === '(' ? ')' : ']';
  for (let i = at + 1; i < limit && i < at + LONGEST_BRACKET; i++) if (normal[i] === close) return i + 1;
  return at;
}
