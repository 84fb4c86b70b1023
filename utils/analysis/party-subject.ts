// The subject of a cue's verb, as far as outcomes need it: over asides, days and adverbs, from a joined verb to its clause,
// and from "it could not comment" to the ministry that said so. Noun phrases themselves are found by phrases.ts.

import {
  ADVERBS,
  ARTICLES,
  COMMAS,
  CONJUNCTIONS,
  DAY_WORDS,
  DAYS,
  FINITE,
  isNominal,
  isPossibleName,
  normal,
  OWN_BODY,
  PREPOSITIONS,
  PRONOUNS,
  REACH,
  RELATIVE,
  SAYING,
  STOPS,
  SUBORDINATORS,
} from './party-words.ts';
import { nounPhraseAt, phraseEndingAt, subjectBefore } from './phrases.ts';
import type { Tokens } from './read.ts';

/** Token indices, end exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The subject of the verb group that begins at token `at`, or null. Never looks past the sentence. */
export function findSubject(tokens: Tokens, at: number, depth = 0): TokenRange | null {
  const sentence = tokens.sentences[tokens.sentenceOf[at] ?? 0];
  if (!sentence) return null;
  const floor = Math.max(sentence.from, at - REACH);
  const participle = /ing$/.test(normal(tokens, at));
  let i = skipAdverbs(tokens, at - 1, floor);
  if (i < floor) return participle ? subjectAfterComma(tokens, at, sentence.to) : null;
  if (participle && normal(tokens, i) === 'while') {
    return i <= floor || normal(tokens, i - 1) === ','
      ? (subjectAfterComma(tokens, at, sentence.to) ?? mainSubject(tokens, floor, i))
      : mainSubject(tokens, floor, i);
  }
  for (let round = 0; round < 4; round++) {
    const word = normal(tokens, i);
    if (CONJUNCTIONS.has(word)) return mainSubject(tokens, floor, i);
    if (COMMAS.has(word) || word === ')') {
      if (participle) return mainSubject(tokens, floor, i);
      const opening = openingOf(tokens, i, floor);
      if (opening === null) return mainSubject(tokens, floor, i);
      i = skipAdverbs(tokens, opening - 1, floor);
      if (i < floor) return null;
      continue;
    }
    if (RELATIVE.has(word)) {
      const antecedent = antecedentOf(tokens, i, floor);
      // "A clerk told the Lantern that": the one who told.
      const teller = antecedent && antecedent.from > floor && word === 'that' ? antecedent.from - 1 : -1;
      return depth < 2 && teller >= 0 && /^(told|tells)$/.test(normal(tokens, teller))
        ? findSubject(tokens, teller, depth + 1)
        : antecedent;
    }
    const phrase = phraseBefore(tokens, i, floor);
    if (!phrase) return mainSubject(tokens, floor, i + 1);
    if (RELATIVE.has(normal(tokens, phrase.from))) return antecedentOf(tokens, phrase.from, floor);
    if (depth < 2 && phrase.from > floor && /^(told|tells)$/.test(normal(tokens, phrase.from - 1)))
      return findSubject(tokens, phrase.from - 1, depth + 1);
    // "Curiel, who through his office declined": the phrase belongs to a preposition; go on before it.
    const before = skipAdverbs(tokens, phrase.from - 1, floor);
    if (before > floor && /^(through|via)$/.test(normal(tokens, before))) {
      i = skipAdverbs(tokens, before - 1, floor);
      continue;
    }
    return (depth < 2 ? speakerFor(tokens, phrase, floor, depth) : null) ?? phrase;
  }
  return null;
}

function skipAdverbs(tokens: Tokens, from: number, floor: number): number {
  let i = from;
  while (i >= floor) {
    const word = normal(tokens, i);
    // "The two both declined": "both" alone is the subject where nothing nominal stands before it.
    if (
      (word === 'both' || word === 'all' || word === 'each' || word === 'either') &&
      !(i > floor && isNominal(tokens, i - 1))
    )
      break;
    if (word === 'first' && normal(tokens, i - 1) === 'at') i -= 2;
    else if (ADVERBS.has(word) && !(word === 'at' || word === 'may' || word === 'late' || word === 'first')) i--;
    else if (tokens.pos[i] === 'ADV' && word.endsWith('ly')) i--;
    else if (DAYS.has(word) && i > floor) {
      let j = i - 1;
      while (j >= floor && (DAY_WORDS.has(normal(tokens, j)) || DAYS.has(normal(tokens, j)))) j--;
      // "The Monday meeting": only a day that stands for a time is skipped.
      if (j < floor || normal(tokens, j) === ',') return i === from ? i : j + 1 > i ? i : j;
      i = j;
    } else if (tokens.pos[i] === 'NUM' && i > floor && DAYS.has(normal(tokens, i - 1))) i--;
    else break;
  }
  return i;
}

/** The token that opens the aside closed by the comma, dash or bracket at `close`; null where there is none. */
function openingOf(tokens: Tokens, close: number, floor: number): number | null {
  const mark = normal(tokens, close);
  const opener = mark === ')' ? '(' : mark;
  for (let i = close - 1; i > floor; i--) {
    const word = normal(tokens, i);
    if (STOPS.has(word)) return null;
    if (word === opener) {
      if (opener === ',' && !isAside(tokens, i, close)) continue;
      return isNominal(tokens, i - 1) || normal(tokens, i - 1) === ')' ? i : null;
    }
  }
  return null;
}

/** What stands between two commas interrupts the clause: a relative clause, an apposition, "through a lawyer". */
function isAside(tokens: Tokens, open: number, close: number): boolean {
  const first = normal(tokens, open + 1);
  if (RELATIVE.has(first) || /^(whose|where|as|when|while|if|after|like|citing|through|via)$/.test(first)) return true;
  if (CONJUNCTIONS.has(first) || PRONOUNS.has(first)) return false;
  for (let i = open + 1; i < close; i++) {
    const word = normal(tokens, i);
    if (i === open + 1 && /(ing|ed)$/.test(word)) return true;
    if (RELATIVE.has(word)) return true;
    if (FINITE.has(word) && !isPossibleName(tokens, i)) return false;
    // A list goes on: "Meta, Google, Stability AI, and OpenAI".
    if (word === ',') return true;
  }
  return true;
}

/** What a relative pronoun at `at` stands for. */
function antecedentOf(tokens: Tokens, at: number, floor: number): TokenRange | null {
  let i = at - 1;
  if (normal(tokens, i) === 'of') {
    i--;
    while (i > floor && (isNominal(tokens, i) || /^(neither|none|both)$/.test(normal(tokens, i)))) i--;
  }
  if (normal(tokens, i) === ',' || normal(tokens, i) === ')' || normal(tokens, i) === '(') {
    if (normal(tokens, i) !== ')') i--;
  }
  if (i < floor) return null;
  return phraseBefore(tokens, i, floor);
}

/** The noun phrase whose last token is `last`. */
export function phraseBefore(tokens: Tokens, last: number, floor: number): TokenRange | null {
  const phrase = phraseEndingAt(tokens, last + 1, floor);
  if (phrase) return { from: phrase.from, to: phrase.to };
  // Words that the tagger takes for verbs ("Cook declined", "The Met referred"): the run of what could be a name or noun.
  let from = last + 1;
  while (from > floor && (isNominal(tokens, from - 1) || ARTICLES.has(normal(tokens, from - 2)))) from--;
  if (from > last) return null;
  // "A spokesman for the Met"
  const outer =
    from - 2 >= floor && /^(of|for)$/.test(normal(tokens, from - 1)) ? phraseBefore(tokens, from - 2, floor) : null;
  return { from: outer?.from ?? from, to: last + 1 };
}

/** Drops what cannot begin a noun phrase. */
function trimStart(tokens: Tokens, from: number, last: number): number {
  let i = from;
  while (i < last) {
    const word = normal(tokens, i);
    // "On Sunday the ambassador": a day before an article is a time.
    const time = DAYS.has(word) && tokens.pos[i + 1] === 'DET';
    if (
      time ||
      CONJUNCTIONS.has(word) ||
      PREPOSITIONS.has(word) ||
      COMMAS.has(word) ||
      word === "'" ||
      word === '-' ||
      SUBORDINATORS.has(word)
    )
      i++;
    else break;
  }
  return i;
}

/** "The ministry said it could not comment": the party is the ministry. Null where nobody is said to speak. */
function speakerFor(tokens: Tokens, phrase: TokenRange, floor: number, depth: number): TokenRange | null {
  const head = normal(tokens, phrase.to - 1);
  const first = normal(tokens, phrase.from);
  const length = phrase.to - phrase.from;
  const pronoun = length === 1 && (/^(this|that)$/.test(head) || (PRONOUNS.has(head) && head !== 'who'));
  const short = length > 1 && length <= 3 && /^(the|its|his|her|their)$/.test(first);
  if (!pronoun && !short) return null;
  let i = phrase.from - 1;
  while (i > floor && (/^(that|and|but|because|as)$/.test(normal(tokens, i)) || STOPS.has(normal(tokens, i)))) i--;
  if (i <= floor || !SAYING.has(normal(tokens, i))) return null;
  const subject = findSubject(tokens, i, depth + 1);
  if (!subject || (subject.to - subject.from === 1 && PRONOUNS.has(normal(tokens, subject.from)))) return null;
  return pronoun || OWN_BODY.has(head) || speaksForOthers(tokens, subject) ? subject : null;
}

function speaksForOthers(tokens: Tokens, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (/^(spokes|representative|press$|rep$|reps$)/.test(normal(tokens, i))) return true;
  return false;
}

/** The subject of the participle clause's main clause: "While declining to give details, Ms Ito said". */
function subjectAfterComma(tokens: Tokens, at: number, limit: number): TokenRange | null {
  for (let i = at + 1; i < limit && i < at + REACH; i++) {
    if (normal(tokens, i) !== ',') continue;
    return phraseAfter(tokens, i + 1, limit);
  }
  return null;
}

export function phraseAfter(tokens: Tokens, from: number, limit: number): TokenRange | null {
  const p = nounPhraseAt(tokens, from, limit);
  return p && { from: p.from, to: p.to };
}

/**
 * The subject of the clause that the verb phrase after `before` goes on: "The bank confirmed the theft but declined
 * to comment". Looks for the latest clause that opens with a noun phrase and a verb.
 */
function mainSubject(tokens: Tokens, floor: number, before: number): TokenRange | null {
  let best: TokenRange | null = null;
  for (let i = floor; i < before; i++) {
    if (!opensClause(tokens, i, floor)) continue;
    const subject = clauseSubject(tokens, i, before);
    if (subject) best = subject;
  }
  if (best) return best;
  const subject = subjectBefore(tokens, before + 1);
  return subject ? { from: subject.from, to: subject.to } : invertedSpeaker(tokens, floor, before);
}

function opensClause(tokens: Tokens, at: number, floor: number): boolean {
  if (at === floor) return true;
  const previous = normal(tokens, at - 1);
  if (previous === ';' || previous === '”' || previous === '"' || previous === '—' || previous === '--') return true;
  if (/^(and|but|while|though|although|whereas)$/.test(previous))
    return at - 2 <= floor || /^[,;]$/.test(normal(tokens, at - 2));
  // After an introduction: "When asked about it, the bank", "On Tuesday, he".
  return previous === ',' && opensWithIntroduction(tokens, at, floor);
}

function opensWithIntroduction(tokens: Tokens, at: number, floor: number): boolean {
  let start = floor;
  for (let i = at - 2; i > floor; i--)
    if (normal(tokens, i) === ',' || normal(tokens, i) === ';') {
      start = i + 1;
      break;
    }
  const first = normal(tokens, start);
  return (
    SUBORDINATORS.has(first) ||
    PREPOSITIONS.has(first) ||
    tokens.pos[start] === 'ADP' ||
    tokens.pos[start] === 'ADV' ||
    tokens.pos[start] === 'SCONJ' ||
    /(ing|ed)$/.test(first) ||
    /^(despite|during|reached)$/.test(first)
  );
}

export function clauseSubject(tokens: Tokens, from: number, before: number): TokenRange | null {
  const start = trimStart(tokens, from, before);
  const word = normal(tokens, start);
  if (tokens.pos[start] === 'ADP' || tokens.pos[start] === 'SCONJ' || SUBORDINATORS.has(word)) return null;
  const phrase = phraseAfter(tokens, start, before);
  if (!phrase) return null;
  let next = phrase.to;
  // Over an apposition or relative clause between commas.
  if (normal(tokens, next) === ',') {
    for (let i = next + 1; i < before; i++)
      if (normal(tokens, i) === ',') {
        next = i + 1;
        break;
      }
  }
  if (RELATIVE.has(normal(tokens, next))) return phrase;
  while (
    next < before &&
    (ADVERBS.has(normal(tokens, next)) || tokens.pos[next] === 'ADV') &&
    tokens.pos[next] !== 'AUX'
  )
    next++;
  const verb = tokens.pos[next];
  return next < before && (verb === 'VERB' || verb === 'AUX' || FINITE.has(normal(tokens, next))) ? phrase : null;
}

/** “…,” said the minister, declining to say more. */
function invertedSpeaker(tokens: Tokens, floor: number, before: number): TokenRange | null {
  for (let i = before - 1; i >= floor; i--)
    if (SAYING.has(normal(tokens, i))) return phraseAfter(tokens, i + 1, before) ?? findSubject(tokens, i);
  return null;
}
