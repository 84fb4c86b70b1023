// The source stands after its verb: "…,” said [one aide].", "…, says [the report]."

import type { Cue } from '../cues.ts';
import { WEEKDAYS } from '../function-words.ts';
import { isDash, type NounPhrase, objectAfter, phraseEndingAt } from '../phrases.ts';
import type { Proposal } from '../proposal.ts';
import { quotesOf } from '../quotes.ts';
import type { Tokens } from '../read.ts';
import { ADP, ADV, COMMA, CONJ, classesOf, NOUN, PRON, STOP, SUB, VERB } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { isTime } from './not-a-subject.ts';

const SUBJECT_PRONOUNS = wordSet('he she they i we someone somebody');

/** What writing does, and people seldom. */
const READS = wordSet('read reads');
const SIGNS = wordSet('one another others some many');

export function proposeInverted(tokens: Tokens, cue: Cue, floor: number, limit: number): Proposal | null {
  if (cue.form === 'ing' || cue.negated || cue.passive || cue.modal || cue.hangsOn !== null) return null;
  const before = contentBefore(tokens, cue, floor);
  if (before === 'none' || (cue.rule.needs === 'quotation' && !followsSpeech(tokens, cue, floor))) return null;
  const source = objectAfter(tokens, cue.to);
  if (!source || isTime(tokens, source)) return null;
  // "“No more”, read one": a sign.
  if (READS.has(tokens.normal[cue.from] ?? '') && SIGNS.has(tokens.normal[source.head] ?? '')) return null;
  const pronoun = classesOf(tokens)[source.head] === PRON;
  if (pronoun && !SUBJECT_PRONOUNS.has(tokens.normal[source.head] ?? '')) return null;
  if (!endsWell(tokens, source, limit)) return null;
  if (before === 'comma' && hasSubjectBefore(tokens, cue, source, floor, limit)) return null;
  return { cue, source, order: 'after', hypothetical: false };
}

/** What parts the content from the cue: the mark of a quotation, a comma or dash, an adverb after either. */
function contentBefore(tokens: Tokens, cue: Cue, floor: number): 'quote' | 'adverb' | 'comma' | 'none' {
  const classes = classesOf(tokens);
  const quotes = quotesOf(tokens);
  const isQuoted = (at: number) => at >= 0 && quotes.of[at] !== -1;
  const before = cue.from - 1;
  if (before < floor) return isQuoted(floor - 1) ? 'quote' : 'none';
  if (isQuoted(before)) return 'quote';
  if (classes[before] === ADV && (classes[before - 1] === COMMA || quotes.of[before - 1] !== -1)) return 'adverb';
  return classes[before] === COMMA || isDash(tokens, before) ? 'comma' : 'none';
}

/** A quotation that opens the sentence, or stands after a comma or colon, is somebody's words; "in charge of “Today,” reminded" has a title. */
function followsSpeech(tokens: Tokens, cue: Cue, floor: number): boolean {
  const quotes = quotesOf(tokens);
  const quotation = quotes.all[quotes.of[cue.from - 1] ?? -1];
  if (!quotation) return false;
  const before = classesOf(tokens)[quotation.from - 1];
  return quotation.from <= floor || before === COMMA || before === STOP;
}

const OPENS_ADJUNCT = wordSet('who last this when during as');

/** Whether what follows the source may do so: the end of its clause, or what belongs to the verb ("said Mr. Pell on Monday"). */
function endsWell(tokens: Tokens, { to }: NounPhrase, limit: number): boolean {
  const next = classesOf(tokens)[to];
  const word = tokens.normal[to] ?? '';
  const ing = word.endsWith('ing');
  if (next === VERB && !ing) return false;
  if (to >= limit || next === STOP || next === COMMA || next === CONJ || quotesOf(tokens).of[to] !== -1) return true;
  if (next === ADP || next === ADV || next === NOUN || next === SUB || ing) return true;
  return WEEKDAYS.has(word) || OPENS_ADJUNCT.has(word);
}

/** "The aide, who …, said two officials, …": the comma closes a parenthesis and the subject stands before it. */
function hasSubjectBefore(tokens: Tokens, cue: Cue, { to }: NounPhrase, floor: number, limit: number): boolean {
  const subject = phraseEndingAt(tokens, cue.from, floor);
  if (!subject) return false;
  const word = tokens.normal[to];
  const closes = to >= limit || classesOf(tokens)[to] === SUB || word === ',' || word === '.' || word === ';';
  return !closes || subject.from === floor;
}
