import type { Cue } from './cues.ts';
import type { NounPhrase } from './phrases.ts';

/** A cue and the phrase that says it. */
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
