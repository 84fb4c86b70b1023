// The source owns the cue: "[the aide's] account", "in [her] words".

import type { Cue } from '../cues.ts';
import { type NounPhrase, phraseEndingAt } from '../phrases.ts';
import type { Proposal } from '../proposal.ts';
import type { Tokens } from '../read.ts';
import { classesOf, DET } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';

const POSSESSIVE_MARKS = wordSet("'s ' ’");
const OWNERS = wordSet('his her their');

export function proposeOwner(tokens: Tokens, cue: Cue, floor: number): Proposal | null {
  const before = cue.from - 1;
  if (before < floor) return null;
  const source = ownerAt(tokens, before, floor);
  return source && { cue, source, order: 'before', hypothetical: false };
}

function ownerAt(tokens: Tokens, at: number, floor: number): NounPhrase | null {
  const word = tokens.normal[at] ?? '';
  if (POSSESSIVE_MARKS.has(word)) {
    const owner = phraseEndingAt(tokens, at, floor);
    return owner && { ...owner, to: at + 1 };
  }
  if (classesOf(tokens)[at] !== DET || !OWNERS.has(word)) return null;
  const part = { from: at, to: at + 1, head: at };
  return { ...part, parts: [part] };
}
