import type { Proposal } from './proposal.ts';
import type { Identity } from './types.ts';

/** A proposal whose source has been judged. */
export interface Mention {
  readonly proposal: Proposal;
  readonly identity: Identity;
  readonly minPeople: number;
  /** What mentions of the same source share: a person's surname, an organisation's name; null where chains decide. */
  readonly key: string | null;
  /** The mention that this one points back to, where it does. */
  readonly refersTo: Mention | null;
  /** "one of the sources": part of the group it points to, not all of it. */
  readonly partOf: boolean;
  readonly plural: boolean;
  readonly partlyNamed: boolean;
  /** The head noun in the singular; '' for pronouns and numbers. */
  readonly head: string;
  /** Where the name before it begins, in "Dean Johnson, a salesman from Sumter, said"; else null. */
  readonly apposedFrom: number | null;
}
