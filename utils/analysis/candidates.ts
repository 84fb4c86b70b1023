// Where rules may match: asked of each word once, so that a rule costs nothing where its words are absent.

import type { Pattern } from './pattern.ts';
import type { Sentence, Tokens } from './read.ts';

interface Trigger<R> {
  /** Rules that can begin with this word, in order of precedence. */
  readonly begins: { readonly rule: R; readonly id: number }[];
  /** Rules of which every match holds this word, or another of several. */
  readonly holds: number[];
}

export interface RuleIndex<R> {
  readonly byWord: ReadonlyMap<string, Trigger<R>>;
  /** By id: whether one of the rule's words must be seen before it is tried. */
  readonly waits: readonly boolean[];
}

/** Throws where a rule has no first word. */
export function indexRules<R extends { readonly id: string; readonly cue: Pattern }>(
  rules: readonly R[],
): RuleIndex<R> {
  const byWord = new Map<string, Trigger<R>>();
  const at = (word: string): Trigger<R> => {
    const trigger = byWord.get(word) ?? { begins: [], holds: [] };
    byWord.set(word, trigger);
    return trigger;
  };
  const waits = rules.map((rule, id) => {
    const { first, empty, holds } = rule.cue;
    if (!first || empty) throw new Error(`Rule "${rule.id}" has no first word: begin its cue with words or lemmas.`);
    for (const word of first) at(word).begins.push({ rule, id });
    const waits = holds !== null && [...first].some((word) => !holds.has(word));
    if (waits) for (const word of holds) at(word).holds.push(id);
    return waits;
  });
  return { byWord, waits };
}

/**
 * Visits each token at which rules may match, in text order, with those rules in order of precedence: they can begin there, and
 * the rest of the sentence holds a word that they need.
 */
export function forEachCandidate<R>(
  { byWord, waits }: RuleIndex<R>,
  tokens: Tokens,
  visit: (at: number, rules: readonly R[], sentence: Sentence) => void,
): void {
  const { normal } = tokens;
  /** By rule, the last token that it needs. */
  const seen = new Int32Array(waits.length).fill(-1);
  const places: number[] = [];
  const triggers: Trigger<R>[] = [];
  for (const sentence of tokens.sentences) {
    let count = 0;
    for (let at = sentence.from; at < sentence.to; at++) {
      const trigger = byWord.get(normal[at] ?? '');
      if (!trigger) continue;
      for (const id of trigger.holds) seen[id] = at;
      if (trigger.begins.length === 0) continue;
      places[count] = at;
      triggers[count++] = trigger;
    }
    for (let n = 0; n < count; n++) {
      const at = places[n] ?? 0;
      const rules: R[] = [];
      for (const { rule, id } of triggers[n]?.begins ?? []) if (!waits[id] || (seen[id] ?? -1) >= at) rules.push(rule);
      if (rules.length > 0) visit(at, rules, sentence);
    }
  }
}
