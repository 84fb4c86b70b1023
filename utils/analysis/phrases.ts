// Noun phrases: where one begins and ends, which is the subject of a cue, which stands after it.
//
// A phrase is read from left to right by a small grammar with a limit; a subject is found by trying the places to the left of
// its verb where a phrase could begin, and keeping the longest that ends exactly there. All walks are bounded.

import {
  CLAUSE_OPENERS,
  MONTHS,
  NOUN_PREPOSITIONS,
  OCCASIONS,
  STANDALONE,
  SUBJECT_PRONOUNS,
  WEEKDAYS,
} from './function-words.ts';
import type { Tokens } from './read.ts';
import {
  ADJ,
  ADP,
  ADV,
  AUX,
  COMMA,
  CONJ,
  classesOf,
  DET,
  GLUE,
  NAME,
  NOT,
  NOUN,
  NUM,
  OTHER,
  POSS,
  PRON,
  STOP,
  SUB,
  TO,
  VERB,
} from './word-classes.ts';

/** Token indices, ends exclusive. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** The head noun, name or pronoun of the (first) base phrase. */
  readonly head: number;
  /** Base phrases that are joined: "a banker and two lawyers" has two. Never empty. */
  readonly parts: readonly Base[];
}

/** A noun phrase without what hangs on its right. */
export interface Base {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** Nouns that take an infinitive of their own. */
const AIMS = new Set(
  'push effort efforts plan plans bid decision attempt attempts drive campaign move call fight proposal bill deal law order request right power ability need desire vote'.split(
    ' ',
  ),
);
const BEFORE_BARE_RELATIVE = new Set(
  'place reason way time thing day year week point moment month sense issue question fact case area something anything everything nothing'.split(
    ' ',
  ),
);

/** How far a walk may go: longer subjects than this are not found. */
const REACH = 70;

/** The base phrase that begins at a token, as long as possible, or null. */
export function baseAt(tokens: Tokens, at: number, limit: number): Base | null {
  const classes = classesOf(tokens);
  let i = at;
  let head = -1;
  if (classes[i] === PRON) return { from: at, to: i + 1, head: i };
  i = skipQuantity(tokens, classes, i, limit);
  let closed = -1;
  for (; i < limit; i++) {
    const kind = classes[i];
    if (kind === NOUN || kind === NAME) {
      // "the place Pentagon officials say", "one reason Democrats say": a relative clause without its pronoun.
      if (
        head === i - 1 &&
        head >= 0 &&
        /[^s]s$/.test(tokens.normal[head] ?? '') &&
        /ing$/.test(tokens.normal[i] ?? '') &&
        classes[i + 1] === DET
      )
        break;
      if (
        head === i - 1 &&
        head >= 0 &&
        (kind === NAME || /[^s]s$/.test(tokens.normal[i] ?? '')) &&
        BEFORE_BARE_RELATIVE.has(tokens.normal[head] ?? '')
      )
        break;
      head = i;
      closed = i + 1;
    } else if (kind === NUM) {
      if (head >= 0 && classes[head] === NOUN && classes[i - 1] !== GLUE) break;
      closed = i + 1;
      if (head < 0) head = -1;
    } else if (kind === POSS) {
      if (head < 0) break;
      head = -1;
      closed = -1;
    } else if (kind === ADJ) {
      // "officials familiar with": an adjective after the head belongs to what hangs on it.
      if (head >= 0 && !continuesRun(tokens, classes, i, limit)) break;
      if (closed < 0 && i + 1 >= limit) closed = i + 1;
    } else if (kind === GLUE) {
      if (head >= 0) head = -1;
    } else if (kind === ADV || kind === VERB || kind === OTHER || kind === ADP) {
      // "law-abiding", "so-called", "newly hired", "on-call"
      if (classes[i + 1] === GLUE || classes[i - 1] === GLUE) continue;
      // "media buying sources"
      if (
        kind === VERB &&
        head === i - 1 &&
        head >= 0 &&
        /ing$/.test(tokens.normal[i] ?? '') &&
        classes[i + 1] === NOUN &&
        (i + 2 >= limit || classes[i + 2] === VERB || classes[i + 2] === STOP || classes[i + 2] === COMMA)
      )
        continue;
      if (head >= 0 || kind === OTHER || kind === ADP) break;
      if (!opensRun(tokens, classes, i, limit)) break;
    } else if (kind === CONJ) {
      if (!joinsModifiers(tokens, classes, i, limit)) break;
    } else if (kind === COMMA) {
      if (head >= 0 || classes[i - 1] !== ADJ || (classes[i + 1] !== ADJ && classes[i + 2] !== GLUE)) break;
    } else if (kind === STOP && isNick(tokens, i, limit)) {
      i += 2;
    } else if (kind === DET || kind === PRON) {
      if (i > at && classes[i - 1] === POSS) continue;
      break;
    } else break;
  }
  if (head < 0) return standalone(tokens, classes, at, limit);
  // A run that ends in a number or adjective after its noun ends with the noun.
  return { from: at, to: Math.max(head + 1, Math.min(closed, i)), head };
}

/** Determiners, numbers and what may stand before them: "at least three", "all of the", "a dozen". */
function skipQuantity(tokens: Tokens, classes: Uint8Array, at: number, limit: number): number {
  let i = at;
  const word = (k: number) => tokens.normal[k] ?? '';
  if (
    (word(i) === 'at' && /^(least|most)$/.test(word(i + 1))) ||
    (/^(more|fewer|less)$/.test(word(i)) && word(i + 1) === 'than')
  )
    i += 2;
  else if (word(i) === 'no' && /^(fewer|less|more)$/.test(word(i + 1)) && word(i + 2) === 'than') i += 3;
  else if (
    /^(about|nearly|almost|around|roughly|some|over|only|just|even|approximately|up)$/.test(word(i)) &&
    (classes[i + 1] === NUM || word(i + 1) === 'a' || word(i + 1) === 'half')
  )
    i++;
  while (i < limit && (classes[i] === DET || (classes[i] === PRON && i > at && !SUBJECT_PRONOUNS.has(word(i))))) i++;
  // "half a dozen of", "a dozen"
  if (word(i) === 'half' && word(i + 1) === 'a') i += 2;
  return i;
}

/** Whether the adjective-like word at i leads on to another noun of the same run. */
function continuesRun(tokens: Tokens, classes: Uint8Array, at: number, limit: number): boolean {
  for (let i = at; i < limit && i < at + 4; i++) {
    const kind = classes[i];
    if (kind === NOUN || kind === NAME) return true;
    if (kind !== ADJ && kind !== GLUE) return false;
    if (
      /^(familiar|close|aware|privy|present|able|likely|responsible|available|loyal|sympathetic|such|similar)$/.test(
        tokens.normal[i] ?? '',
      )
    )
      return false;
  }
  return false;
}

/** A participle or adverb before the noun it modifies: "newly elected officials", "leaked documents". */
function opensRun(tokens: Tokens, classes: Uint8Array, at: number, limit: number): boolean {
  const participle = (i: number) => classes[i] === VERB && /(ed|en|ing|own|wn)$/.test(tokens.normal[i] ?? '');
  if (classes[at] === VERB && !participle(at)) return false;
  for (let i = at + 1; i < limit && i < at + 5; i++) {
    const kind = classes[i];
    if (kind === NOUN || kind === NAME) return true;
    if (kind === ADJ || kind === GLUE || kind === NUM || participle(i)) continue;
    return false;
  }
  return false;
}

/** "current and former officials", "state and local police": the conjunction joins modifiers of one noun. */
function joinsModifiers(tokens: Tokens, classes: Uint8Array, at: number, limit: number): boolean {
  const left = classes[at - 1];
  const right = classes[at + 1];
  if (!/^(and|or|&)$/.test(tokens.normal[at] ?? '')) return false;
  const modifier = (kind: number | undefined) => kind === ADJ;
  if (modifier(left) && (modifier(right) || (right === NOUN && at + 2 < limit && classes[at + 2] === NOUN))) {
    for (let i = at + 1; i < limit && i < at + 5; i++) {
      if (classes[i] === NOUN || classes[i] === NAME) return true;
      if (classes[i] !== ADJ && classes[i] !== GLUE) return false;
    }
  }
  // "Johnson & Johnson"
  return tokens.normal[at] === '&' && left === NAME && right === NAME;
}

/** A nickname in quotation marks inside a name: Bob "the Builder" Smith. One word only. */
function isNick(tokens: Tokens, i: number, limit: number): boolean {
  return (
    i + 3 < limit &&
    /^["“'‘]$/.test(tokens.value[i] ?? '') &&
    /^["”'’]$/.test(tokens.value[i + 2] ?? '') &&
    /^\p{Lu}/u.test(tokens.value[i - 1] ?? '') &&
    /^\p{Lu}/u.test(tokens.value[i + 1] ?? '') &&
    /^\p{Lu}/u.test(tokens.value[i + 3] ?? '')
  );
}

/** "some", "two of", "both", "the latter": quantities and adjectives that stand for people. */
function standalone(tokens: Tokens, classes: Uint8Array, at: number, limit: number): Base | null {
  let last = -1;
  let i = skipQuantity(tokens, classes, at, limit);
  // Two words at most after the determiners: "the other two", "another".
  const start = i;
  for (; i < limit && i < start + 3; i++) {
    const kind = classes[i];
    if (kind === NUM || kind === ADJ || kind === NOUN) last = i;
    else if (kind === GLUE) continue;
    else break;
  }
  if (last >= 0) return { from: at, to: last + 1, head: last };
  if (start > at && STANDALONE.has(tokens.normal[start - 1] ?? '')) return { from: at, to: start, head: start - 1 };
  return null;
}

/** The noun phrase that begins at a token, with all that hangs on it, or null. Never looks at or past `limit`. */
export function nounPhraseAt(tokens: Tokens, at: number, end: number, joined = true): NounPhrase | null {
  const limit = Math.min(end, at + REACH);
  const first = withTail(tokens, at, limit, 0);
  if (!first) return null;
  const parts = [first.base];
  let to = first.to;
  if (joined) {
    for (let n = 0; n < 8; n++) {
      const next = joinedPart(tokens, to, limit);
      if (!next) break;
      // "friends and advisers, the senator and …": a list ends with its "and".
      const last = classesOf(tokens)[next.base.from - 1] === CONJ;
      parts.push(next.base);
      to = next.to;
      if (last && classesOf(tokens)[to] === COMMA) break;
    }
  }
  return { from: at, to, head: first.base.head, parts };
}

/** A further part of a list: ", B" (only where "and C" follows) or "and C". */
function joinedPart(tokens: Tokens, at: number, limit: number): { base: Base; to: number } | null {
  const classes = classesOf(tokens);
  if (at >= limit) return null;
  let i = at;
  if (classes[i] === COMMA) i++;
  const conjunction = classes[i] === CONJ && /^(and|or|nor|&)$/.test(tokens.normal[i] ?? '');
  if (conjunction) i++;
  else if (i === at) return null;
  if (tokens.normal[i] === 'as' && tokens.normal[i + 1] === 'well' && tokens.normal[i + 2] === 'as') i += 3;
  // "Ann Lee, a lawyer and a mother": an apposition, no list.
  if (
    !conjunction &&
    classes[i] === DET &&
    /^(a|an|the|his|her|their|its)$/.test(tokens.normal[i] ?? '') &&
    classes[at - 1] === NAME
  )
    return null;
  const part = withTail(tokens, i, limit, 0);
  if (!part) return null;
  if (conjunction) return part;
  return joinedPart(tokens, part.to, limit) ? part : null;
}

/** A base phrase with prepositional phrases, reduced and full relative clauses. */
function withTail(tokens: Tokens, at: number, limit: number, depth: number): { base: Base; to: number } | null {
  const classes = classesOf(tokens);
  const base = baseAt(tokens, at, limit);
  if (!base) return null;
  // "It closed in June" is no phrase, "those who closed it" is one.
  if (classes[base.head] === PRON && SUBJECT_PRONOUNS.has(tokens.normal[base.head] ?? '')) return { base, to: base.to };
  let to = base.to;
  for (let n = 0; n < 8; n++) {
    const next = tailEnd(tokens, classes, to, limit, depth);
    if (next <= to) break;
    to = next;
  }
  return { base, to };
}

/** Where what hangs on the noun before `at` ends; `at` if nothing does. */
function tailEnd(tokens: Tokens, classes: Uint8Array, at: number, limit: number, depth: number): number {
  if (at >= limit || depth > 5) return at;
  const word = tokens.normal[at] ?? '';
  const kind = classes[at];
  if (kind === STOP && (word === '(' || word === '[')) return bracketEnd(tokens, at, limit);
  if (/^(who|whom|whose|which|that)$/.test(word)) {
    // "that" after a noun is more often the verb's own clause: take it only before a verb.
    if (word === 'that' && !isVerbal(classes, at + 1)) return at;
    return relativeEnd(tokens, classes, at, limit);
  }
  if (/^(there|here|nearby|abroad|alike|present|involved|concerned|anonymously)$/.test(word) && kind !== DET) {
    const more = phraseAfter(tokens, at + 1, limit, depth);
    return more > at + 1 && /^(present|involved)$/.test(word) ? more : at + 1;
  }
  // "several people I've spoken with": a relative clause without its pronoun, where a verb and the limit close it.
  if (kind === NOUN && /ing$/.test(word) && classes[at + 1] === DET) {
    const object = withTail(tokens, at + 1, limit, depth + 1);
    return object?.to ?? at;
  }
  if (kind === PRON && /^(i|we|he|she|they|you)$/.test(word) && isVerbal(classes, at + 1)) {
    let i = at + 1;
    let verb = false;
    while (i < limit && classes[i] !== COMMA && classes[i] !== STOP && classes[i] !== SUB)
      verb = classes[i++] === VERB || verb;
    return i === limit && i - at <= 12 && verb ? i : at;
  }
  // "the push to boycott the speech"
  if (kind === TO && classes[at + 1] === VERB && AIMS.has(tokens.normal[at - 1] ?? '')) {
    const object = withTail(tokens, at + 2, limit, depth + 1);
    return object?.to ?? Math.min(at + 2, limit);
  }
  if (kind === ADP && NOUN_PREPOSITIONS.has(word)) {
    if (isOccasion(tokens, at, limit) && word !== 'of') return at;
    return phraseAfter(tokens, at, limit, depth);
  }
  // "familiar with", "close to", "aware of", "briefed on", "working for", "interviewed by"
  if (
    kind === ADJ ||
    (kind === VERB && /(ed|en|wn|ing|ept|old|ent|elt|ade|ung|un)$/.test(word)) ||
    (kind === ADV && classes[at + 1] === VERB)
  ) {
    let i = kind === ADV ? at + 1 : at;
    if (classes[i] === VERB && !/(ed|en|wn|ing|ept|old|ent|elt|ade)$/.test(tokens.normal[i] ?? '')) return at;
    i++;
    const after = phraseAfter(tokens, i, limit, depth);
    if (after > i) return after;
    // "the officials cited above"
    if (i < limit && /^(above|earlier|below|here|previously)$/.test(tokens.normal[i] ?? '')) return i + 1;
    if (classes[i] === TO && classes[i + 1] === VERB) {
      const object = withTail(tokens, i + 2, limit, depth + 1);
      return object?.to ?? i + 2;
    }
    if (kind === VERB && /ing$/.test(word)) {
      const object = withTail(tokens, i, limit, depth + 1);
      if (object) return object.to;
    }
  }
  return at;
}

/** A preposition and its object, or `at`. */
function phraseAfter(tokens: Tokens, at: number, limit: number, depth: number): number {
  const classes = classesOf(tokens);
  if (at >= limit || classes[at] !== ADP) return at;
  let i = at + 1;
  if (classes[i] === ADP) i++;
  if (classes[i] === VERB && /ing$/.test(tokens.normal[i] ?? '')) {
    const object = withTail(tokens, i + 1, limit, depth + 1) ?? baseAt(tokens, i, limit);
    return object?.to ?? i + 1;
  }
  const object = withTail(tokens, i, limit, depth + 1);
  if (!object) return at;
  // "of the bidders and their banks": a list inside a prepositional phrase, where its parts are alike.
  let to = object.to;
  if (classes[to] === CONJ && tokens.normal[to] === 'and' && depth === 0) {
    const second = withTail(tokens, to + 1, limit, depth + 1);
    if (second && classes[second.base.head] === classes[object.base.head] && second.to === limit) to = second.to;
  }
  return to;
}

const isVerbal = (classes: Uint8Array, at: number): boolean => {
  let i = at;
  while (classes[i] === ADV || classes[i] === NOT) i++;
  return classes[i] === VERB || classes[i] === AUX;
};

/** A relative clause from its pronoun to the next stop or comma; needs a verb. */
function relativeEnd(tokens: Tokens, classes: Uint8Array, at: number, limit: number): number {
  let verb = false;
  let open = false;
  let i = at + 1;
  for (; i < limit; i++) {
    const kind = classes[i];
    if (kind === COMMA || kind === STOP) break;
    if (kind === VERB || kind === AUX) {
      verb = true;
      open = false;
    }
    if (kind === SUB && verb && /^(because|although|though|while)$/.test(tokens.normal[i] ?? '')) break;
    // "who lost in a year when voters |cried out": the last clause has its verb still to come.
    if (kind === SUB && verb && /^(when|where|while|because|if|that)$/.test(tokens.normal[i] ?? '')) open = true;
  }
  return verb && !open ? i : at;
}

function bracketEnd(tokens: Tokens, at: number, limit: number): number {
  const close = tokens.normal[at] === '(' ? ')' : ']';
  for (let i = at + 1; i < limit && i < at + 25; i++) if (tokens.normal[i] === close) return i + 1;
  return at;
}

/** Whether a prepositional phrase tells when or on what occasion: "on Tuesday", "in an interview". */
function isOccasion(tokens: Tokens, at: number, limit: number): boolean {
  const classes = classesOf(tokens);
  const object = baseAt(tokens, at + 1, limit);
  if (!object) return false;
  const head = tokens.normal[object.head] ?? '';
  if (WEEKDAYS.has(head) || (MONTHS.has(head) && head !== 'may')) return true;
  if (classes[object.head] === NUM && /^(in|since|by)$/.test(tokens.normal[at] ?? '')) return true;
  if (!OCCASIONS.has(head)) return false;
  return /^(in|on|at|during|by|after|before|through|via|over|since|for|under)$/.test(tokens.normal[at] ?? '');
}

/**
 * The subject of the verb that begins at `cue` (its first word; auxiliaries and adverbs before it are skipped):
 * the noun phrase before it, or, where the verb is joined to an earlier one ("shook his head and said"), that verb's.
 */
export function subjectBefore(tokens: Tokens, cue: number): NounPhrase | null {
  const sentence = tokens.sentences[tokens.sentenceOf[cue] ?? -1];
  if (!sentence) return null;
  const floor = Math.max(sentence.from, cue - REACH);
  const end = beforeVerb(tokens, cue, floor);
  const near = beforeVerb(tokens, cue, floor, false);
  return (
    phraseEndingAt(tokens, end, floor) ??
    // "A poll published on Sunday showed": the day belonged to the noun after all.
    (near === end ? null : phraseEndingAt(tokens, near, floor)) ??
    // "…, said": a comma alone joins no finite verb to an earlier one.
    (classesOf(tokens)[end - 1] === COMMA && !/ing$/.test(tokens.normal[cue] ?? '')
      ? null
      : clauseSubject(tokens, end, floor))
  );
}

/** The end of the subject: goes left over auxiliaries, adverbs, "on Tuesday", "in an interview", ", however,". */
export function beforeVerb(tokens: Tokens, cue: number, floor: number, overOccasions = true): number {
  const classes = classesOf(tokens);
  let end = cue;
  for (let n = 0; n < 12 && end > floor; n++) {
    const kind = classes[end - 1];
    const word = tokens.normal[end - 1] ?? '';
    if (kind === AUX || kind === NOT || kind === ADV) end--;
    else if (
      kind === TO &&
      /^(have|has|had|used|going|continue|continues|continued|began|begun|want|wants|wanted|decline|declined|refuse|refused)$/.test(
        tokens.normal[end - 2] ?? '',
      )
    )
      end -= 2;
    else if (
      WEEKDAYS.has(word) ||
      /^(today|yesterday|tonight|later|earlier|once|then|now|all|both|themselves|himself|herself|itself)$/.test(word)
    ) {
      if (!overOccasions) return end;
      if (end - 1 === floor && word !== 'all' && word !== 'both') return end - 1;
      if (
        /^(all|both)$/.test(word) &&
        !(
          classes[end - 2] === NOUN ||
          classes[end - 2] === NAME ||
          classes[end - 2] === PRON ||
          classes[end - 2] === COMMA
        )
      )
        return end;
      end -= tokens.normal[end - 2] === 'on' && end - 2 > floor ? 2 : 1;
    } else {
      // "last week said"
      if (
        overOccasions &&
        OCCASIONS.has(word) &&
        /^(last|this|next|that)$/.test(tokens.normal[end - 2] ?? '') &&
        end - 2 > floor
      ) {
        end -= 2;
        continue;
      }
      const start = overOccasions ? occasionEndingAt(tokens, end, floor) : -1;
      if (start < 0) return end;
      end = start;
    }
  }
  return end;
}

/** The start of an "on Tuesday"-like phrase that ends at `end` and does not open the sentence, or -1. */
function occasionEndingAt(tokens: Tokens, end: number, floor: number): number {
  const classes = classesOf(tokens);
  for (let i = end - 2; i > floor && i > end - 9; i--) {
    const kind = classes[i];
    if (kind === COMMA || kind === STOP || kind === CONJ || kind === VERB || kind === SUB) return -1;
    if (kind === ADP && isOccasion(tokens, i, end)) {
      const phrase = nounPhraseAt(tokens, i + 1, end, false);
      if (
        phrase?.to === end &&
        (classes[i - 1] === NOUN || classes[i - 1] === NAME || classes[i - 1] === PRON || classes[i - 1] === AUX)
      )
        return i;
    }
  }
  return -1;
}

/** The longest noun phrase that ends exactly at `end`, over a closing parenthesis ("X, who …, said") if need be. */
export function phraseEndingAt(tokens: Tokens, end: number, floor: number): NounPhrase | null {
  const classes = classesOf(tokens);
  if (end <= floor) return null;
  const last = classes[end - 1];
  if (last === COMMA || (last === STOP && /^[–—-]+$/.test(tokens.value[end - 1] ?? '')))
    return (
      beforeParenthesis(tokens, end - 1, floor) ??
      // "Sen. Jack Reed (D-R.I.), said"
      (tokens.normal[end - 2] === ')' ? phraseEndingAt(tokens, end - 1, floor) : null)
    );
  if (last === ADP || last === CONJ || last === TO || last === SUB || last === POSS) return null;
  let best: NounPhrase | null = null;
  for (let i = end - 1; i >= floor; i--) {
    i = openingOf(tokens, i, floor);
    const kind = classes[i];
    if (kind === STOP && !/^[()[\]'"“”‘’]$/.test(tokens.value[i] ?? '')) break;
    if (kind === STOP && /^["“”]$/.test(tokens.value[i] ?? '')) break;
    if (!mayBegin(tokens, classes, i, floor)) continue;
    const before = i > floor ? classes[i - 1] : STOP;
    // After a verb or a preposition a list would join two clauses: "left the bank and officials said".
    const free = i === floor || before === STOP || before === COMMA || before === CONJ || before === SUB;
    const phrase = nounPhraseAt(tokens, i, end, free);
    if (phrase?.to !== end) continue;
    best = phrase;
  }
  return best;
}

/** The bracket that opens what is closed at `at`, or `at` where it is none or too far. */
function openingOf(tokens: Tokens, at: number, floor: number): number {
  const value = tokens.value[at];
  if (value !== ')' && value !== ']') return at;
  const open = value === ')' ? '(' : '[';
  for (let i = at - 1; i >= floor && i > at - 25; i--) if (tokens.value[i] === open) return i;
  return at;
}

/** Whether a phrase could begin here: not in the middle of a run of modifiers. */
function mayBegin(tokens: Tokens, classes: Uint8Array, at: number, floor: number): boolean {
  const kind = classes[at];
  if (
    kind === COMMA ||
    kind === STOP ||
    kind === CONJ ||
    kind === SUB ||
    kind === AUX ||
    kind === TO ||
    kind === POSS ||
    kind === NOT ||
    kind === GLUE
  )
    return false;
  if (kind === ADP && !/^(at|about|around|over|up)$/.test(tokens.normal[at] ?? '')) return false;
  if (at === floor) return true;
  const before = classes[at - 1];
  if (before === DET || before === GLUE || before === POSS || before === ADJ || before === NUM) return kind === PRON;
  if (before === NOUN && BEFORE_BARE_RELATIVE.has(tokens.normal[at - 1] ?? '')) return true;
  if (before === NOUN || before === NAME) return kind === DET || kind === PRON || kind === NUM;
  return true;
}

/** "X, who had read it, |said": the phrase before a parenthesis that closes at `close` (a comma or dash). */
function beforeParenthesis(tokens: Tokens, close: number, floor: number): NounPhrase | null {
  const classes = classesOf(tokens);
  const dash = classes[close] === STOP;
  let object: NounPhrase | null = null;
  for (let i = close - 1, seen = 0; i > floor && seen < 5; i--) {
    i = openingOf(tokens, i, floor);
    const opens = dash ? classes[i] === STOP && /^[–—-]+$/.test(tokens.value[i] ?? '') : classes[i] === COMMA;
    if (!dash && classes[i] === STOP && !/^[()'’]$/.test(tokens.value[i] ?? '')) return null;
    if (!opens) continue;
    seen++;
    if (!isParenthesis(tokens, classes, i + 1, close)) continue;
    const phrase = phraseEndingAt(tokens, i, Math.max(floor, i - 40));
    // "Swanson, who is a pastor at a church in Elizabeth, Colorado, said": the pastor is still inside the parenthesis.
    if (!phrase || phrase.from >= i || isComplement(tokens, classes, phrase.from, floor)) continue;
    // "who gave only her first name, Ana, said": the object of another verb, unless nothing else is there.
    let governor = phrase.from - 1;
    while (governor > floor && classes[governor] === ADV) governor--;
    if (governor >= floor && classes[governor] === VERB) {
      object ??= phrase;
      continue;
    }
    return phrase;
  }
  return object;
}

/** Whether a phrase follows a form of "be" (or "as", "considered"), and so says what its subject is. */
function isComplement(tokens: Tokens, classes: Uint8Array, at: number, floor: number): boolean {
  let i = at - 1;
  while (i > floor && (classes[i] === ADV || classes[i] === NOT)) i--;
  return (
    i >= floor &&
    /^(who|which|that|whose|is|are|was|were|be|been|being|am|as|considered|named|called|became|become|remains|remained)$/.test(
      tokens.normal[i] ?? '',
    )
  );
}

/** Whether the words between two commas can be said of a noun before them. */
function isParenthesis(tokens: Tokens, classes: Uint8Array, from: number, to: number): boolean {
  const word = tokens.normal[from] ?? '';
  const kind = classes[from];
  if (from >= to) return false;
  if (
    /^(who|whom|whose|which|none|most|some|all|both|many|himself|herself|themselves|one|like|not|too|however|meanwhile|though|then)$/.test(
      word,
    )
  )
    return true;
  if (kind === ADP && (RELATIVE_AFTER.has(tokens.normal[from + 1] ?? '') || word !== 'of')) return true;
  if (/(ing)$/.test(word) && kind !== NAME && kind !== ADP) return true;
  if (
    kind === VERB &&
    (/(ed|en|wn|own)$/.test(word) ||
      /^(struck|led|held|made|sent|told|born|built|brought|caught|left|hit|set|put|bound|found|shot|won|lost|torn|paid)$/.test(
        word,
      ))
  )
    return true;
  if (kind === NUM && to - from <= 3) return true;
  if (kind === ADV || kind === NOT) return true;
  if (kind === ADJ && /^(familiar|close|aware|privy|former|now|then|senior)$/.test(word)) return true;
  const apposition = nounPhraseAt(tokens, from, to);
  if (apposition?.to === to) return classes[apposition.head] !== PRON;
  // "a former aide to Mr. Rubio and now the chairman": begins as a noun phrase and holds no verb of its own.
  if (!apposition || classes[apposition.head] === PRON || !/^(a|an|the|his|her|their|its|one)$/.test(word))
    return false;
  for (let i = from; i < to; i++) {
    if (/^(who|which|that|whose)$/.test(tokens.normal[i] ?? '')) return true;
    if (classes[i] === AUX) return false;
  }
  return true;
}
const RELATIVE_AFTER = new Set(['whom', 'which', 'whose']);

/** The subject of the clause in which a joined verb stands: "[The aide] shook her head, turned and |said". */
function clauseSubject(tokens: Tokens, end: number, floor: number): NounPhrase | null {
  const classes = classesOf(tokens);
  const before = classes[end - 1];
  const joined = before === CONJ || before === COMMA;
  if (!joined || end - 1 <= floor) return null;
  // Search leftwards for finite verbs whose own subject can be found; the nearest one wins.
  let found: NounPhrase | null = null;
  for (let i = end - 2; i > floor; i--) {
    const kind = classes[i];
    if (kind === STOP && /^[;:!?]$/.test(tokens.value[i] ?? '')) break;
    if (kind !== VERB && kind !== AUX) continue;
    if (kind === VERB && (classes[i - 1] === TO || /ing$/.test(tokens.normal[i] ?? ''))) continue;
    const stop = beforeVerb(tokens, i, floor);
    const phrase = phraseEndingAt(tokens, stop, floor);
    if (!phrase) continue;
    const opener = phrase.from - 1;
    if (/^(who|which|that)$/.test(tokens.normal[phrase.head] ?? '')) continue;
    // A subject inside a clause of its own ("because she was tired") is not this verb's, unless nothing else is.
    const own = opener >= floor && CLAUSE_OPENERS.has(tokens.normal[opener] ?? '');
    // "met survivors killed on Thursday and |said": a participle after its noun is no verb with a subject, if another is there.
    const participle =
      kind === VERB &&
      phrase.to === i &&
      classes[i + 1] === ADP &&
      /(ed|en|wn|ung|ain|eld)$/.test(tokens.normal[i] ?? '') &&
      (classes[phrase.from - 1] === VERB || classes[phrase.from - 1] === ADP);
    if (!own && !participle) return phrase;
    found ??= phrase;
  }
  return found;
}

/** The noun phrase right after a cue ("according to [two aides]", "said [one aide]"), or null. `index`: the first token after it. */
export function objectAfter(tokens: Tokens, index: number): NounPhrase | null {
  const sentence = tokens.sentences[tokens.sentenceOf[index] ?? -1];
  if (!sentence) return null;
  const limit = Math.min(sentence.to, index + REACH);
  return index < limit ? nounPhraseAt(tokens, index, limit) : null;
}

/** Where the appositions and relative clauses after a phrase end: "Ann Lee[, a lawyer in Bonn, who …]". */
export function appositionEnd(tokens: Tokens, at: number, limit: number): number {
  const classes = classesOf(tokens);
  let to = at;
  for (let n = 0; n < 3; n++) {
    if (classes[to] !== COMMA || to + 1 >= limit) break;
    const word = tokens.normal[to + 1] ?? '';
    let end = -1;
    if (/^(who|whose|whom|which)$/.test(word)) end = relativeEnd(tokens, classes, to + 1, limit);
    else if (
      classes[to + 1] === DET ||
      classes[to + 1] === NOUN ||
      classes[to + 1] === ADJ ||
      classes[to + 1] === NUM ||
      classes[to + 1] === NAME
    ) {
      const phrase = nounPhraseAt(tokens, to + 1, limit);
      end = phrase?.to ?? -1;
    }
    if (end <= to + 1) break;
    const next = classes[end];
    if (end < limit && next !== COMMA && next !== STOP) break;
    to = end;
  }
  return to;
}

/** Whether a pronoun is one that can be a subject: "he", not "him". */
export const isSubjectPronoun = (tokens: Tokens, at: number): boolean => SUBJECT_PRONOUNS.has(tokens.normal[at] ?? '');

/** The characters that a token range covers. */
export const spanOf = (tokens: Tokens, from: number, to: number): { start: number; end: number } => ({
  start: tokens.start[from] ?? 0,
  end: tokens.end[to - 1] ?? 0,
});
