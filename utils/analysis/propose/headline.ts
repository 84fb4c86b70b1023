// "CONTENT: sources", "Sources: CONTENT"

import type { Cue } from '../cues.ts';
import { nounPhraseAt } from '../phrases.ts';
import type { Proposal } from '../proposal.ts';
import type { Tokens } from '../read.ts';
import type { Sentence } from '../sentences.ts';
import { wordSet } from '../word-set.ts';

/** In tokens. */
const LONGEST_HEADLINE = 30;
const LONGEST_SOURCE = 6;
/** How many tokens its content has at least. */
const SHORTEST_CONTENT = 3;

export function proposeHeadline(tokens: Tokens, cue: Cue, sentence: Sentence): Proposal | null {
  if (!isHeadline(tokens, sentence)) return null;
  const atEnd = cue.rule.source === 'object';
  const [from, to] = atEnd ? [cue.to, sentence.to] : [sentence.from, cue.from];
  const content = atEnd ? cue.from - sentence.from : sentence.to - cue.to;
  if (content < SHORTEST_CONTENT) return null;
  const source = nounPhraseAt(tokens, from, to);
  return source?.to === to && to - from <= LONGEST_SOURCE
    ? { cue, source, order: atEnd ? 'after' : 'before', hypothetical: false }
    : null;
}

const ENDS = wordSet('. ! ;');

/** A block of one sentence that ends without a full stop; the first line of a text with a full stop or without. */
function isHeadline({ sentences, sentenceOf, value }: Tokens, { from, to, block }: Sentence): boolean {
  if (to - from > LONGEST_HEADLINE || (block !== 0 && ENDS.has(value[to - 1] ?? ''))) return false;
  const index = sentenceOf[from] ?? 0;
  return sentences[index - 1]?.block !== block && sentences[index + 1]?.block !== block;
}
