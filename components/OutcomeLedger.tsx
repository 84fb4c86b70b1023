import { isMissing } from '../utils/analysis/marks.ts';
import type { ArticleReport, CommentOutcome } from '../utils/analysis/types.ts';
import { textAt } from '../utils/analysis/types.ts';
import { OUTCOME_LABEL } from './labels.ts';
import type { Place } from './place.ts';
import { nameText } from './plain-text.ts';
import { Section } from './Section.tsx';
import { Statement } from './Statement.tsx';
import { useWords } from './words.ts';

interface OutcomeLedgerProps {
  readonly report: ArticleReport;
  onGoTo(place: Place): void;
}

/** Who was asked for comment and what came of it, in the article's words. */
export function OutcomeLedger({ report, onGoTo }: OutcomeLedgerProps) {
  const words = useWords();
  const outcomes = [...report.analysis.outcomes].sort((a, b) => rank(a) - rank(b) || a.start - b.start);
  return (
    <Section title={words.say('outcomes_heading')} aside={<span class="count">{words.number(outcomes.length)}</span>}>
      {outcomes.length === 0 ? (
        <p class="quiet">{words.say('outcomes_empty')}</p>
      ) : (
        <ul class="ledger">
          {outcomes.map((outcome) => {
            const party = outcome.party && nameText(textAt(report.text, outcome.party));
            const became = words.say(OUTCOME_LABEL[outcome.outcome]);
            return (
              <li key={outcome.id}>
                <div class="row">
                  <h3>{party ? <bdi>{party}</bdi> : words.say('party_unnamed')}</h3>
                  <span class="count">{became}</span>
                </div>
                <Statement
                  anchored
                  report={report}
                  span={outcome}
                  finding={outcome.id}
                  stress={outcome.softener}
                  label={words.say('card_label_asked', party || words.say('party_unnamed'), became)}
                  onGoTo={onGoTo}
                />
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}

/** Missing answers first, then what is pending, then what was answered. */
const rank = (outcome: CommentOutcome) => (isMissing(outcome.outcome) ? 0 : outcome.outcome === 'pending' ? 1 : 2);
