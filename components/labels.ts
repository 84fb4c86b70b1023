import type { Identity, MarkKind, Outcome, Slots } from '../utils/analysis/types.ts';
import type { CountedKey, PlainKey } from '../utils/words/words.ts';

export const IDENTITY_LABEL = {
  anonymous: 'identity_anonymous',
  spokesperson: 'identity_spokesperson',
  institution: 'identity_institution',
  named: 'identity_named',
  collective: 'identity_collective',
  unresolved: 'identity_unresolved',
} as const satisfies Record<Identity, PlainKey>;

export const OUTCOME_LABEL = {
  declined: 'outcome_declined',
  no_response: 'outcome_no_response',
  unreachable: 'outcome_unreachable',
  deflected: 'outcome_deflected',
  pending: 'outcome_pending',
  responded: 'outcome_responded',
} as const satisfies Record<Outcome, PlainKey>;

export const MARK_LABEL = {
  anonymous: 'mark_anonymous',
  missing: 'mark_missing',
  pending: 'mark_pending',
  hearsay: 'mark_hearsay',
} as const satisfies Record<MarkKind, PlainKey>;

export const SLOT_LABEL = {
  knowledge: 'slot_knowledge',
  body: 'slot_body',
  rank: 'slot_rank',
  side: 'slot_side',
  number: 'slot_number',
} as const satisfies Record<keyof Slots, PlainKey>;

export const UNSAID_LABEL = {
  knowledge: 'unsaid_knowledge',
  body: 'unsaid_body',
  rank: 'unsaid_rank',
  side: 'unsaid_side',
  number: 'unsaid_number',
} as const satisfies Record<keyof typeof SLOT_LABEL, PlainKey>;

export const PEOPLE_LABEL = {
  exactly: 'people_exactly',
  atLeast: 'people_at_least',
  range: 'people_range',
} as const satisfies Record<string, CountedKey>;
