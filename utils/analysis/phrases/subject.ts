// The subject of a verb: the phrase before it, over auxiliaries and occasions, or that of the clause that the verb goes on.

import { CLAUSE_OPENERS, OCCASIONS, WEEKDAYS } from '../function-words.ts';
import type { Tokens } from '../read.ts';
import { ADP, ADV, AUX, COMMA, CONJ, classesOf, NAME, NOT, NOUN, PRON, STOP, SUB, TO, VERB } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { type NounPhrase, nounPhraseAt, REACH } from './noun-phrase.ts';
import { isOccasion } from './occasion.ts';
import { phraseEndingAt } from './phrase-ending.ts';

/**
 * The subject of the verb that begins at `cue` (its first word; auxiliaries and adverbs before it are skipped):
 * the noun phrase before it, or, where the verb is joined to an earlier one ("shook his head and said"), that verb's.
 */
export function subjectBefore(tokens: Tokens, cue: number): NounPhrase | null {
  let subjects = cache.get(tokens);
  if (!subjects) {
    subjects = new Map();
    cache.set(tokens, subjects);
  }
  const known = subjects.get(cue);
  if (known !== undefined) return known;
  const found = findSubject(tokens, cue);
  subjects.set(cue, found);
  return found;
}

/** By verb: several rules ask for the subject of one, and each more than once. */
const cache = new WeakMap<Tokens, Map<number, NounPhrase | null>>();

function findSubject(tokens: Tokens, cue: number): NounPhrase | null {
  const sentence = tokens.sentences[tokens.sentenceOf[cue] ?? -1];
  if (!sentence) return null;
  const floor = Math.max(sentence.from, cue - REACH);
  const end = verbGroupStart(tokens, cue, floor);
  const direct = loneSubject(tokens, end, floor) ?? phraseEndingAt(tokens, end, floor);
  if (direct) return direct;
  // "A poll published on Sunday showed": the day belonged to the noun after all.
  const near = verbGroupStart(tokens, cue, floor, false);
  const withOccasion = near === end ? null : phraseEndingAt(tokens, near, floor);
  if (withOccasion) return withOccasion;
  // "…, said": a comma alone joins no finite verb to an earlier one.
  const comma = classesOf(tokens)[end - 1] === COMMA && !tokens.normal[cue]?.endsWith('ing');
  return comma ? null : clauseSubject(tokens, end, floor);
}

const NOMINATIVES = wordSet('he she they we i');

/** "an envoy who trusts whatever |he| says": a pronoun that can only be a subject is one, and ends no longer phrase. */
function loneSubject(tokens: Tokens, end: number, floor: number): NounPhrase | null {
  const joined = classesOf(tokens)[end - 2] === CONJ;
  return end > floor && !joined && NOMINATIVES.has(tokens.normal[end - 1] ?? '')
    ? nounPhraseAt(tokens, end - 1, end)
    : null;
}

/** How many words or phrases between subject and verb are looked over. */
const MOST_BETWEEN = 12;
/** "used to say", "declined to say" */
const BEFORE_TO = wordSet(
  'have has had used going continue continues continued began begun want wants wanted decline declined refuse refused',
);
const BETWEEN = wordSet(
  'today yesterday tonight later earlier once then now all both each themselves himself herself itself',
);
const ALL = wordSet('all both each');
const WHICH_TIME = wordSet('last this next that');

/** Where the verb group begins: goes left over auxiliaries, adverbs, "on Tuesday", "in an interview". */
function verbGroupStart(tokens: Tokens, cue: number, floor: number, overOccasions = true): number {
  const { normal } = tokens;
  const classes = classesOf(tokens);
  let end = cue;
  for (let n = 0; n < MOST_BETWEEN && end > floor; n++) {
    const kind = classes[end - 1];
    const word = normal[end - 1] ?? '';
    const before = normal[end - 2] ?? '';
    if (kind === AUX || kind === NOT || kind === ADV) end--;
    else if (kind === TO && BEFORE_TO.has(before)) end -= 2;
    else if (!overOccasions) return end;
    else if (WEEKDAYS.has(word) || BETWEEN.has(word)) {
      const all = ALL.has(word);
      if (end - 1 === floor && !all) return end - 1;
      if (all && !canBeAllOf(classes[end - 2])) return end;
      end -= before === 'on' && end - 2 > floor ? 2 : 1;
    } else if (OCCASIONS.has(word) && WHICH_TIME.has(before) && end - 2 > floor) {
      // "last week said"
      end -= 2;
    } else {
      const start = occasionEndingAt(tokens, end, floor);
      if (start < 0) return end;
      end = start;
    }
  }
  return end;
}

/** "the aides all said": after these "all" goes with the subject. */
const canBeAllOf = (kind: number | undefined): boolean =>
  kind === NOUN || kind === NAME || kind === PRON || kind === COMMA;

/** In tokens. */
const LONGEST_OCCASION = 9;

/** The start of an "on Tuesday"-like phrase that ends at `end` and does not open the sentence, or -1. */
function occasionEndingAt(tokens: Tokens, end: number, floor: number): number {
  const classes = classesOf(tokens);
  for (let i = end - 2; i > floor && i > end - LONGEST_OCCASION; i--) {
    const kind = classes[i];
    if (kind === COMMA || kind === STOP || kind === CONJ || kind === VERB || kind === SUB) return -1;
    if (kind !== ADP || !isOccasion(tokens, i, end)) continue;
    const before = classes[i - 1];
    if (before !== NOUN && before !== NAME && before !== PRON && before !== AUX) continue;
    if (nounPhraseAt(tokens, i + 1, end, false)?.to === end) return i;
  }
  return -1;
}

const ENDS_SEARCH = wordSet('; : ! ?');
const RELATIVES = wordSet('who which that');

/** The subject of the clause in which a joined verb stands: "[The aide] shook her head, turned and |said". */
function clauseSubject(tokens: Tokens, end: number, floor: number): NounPhrase | null {
  const { normal, value } = tokens;
  const classes = classesOf(tokens);
  const before = classes[end - 1];
  if ((before !== CONJ && before !== COMMA) || end - 1 <= floor) return null;
  // Search leftwards for finite verbs whose own subject can be found; the nearest one wins.
  let found: NounPhrase | null = null;
  for (let i = end - 2; i > floor; i--) {
    if (classes[i] === STOP && ENDS_SEARCH.has(value[i] ?? '')) break;
    if (!isFiniteVerb(tokens, i)) continue;
    const phrase = phraseEndingAt(tokens, verbGroupStart(tokens, i, floor), floor);
    if (!phrase || RELATIVES.has(normal[phrase.head] ?? '')) continue;
    // A subject inside a clause of its own ("because she was tired") is not this verb's, unless nothing else is.
    const own = phrase.from > floor && CLAUSE_OPENERS.has(normal[phrase.from - 1] ?? '');
    if (!own && !isParticipleOf(tokens, i, phrase)) return phrase;
    found ??= phrase;
  }
  return found;
}

function isFiniteVerb(tokens: Tokens, at: number): boolean {
  const classes = classesOf(tokens);
  if (classes[at] === AUX) return true;
  return classes[at] === VERB && classes[at - 1] !== TO && !tokens.normal[at]?.endsWith('ing');
}

const PARTICIPLE = /(ed|en|wn|ung|ain|eld)$/;

/** "met survivors killed on Thursday and |said": a participle after its noun is no verb with a subject. */
function isParticipleOf(tokens: Tokens, at: number, phrase: NounPhrase): boolean {
  const classes = classesOf(tokens);
  if (classes[at] !== VERB || phrase.to !== at || classes[at + 1] !== ADP) return false;
  const governor = classes[phrase.from - 1];
  return (governor === VERB || governor === ADP) && PARTICIPLE.test(tokens.normal[at] ?? '');
}
