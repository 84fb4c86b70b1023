// Where rules may match: asked of each word once, so that a rule costs nothing where its words are absent.

import type { Pattern } from './pattern.ts';
import type { Tokens } from './read.ts';
import type { Sentence } from './sentences.ts';
import { inSlices, type Slices, sizeOfSentence } from './slices.ts';
import { perWord } from './word-number.ts';

/** What a word sets off. */
interface Trigger<R> {
  /** Rules that can begin with it, in order of precedence. */
  readonly begins: { readonly rule: R; readonly id: number }[];
  /** Rules of which every match holds this word, or another of several. */
  readonly holds: number[];
  /** It alone is a reason to try rules: one waits for it, or one begins with it and waits for nothing. */
  wakes: boolean;
}

export interface RuleIndex<R> {
  /** The place in `triggers` of what a word sets off; 0 for most words. By the word's number, and the word itself. */
  readonly placeOf: (number: number, word: string) => number;
  readonly triggers: readonly (Trigger<R> | null)[];
  /** By id: whether one of the rule's words must be seen before it is tried. */
  readonly waits: readonly boolean[];
}

/** Throws where a rule has no first word. */
export function indexRules<R extends { readonly id: string; readonly cue: Pattern }>(
  rules: readonly R[],
): RuleIndex<R> {
  const triggers: (Trigger<R> | null)[] = [null];
  const places = new Map<string, number>();
  const triggerOf = (word: string): Trigger<R> => {
    const known = triggers[places.get(word) ?? 0];
    if (known) return known;
    const trigger = { begins: [], holds: [], wakes: false };
    places.set(word, triggers.push(trigger) - 1);
    return trigger;
  };
  const waits = rules.map((rule, id) => {
    const { first, empty, holds } = rule.cue;
    if (!first || empty) throw new Error(`Rule "${rule.id}" has no first word: begin its cue with words or lemmas.`);
    const waitsFor = holds && [...first].some((word) => !holds.has(word)) ? holds : null;
    for (const word of first) triggerOf(word).begins.push({ rule, id });
    for (const word of waitsFor ?? []) triggerOf(word).holds.push(id);
    for (const word of waitsFor ?? first) triggerOf(word).wakes = true;
    return waitsFor !== null;
  });
  return { placeOf: perWord((word) => places.get(word) ?? 0), triggers, waits };
}

type Visit<R> = (at: number, rules: readonly R[], sentence: Sentence) => void;

/**
 * Visits each token at which rules may match, in text order, with those rules in order of precedence: they can begin there, and
 * the rest of the sentence holds a word that they need. The list of rules is only lent.
 */
export const eachCandidate = <R>(index: RuleIndex<R>, tokens: Tokens, visit: Visit<R>): Slices<void> =>
  inSlices(tokens.sentences, sizeOfSentence, (sentences) => visitCandidates(index, tokens, sentences, visit));

function visitCandidates<R>(
  { placeOf, triggers, waits }: RuleIndex<R>,
  tokens: Tokens,
  sentences: readonly Sentence[],
  visit: Visit<R>,
): void {
  const { normal, word } = tokens;
  /** By rule, the last token that it needs. */
  const seen = new Int32Array(waits.length).fill(-1);
  const places: number[] = [];
  const found: Trigger<R>[] = [];
  const rules: R[] = [];
  for (const sentence of sentences) {
    let count = 0;
    let awake = false;
    for (let at = sentence.from; at < sentence.to; at++) {
      const trigger = triggers[placeOf(word[at] ?? 0, normal[at] ?? '')];
      if (!trigger) continue;
      awake ||= trigger.wakes;
      for (const id of trigger.holds) seen[id] = at;
      if (trigger.begins.length === 0) continue;
      places[count] = at;
      found[count++] = trigger;
    }
    for (let n = 0; awake && n < count; n++) {
      const at = places[n] ?? 0;
      rules.length = 0;
      for (const { rule, id } of found[n]?.begins ?? []) if (!waits[id] || (seen[id] ?? -1) >= at) rules.push(rule);
      if (rules.length > 0) visit(at, rules, sentence);
    }
  }
}
