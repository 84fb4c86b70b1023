// A whole source: one part, or several that are joined ("a banker and two lawyers").

import { ONE_OF_MANY } from '../function-words.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Proposal } from '../proposal.ts';
import type { Identity } from '../types.ts';
import { isCounted } from './counting.ts';
import { judgePart } from './part.ts';
import { type Story, type Verdict, wordAt } from './story.ts';

/** Which part of a list lends the whole its identity. */
const PRECEDENCE: readonly Identity[] = ['named', 'anonymous', 'spokesperson', 'collective', 'institution'];
const PRECEDENCE_OF_KINDS: readonly Identity[] = ['collective', 'anonymous'];

/** Null: nobody is meant. */
export function judgeSource(story: Story, source: NounPhrase, proposal: Proposal): Verdict | null {
  const verdicts = source.parts.map((part, i) =>
    judgePart(story, part, source.parts[i + 1]?.from ?? source.to, source, proposal),
  );
  const first = verdicts[0];
  if (!first || verdicts.length === 1) return first ?? null;
  const some = (identity: Identity) => verdicts.some((verdict) => verdict?.identity === identity);
  const counted = source.parts.some((part) => isCounted(story, part) || ONE_OF_MANY.has(wordAt(story, part.from)));
  // "police and medics said": a body that speaks, and more.
  const body = first.identity === 'institution' && verdicts.length === 2 && !some('named') && !some('spokesperson');
  if (body && !counted) return { ...first, refersTo: null };
  // "doctors and medical experts": kinds that are no one in particular, unless one of them is counted.
  const kinds = !counted && verdicts.every((verdict) => verdict !== null && isKind(story, verdict));
  const identity = (kinds ? PRECEDENCE_OF_KINDS : PRECEDENCE).find(some);
  if (!identity) return first;
  return {
    identity,
    head: verdicts.find((verdict) => verdict?.identity === identity)?.head ?? '',
    key: identity === 'named' ? (first.key ?? null) : null,
    refersTo: null,
  };
}

const isKind = (story: Story, { identity, head }: Verdict): boolean =>
  identity === 'collective' || (identity === 'anonymous' && !story.lexicon.insiders.has(head ?? ''));
