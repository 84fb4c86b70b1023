// Who was asked: the noun phrase that stands as subject of a cue, found from the cue backwards.
// The tagger errs on news English, so that closed classes of words decide wherever they can.

import { nounPhraseAt, phraseEndingAt, subjectBefore } from './phrases.ts';
import type { Quote } from './quotes.ts';
import type { Tokens } from './read.ts';

/** Token indices, end exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const ADVERBS = setOf(
  'also still however repeatedly politely then later initially immediately again so far yet has have had is was were be been being did does do would will could can ' +
    'not consistently flatly simply themselves himself herself itself both all each just only always privately publicly thus likewise similarly ' +
    'meanwhile instead subsequently ultimately previously recently eventually all too either first at earlier late since today yesterday tonight reportedly may might must should',
);
const DAYS = setOf(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'mon. tue. wed. thu. fri. sat. sun. jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. morning afternoon evening night today yesterday week month year',
);
const DAY_WORDS = setOf('on in last late early earlier this that next at by since the same a');
const TIMES = setOf('time deadline publication press moment writing end start same');
/** Words after which it is told how or when somebody was asked. */
const MANNER = setOf(
  'via through several multiple repeatedly asking seeking regarding about outside over concerning requesting again twice',
);
const MEANS = setOf('email e-mail phone telephone text letter mail message');
const REQUESTED = setOf(
  'comment comments reaction reactions response responses interview interviews statement clarification confirmation details information',
);
const ARTICLES = setOf('the a an');
const RELATIVE = setOf('who which that whom');
const CONJUNCTIONS = setOf('and or but nor then yet');
const COMMAS = setOf(', ( — – --');
const SAYING = setOf(
  'said says saying say told tells added adding adds noted stated explained responded replied wrote announced insisted acknowledged reiterated claimed argued stressed',
);
const PRONOUNS = setOf('he she they it we i you who');
/** Heads by which a speaker means the body that he speaks for: "A spokesman said the agency does not comment". */
const OWN_BODY = setOf(
  'agency company department office firm organization organisation group bank campaign ministry force institution school university council hospital club team union authority commission committee bureau foundation family service government administration party board paper newspaper network airline retailer police army military court palace embassy',
);
const FINITE = setOf(
  'said says told is are was were has have had did does do would will could can may might should must asked added wrote called made took went came gave got became ' +
    'denied confirmed declined refused responded replied referred acknowledged insisted contacted approached failed',
);
const SUBORDINATORS = setOf(
  'that because while when if whether although though since after before until as whereas but so than unless once where why how what',
);
const PREPOSITIONS = setOf(
  'of for at in from with on to by under near behind within about against into over between inside outside representing supporting accused named involved based called owned linked',
);
const STOPS = setOf('; : " “ ” ? ! …');
const NOMINAL = setOf('NOUN PROPN NUM ADJ DET PRON PART SYM');
/** How many tokens a subject may lie away: more is another clause. */
const REACH = 60;

const normal = (tokens: Tokens, at: number): string => tokens.normal[at] ?? '';
const isNominal = (tokens: Tokens, at: number): boolean => {
  const word = normal(tokens, at);
  if (FINITE.has(word) && !isPossibleName(tokens, at)) return false;
  return (
    NOMINAL.has(tokens.pos[at] ?? '') ||
    word === '-' ||
    word === '&' ||
    word === '/' ||
    word === "'" ||
    isPossibleName(tokens, at)
  );
};
/** A capitalised word inside a sentence is part of a name whatever the tagger says. */
const isPossibleName = (tokens: Tokens, at: number): boolean => {
  const value = tokens.value[at] ?? '';
  if (!/^\p{Lu}/u.test(value)) return false;
  const sentence = tokens.sentences[tokens.sentenceOf[at] ?? 0];
  if (at === sentence?.from) {
    if (ADVERBS.has(normal(tokens, at)) || PREPOSITIONS.has(normal(tokens, at))) return false;
    // "Downing Street" opens with a name, "Citing the law" does not.
    if (/ing$/.test(value)) return /^\p{Lu}/u.test(tokens.value[at + 1] ?? '');
  }
  return !CONJUNCTIONS.has(normal(tokens, at)) && !SUBORDINATORS.has(normal(tokens, at));
};

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
function phraseBefore(tokens: Tokens, last: number, floor: number): TokenRange | null {
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

function clauseSubject(tokens: Tokens, from: number, before: number): TokenRange | null {
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
  const sentence = tokens.sentences[tokens.sentenceOf[Math.min(to, tokens.count - 1)] ?? 0];
  if (sentence && to < sentence.to) {
    if (SAYING.has(normal(tokens, to))) return phraseAfter(tokens, to + 1, sentence.to);
    for (let i = to; i < sentence.to && i < to + 15; i++)
      if (SAYING.has(normal(tokens, i))) return findSubject(tokens, i);
  }
  for (let i = from - 1; i >= 0 && i > from - 6; i--) if (SAYING.has(normal(tokens, i))) return findSubject(tokens, i);
  return null;
}
