import type { ToPrint } from '../utils/analysis/contract.ts';
import { isMissing } from '../utils/analysis/marks.ts';
import { textAt } from '../utils/analysis/types.ts';

/** The one sentence that stands above everything: counts of what the article says, no judgement. */
export function summaryOf({ text, analysis }: Pick<ToPrint, 'text' | 'analysis'>): string {
  const all = analysis.attributions.length;
  const unnamed = analysis.attributions.filter(({ identity }) => identity === 'anonymous').length;
  const parties = new Set(
    analysis.outcomes
      .filter(({ outcome }) => isMissing(outcome))
      .map(({ party, id }) => (party ? textAt(text, party).toLowerCase() : id)),
  ).size;
  const statements = all === 1 ? '1 attributed statement' : `${all} attributed statements`;
  const first = `${unnamed} of ${statements} ${unnamed === 1 ? 'comes' : 'come'} from people the article does not name`;
  return `${first}; ${parties === 1 ? '1 party' : `${parties} parties`} gave no answer.`;
}
