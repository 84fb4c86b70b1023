// From a cue to its source: which noun phrase says it, in each order that English has; or that nobody does.

import type { Cue } from './cues.ts';
import { CLAUSE_OPENERS, OCCASIONS, WEEKDAYS } from './function-words.ts';
import { isPersonNoun, type Lexicon, singularOf } from './lexicon.ts';
import { isPlural } from './number.ts';
import { baseAt, type NounPhrase, nounPhraseAt, objectAfter, phraseEndingAt, subjectBefore } from './phrases.ts';
import { quotesOf } from './quotes.ts';
import type { Tokens } from './read.ts';
import {
  ADP,
  ADV,
  AUX,
  COMMA,
  CONJ,
  classesOf,
  DET,
  NAME,
  NOUN,
  NUM,
  PRON,
  STOP,
  SUB,
  TO,
  VERB,
} from './word-classes.ts';

export interface Proposal {
  readonly cue: Cue;
  readonly source: NounPhrase;
  /** Where the source stands, seen from the cue. */
  readonly order: 'before' | 'after';
  /** Only supposed: "if an official says", "would any official say". */
  readonly hypothetical: boolean;
  /** The cue stands in a relative clause of its source: "officials who said". */
  readonly relative?: boolean;
}

/** The proposal of one cue, or null where its words tell nothing or nobody tells them. */
export function propose(tokens: Tokens, cue: Cue, lexicon: Lexicon): Proposal | null {
  const sentence = tokens.sentences[tokens.sentenceOf[cue.from] ?? 0];
  if (!sentence) return null;
  const { from: floor, to: limit } = sentence;
  if (cue.rule.only === 'headline')
    return isHeadline(tokens, sentence) ? proposeHeadline(tokens, cue, floor, limit) : null;
  if (cue.rule.only === 'sentence-end') return proposeLostVerb(tokens, cue, floor, limit);
  switch (cue.rule.source) {
    case 'subject':
      return trimmed(tokens, proposeSubject(tokens, cue, floor, limit, lexicon), lexicon);
    case 'inverted':
      return trimmed(tokens, proposeInverted(tokens, cue, floor, limit), lexicon);
    case 'by':
      return proposeBy(tokens, cue, limit);
    case 'object':
      return trimmed(tokens, proposeObject(tokens, cue, limit, lexicon), lexicon);
    case 'owner':
      return proposeOwner(tokens, cue, floor);
    case 'captured':
      return null;
    default:
      throw new Error(`Unknown place of a source: ${String(cue.rule.source satisfies never)}`);
  }
}

/** A block of one sentence that ends without a full stop. */
function isHeadline(tokens: Tokens, sentence: { from: number; to: number; block: number }): boolean {
  const index = tokens.sentenceOf[sentence.from] ?? 0;
  // The first line of a text is its headline, with a full stop or without.
  const title = sentence.block === 0;
  if (sentence.to - sentence.from > 30 || (!title && /^[.!;]$/.test(tokens.value[sentence.to - 1] ?? ''))) return false;
  return tokens.sentences[index - 1]?.block !== sentence.block && tokens.sentences[index + 1]?.block !== sentence.block;
}

/** "CONTENT: sources", "Sources: CONTENT" */
function proposeHeadline(tokens: Tokens, cue: Cue, floor: number, limit: number): Proposal | null {
  if (cue.rule.source === 'object') {
    if (cue.from - floor < 3) return null;
    const source = nounPhraseAt(tokens, cue.to, limit);
    return source && source.to === limit && source.to - source.from <= 6
      ? { cue, source, order: 'after', hypothetical: false }
      : null;
  }
  const source = nounPhraseAt(tokens, floor, cue.from);
  return source && source.to === cue.from && source.to - source.from <= 6 && limit - cue.to >= 3
    ? { cue, source, order: 'before', hypothetical: false }
    : null;
}

/** "…, sources familiar with the matter." */
function proposeLostVerb(tokens: Tokens, cue: Cue, floor: number, limit: number): Proposal | null {
  const classes = classesOf(tokens);
  let comma = cue.from - 1;
  while (comma > floor && comma > cue.from - 6 && classes[comma] !== COMMA) comma--;
  if (classes[comma] !== COMMA) return null;
  const end = /^[.!]$/.test(tokens.value[limit - 1] ?? '') ? limit - 1 : limit;
  // "said matter" and other slips stand in such sentences: take the words to their end if the phrase itself does not get there.
  const source = nounPhraseAt(tokens, comma + 1, end, false);
  if (!source || end - source.to > 6 || source.head !== cue.from) return null;
  for (let i = source.to; i < end; i++) {
    // A verb is the very thing that is missing; "with said matter" holds none.
    const verb = classes[i] === AUX || (classes[i] === VERB && classes[i - 1] !== ADP);
    if (classes[i] === COMMA || verb) return null;
  }
  let verb = false;
  for (let i = Math.max(floor, comma - 200); i < comma; i++) verb ||= classes[i] === AUX || classes[i] === VERB;
  if (!verb || /^(and|or|including|with|by|from|of|to)$/.test(tokens.normal[comma + 1] ?? '')) return null;
  return { cue: { ...cue, to: cue.from }, source: { ...source, to: end }, order: 'after', hypothetical: false };
}

/** "… a prison in Colorado, and [a former official] said": things and people do not speak together; the list was two clauses. */
function cutList(tokens: Tokens, proposal: Proposal, lexicon: Lexicon): Proposal {
  const { source } = proposal;
  const last = source.parts.at(-1);
  if (!last || source.parts.length < 2 || proposal.order === 'after') return proposal;
  const classes = classesOf(tokens);
  const means = (at: number) =>
    classes[at] === NAME ||
    classes[at] === PRON ||
    classes[at] === NUM ||
    isPersonNoun(lexicon, singularOf(tokens.normal[at] ?? '').singular);
  if (!means(last.head) || source.parts.every((part) => means(part.head))) return proposal;
  // "… the most active wing of the union, teachers and officials told us": the people at the end of the list.
  if (source.parts.length > 2 && !means(source.parts[0]?.head ?? -1)) {
    const first = source.parts.findIndex((_, n) => n > 0 && source.parts.slice(n).every((later) => means(later.head)));
    const parts = source.parts.slice(first);
    const head = parts[0];
    if (first > 0 && head) return { ...proposal, source: { from: head.from, to: source.to, head: head.head, parts } };
  }
  const speaks = source.parts.every(
    (part) => means(part.head) || lexicon.bodies.has(singularOf(tokens.normal[part.head] ?? '').singular),
  );
  return speaks
    ? proposal
    : { ...proposal, source: { from: last.from, to: source.to, head: last.head, parts: [last] } };
}

/** Takes "who spoke on condition of anonymity" off a source: it says something of the telling, not who it is. */
function trimmed(tokens: Tokens, found: Proposal | null, lexicon: Lexicon): Proposal | null {
  if (!found) return null;
  const proposal = cutList(tokens, found, lexicon);
  const { source } = proposal;
  const last = source.parts.at(-1)?.to ?? source.to;
  for (let i = last; i < source.to; i++) {
    const word = tokens.normal[i] ?? '';
    if (
      !/^(anonymity|anonymously|authorized|authorised)$/.test(word) &&
      !(/^(named|identified)$/.test(word) && tokens.normal[i - 1] === 'be')
    )
      continue;
    for (let k = i; k >= last; k--)
      if (
        /^(who|whom|whose|but|speaking|requesting|because)$/.test(tokens.normal[k] ?? '') ||
        (tokens.normal[k] === 'and' && /^(spoke|asked|requested|declined)$/.test(tokens.normal[k + 1] ?? ''))
      ) {
        let to = k;
        while (to > last && (tokens.normal[to - 1] === ',' || tokens.normal[to - 1] === 'and')) to--;
        return { ...proposal, source: { ...source, to } };
      }
    break;
  }
  return proposal;
}

function proposeSubject(tokens: Tokens, cue: Cue, floor: number, limit: number, lexicon: Lexicon): Proposal | null {
  const classes = classesOf(tokens);
  if (cue.passive) return null;
  // A participle that another phrase's "by" follows is passive: "documents provided by".
  if (cue.form === 'past' && tokens.normal[cue.to] === 'by' && cue.lead === cue.from && classes[cue.from - 1] !== COMMA)
    return null;
  if (!complementFits(tokens, cue, floor, limit)) return null;
  let source: NounPhrase | null = null;
  if (cue.hangsOn !== null) source = subjectBefore(tokens, cue.hangsOn);
  else if (cue.form === 'ing' && !cue.finite) source = participleSubject(tokens, cue, floor, limit);
  else source = subjectBefore(tokens, cue.lead);
  if (!source) return null;
  const head = tokens.normal[source.head] ?? '';
  if (/^(who|that|which)$/.test(head) && source.parts.length === 1) {
    source = antecedent(tokens, source.from, floor, lexicon, head === 'who');
    if (!source || isPredicate(tokens, source, floor, cue)) return null;
    return { cue, source, order: 'before', hypothetical: isSupposed(tokens, source, cue, floor), relative: true };
  }
  if (isObjectPronoun(head) || isTime(tokens, source)) return null;
  for (let i = source.from; i < source.to; i++)
    if (/^(whom|whose)$/.test(tokens.normal[i] ?? '') && i - source.from <= 2) return null;
  if (isPredicate(tokens, source, floor, cue) || isParticiple(tokens, cue, source, limit)) return null;
  if (source.to === cue.lead && !agrees(tokens, source, cue)) return null;
  const governor = source.from > floor ? tokens.normal[source.from - 1] : undefined;
  if (
    governor !== undefined &&
    classes[source.from - 1] === ADP &&
    source.to <= cue.lead &&
    !/^(as|than|like|since|after|before|until|and|with)$/.test(governor)
  ) {
    if (cue.finite && source.to === cue.lead) return null;
  }
  return { cue, source, order: 'before', hypothetical: isSupposed(tokens, source, cue, floor) };
}

/** Whose "adding that" or "citing sources" it is. */
function participleSubject(tokens: Tokens, cue: Cue, floor: number, limit: number): NounPhrase | null {
  const classes = classesOf(tokens);
  let at = cue.lead;
  if (at === floor || /^["“]$/.test(tokens.value[at - 1] ?? '')) return subjectAfterOpening(tokens, cue.to, limit);
  const previous = tokens.normal[at - 1] ?? '';
  if (classes[at - 1] === ADP || classes[at - 1] === SUB) {
    if (!/^(by|in|after|before|while|when|with)$/.test(previous)) return null;
    if (at - 1 === floor) return subjectAfterOpening(tokens, cue.to, limit);
    at--;
  }
  if (classes[at - 1] === COMMA || classes[at - 1] === CONJ) {
    const main = subjectBefore(tokens, at);
    if (main && main.to < at - 1) return mainSubject(tokens, at, floor) ?? main;
    return main ?? mainSubject(tokens, at, floor);
  }
  // "with Mr. Pell saying"; but "people reading this article" tell nothing.
  const own = phraseEndingAt(tokens, at, floor);
  if (own && at === cue.lead)
    return tokens.normal[own.from - 1] === 'with' ||
      tokens.normal[cue.from] === 'saying' ||
      cue.rule.strength === 'thinking' ||
      cue.rule.strength === 'standing'
      ? own
      : null;
  return mainSubject(tokens, at, floor);
}

/** "Citing the report, [the mayor] said": the subject of the clause that follows the opening phrase. */
function subjectAfterOpening(tokens: Tokens, at: number, limit: number): NounPhrase | null {
  const classes = classesOf(tokens);
  const quotes = quotesOf(tokens);
  for (let i = at; i < limit && i < at + 50; i++) {
    if (classes[i] !== COMMA || quotes.of[i] !== -1) continue;
    const phrase = nounPhraseAt(tokens, i + 1, limit);
    if (phrase && (classes[phrase.to] === VERB || classes[phrase.to] === AUX || classes[phrase.to] === ADV))
      return phrase;
  }
  return null;
}

/** The subject of the nearest finite verb to the left that has one of its own. */
function mainSubject(tokens: Tokens, at: number, floor: number): NounPhrase | null {
  const classes = classesOf(tokens);
  const quotes = quotesOf(tokens);
  let found: NounPhrase | null = null;
  for (let i = at - 1, tries = 0; i > floor && i > at - 120 && tries < 14; i--) {
    if (quotes.of[i] !== -1) continue;
    if (classes[i] !== VERB && classes[i] !== AUX) continue;
    if (/ing$/.test(tokens.normal[i] ?? '') && classes[i - 1] !== AUX) continue;
    tries++;
    const subject = subjectBefore(tokens, i);
    if (!subject || subject.to > i) continue;
    // "an indictment for her staff related to the case, saying"
    if (
      subject.to === i &&
      /(ed|en|wn)$/.test(tokens.normal[i] ?? '') &&
      (classes[i + 1] === ADP || classes[i + 1] === TO) &&
      (classes[subject.from - 1] === VERB || classes[subject.from - 1] === ADP || classes[subject.from - 1] === CONJ)
    ) {
      found ??= subject;
      continue;
    }
    if (/^(who|which|that|it|there)$/.test(tokens.normal[subject.head] ?? '')) continue;
    const opener = tokens.normal[subject.from - 1] ?? '';
    if (CLAUSE_OPENERS.has(opener) || opener === 'as') {
      found ??= subject;
      continue;
    }
    return subject;
  }
  return found;
}

function proposeInverted(tokens: Tokens, cue: Cue, floor: number, limit: number): Proposal | null {
  const classes = classesOf(tokens);
  if (cue.form === 'ing' || cue.negated || cue.passive || cue.modal || cue.hangsOn !== null) return null;
  const quotes = quotesOf(tokens);
  const before = cue.from > floor ? cue.from - 1 : -1;
  const afterQuote =
    before >= 0 ? quotes.of[before] !== -1 : quotes.of[floor - 1] !== undefined && quotes.of[floor - 1] !== -1;
  const afterComma = before >= 0 && (classes[before] === COMMA || /^[–—-]+$/.test(tokens.value[before] ?? ''));
  const adverb =
    before >= 0 && classes[before] === ADV && (classes[before - 1] === COMMA || quotes.of[before - 1] !== -1);
  if (!afterQuote && !afterComma && !adverb) return null;
  const source = objectAfter(tokens, cue.to);
  if (!source) return null;
  const head = tokens.normal[source.head] ?? '';
  if (classes[source.head] === PRON && !/^(he|she|they|i|we)$/.test(head)) return null;
  if (isTime(tokens, source)) return null;
  const next = classes[source.to];
  const ends = source.to >= limit || next === STOP || next === COMMA || next === CONJ || quotes.of[source.to] !== -1;
  const adjunct =
    next === ADP ||
    next === ADV ||
    next === NOUN ||
    next === SUB ||
    /ing$/.test(tokens.normal[source.to] ?? '') ||
    WEEKDAYS.has(tokens.normal[source.to] ?? '') ||
    /^(who|last|this|when|during|as)$/.test(tokens.normal[source.to] ?? '');
  if (!ends && !(adjunct && (afterQuote || adverb || afterComma))) return null;
  if (next === VERB && !/ing$/.test(tokens.normal[source.to] ?? '')) return null;
  if (!afterQuote && !adverb) {
    // "The aide, who …, said two officials, …": the comma closes a parenthesis and the subject stands before it.
    const subject = phraseEndingAt(tokens, cue.from, floor);
    if (
      subject &&
      !(
        source.to >= limit ||
        next === SUB ||
        /^[.;]$/.test(tokens.value[source.to] ?? '') ||
        tokens.normal[source.to] === ','
      )
    )
      return null;
    if (subject && subject.from === floor) return null;
  }
  return { cue, source, order: 'after', hypothetical: false };
}

function proposeBy(tokens: Tokens, cue: Cue, limit: number): Proposal | null {
  if (cue.form !== 'past' || cue.modal === 'would' || cue.modal === 'could' || cue.negated) return null;
  const classes = classesOf(tokens);
  const active = cue.lead < cue.from && !cue.passive;
  if (active) return null;
  // "a change informed by the troops in the east": shaped, not told.
  if (tokens.normal[cue.from] === 'informed' && !cue.passive) return null;
  const reach = /^(asked|told)$/.test(tokens.normal[cue.from] ?? '') ? 4 : 12;
  for (let i = cue.to; i < limit && i < cue.to + reach; i++) {
    const kind = classes[i];
    if (tokens.normal[i] === 'by') {
      if (/ing$/.test(tokens.normal[i + 1] ?? '')) return null;
      const source = objectAfter(tokens, i + 1);
      if (!source || isTime(tokens, source)) return null;
      const handed =
        /^(provided|given|shown|leaked|handed|sent|supplied|described|recounted|shared)$/.test(
          tokens.normal[cue.from] ?? '',
        ) && tokens.normal[cue.to] === 'to';
      if (!cue.passive && !handed && cue.to !== i && !/^as$/.test(tokens.normal[cue.to] ?? '')) return null;
      return { cue: { ...cue, to: i + 1 }, source, order: 'after', hypothetical: false };
    }
    if (kind === VERB || kind === AUX || kind === SUB || kind === COMMA || kind === STOP) {
      if (kind === STOP && /^["“”'‘’]$/.test(tokens.value[i] ?? '')) continue;
      return null;
    }
  }
  return null;
}

function proposeObject(tokens: Tokens, cue: Cue, limit: number, lexicon: Lexicon): Proposal | null {
  const classes = classesOf(tokens);
  let at = cue.to;
  if (/^(not|n't|never|rarely)$/.test(tokens.normal[cue.from - 1] ?? '')) return null;
  // "according to a report citing", "per sources": what is named may itself lead to people.
  const source = objectAfter(tokens, at);
  if (!source || isTime(tokens, source)) return null;
  if (cue.rule.id === 'attributes-to' && !isPersonNoun(lexicon, singularOf(tokens.normal[source.head] ?? '').singular))
    return null;
  const inner = people(tokens, source, limit);
  at = source.from;
  if (classes[at] === undefined) return null;
  return { cue, source: inner ?? source, order: 'after', hypothetical: false };
}

/** "interviews with [two dozen people]", "a person": the people inside a phrase that leads to them. */
function people(tokens: Tokens, phrase: NounPhrase, limit: number): NounPhrase | null {
  const head = tokens.normal[phrase.head] ?? '';
  if (
    !/^(interviews?|conversations?|discussions?|accounts?|testimony|information|details|documents?|emails?|recollections?)$/.test(
      head,
    )
  )
    return null;
  const preposition = tokens.normal[phrase.parts[0]?.to ?? phrase.head + 1] ?? '';
  if (!/^(with|from|of|by|provided|given|obtained)$/.test(preposition)) return null;
  let at = (phrase.parts[0]?.to ?? phrase.head + 1) + 1;
  if (/^(by|from)$/.test(tokens.normal[at] ?? '')) at++;
  return nounPhraseAt(tokens, at, limit);
}

function proposeOwner(tokens: Tokens, cue: Cue, floor: number): Proposal | null {
  const classes = classesOf(tokens);
  const before = cue.from - 1;
  if (before < floor) return null;
  if (tokens.normal[before] === "'s" || tokens.normal[before] === "'" || tokens.normal[before] === '’') {
    const owner = phraseEndingAt(tokens, before, floor);
    if (!owner) return null;
    return { cue, source: { ...owner, to: before + 1 }, order: 'before', hypothetical: false };
  }
  if (classes[before] === DET && /^(his|her|their)$/.test(tokens.normal[before] ?? '')) {
    return {
      cue,
      source: { from: before, to: before + 1, head: before, parts: [{ from: before, to: before + 1, head: before }] },
      order: 'before',
      hypothetical: false,
    };
  }
  return null;
}

/** The noun before "who" or ", who". */
function antecedent(tokens: Tokens, at: number, floor: number, lexicon: Lexicon, person: boolean): NounPhrase | null {
  const classes = classesOf(tokens);
  let end = at;
  if (end > floor && (classes[end - 1] === COMMA || /^[–—-]$/.test(tokens.value[end - 1] ?? ''))) end--;
  if (end > floor && classes[end - 1] === CONJ) return null;
  const whole = phraseEndingAt(tokens, end, floor);
  const phrase = whole && person ? innermostPerson(tokens, whole, end, lexicon) : whole;
  return phrase && classes[phrase.head] !== PRON
    ? phrase
    : phrase && /^(those|others|anyone|someone|he|she|they|some|many)$/.test(tokens.normal[phrase.head] ?? '')
      ? phrase
      : null;
}

/** "a settlement to [a booker] who": of the nouns in a phrase, the last that means a person. */
function innermostPerson(tokens: Tokens, whole: NounPhrase, end: number, lexicon: Lexicon): NounPhrase {
  const classes = classesOf(tokens);
  const isPerson = (at: number) =>
    classes[at] === NAME || isPersonNoun(lexicon, singularOf(tokens.normal[at] ?? '').singular);
  if (whole.parts.length > 1) return whole;
  if (isPerson(whole.head) || classes[whole.head] === PRON || classes[whole.head] === NUM) return whole;
  for (let i = end - 1; i > whole.head; i--) {
    const inner = classes[i - 1] === ADP ? nounPhraseAt(tokens, i, end) : null;
    if (inner && inner.to === end && isPerson(inner.head)) return inner;
  }
  return whole;
}

/** "A merger announced Monday would": a past form without an object of its own, before another verb that has the subject. */
function isParticiple(tokens: Tokens, cue: Cue, source: NounPhrase, limit: number): boolean {
  if (/^(said|told|says|say)$/.test(tokens.normal[cue.from] ?? '')) return false;
  if (cue.form !== 'past' || cue.lead !== cue.from || source.to !== cue.from || cue.hangsOn !== null) return false;
  const classes = classesOf(tokens);
  if (classes[source.head] === PRON) return false;
  const at = afterAdjuncts(tokens, cue.to, limit);
  return classes[at] === AUX || (at > cue.to && classes[at] === VERB);
}

const isObjectPronoun = (word: string): boolean =>
  /^(me|him|us|them|myself|himself|herself|itself|themselves|each|there)$/.test(word);

/** "He is a developer known to": what follows a form of "be" is no subject of a verb after it. */
function isPredicate(tokens: Tokens, source: NounPhrase, floor: number, cue: Cue): boolean {
  const classes = classesOf(tokens);
  let i = source.from - 1;
  while (i > floor && classes[i] === ADV) i--;
  if (i < floor || classes[i] !== AUX || !/^(is|are|was|were|be|been|being|am)$/.test(tokens.normal[i] ?? ''))
    return false;
  // "It was [a cabinet ally] who first floated": a cleft names its subject there.
  return cue.rule.strength !== 'telling' || !/^(it|that|this)$/.test(tokens.normal[i - 1] ?? '');
}

/** "said Tuesday", "said last week" */
function isTime(tokens: Tokens, phrase: NounPhrase): boolean {
  const head = tokens.normal[phrase.head] ?? '';
  if (WEEKDAYS.has(head)) return true;
  // "The New York Times"
  if (/^\p{Lu}/u.test(tokens.value[phrase.head] ?? '')) return false;
  return (
    OCCASIONS.has(head) &&
    /^(today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|day|week|weekend|month|year|years|weeks|days|months|time|times|hours|minutes|background|condition|anonymity|part|fact|example|instance|particular|general|private|public|turn|person|addition|all|course)$/.test(
      head,
    ) &&
    head !== 'person' &&
    head !== 'all'
  );
}

/** Whether subject and verb agree in number, where both show it. */
function agrees(tokens: Tokens, source: NounPhrase, cue: Cue): boolean {
  if (cue.lead !== cue.from || cue.modal) return true;
  if (cue.form !== 'base' && cue.form !== 's') return true;
  const plural = isPlural(tokens, source);
  // "help Ukraine defend": the base form of a verb is not what a single name says.
  if (plural === null && cue.form === 'base' && classesOf(tokens)[source.head] === NAME)
    return /s$/.test(tokens.normal[source.head] ?? '');
  if (plural === null) return true;
  return plural === (cue.form === 'base');
}

/** Whether what must stand beside the cue does. */
function complementFits(tokens: Tokens, cue: Cue, floor: number, limit: number): boolean {
  const needs = cue.rule.needs ?? 'nothing';
  if (needs === 'nothing') return true;
  const classes = classesOf(tokens);
  const quotes = quotesOf(tokens);
  let at = afterAdjuncts(tokens, cue.to, limit);
  // "the staffer continued, “…”"
  if (classes[at] === COMMA && quotes.of[at + 1] !== -1 && at + 1 < limit) at++;
  const word = tokens.normal[at] ?? '';
  const infinitive = word === 'to' && classes[at] !== ADP;
  const clause =
    /^(that|whether|how|why|what|if|:)$/.test(word) ||
    (at < limit && quotes.of[at] !== -1 && quotes.all[quotes.of[at] ?? 0]?.from === at);
  if (needs === 'infinitive') return infinitive || clause || beginsClause(tokens, at, limit) || word === 'for';
  if (clause) return true;
  if (needs === 'complement') {
    // "as many researchers believe, …"
    const believer = subjectBefore(tokens, cue.lead);
    if (believer && tokens.normal[believer.from - 1] === 'as') return true;
    if (at >= limit || classes[at] === COMMA || /^[.;?!]$/.test(tokens.value[at] ?? ''))
      return followsContent(tokens, cue, floor);
    return classes[at] !== CONJ;
  }
  if (beginsClause(tokens, at, limit)) return true;
  // "As the Times reported, …"
  const source = subjectBefore(tokens, cue.lead);
  if (source && tokens.normal[source.from - 1] === 'as') return true;
  if (source && source.from > floor && quotes.of[source.from - 1] !== -1) return true;
  const ended = at >= limit || classes[at] === COMMA || /^[.;?!—–]$/.test(tokens.value[at] ?? '');
  return ended && followsContent(tokens, cue, floor);
}

/** Skips adverbs, days and receivers between a verb and what it tells. */
export function afterAdjuncts(tokens: Tokens, at: number, limit: number): number {
  const classes = classesOf(tokens);
  let i = at;
  for (let n = 0; n < 4 && i < limit; n++) {
    if (classes[i] === ADV || WEEKDAYS.has(tokens.normal[i] ?? '')) {
      i++;
      continue;
    }
    const preposition = classes[i] === ADP;
    if (preposition && /^(in|on|at|during|by|after|before|through|via|to|from)$/.test(tokens.normal[i] ?? '')) {
      const object = baseAt(tokens, i + 1, limit);
      if (
        !object ||
        (tokens.normal[i] === 'to' &&
          !/^(reporters|journalists|supporters|me|us|them)$/.test(tokens.normal[object.head] ?? ''))
      )
        break;
      const head = tokens.normal[object.head] ?? '';
      if (tokens.normal[i] === 'to' || OCCASIONS.has(head) || WEEKDAYS.has(head) || classes[object.head] === NUM) {
        i = nounPhraseAt(tokens, i + 1, limit, false)?.to ?? object.to;
        continue;
      }
    }
    break;
  }
  return i;
}

/** Whether a clause with a finite verb begins here: "the deal was off", "it would". */
function beginsClause(tokens: Tokens, at: number, limit: number): boolean {
  const classes = classesOf(tokens);
  if (at >= limit) return false;
  if (/^(there|no|nothing|nobody)$/.test(tokens.normal[at] ?? '')) return true;
  const phrase = nounPhraseAt(tokens, at, limit);
  if (!phrase) return false;
  let i = phrase.to;
  while (i < limit && (classes[i] === ADV || classes[i] === COMMA) && i < phrase.to + 2) i++;
  return classes[i] === AUX || (classes[i] === VERB && !/(ing)$/.test(tokens.normal[i] ?? ''));
}

/** "…, the report found.": a clause or quotation stands before the source, and a comma or its mark between. */
function followsContent(tokens: Tokens, cue: Cue, floor: number): boolean {
  const subject = subjectBefore(tokens, cue.lead);
  if (!subject) return false;
  const quotes = quotesOf(tokens);
  const classes = classesOf(tokens);
  const before = subject.from - 1;
  if (before < floor)
    return before >= 0 && quotes.of[before] !== -1 && tokens.sentenceOf[before] === (tokens.sentenceOf[floor] ?? 0) - 1;
  if (quotes.of[before] !== -1) return true;
  if (classes[before] !== COMMA) return false;
  for (let i = Math.max(floor, before - 200); i < before; i++)
    if (classes[i] === AUX || classes[i] === VERB) return true;
  return false;
}

const FICTION =
  /^(film|movie|novel|play|series|episode|game|story|sitcom|comedy|drama|musical|opera|scene|dream|joke)$/;

/** Conditions and questions: "if an insider says", "would any official say", "no source has said". */
function isSupposed(tokens: Tokens, source: NounPhrase, cue: Cue, floor: number): boolean {
  const first = tokens.normal[source.from] ?? '';
  if (/^(no|any|anyone|anybody|whoever|every|nobody|none|neither)$/.test(first)) return true;
  // "In the film, a source tells the reporter"
  if (/^(in)$/.test(tokens.normal[floor] ?? '') && FICTION.test(tokens.normal[floor + 2] ?? '')) return true;
  for (let i = source.from - 1; i >= floor && i > source.from - 4; i--) {
    const word = tokens.normal[i] ?? '';
    if (/^(if|unless|whether|should|would|could|does|do|did|can|will|how)$/.test(word) && i === source.from - 1)
      return true;
    if (/^(if|unless|when|whenever|how)$/.test(word) && /^(if|unless)$/.test(word)) return true;
    if (classesOf(tokens)[i] === COMMA) break;
  }
  for (let i = cue.from; i < cue.to; i++) if (tokens.normal[i] === 'only') return false;
  return (
    cue.modal !== null &&
    !/^(will)$/.test(cue.modal) &&
    tokens.normal[cue.to] !== 'only' &&
    tokens.normal[cue.from - 1] !== 'only'
  );
}
