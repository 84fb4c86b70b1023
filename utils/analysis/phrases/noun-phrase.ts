// Whole noun phrases, read from left to right by a small grammar with a limit: "a banker close to the deal and two lawyers".

import type { Tokens } from '../read.ts';
import { AUX, COMMA, CONJ, classesOf, DET, NAME, VERB } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import type { Base } from './base.ts';
import { type WithTail, withTail } from './tail.ts';

/** Token indices, ends exclusive. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** The head noun, name or pronoun of the (first) base phrase. */
  readonly head: number;
  /** Base phrases that are joined: "a banker and two lawyers" has two. Never empty. */
  readonly parts: readonly Base[];
}

/** In tokens, how far a walk may go: longer subjects than this are not found. */
export const REACH = 70;
/** How many parts a list may have after its first. */
const MOST_PARTS = 8;

/** The noun phrase that begins at a token, with all that hangs on it, or null. Never looks at or past `end`. */
export function nounPhraseAt(tokens: Tokens, at: number, end: number, joined = true): NounPhrase | null {
  const limit = Math.min(end, at + REACH);
  const first = withTail(tokens, at, limit);
  if (!first) return null;
  const parts = [first.base];
  let to = first.to;
  for (let n = 0; joined && n < MOST_PARTS; n++) {
    const next = joinedPart(tokens, to, limit);
    if (!next) break;
    parts.push(next.base);
    to = next.to;
    // "friends and advisers, the senator and …": a list ends with its "and".
    const classes = classesOf(tokens);
    if (classes[next.base.from - 1] === CONJ && classes[to] === COMMA) break;
  }
  return { from: at, to, head: first.base.head, parts };
}

const beginsVerb = (kind: number | undefined): boolean => kind === VERB || kind === AUX;

const JOINS = wordSet('and or nor &');
const OPENS_APPOSITION = wordSet('a an the his her their its');

/** A further part of a list: ", B" (only where "and C" follows) or "and C". */
function joinedPart(tokens: Tokens, at: number, limit: number): WithTail | null {
  if (at >= limit) return null;
  const { normal } = tokens;
  const classes = classesOf(tokens);
  let i = classes[at] === COMMA ? at + 1 : at;
  const conjunction = classes[i] === CONJ && JOINS.has(normal[i] ?? '');
  if (conjunction) i++;
  else if (i === at) return null;
  if (normal[i] === 'as' && normal[i + 1] === 'well' && normal[i + 2] === 'as') i += 3;
  // "Ann Lee, a lawyer and a mother": an apposition, no list.
  const apposition = classes[at - 1] === NAME && classes[i] === DET && OPENS_APPOSITION.has(normal[i] ?? '');
  if (!conjunction && apposition) return null;
  const part = withTail(tokens, i, limit);
  // "according to two executives, and the director was not told": after the comma a clause begins.
  const clause = conjunction && i - at === 2 && part !== null && part.to < limit && beginsVerb(classes[part.to]);
  if (clause) return null;
  return part && (conjunction || joinedPart(tokens, part.to, limit)) ? part : null;
}

/** The noun phrase right after a cue ("according to [two aides]", "said [one aide]"), or null. `at`: the first token after it. */
export function objectAfter(tokens: Tokens, at: number): NounPhrase | null {
  const sentence = tokens.sentences[tokens.sentenceOf[at] ?? -1];
  return sentence && at < sentence.to ? nounPhraseAt(tokens, at, sentence.to) : null;
}
