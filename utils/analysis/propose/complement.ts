// What must stand beside a cue, so that it tells something: a clause, an infinitive, anything at all.

import type { Cue } from '../cues.ts';
import { nounPhraseAt, subjectBefore } from '../phrases.ts';
import { quotesOf } from '../quotes.ts';
import type { Tokens } from '../read.ts';
import { ADP, COMMA, CONJ, classesOf } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { afterAdjuncts, beginsClause, holdsVerb } from './clause.ts';

const OPENS_CLAUSE = wordSet('that whether how why what if :');
const STOPS = wordSet('. ; ? !');
const STOPS_AND_DASHES = wordSet('. ; ? ! — –');

/** Whether what the cue's rule needs is there. */
export function complementFits(tokens: Tokens, cue: Cue, floor: number, limit: number): boolean {
  const needs = cue.rule.needs ?? 'nothing';
  if (needs === 'nothing') return true;
  const classes = classesOf(tokens);
  const quotes = quotesOf(tokens);
  let at = afterAdjuncts(tokens, cue.to, limit);
  // "the staffer continued, “…”"
  if (classes[at] === COMMA && quotes.of[at + 1] !== -1 && at + 1 < limit) at++;
  const word = tokens.normal[at] ?? '';
  const opensQuote = at < limit && quotes.of[at] !== -1 && quotes.all[quotes.of[at] ?? 0]?.from === at;
  if (opensQuote || OPENS_CLAUSE.has(word)) return true;
  const ended = at >= limit || classes[at] === COMMA;
  const value = tokens.value[at] ?? '';
  switch (needs) {
    case 'infinitive':
      return (word === 'to' && classes[at] !== ADP) || word === 'for' || beginsClause(tokens, at, limit);
    case 'complement':
      // "as many researchers believe, …"
      if (isAfterAs(tokens, cue)) return true;
      return ended || STOPS.has(value) ? followsContent(tokens, cue, floor) : classes[at] !== CONJ;
    case 'quotation':
      return isAfterQuote(tokens, cue, floor);
    case 'clause':
      if (beginsClause(tokens, at, limit)) return true;
      // "As the Times reported, …"
      if (isAfterAs(tokens, cue) || isAfterQuote(tokens, cue, floor)) return true;
      // "…, a source promised the Evening Planet."
      return (
        (ended || STOPS_AND_DASHES.has(value) || isLastObject(tokens, at, limit)) && followsContent(tokens, cue, floor)
      );
    default:
      throw new Error(`Unknown need: ${String(needs satisfies never)}`);
  }
}

/** Only whom it was told to follows: a name, and the end. */
function isLastObject(tokens: Tokens, at: number, limit: number): boolean {
  const object =
    CAPITAL.test(tokens.value[at] ?? '') || tokens.normal[at] === 'the' ? nounPhraseAt(tokens, at, limit, false) : null;
  return object !== null && (object.to >= limit || STOPS.has(tokens.value[object.to] ?? ''));
}
const CAPITAL = /^\p{Lu}/u;

function isAfterAs(tokens: Tokens, cue: Cue): boolean {
  const subject = subjectBefore(tokens, cue.lead);
  return subject !== null && tokens.normal[subject.from - 1] === 'as';
}

function isAfterQuote(tokens: Tokens, cue: Cue, floor: number): boolean {
  const subject = subjectBefore(tokens, cue.lead);
  return subject !== null && subject.from > floor && quotesOf(tokens).of[subject.from - 1] !== -1;
}

/** "…, the report found.": a clause or quotation stands before the source, and a comma or its mark between. */
function followsContent(tokens: Tokens, cue: Cue, floor: number): boolean {
  const subject = subjectBefore(tokens, cue.lead);
  if (!subject) return false;
  const quotes = quotesOf(tokens);
  const before = subject.from - 1;
  const quoted = quotes.of[before] !== -1;
  if (before < floor) return before >= 0 && quoted && isInSentenceBefore(tokens, before, floor);
  return quoted || (classesOf(tokens)[before] === COMMA && holdsVerb(tokens, floor, before));
}

const isInSentenceBefore = ({ sentenceOf }: Tokens, at: number, floor: number): boolean =>
  sentenceOf[at] === (sentenceOf[floor] ?? 0) - 1;
