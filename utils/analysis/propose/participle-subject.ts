// Whose "adding that" or "citing sources" it is.

import type { Cue } from '../cues.ts';
import { CLAUSE_OPENERS } from '../function-words.ts';
import { type NounPhrase, nounPhraseAt, phraseEndingAt, subjectBefore } from '../phrases.ts';
import { quotesOf } from '../quotes.ts';
import type { Tokens } from '../read.ts';
import { ADP, ADV, AUX, COMMA, CONJ, classesOf, SUB, TO, VERB } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';

const OPENS_QUOTE = wordSet('" “');
const BEFORE_PARTICIPLE = wordSet('by in after before while when with');

export function participleSubject(tokens: Tokens, cue: Cue, floor: number, limit: number): NounPhrase | null {
  const classes = classesOf(tokens);
  let at = cue.lead;
  if (at === floor || OPENS_QUOTE.has(tokens.value[at - 1] ?? '')) return subjectAfterOpening(tokens, cue.to, limit);
  if (classes[at - 1] === ADP || classes[at - 1] === SUB) {
    if (!BEFORE_PARTICIPLE.has(tokens.normal[at - 1] ?? '')) return null;
    if (at - 1 === floor) return subjectAfterOpening(tokens, cue.to, limit);
    at--;
  }
  if (classes[at - 1] === COMMA || classes[at - 1] === CONJ) {
    const near = subjectBefore(tokens, at);
    return near && near.to >= at - 1 ? near : (mainSubject(tokens, at, floor) ?? near);
  }
  const own = at === cue.lead ? phraseEndingAt(tokens, at, floor) : null;
  if (own) return speaksItself(tokens, cue, own) ? own : null;
  return mainSubject(tokens, at, floor);
}

/** "with Mr. Pell saying"; but "people reading this article" tell nothing. */
const speaksItself = ({ normal }: Tokens, { from, rule }: Cue, phrase: NounPhrase): boolean =>
  normal[phrase.from - 1] === 'with' ||
  normal[from] === 'saying' ||
  rule.strength === 'thinking' ||
  rule.strength === 'standing';

/** In tokens. */
const LONGEST_OPENING = 50;

/** "Citing the report, [the mayor] said": the subject of the clause that follows the opening phrase. */
function subjectAfterOpening(tokens: Tokens, at: number, limit: number): NounPhrase | null {
  const classes = classesOf(tokens);
  const quotes = quotesOf(tokens);
  for (let i = at; i < limit && i < at + LONGEST_OPENING; i++) {
    if (classes[i] !== COMMA || quotes.of[i] !== -1) continue;
    const phrase = nounPhraseAt(tokens, i + 1, limit);
    const next = phrase ? classes[phrase.to] : undefined;
    if (next === VERB || next === AUX || next === ADV) return phrase;
  }
  return null;
}

/** In tokens and in verbs: how far back the main clause is looked for. */
const REACH = 120;
const MOST_VERBS = 14;
const NO_SUBJECTS = wordSet('who which that it there');

/** The subject of the nearest finite verb to the left that has one of its own. */
function mainSubject(tokens: Tokens, at: number, floor: number): NounPhrase | null {
  const { normal } = tokens;
  const classes = classesOf(tokens);
  const quotes = quotesOf(tokens);
  let found: NounPhrase | null = null;
  for (let i = at - 1, tries = 0; i > floor && i > at - REACH && tries < MOST_VERBS; i--) {
    if (quotes.of[i] !== -1 || (classes[i] !== VERB && classes[i] !== AUX)) continue;
    if (classes[i - 1] !== AUX && normal[i]?.endsWith('ing')) continue;
    tries++;
    const subject = subjectBefore(tokens, i);
    if (!subject || subject.to > i) continue;
    if (!isParticipleOf(tokens, i, subject)) {
      if (NO_SUBJECTS.has(normal[subject.head] ?? '')) continue;
      const opener = normal[subject.from - 1] ?? '';
      // "Mr Byrne wrote |the agents knew, saying": a clause right after a verb is what that verb tells.
      if (!CLAUSE_OPENERS.has(opener) && opener !== 'as' && classes[subject.from - 1] !== VERB) return subject;
    }
    found ??= subject;
  }
  return found;
}

const PARTICIPLE = /(ed|en|wn)$/;

/** "an indictment for her staff related to the case, saying" */
function isParticipleOf(tokens: Tokens, at: number, subject: NounPhrase): boolean {
  const classes = classesOf(tokens);
  if (subject.to !== at || (classes[at + 1] !== ADP && classes[at + 1] !== TO)) return false;
  const governor = classes[subject.from - 1];
  const governed = governor === VERB || governor === ADP || governor === CONJ;
  return governed && PARTICIPLE.test(tokens.normal[at] ?? '');
}
