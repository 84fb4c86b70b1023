// Where rules may match: asked of each word once, so that a rule costs nothing where its words are absent.

import type { Pattern } from './pattern.ts';
import type { Tokens } from './read.ts';
import type { Sentence } from './sentences.ts';
import { sharedHeadOf } from './shared-head.ts';
import { inSlices, type Slices, sizeOfSentence } from './slices.ts';
import { numberOf } from './word-number.ts';

/** What a word sets off. */
interface Trigger<R> {
  /** Rules that can begin with it, in order of precedence. */
  readonly begins: { readonly rule: R; readonly id: number }[];
  /** Rules of which every match holds this word, or another of several. */
  readonly holds: number[];
  /** It alone is a reason to try rules: one waits for it, or one begins with it and waits for nothing. */
  wakes: boolean;
}

interface RuleIndex<R> {
  /** By the number of a word, the place in `triggers` of what it sets off, or 0. Words of later numbers set off nothing. */
  readonly places: Int16Array;
  readonly triggers: readonly Trigger<R>[];
  /** By id: whether one of the rule's words must be seen before it is tried. */
  readonly waits: readonly boolean[];
}

/** Throws where a rule has no first word. */
function indexRules<R extends { readonly id: string; readonly cue: Pattern }>(rules: readonly R[]): RuleIndex<R> {
  const nothing: Trigger<R> = { begins: [], holds: [], wakes: false };
  const triggers = [nothing];
  const placeOf = new Map<number, number>();
  const triggerOf = (word: string): Trigger<R> => {
    const number = numberOf(word);
    const known = placeOf.get(number);
    if (known !== undefined) return triggers[known] ?? nothing;
    const trigger: Trigger<R> = { begins: [], holds: [], wakes: false };
    placeOf.set(number, triggers.push(trigger) - 1);
    return trigger;
  };
  const waits = rules.map((rule, id) => {
    const [first, holds] = [rule.cue.first(), rule.cue.holds()];
    if (!first || rule.cue.empty)
      throw new Error(`Rule "${rule.id}" has no first word: begin its cue with words or lemmas.`);
    const waitsFor = holds && [...first].some((word) => !holds.has(word)) ? holds : null;
    for (const word of first) triggerOf(word).begins.push({ rule, id });
    for (const word of waitsFor ?? []) triggerOf(word).holds.push(id);
    for (const word of waitsFor ?? first) triggerOf(word).wakes = true;
    return waitsFor !== null;
  });
  const places = new Int16Array(Math.max(0, ...placeOf.keys()) + 1);
  for (const [number, place] of placeOf) places[number] = place;
  return { places, triggers, waits };
}

/** What was found in the sentences of a text. */
interface Found<R, T> {
  readonly rules: readonly R[];
  readonly all: readonly T[];
  /** By sentence, how many were found before it. */
  readonly before: readonly number[];
}

/** Adds to `found` what rules give at a token of a sentence. */
type Visit<R, T> = (at: number, rules: readonly R[], sentence: Sentence, found: T[]) => void;

type Find<R, T> = (rules: readonly R[], tokens: Tokens, visit: Visit<R, T>) => Slices<readonly T[]>;

/**
 * Gives what finds things by rules in all sentences of a text; those that it shares with the text before it are not looked at
 * again. It visits each token at which rules may match, in text order, with those rules in order of precedence: they can begin
 * there, and the rest of the sentence holds a word that they need. The list of rules is only lent. What is found must hang on
 * its sentence, those before it and the two that follow.
 */
export function finder<R extends { readonly id: string; readonly cue: Pattern }, T>(): Find<R, T> {
  const indexes = new WeakMap<readonly R[], RuleIndex<R>>();
  const known = new WeakMap<Tokens, Found<R, T>>();
  return function* find(rules, tokens, visit) {
    const index = indexes.get(rules) ?? indexRules(rules);
    indexes.set(rules, index);
    const head = sharedHeadOf(tokens);
    const old = head && known.get(head.before);
    const from = head && old?.rules === rules ? head.sentences : 0;
    const all = old && from > 0 ? old.all.slice(0, old.before[from] ?? old.all.length) : [];
    const before = old && from > 0 ? old.before.slice(0, from) : [];
    yield* inSlices(tokens.sentences.slice(from), sizeOfSentence, (sentences) =>
      visitCandidates(index, tokens, sentences, (at, candidates, sentence) => {
        while (before.length <= (tokens.sentenceOf[at] ?? 0)) before.push(all.length);
        visit(at, candidates, sentence, all);
      }),
    );
    known.set(tokens, { rules, all, before });
    return all;
  };
}

function visitCandidates<R>(
  { places, triggers, waits }: RuleIndex<R>,
  { word }: Tokens,
  sentences: readonly Sentence[],
  visit: (at: number, rules: readonly R[], sentence: Sentence) => void,
): void {
  /** By rule, the last token that it needs. */
  const seen = new Int32Array(waits.length).fill(-1);
  /** Tokens of a sentence at which a rule can begin. */
  const begins: number[] = [];
  const rules: R[] = [];
  for (const sentence of sentences) {
    let count = 0;
    let awake = false;
    for (let at = sentence.from; at < sentence.to; at++) {
      const place = places[word[at] ?? 0];
      if (!place) continue;
      const trigger = triggers[place] as Trigger<R>;
      awake ||= trigger.wakes;
      for (const id of trigger.holds) seen[id] = at;
      if (trigger.begins.length > 0) begins[count++] = at;
    }
    for (let n = 0; awake && n < count; n++) {
      const at = begins[n] ?? 0;
      rules.length = 0;
      for (const { rule, id } of triggers[places[word[at] ?? 0] ?? 0]?.begins ?? [])
        if (!waits[id] || (seen[id] ?? -1) >= at) rules.push(rule);
      if (rules.length > 0) visit(at, rules, sentence);
    }
  }
}
