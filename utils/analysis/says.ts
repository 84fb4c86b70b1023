// What the rules that fired mean, in the words of their records.

import type { Rules } from './rule.ts';
import type { Analysis, RuleId } from './types.ts';

/** The `says` of every rule behind a finding, by its id. */
export function saysOf(analysis: Analysis, rules: Rules): Readonly<Record<RuleId, string>> {
  const fired = new Set([...analysis.attributions, ...analysis.outcomes, ...analysis.hearsay].map(({ rule }) => rule));
  const all = [...rules.attributions, ...rules.outcomes, ...rules.hearsay];
  return Object.fromEntries(all.filter(({ id }) => fired.has(id)).map(({ id, says }) => [id, says]));
}
