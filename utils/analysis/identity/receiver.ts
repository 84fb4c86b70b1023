// Whether a source spoke to somebody who wrote it down: told Reuters, told reporters, in interviews, on condition of anonymity.

import { nounPhraseAt } from '../phrases.ts';
import type { Proposal } from '../proposal.ts';
import { wordSet } from '../word-set.ts';
import { nameAt, type Story, sentenceAt, wordAt } from './story.ts';

const TOLD = wordSet('told tell tells telling');
const OCCASIONS = wordSet('interview interviews interviewed anonymity');
const REACH = 6;

export function toldSomebody(story: Story, { cue }: Proposal): boolean {
  const limit = sentenceAt(story, cue.from)?.to ?? cue.to;
  if (TOLD.has(wordAt(story, cue.from))) {
    const run = nameAt(story, cue.to);
    if (run?.kind === 'outlet' || run?.kind === 'organisation') return true;
    const object = nounPhraseAt(story.tokens, cue.to, limit, false);
    return object !== null && story.lexicon.receivers.has(wordAt(story, object.head));
  }
  for (let i = cue.to; i < Math.min(limit, cue.to + REACH); i++) if (OCCASIONS.has(wordAt(story, i))) return true;
  return false;
}
