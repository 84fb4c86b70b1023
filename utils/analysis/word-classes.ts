// What kind of word a token is, as far as finding phrases needs it: the tagger's answer, with the places where it errs
// on news English mended here and nowhere else.

import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  INDEFINITE,
  NUMERALS,
  PERSONAL,
  PREPOSITIONS,
  QUANTIFIERS,
  RELATIVE,
  STANDALONE,
  SUBORDINATORS,
} from './function-words.ts';
import { LETTERED_PEOPLE } from './labelled-nouns.ts';
import { isIn, numberedSet } from './numbered-set.ts';
import type { Tokens } from './read.ts';
import { CAPITAL, CAPITALISED } from './shape.ts';
import { sharedHeadOf } from './shared-head.ts';
import { finish, inSlices, type Slices, sizeOfSentence } from './slices.ts';
import { numberOf } from './word-number.ts';
import { wordSet } from './word-set.ts';

export const DET = 1;
export const NUM = 2;
export const PRON = 3;
/** Common noun. */
export const NOUN = 4;
/** Name. */
export const NAME = 5;
export const ADJ = 6;
export const ADV = 7;
export const ADP = 8;
export const AUX = 9;
export const VERB = 10;
/** and, or, but */
export const CONJ = 11;
/** because, while, if, that */
export const SUB = 12;
export const POSS = 13;
/** to before a verb */
export const TO = 14;
export const NOT = 15;
export const COMMA = 16;
/** A hyphen that glues two words: "law-enforcement". */
export const GLUE = 17;
/** Full stop, colon, semicolon, dash, bracket, quotation mark. */
export const STOP = 18;
export const OTHER = 19;

const cache = new WeakMap<Tokens, Uint8Array>();

/** The class of each token; computed once for a text. */
export const classesOf = (tokens: Tokens): Uint8Array => cache.get(tokens) ?? finish(findClasses(tokens));

/** What `classesOf` gives from then on. */
export function* findClasses(tokens: Tokens): Slices<Uint8Array> {
  const classes = new Uint8Array(tokens.count);
  const head = sharedHeadOf(tokens);
  const known = head && cache.get(head.before);
  const rest = known ? tokens.sentences.slice(head.sentences) : tokens.sentences;
  if (known) classes.set(known.subarray(0, rest[0]?.from ?? tokens.count));
  const each = (judge: (i: number) => number) =>
    inSlices(rest, sizeOfSentence, (sentences) => {
      const to = sentences.at(-1)?.to ?? 0;
      for (let i = sentences[0]?.from ?? 0; i < to; i++) classes[i] = judge(i);
    });
  yield* each((i) => classify(tokens, i));
  yield* each((i) => mend(tokens, classes, i));
  cache.set(tokens, classes);
  return classes;
}

const TAGS: Readonly<Record<string, number>> = {
  DET,
  NUM,
  PRON,
  NOUN,
  PROPN: NAME,
  ADJ,
  ADV,
  ADP,
  AUX,
  VERB,
  CCONJ: CONJ,
  SCONJ: SUB,
  PART: OTHER,
  SYM: OTHER,
  INTJ: OTHER,
  X: OTHER,
};

const CURRENCY = /^\p{Sc}/u;

const TAG_NUMBERS = new Map([...Object.keys(TAGS), 'PUNCT'].map((tag, i) => [tag, i] as const));

/** What a word with a tag is wherever it stands; 0 where that is not known yet. Doubled when a word's number needs it. */
let classOfWord = new Uint8Array(1 << 16);

function classOf(number: number, word: string, tag: string): number {
  const at = number * TAG_NUMBERS.size + (TAG_NUMBERS.get(tag) ?? 0);
  if (at >= classOfWord.length) {
    const larger = new Uint8Array(2 * at);
    larger.set(classOfWord);
    classOfWord = larger;
  }
  const known = classOfWord[at] || classifyWord(word, tag);
  classOfWord[at] = known;
  return known;
}

function classify(tokens: Tokens, i: number): number {
  const word = tokens.normal[i] ?? '';
  const tag = tokens.pos[i] ?? 'X';
  if (tag === 'PUNCT' || tag === 'SYM') return classifyMark(tokens, i, word, tag);
  const number = tokens.word[i] ?? 0;
  // "a senior US official" is no pronoun.
  if (number === US && tokens.value[i] === 'US') return NAME;
  if (number === TO_ITSELF) return tag === 'PART' && tokens.normal[i - 1] !== 'according' ? TO : ADP;
  return classOf(number, word, tag);
}

const US = numberOf('us');
const TO_ITSELF = numberOf('to');

function classifyMark(tokens: Tokens, i: number, word: string, tag: string): number {
  if (word === ',') return COMMA;
  if (word === '-' || word === '–' || word === '/') {
    const glued = tokens.end[i - 1] === tokens.start[i] && tokens.end[i] === tokens.start[i + 1];
    return glued ? GLUE : STOP;
  }
  if (word === '&') return CONJ;
  if (word === "'" && tag === 'PUNCT')
    return tokens.end[i - 1] === tokens.start[i] && endsInS(tokens, i - 1) ? POSS : STOP;
  if (tag !== 'SYM') return STOP;
  return word === '%' ? NOUN : CURRENCY.test(word) ? NUM : OTHER;
}

function classifyWord(word: string, tag: string): number {
  if (word === "'s" && tag === 'PART') return POSS;
  if (word === 'not' || word === "n't" || word === 'never') return NOT;
  if (NUMERALS.has(word) || word === 'dozen' || (word === 'half' && tag !== 'NOUN')) return NUM;
  if (PERSONAL.has(word) || INDEFINITE.has(word)) return word === 'her' && tag !== 'PRON' ? DET : PRON;
  if (word === 'that' || word === 'which') return tag === 'DET' ? DET : tag === 'SCONJ' ? SUB : PRON;
  if (word === 'what') return PRON;
  if (DETERMINERS.has(word)) return DET;
  if (RELATIVE.has(word)) return PRON;
  if (QUANTIFIERS.has(word)) return ADJ;
  if (AUXILIARIES.has(word) && tag !== 'PROPN' && tag !== 'NOUN') return AUX;
  if (CONJUNCTIONS.has(word)) return CONJ;
  if (ALWAYS_SUBORDINATE.has(word)) return SUB;
  if (SUBORDINATORS.has(word) && tag !== 'ADP' && tag !== 'NOUN' && tag !== 'ADV') return SUB;
  if (PREPOSITIONS.has(word) && tag !== 'VERB' && tag !== 'ADV' && tag !== 'PROPN' && tag !== 'ADJ') return ADP;
  return TAGS[tag] ?? OTHER;
}

const ALWAYS_SUBORDINATE = wordSet('where when why how whether because although though while unless if');

/** Nouns of people that the tagger takes for verbs or adjectives. */
const ALWAYS_NOUNS = wordSet(
  'people person persons passengers official officials aide aides adviser advisers advisor advisors expert experts source sources insider insiders staffer staffers witness witnesses lawmaker lawmakers spokesman spokeswoman spokesperson operative operatives strategist strategists diplomat diplomats ally allies supporter supporters critic critics leader leaders analyst analysts resident residents employee employees worker workers lawmaker attorneys investigators prosecutors authorities friends colleagues relatives neighbors neighbours officers agents voters executives advisors scientists researchers economists doctors teachers students parents',
);
const ALWAYS_VERBS = wordSet('say said says told tells added wrote writes announced tweeted insisted argued asked');

const ALWAYS_ADJECTIVES = wordSet(
  'current former separate retired senior top deputy fellow outside longtime multiple several',
);
/** Adjectives that also name people, by their views, rank or work. */
const ALSO_PEOPLE = wordSet(
  'conservative liberal moderate progressive independent radical centrist veteran insider native local major general private corporal principal regular juvenile adult attendant chief executive assistant professional militant patient expert criminal rival subordinate',
);
/** Forms that are noun and verb alike. */
const EITHER = wordSet(
  'show shows claim claims report reports call calls plan plans hope hopes fear fears demand demands promise promises say says argue argues note notes question questions signal signals estimate estimates project projects forecast forecasts doubt doubts worry worries view views request requests attack attacks support supports state states answer answers warn warns concede concedes worry describe describes feel feels believe believes',
);
const OWNERS = wordSet('his her their its our my');
const OPENS_COMPLEMENT = wordSet('that the a an he she they it his her their this these there how whether why to no');

const ORDINALS = wordSet('first second third fourth fifth sixth');

const WHO = numberOf('who');
/** Whatever they are taken for, these may be mended. */
const MAY_ERR = numberedSet([
  ...ALWAYS_ADJECTIVES,
  ...ALWAYS_NOUNS,
  ...ALWAYS_VERBS,
  ...ALSO_PEOPLE,
  ...EITHER,
  ...ORDINALS,
  ...wordSet('that which past think inside since . a'),
]);
/** Of these classes no other words are. */
const SURE: ReadonlySet<number> = new Set([DET, NUM, NAME, ADV, ADP, AUX, CONJ, SUB, POSS, TO, NOT, COMMA, GLUE, STOP]);
const IS_SURE = Uint8Array.from({ length: OTHER + 1 }, (_, kind) => Number(SURE.has(kind)));

/** Corrections that need the neighbours. */
function mend(tokens: Tokens, classes: Uint8Array, i: number): number {
  const own = classes[i] ?? OTHER;
  const sure = IS_SURE[own] === 1 || (own === NOUN && tokens.word[i - 1] !== WHO);
  if (sure && !isIn(MAY_ERR, tokens.word[i] ?? 0)) return own;
  const word = tokens.normal[i] ?? '';
  const before = i > 0 ? classes[i - 1] : STOP;
  const next = i + 1 < tokens.count ? classes[i + 1] : STOP;
  // "Officer A told the inquest"; in a headline it may be the article.
  if (word === 'a') return isLetterOfPerson(tokens, i) && isInside(tokens, i) ? NAME : own;
  if (ALWAYS_ADJECTIVES.has(word) && (next === NOUN || next === NAME || next === ADJ || next === CONJ)) return ADJ;
  // "her thinking", "his afternoon remarks": a noun after its owner.
  if (own === VERB && /ing$/.test(word) && (before === POSS || OWNERS.has(tokens.normal[i - 1] ?? '')))
    return next === NOUN ? ADJ : NOUN;
  if (word === 'say' && (before === DET || before === ADJ) && !STANDALONE.has(tokens.normal[i - 1] ?? '')) return NOUN;
  if (ALWAYS_VERBS.has(word) && own !== AUX) return VERB;
  if (ALWAYS_NOUNS.has(word)) {
    if (own === VERB || own === ADV || own === OTHER) return NOUN;
    if (own === NAME && before !== NAME && next !== NAME) return NOUN;
    // "Official figures", "a senior official": an adjective only before a noun.
    if (own === ADJ && next !== NOUN && next !== ADJ) return NOUN;
    return own;
  }
  // "people briefed on the talks claim that", "documents show the": a noun to the tagger, the verb of its clause to the reader.
  if (
    own === NOUN &&
    EITHER.has(word) &&
    (before === NOUN || before === NAME || before === PRON) &&
    OPENS_COMPLEMENT.has(tokens.normal[i + 1] ?? '')
  )
    return VERB;
  if (own === DET && word === 'that' && next === NOUN && /[^s]s$|people$/.test(tokens.normal[i + 1] ?? '')) return SUB;
  // "according to campaign officials", "by company insiders": no verb without an ending stands between a preposition and a noun.
  if (own === VERB && before === ADP && !/(ing|ed)$/.test(word)) {
    if (next === NOUN || next === NAME || tokens.normal[i - 2] === 'according') return NOUN;
    if (next === ADJ && (classes[i + 2] === NOUN || classes[i + 2] === NAME) && tokens.normal[i - 1] !== 'to')
      return NOUN;
  }
  // "Meanwhile campaign officials denied"
  if (
    own === VERB &&
    next === NOUN &&
    (before === ADV || before === STOP || before === COMMA) &&
    (classes[i + 2] === VERB || classes[i + 2] === AUX) &&
    !/(ing|ed|s)$/.test(word) &&
    /[^s]s$/.test(tokens.normal[i + 1] ?? '')
  )
    return NOUN;
  // "on leave said", "on leave from", "on her break told": after a preposition or an owner stands a noun where the verb is yet to come.
  if (
    own === VERB &&
    (next === VERB || next === AUX || next === ADP) &&
    !/(ing|ed)$/.test(word) &&
    (before === POSS || OWNERS.has(tokens.normal[i - 1] ?? '') || (before === ADP && tokens.normal[i - 1] !== 'to'))
  )
    return NOUN;
  // "the plan, which campaign officials described"
  if (own === DET && word === 'which' && before === COMMA) return PRON;
  // "a woman who lives on the ground floor"
  if (own === NOUN && tokens.normal[i - 1] === 'who' && /[^s]s$/.test(word) && next !== VERB && next !== AUX)
    return VERB;
  // "have in the past said"
  if (own === ADV && word === 'past' && before === DET) return NOUN;
  // "a third produced an email"
  if (own === ADV && before === DET && ORDINALS.has(word)) return ADJ;
  // "Rand Paul, R-Ky., told": the full stop of an abbreviation ends nothing.
  if (own === STOP && word === '.' && before === NAME && next === COMMA && tokens.end[i - 1] === tokens.start[i])
    return NAME;
  // "information that government officials said would": no determiner before a plural.
  if (
    own === DET &&
    word === 'that' &&
    next === NOUN &&
    classes[i + 2] === NOUN &&
    /[^s]s$/.test(tokens.normal[i + 2] ?? '')
  )
    return SUB;
  // "interviews with", "chief of staff": what stands between a preposition or owner and a preposition is a noun.
  if (own === VERB && before === ADP && (next === ADP || tokens.normal[i - 1] === 'of') && /[^s]s$/.test(word))
    return NOUN;
  if (own === ADJ && (before === POSS || before === DET) && next === ADP && tokens.normal[i + 1] === 'of') return NOUN;
  // "Bill Skelly", "Read said": a capital letter inside a sentence makes a name of what the tagger takes for a verb.
  if ((own === VERB || own === OTHER) && (tokens.shape[i] ?? 0) & CAPITALISED && isInside(tokens, i)) return NAME;
  // "The We Company"
  if (own === PRON && before === DET && (tokens.shape[i] ?? 0) & CAPITAL && (tokens.shape[i + 1] ?? 0) & CAPITAL)
    return NAME;
  if (word === 'think' && /^tanks?$/.test(tokens.normal[i + 1] ?? '')) return ADJ;
  // "an inside source"
  if (own === ADP && word === 'inside' && /^sources?$/.test(tokens.normal[i + 1] ?? '')) return ADJ;
  // "one Latino conservative has dubbed"
  if (
    own === ADJ &&
    ALSO_PEOPLE.has(word) &&
    next !== NOUN &&
    next !== NAME &&
    next !== ADJ &&
    next !== GLUE &&
    next !== CONJ &&
    (before === NAME || before === ADJ || before === DET || before === NUM || before === NOUN)
  )
    return NOUN;
  // "has since said"
  if (word === 'since' && before === AUX) return ADV;
  // "the accused said", "the injured": a participle or adjective that closes its phrase.
  if (own === VERB && (before === DET || before === POSS) && (next === NOUN || next === NAME)) return ADJ;
  return own;
}

const isLetterOfPerson = ({ value, normal }: Tokens, i: number): boolean =>
  value[i] === 'A' && LETTERED_PEOPLE.has(normal[i - 1] ?? '') && /^\p{Lu}/u.test(value[i - 1] ?? '');

/** Not the first word of a sentence or quotation, nor in a headline. */
function isInside(tokens: Tokens, i: number): boolean {
  const sentence = tokens.sentences[tokens.sentenceOf[i] ?? 0];
  if (!sentence || i === sentence.from || /^["“'‘(:—–-]$/.test(tokens.value[i - 1] ?? '')) return false;
  let capitals = 0;
  for (let k = sentence.from; k < sentence.to && k < sentence.from + 12; k++)
    if ((tokens.shape[k] ?? 0) & CAPITAL) capitals++;
  return capitals < Math.min(12, sentence.to - sentence.from) * 0.6;
}

const endsInS = (tokens: Tokens, i: number): boolean => /[sz]$/i.test(tokens.value[i] ?? '');
