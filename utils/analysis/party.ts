// Who was asked: the words that name the party, by the place where a rule says that they stand.

import { clauseSubject, findSubject, phraseAfter, phraseBefore, type TokenRange } from './party-subject.ts';
import {
  ADVERBS,
  COMMAS,
  CONJUNCTIONS,
  DAYS,
  MANNER,
  MEANS,
  normal,
  REACH,
  RELATIVE,
  REQUESTED,
  SAYING,
  TIMES,
} from './party-words.ts';
import type { Quote } from './quotes.ts';
import type { Tokens } from './read.ts';

/** The noun phrase that an aside hangs on: “Reached by phone, [she] denied it”, “[the founder], reached by phone, denied it”. */
export function findHost(tokens: Tokens, from: number, to: number): TokenRange | null {
  const sentence = tokens.sentences[tokens.sentenceOf[from] ?? 0];
  if (!sentence) return null;
  const floor = Math.max(sentence.from, from - REACH);
  let i = from - 1;
  if (i >= floor && normal(tokens, i) === 'when') i--;
  if (i >= floor && COMMAS.has(normal(tokens, i))) {
    const phrase = phraseBefore(tokens, i - 1, floor);
    if (phrase) return phrase;
  }
  // “…,” said a spokesperson when contacted.
  const phrase = i > floor ? phraseBefore(tokens, i, floor) : null;
  // "A spokesman told the BBC in response to questions": the one who told.
  if (phrase && phrase.from > floor && /^(told|tells)$/.test(normal(tokens, phrase.from - 1)))
    return findSubject(tokens, phrase.from - 1);
  const speaker =
    i > floor
      ? (phraseBefore(tokens, i, floor) ?? (SAYING.has(normal(tokens, i)) ? findSubject(tokens, i) : null))
      : null;
  if (speaker) return speaker;
  for (let j = to; j < sentence.to && j < to + REACH; j++) {
    if (normal(tokens, j) !== ',') continue;
    const subject = clauseSubject(tokens, j + 1, Math.min(sentence.to, j + REACH));
    if (subject) return subject;
  }
  return null;
}

/** The words of a captured party without what tells how, when and for what it was asked. */
export function trimCaptured(tokens: Tokens, from: number, to: number): TokenRange | null {
  let start = from;
  while (start < to && (ADVERBS.has(normal(tokens, start)) || COMMAS.has(normal(tokens, start)))) start++;
  // "attempts to reach the bank", "attempts to seek comment from the bank"
  if (/^(reach|contact|call|interview)$/.test(normal(tokens, start))) start++;
  else if (/^(seek|get|obtain)$/.test(normal(tokens, start))) {
    for (let i = start; i < to && i < start + 6; i++) if (normal(tokens, i) === 'from') start = i + 1;
  }
  let end = start;
  while (end < to) {
    const word = normal(tokens, end);
    const next = normal(tokens, end + 1);
    if (MANNER.has(word) || RELATIVE.has(word)) break;
    if (
      word === 'for' &&
      REQUESTED.has(/^(a|an|any|further|more|his|her|their|its)$/.test(next) ? normal(tokens, end + 2) : next)
    )
      break;
    if (
      (word === 'by' && MEANS.has(next)) ||
      (/^(on|at|in|by|as|of)$/.test(word) && (DAYS.has(next) || (TIMES.has(normal(tokens, end + 2)) && next === 'the')))
    )
      break;
    if (DAYS.has(word) && end > start && normal(tokens, end + 1) !== "'s") break;
    end++;
  }
  while (
    end > start &&
    (COMMAS.has(normal(tokens, end - 1)) ||
      CONJUNCTIONS.has(normal(tokens, end - 1)) ||
      normal(tokens, end - 1) === 'on')
  )
    end--;
  return end > start ? { from: start, to: end } : null;
}

/** “Neither company”, “Warren nor Clinton”, “the Murdochs” (none of them): from the word of negation to the verb. */
export function findNobody(tokens: Tokens, from: number, to: number): TokenRange | null {
  if (normal(tokens, to - 1) === ',') return findNobody(tokens, from, to - 1);
  if (to - from === 1) return { from, to };
  for (let i = from + 1; i < to; i++) if (normal(tokens, i) === 'nor') return { from: from + 1, to };
  return normal(tokens, from + 1) === 'of' ? { from: from + 2, to } : { from, to };
}

/** Who speaks a quotation: “No comment,” the treasurer said. */
export function findSpeaker(tokens: Tokens, { from, to }: Quote): TokenRange | null {
  const [last, sentence] = [to - 1, to].map((at) => tokens.sentences[tokens.sentenceOf[at] ?? -1]);
  // What the next paragraph says is no part of this one.
  if (sentence && sentence.block === last?.block) {
    if (SAYING.has(normal(tokens, to))) return phraseAfter(tokens, to + 1, sentence.to);
    for (let i = to; i < sentence.to && i < to + 15; i++)
      if (SAYING.has(normal(tokens, i))) return findSubject(tokens, i);
  }
  for (let i = from - 1; i >= 0 && i > from - 6; i--) if (SAYING.has(normal(tokens, i))) return findSubject(tokens, i);
  return null;
}
