// The whole job: text in, findings out.

import { findAttributions } from './attributions.ts';
import { findHearsay } from './hearsay.ts';
import { findOutcomes } from './outcomes.ts';
import { readInSlices } from './read.ts';
import type { Rules } from './rule.ts';
import { WORD } from './shape.ts';
import { finish, type Slices } from './slices.ts';
import type { Analysis, ArticleText } from './types.ts';

export const analyse = (text: ArticleText, rules: Rules): Analysis => finish(analyseInSlices(text, rules));

/** The same for whoever has a page to keep alive, and lets it have its turn in between. */
export function* analyseInSlices({ text }: ArticleText, rules: Rules): Slices<Analysis> {
  const tokens = yield* readInSlices(text);
  const { attributions, sources, unnamedPeople } = yield* findAttributions(tokens, rules);
  const outcomes = yield* findOutcomes(tokens, rules.outcomes);
  const hearsay = yield* findHearsay(tokens, rules.hearsay);
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
  for (let i = 0; i < shapes.length; i++) if ((shapes[i] ?? 0) & WORD) count++;
  return count;
}
