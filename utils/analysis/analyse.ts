// The whole job: text in, findings out.

import { findAttributions } from './attributions.ts';
import { findHearsay } from './hearsay.ts';
import { findOutcomes } from './outcomes.ts';
import { readTokens } from './read.ts';
import type { Rules } from './rule.ts';
import type { Analysis, ArticleText } from './types.ts';

export function analyse({ text }: ArticleText, rules: Rules): Analysis {
  const tokens = readTokens(text);
  const { attributions, sources, unnamedPeople } = findAttributions(tokens, rules);
  return {
    sentences: tokens.sentences.map(({ start, end }) => ({ start, end })),
    words: countWords(tokens.value),
    attributions,
    sources,
    unnamedPeople,
    outcomes: findOutcomes(tokens, rules.outcomes),
    hearsay: findHearsay(tokens, rules.hearsay),
  };
}

const countWords = (values: readonly string[]): number => values.filter((value) => /[\p{L}\p{N}]/u.test(value)).length;
