import { isMissing } from '../analysis/marks.ts';
import { nameKey } from '../analysis/name-key.ts';
import type { ArticleReport, CommentOutcome } from '../analysis/types.ts';
import { textAt } from '../analysis/types.ts';
import type { Words } from './words.ts';

/** How many parties are named in these outcomes; an outcome that names nobody stands for one party more. */
export function countParties(text: string, outcomes: readonly CommentOutcome[]): number {
  const keys = outcomes.map(({ party, id }) => (party ? nameKey(textAt(text, party)) : id));
  return new Set(keys).size;
}

/**
 * The one sentence that stands above everything: counts of what the article says, no judgement.
 * "7 of 12 attributed statements come from people the article does not name; 2 parties gave no answer."
 */
export function summarise(report: Pick<ArticleReport, 'text' | 'analysis'>, words: Words): string {
  const { attributions, outcomes, words: length } = report.analysis;
  const total = attributions.length;
  const unnamed = attributions.filter(({ identity }) => identity === 'anonymous').length;
  const missing = countParties(
    report.text,
    outcomes.filter(({ outcome }) => isMissing(outcome)),
  );
  const pending = countParties(
    report.text,
    outcomes.filter(({ outcome }) => outcome === 'pending'),
  );

  let clause: string;
  if (total === 0) clause = words.count('summary_nothing', length);
  else if (unnamed === 0) clause = words.count('summary_none', length);
  else if (unnamed === total) clause = total === 2 ? words.say('summary_both') : words.count('summary_all', total);
  else clause = words.count('summary_unnamed', unnamed, total);

  if (missing > 0) clause = words.say('summary_join', clause, words.count('summary_missing', missing));
  if (pending > 0) clause = words.say('summary_join', clause, words.count('summary_pending', pending));
  return words.say('summary_end', clause);
}
