// Cues: where a rule's words stand, and in which grammar: tense, voice, negation, what leads up to the verb.

import { MODALS, NEGATIONS, STANDALONE } from './function-words.ts';
import { formsOf } from './inflection.ts';
import type { Lexicon } from './lexicon.ts';
import { matchAt } from './pattern.ts';
import { quotesOf } from './quotes.ts';
import type { Tokens } from './read.ts';
import type { AttributionRule } from './rule.ts';
import type { Sentence } from './sentences.ts';
import { CAPITALISED } from './shape.ts';
import { isTitleCase } from './title-case.ts';
import {
  ADJ,
  ADP,
  ADV,
  AUX,
  COMMA,
  CONJ,
  classesOf,
  DET,
  NAME,
  NOT,
  NOUN,
  NUM,
  POSS,
  PRON,
  STOP,
  TO,
  VERB,
} from './word-classes.ts';

export interface Cue extends Verb {
  readonly rule: AttributionRule;
}

/** In which grammar the words of a cue stand, whichever rule they are. */
interface Verb {
  /** The rule's own words: token indices, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The first auxiliary or adverb that belongs to the verb; equals `from` where there is none. */
  readonly lead: number;
  /** 'none' where the cue is no verb: according to. */
  readonly form: 'base' | 's' | 'past' | 'ing' | 'none';
  readonly passive: boolean;
  readonly negated: boolean;
  /** will, would, could …: the telling has not happened, or only might. */
  readonly modal: string | null;
  /** A finite verb, or a participle with its auxiliary: it has a subject of its own. */
  readonly finite: boolean;
  /** Where the cue is an infinitive or gerund that tells all the same ("went on to say"), the verb it hangs on. */
  readonly hangsOn: number | null;
}

const BE = new Set(formsOf('be'));
const HAVE = new Set(formsOf('have'));

/** Gives the cues at a token outside quotations, for rules that may begin there, in their order. */
export function readCues(
  tokens: Tokens,
  at: number,
  rules: readonly AttributionRule[],
  sentence: Sentence,
  lexicon: Lexicon,
): Cue[] {
  const cues: Cue[] = [];
  if (quotesOf(tokens).of[at] !== -1) return cues;
  // Most verbs begin several rules: each is read once.
  let verb: Verb | null = null;
  let readTo = -1;
  for (const rule of rules) {
    const match = matchAt(rule.cue, tokens, at, sentence.to);
    if (!match) continue;
    if (!isVerbal(rule)) {
      cues.push(plain(rule, match.from, match.to));
      continue;
    }
    if (match.to !== readTo) verb = readVerb(tokens, match.from, match.to, sentence.from, lexicon);
    readTo = match.to;
    if (verb && fits(tokens, rule, verb)) cues.push({ ...verb, rule, passive: verb.passive && !rule.passive });
  }
  return cues;
}

const isVerbal = (rule: AttributionRule): boolean =>
  rule.only === undefined && (rule.source === 'subject' || rule.source === 'inverted' || rule.source === 'by');

const plain = (rule: AttributionRule, from: number, to: number): Cue => ({
  rule,
  from,
  to,
  lead: from,
  form: 'none',
  passive: false,
  negated: false,
  modal: null,
  finite: true,
  hangsOn: null,
});

function fits(tokens: Tokens, { strength }: AttributionRule, { from, to }: Verb): boolean {
  // "mocked each other"
  if (strength === 'describing')
    return !(MUTUAL.has(tokens.normal[to] ?? '') && /^(other|another)$/.test(tokens.normal[to + 1] ?? ''));
  // Attitudes need a verb that the tagger knows for one: "the support", "a plan", "like the others" are none.
  const kind = classesOf(tokens)[from];
  return (strength !== 'thinking' && strength !== 'standing') || kind === VERB || kind === AUX;
}

function readVerb(tokens: Tokens, from: number, to: number, floor: number, lexicon: Lexicon): Verb | null {
  const classes = classesOf(tokens);
  const word = tokens.normal[from] ?? '';
  const form = formOf(word);
  const before = from > floor ? classes[from - 1] : undefined;
  const previous = tokens.normal[from - 1] ?? '';
  // "familiar with said matter", "the claims", "a call": no verbs.
  // "who shared a cell with her said": an object, no owner.
  if (before === DET && !STANDALONE.has(previous) && previous !== 'her') return null;
  if (before === POSS && classes[from] !== VERB) return null;
  if (before === POSS && form !== 'past' && form !== 's') return null;
  if (before === ADP && form === 'past' && !ENDS_CLAUSE.has(previous)) return null;
  if ((classes[from] === NOUN || classes[from] === ADJ) && form !== 'past' && !mayBeVerb(tokens, classes, from, floor))
    return null;
  if (classes[from] === ADJ && form === 'past' && before === DET) return null;
  if (classes[from] === NOUN && form === 'past' && !ALWAYS_PAST.has(word)) return null;

  // "than, say, the plan"
  if (word === 'say' && before === COMMA && classes[to] === COMMA) return null;
  // "said little", "say hello": nothing is told.
  if (/^(say|says|said)$/.test(word) && /^(hello|goodbye|hi|little|thanks|farewell)$/.test(tokens.normal[to] ?? ''))
    return null;
  // "all told"
  if (word === 'told' && previous === 'all') return null;
  // "The metaphor is telling": no verb, unless somebody or something is told.
  if (word === 'telling' && before === AUX && !OBJECTS.has(classes[to] ?? STOP)) return null;
  // "denied bail", "denied entry": it was kept from him.
  if (word === 'denied' && before !== AUX && KEPT_FROM.has(tokens.normal[to] ?? '')) return null;
  if (/^t(ell|old)/.test(word) && toldNobody(tokens, to)) return null;
  if (/^add/.test(word) && /^(up|to)$/.test(tokens.normal[to] ?? '')) return null;
  // "said to have signed", "said to be": hearsay about the one named, who says nothing.
  if (
    form === 'past' &&
    classes[to] === TO &&
    (word === 'said' || word === 'reported' || word === 'known' || word === 'alleged')
  )
    return null;
  // "her staff related to the minister", "matters related to the sale"
  if (word === 'related' && tokens.normal[to] === 'to') return null;
  if (isInName(tokens, from, floor)) return null;
  // "an official accused of spying", "known for", "mentioned as": a participle that describes the noun before it.
  if (
    form === 'past' &&
    before !== AUX &&
    before !== ADV &&
    PARTICIPLE_BEFORE[word]?.has(tokens.normal[to] ?? '') &&
    !isInObjectRelative(tokens, classes, from, floor)
  )
    return null;
  let lead = from;
  let negated = false;
  let modal: string | null = null;
  let be = false;
  let have = false;
  let aux = false;
  for (let n = 0; lead > floor && n < 8; n++) {
    const kind = classes[lead - 1];
    const normal = tokens.normal[lead - 1] ?? '';
    if (kind === AUX) {
      aux = true;
      if (MODALS.has(normal)) modal = normal;
      if (BE.has(normal) && !be && !have) be = true;
      if (HAVE.has(normal)) have = true;
      lead--;
    } else if (kind === NOT) {
      negated ||= NEGATIONS.has(normal);
      lead--;
    } else if (kind === ADV) {
      if (NEGATIONS.has(normal)) negated = true;
      lead--;
    } else break;
  }
  // Adverbs before the subject's end belong elsewhere when no auxiliary follows them: keep at most what touches the verb.
  let hangsOn: number | null = null;
  if (classes[lead - 1] === TO || (tokens.normal[lead - 1] === 'to' && form === 'base' && !aux)) {
    const leading = lead - 2;
    const verb = /^(on|ahead|quick|eager|careful|happy|out)$/.test(tokens.normal[leading] ?? '')
      ? leading - 1
      : leading;
    if (
      (classes[leading] !== VERB && classes[leading] !== AUX && verb === leading) ||
      (!lexicon.leadsToTelling.has(tokens.normal[leading] ?? '') &&
        !lexicon.leadsToTelling.has(tokens.normal[verb] ?? ''))
    )
      return null;
    hangsOn = verb;
  }
  // "were mocked and |criticized"
  const joined =
    form === 'past' && lead === from && classes[from - 1] === CONJ && isPassiveVerb(tokens, classes, from - 2);
  const passive = (be && form === 'past') || joined;
  const progressive = be && form === 'ing';
  const finite =
    hangsOn === null && ((form !== 'ing' && !(form === 'base' && !aux && before === TO)) || progressive || have);
  return { from, to, lead, form, passive, negated, modal, finite, hangsOn };
}

/** Prepositions that may close a clause: "a woman who lives two doors |down| said". */
const ENDS_CLAUSE = new Set(['in', 'on', 'up', 'down', 'out', 'off', 'over', 'around', 'along']);

/** In tokens. */
const RELATIVE_REACH = 14;

/** "which one officer |described as": the object stands before as "which", so the verb is no participle. */
function isInObjectRelative(tokens: Tokens, classes: Uint8Array, at: number, floor: number): boolean {
  for (let i = at - 1; i > floor && i > at - RELATIVE_REACH; i--) {
    if (classes[i] === AUX || classes[i] === COMMA) return false;
    if (/^(which|what)$/.test(tokens.normal[i] ?? '')) return i < at - 1;
  }
  return false;
}

/** "the United |States|": a word of a name, where capital letters tell. */
function isInName(tokens: Tokens, at: number, floor: number): boolean {
  const capital = (i: number) => ((tokens.shape[i] ?? 0) & CAPITALISED) !== 0;
  if (at - 1 <= floor || !capital(at) || !capital(at - 1)) return false;
  const sentence = tokens.sentences[tokens.sentenceOf[at] ?? -1];
  return sentence !== undefined && !isTitleCase(tokens, sentence.from, sentence.to);
}

const HARDLY_ANYBODY = new Set(['nobody', 'no-one', 'none', 'few']);

/** "told nobody", "telling few people", "told no one" */
const toldNobody = ({ normal }: Tokens, at: number): boolean =>
  HARDLY_ANYBODY.has(normal[at] ?? '') || (normal[at] === 'no' && normal[at + 1] === 'one');

const OBJECTS: ReadonlySet<number> = new Set([PRON, NOUN, NAME, DET, NUM]);
const KEPT_FROM = new Set([
  'bail',
  'entry',
  'access',
  'visas',
  'parole',
  'asylum',
  'permission',
  'boarding',
  'care',
  'treatment',
  'medicine',
]);
const MUTUAL = new Set(['each', 'one']);

/** A past form with a form of "be" before it. */
function isPassiveVerb(tokens: Tokens, classes: Uint8Array, at: number): boolean {
  if (classes[at] !== VERB || formOf(tokens.normal[at] ?? '') !== 'past') return false;
  return BE.has(tokens.normal[at - 1] ?? '') || (classes[at - 1] === ADV && BE.has(tokens.normal[at - 2] ?? ''));
}

const AFTER_PARTICIPLE = new Set(['of', 'as', 'by', 'to', 'for', 'in', 'at', 'with']);
/** Past forms that are more often a participle when these words follow. */
const PARTICIPLE_BEFORE: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  'accused known considered mentioned called described labeled labelled dubbed named seen viewed regarded quoted cited opposed written reported attacked criticized praised blamed recommended proposed backed supported suggested believed thought expected feared hailed touted credited portrayed characterized identified interviewed asked questioned wanted ordered sought requested offered ruled deemed determined pledged promised held loved hated liked said'
    .split(' ')
    .map((word): [string, ReadonlySet<string>] => [
      word,
      word === 'said' || word === 'asked'
        ? new Set(['by'])
        : word === 'considered'
          ? new Set([...AFTER_PARTICIPLE, 'a', 'an', 'the', 'one', 'likely', 'among'])
          : /^(opposed|wanted|asked|sought|ruled|pledged|promised|thought)$/.test(word)
            ? new Set(['by', 'as'])
            : AFTER_PARTICIPLE,
    ]),
);

const ALWAYS_PAST = new Set([
  'said',
  'told',
  'added',
  'wrote',
  'noted',
  'argued',
  'warned',
  'insisted',
  'confirmed',
  'claimed',
  'tweeted',
  'announced',
]);

function formOf(word: string): 'base' | 's' | 'past' | 'ing' {
  if (/ing$/.test(word) && word.length > 4) return 'ing';
  if (/ed$/.test(word) && !/^(need|succeed|proceed|exceed|heed)$/.test(word)) return 'past';
  if (PASTS.has(word) || /^(had|was|were|did)$/.test(word)) return 'past';
  if (/^(has|is)$/.test(word)) return 's';
  if (word === 'been') return 'past';
  if (/[^s]s$/.test(word) && !/^(discuss|dismiss|express|address|stress|press)$/.test(word)) return 's';
  return 'base';
}
const PASTS = new Set(
  'said told wrote written thought felt knew known found saw seen read understood held swore sworn meant heard dreamt spoke spoken gave given made put went gone forgot forgotten fought sought sent took taken shown showed learnt bet wept sang led became began begun kept left swept dealt drew drawn laid shot hit tore torn threw thrown cast let stood foresaw foreseen withdrew withdrawn spelt'.split(
    ' ',
  ),
);

/**
 * A word that the tagger calls a noun ("officials claim", "sources report") may be a verb after a plural subject and before
 * a clause; right after an adjective, a number or a name's possessive it is none.
 */
function mayBeVerb(tokens: Tokens, classes: Uint8Array, at: number, floor: number): boolean {
  if (at <= floor) return false;
  // "Insiders claim chef walked out": a headline's noun and verb.
  if (
    at - 1 === floor &&
    /[^s]s$/.test(tokens.normal[at - 1] ?? '') &&
    classes[at - 1] === NOUN &&
    classes[at + 1] !== ADP
  )
    return true;
  const previous = tokens.normal[at - 1] ?? '';
  const next = tokens.normal[at + 1] ?? '';
  const subject =
    /^(they|we|i|you|who|he|she|it)$/.test(previous) ||
    (/[^s]s$|people$/.test(previous) && (classes[at - 1] === NOUN || /^\p{Lu}/u.test(tokens.value[at - 1] ?? '')));
  if (!subject) return classes[at - 1] === AUX || classes[at - 1] === TO || tokens.normal[at - 1] === 'says';
  if (
    /^(that|the|a|an|it|he|she|they|his|her|their|this|these|those|there|to|:|,|no|not)$/.test(next) ||
    /^["“]$/.test(next)
  )
    return true;
  return (
    /^\p{Lu}/u.test(tokens.value[at + 1] ?? '') ||
    (classes[at + 1] !== NOUN && classes[at + 1] !== VERB && classes[at + 1] !== ADP)
  );
}
