import type { ArticleReport, MarkKind } from '../utils/analysis/types.ts';
import { summarise } from '../utils/words/summary.ts';
import { ArticleFacts } from './ArticleFacts.tsx';
import { ArticleLine } from './ArticleLine.tsx';
import { ArticleMap } from './ArticleMap.tsx';
import { countMarks } from './evidence.ts';
import { IdentityBar, IdentityFills } from './IdentityBar.tsx';
import { MarksPanel, type MarksState } from './MarksPanel.tsx';
import { OtherSources } from './OtherSources.tsx';
import { OutcomeLedger } from './OutcomeLedger.tsx';
import type { Place } from './place.ts';
import { isolated } from './plain-text.ts';
import { Section } from './Section.tsx';
import { SourceLedger } from './SourceLedger.tsx';
import { useWords } from './words.ts';

export interface ReportProps {
  readonly report: ArticleReport;
  /** null: this browser cannot draw marks. */
  readonly marks: MarksState | null;
  /** The page went on changing after it was read, and is not followed any more. */
  readonly stale?: boolean | undefined;
  onRetry(): void;
  onShowMarks(shown: boolean): void;
  readonly onStep?: ((direction: 'next' | 'previous') => void) | undefined;
  /** Opens a form on the page about the words that are selected there. */
  readonly onReportMissed?: (() => void) | undefined;
  readonly onShowKind?: ((kind: MarkKind, shown: boolean) => void) | undefined;
  /** A row was chosen: scroll the page there and flash it. */
  onGoTo(place: Place): void;
}

/** What is known of one article, from the one sentence down to the single statements. */
export function ReportView(props: ReportProps) {
  const { report, marks, stale, onRetry, onShowMarks, onShowKind, onStep, onReportMissed, onGoTo } = props;
  const words = useWords();
  const { meta, analysis, profile } = report;
  return (
    <>
      <IdentityFills />
      <header class="summary">
        <h1>{summarise(report, words)}</h1>
        <ArticleLine title={meta.title} outlet={meta.outlet} words={analysis.words} />
        <ArticleFacts meta={meta} address={report.address} language={report.language} />
        {report.partial && <p class="partial">{words.say('partial', isolated(report.partial.why))}</p>}
        {stale && (
          <p class="partial">
            {words.say('stale')}{' '}
            <button type="button" onClick={onRetry}>
              {words.say('stale_read_again')}
            </button>
          </p>
        )}
      </header>
      <MarksPanel
        marks={marks}
        counts={countMarks(report)}
        onShowMarks={onShowMarks}
        onShowKind={onShowKind}
        onStep={onStep}
      />
      {analysis.attributions.length > 0 && (
        <Section
          title={words.say('bar_heading')}
          aside={<span class="count">{words.number(analysis.attributions.length)}</span>}
        >
          <IdentityBar counts={profile.attributions} />
        </Section>
      )}
      {analysis.sentences.length > 0 && (
        <Section title={words.say('map_heading')}>
          <ArticleMap report={report} onGoTo={onGoTo} />
        </Section>
      )}
      <SourceLedger report={report} onGoTo={onGoTo} />
      <OutcomeLedger report={report} onGoTo={onGoTo} />
      <OtherSources report={report} onGoTo={onGoTo} />
      {onReportMissed && (
        <p>
          <button type="button" onClick={onReportMissed}>
            {words.say('missed_heading')}
          </button>
        </p>
      )}
      <p class="quiet">
        {words.say('privacy')} {words.say('limits')}
      </p>
    </>
  );
}
