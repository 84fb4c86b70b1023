// The whole job: text in, findings out.

import { findAttributions } from './attributions.ts';
import { findHearsay } from './hearsay.ts';
import { findOutcomes } from './outcomes.ts';
import { readTokens } from './read.ts';
import type { Rules } from './rule.ts';
import { WORD } from './shape.ts';
import type { Analysis, ArticleText } from './types.ts';

export function analyse(text: ArticleText, rules: Rules): Analysis {
  const steps = analyseInSteps(text, rules);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps: whoever has a page to keep alive can let it have its turn between them. */
export function* analyseInSteps({ text }: ArticleText, rules: Rules): Generator<undefined, Analysis> {
  const tokens = readTokens(text);
  yield;
  const { attributions, sources, unnamedPeople } = findAttributions(tokens, rules);
  yield;
  const outcomes = findOutcomes(tokens, rules.outcomes);
  yield;
  const hearsay = findHearsay(tokens, rules.hearsay);
  return {
    sentences: tokens.sentences.map(({ start, end }) => ({ start, end })),
    words: countWords(tokens.shape),
    attributions,
    sources,
    unnamedPeople,
    outcomes,
    hearsay,
  };
}

function countWords(shapes: Uint8Array): number {
  let count = 0;
  for (const shape of shapes) if (shape & WORD) count++;
  return count;
}
