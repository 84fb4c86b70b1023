// What the article says of anonymity, and of whom: formulas and reasons, found by rules, tied to the mentions they speak of.

import { finder } from './candidates.ts';
import type { Mention } from './mention.ts';
import { matchAt } from './pattern.ts';
import { quotesOf } from './quotes.ts';
import type { Tokens } from './read.ts';
import type { AnonymityRule } from './rule.ts';
import type { Slices } from './slices.ts';
import { AUX, COMMA, classesOf, STOP } from './word-classes.ts';

/** Words that speak of anonymity; token indices, end exclusive. */
export interface Formula {
  readonly rule: AnonymityRule;
  readonly from: number;
  readonly to: number;
}

const find = finder<AnonymityRule, Formula>();

/** All formulas outside quotations, in text order. A reason runs on to the end of its clause. */
export function* findFormulas(tokens: Tokens, rules: readonly AnonymityRule[]): Slices<readonly Formula[]> {
  const quotes = quotesOf(tokens);
  return yield* find(rules, tokens, (at, candidates, sentence, formulas) => {
    if (quotes.of[at] !== -1) return;
    for (const rule of candidates) {
      const match = matchAt(rule.cue, tokens, at, sentence.to);
      if (!match) continue;
      const to = rule.gives === 'reason' ? reasonEnd(tokens, at, match.to, sentence.to) : match.to;
      formulas.push({ rule, from: at, to });
      break;
    }
  });
}

/** A reason goes on to the end of its clause. */
function reasonEnd(tokens: Tokens, first: number, from: number, limit: number): number {
  const classes = classesOf(tokens);
  // "because the talks are private" has verbs of its own; "not authorized to discuss the case |said" has none but an infinitive.
  const ownVerb = /^(because|as|since|lest|fearing)$/.test(tokens.normal[first] ?? '');
  let i = from;
  while (
    i < limit &&
    classes[i] !== COMMA &&
    !(classes[i] === STOP && /^[.;!?:—–"“”()]+$/.test(tokens.value[i] ?? ''))
  ) {
    if (!ownVerb && i > from && MAIN_VERBS.has(tokens.normal[i] ?? '') && classes[i - 1] !== AUX) break;
    i++;
  }
  return Math.max(i, from);
}

/** Verbs of telling in forms that are rarely participles. */
const MAIN_VERBS = new Set(['said', 'says', 'told', 'tells', 'added', 'confirmed', 'described', 'recalled', 'warned']);

export interface Terms {
  readonly granted: boolean;
  readonly reason: Formula | null;
}

/** For each anonymous mention what the formulas say of it; mentions in text order. */
export function termsOf(
  tokens: Tokens,
  formulas: readonly Formula[],
  mentions: readonly Mention[],
  rootOf: (mention: Mention) => Mention,
): Map<Mention, Terms> {
  const anonymous = mentions.filter((mention) => mention.identity === 'anonymous');
  const mentionsOf = bySentence(anonymous, (mention) => tokens.sentenceOf[mention.proposal.source.from]);
  const formulasOf = bySentence(formulas, (formula) => tokens.sentenceOf[formula.from]);
  const terms = new Map<Mention, { granted: boolean; reason: Formula | null }>();
  const give = (mention: Mention, formula: Formula) => {
    const known = terms.get(mention) ?? { granted: false, reason: null };
    if (formula.rule.gives === 'granted') known.granted = true;
    else known.reason ??= formula;
    terms.set(mention, known);
  };
  // A reason alone, far from any formula of anonymity, gives reasons for other things ("because of the sensitivity").
  for (const formula of formulas) {
    if (
      formula.rule.gives === 'reason' &&
      formula.rule.id !== 'not-authorised' &&
      !besideGrant(tokens, formula, formulasOf)
    )
      continue;
    for (const mention of speakersOf(tokens, formula, anonymous, mentionsOf)) give(mention, formula);
  }
  // What is said of a source at one mention holds at its others.
  const byRoot = new Map<Mention, { granted: boolean; reason: Formula | null }>();
  for (const [mention, own] of terms) {
    const root = rootOf(mention);
    const known = byRoot.get(root) ?? { granted: false, reason: null };
    byRoot.set(root, { granted: known.granted || own.granted, reason: known.reason ?? own.reason });
  }
  for (const mention of anonymous) {
    const shared = byRoot.get(rootOf(mention));
    if (shared) terms.set(mention, shared);
  }
  return terms;
}

type BySentence<T> = (sentence: number) => readonly T[];

/** Gives the things of a sentence, in their order. */
function bySentence<T>(things: readonly T[], sentenceOf: (thing: T) => number | undefined): BySentence<T> {
  const all = new Map<number | undefined, T[]>();
  for (const thing of things) {
    const sentence = sentenceOf(thing);
    const known = all.get(sentence);
    if (known) known.push(thing);
    else all.set(sentence, [thing]);
  }
  return (sentence) => all.get(sentence) ?? [];
}

/** A reason stands right after its formula ("… of anonymity because …"), or opens the sentence of one. */
function besideGrant(tokens: Tokens, reason: Formula, formulasOf: BySentence<Formula>): boolean {
  const sentence = tokens.sentenceOf[reason.from] ?? 0;
  return formulasOf(sentence).some((grant) => {
    if (grant.rule.gives !== 'granted') return false;
    const after = reason.from - grant.to;
    if (after >= 0 && after <= 5) return true;
    const before = grant.from - reason.from;
    return before > 0 && (before <= 14 || reason.from === tokens.sentences[sentence]?.from);
  });
}

/** So many sentences back the source of a formula may have spoken last. */
const SPOKE_WITHIN = 3;

/** Whom a formula speaks of: the nearest mention in its sentence, before it if there is one; else the last before. */
function speakersOf(
  tokens: Tokens,
  formula: Formula,
  anonymous: readonly Mention[],
  mentionsOf: BySentence<Mention>,
): Mention[] {
  const sentence = tokens.sentenceOf[formula.from] ?? 0;
  const isEarlier = (mention: Mention) => mention.proposal.source.from < formula.from;
  const inSentence = mentionsOf(sentence);
  const before = inSentence.filter((mention) => mention.proposal.source.from <= formula.from);
  const after = inSentence.filter((mention) => mention.proposal.source.from > formula.from);
  // "who like others spoke on condition of anonymity": it holds for all of them.
  const start = tokens.sentences[sentence]?.from ?? 0;
  for (let i = Math.max(start, formula.from - 9); i < formula.from; i++)
    if (
      /^(like)$/.test(tokens.normal[i] ?? '') &&
      /^(others?|many|several|most|all|the|some)$/.test(tokens.normal[i + 1] ?? '')
    )
      return [...anonymous];
  if (before.length) return [before.at(-1) as Mention];
  if (after.length) return [after[0] as Mention];
  const opening = tokens.normal[tokens.sentences[sentence]?.from ?? 0] ?? '';
  if (/^(all|none|both|most|each)$/.test(opening)) return anonymous.filter(isEarlier);
  for (let back = 1; back <= SPOKE_WITHIN; back++) {
    const last = mentionsOf(sentence - back).at(-1);
    if (last) return [last];
  }
  return [];
}
