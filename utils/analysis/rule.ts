// What a rule is: one record that says what it means, what triggers it, whom to look for, and when it must and must not fire.

import type { Pattern } from './pattern.ts';
import type { Outcome, RuleId } from './types.ts';

export interface RuleRecord {
  /** Kebab-case, unique over all rules. */
  readonly id: RuleId;
  /** One sentence for readers: what the words mean. Shown as "why is this marked?" and in docs/rules.md. */
  readonly says: string;
  /**
   * Sentences as the news words them, with what must be found in brackets: `[source: Two aides] said it was over.`
   * At least three, of different wording.
   */
  readonly examples: readonly string[];
  /** Sentences in which the rule must find nothing. */
  readonly counterExamples: readonly string[];
}

/** Where a rule's noun phrase stands, seen from its cue. phrases.ts finds it for all rules alike. */
export type Place =
  /** The subject of the cue's verb: before it, over adverbs, relative clauses and appositions. */
  | 'subject'
  /** The noun phrase right after the cue: "according to [two aides]", "said [one aide]". */
  | 'object'
  /** What the pattern captured under the name "source" or "party". */
  | 'captured';

export interface AttributionRule extends RuleRecord {
  readonly cue: Pattern;
  readonly source: Place;
}

export interface OutcomeRule extends RuleRecord {
  readonly outcome: Outcome;
  /** The words that give the outcome; what it captured as "softener" ("immediately") is kept with the finding. */
  readonly cue: Pattern;
  /** 'host': the cue is an aside or opens the sentence: "[The founder], reached by phone, denied", "Reached by phone, [she]". */
  readonly party: Place | 'host';
  /** Must match somewhere near (the sentence, its neighbours): says that a reporter asked. */
  readonly needs?: Pattern;
  /** Must match in the sentence before the cue. */
  readonly before?: Pattern;
  /** Must match nowhere in the sentence: says that somebody else asked, or another matter is meant. */
  readonly unless?: Pattern;
  /** Must match somewhere in the subject of the cue. */
  readonly who?: Pattern;
  /** Must match nowhere in the subject of the cue. */
  readonly notWho?: Pattern;
  /** The words count inside a quotation too: the party speaks them. */
  readonly quotable?: true;
  /** Stands beside a refusal in the same sentence: "declined to comment but later said". */
  readonly later?: true;
}

export interface HearsayRule extends RuleRecord {
  readonly cue: Pattern;
  /** Must match nowhere in the sentence: says who believes or told it. */
  readonly unless?: Pattern;
}

/** Everything that the analysis is handed: seeds/index.ts builds it, each list in order of precedence. */
export interface Rules {
  readonly attributions: readonly AttributionRule[];
  readonly outcomes: readonly OutcomeRule[];
  readonly hearsay: readonly HearsayRule[];
}
