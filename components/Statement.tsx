import type { ArticleReport, Span } from '../utils/analysis/types.ts';
import { excerptAt, type Place } from './place.ts';

interface StatementProps {
  readonly report: Pick<ArticleReport, 'analysis' | 'text'>;
  readonly span: Span;
  readonly finding: string | null;
  /** Words inside the span to set off once more: the softener of an outcome. */
  readonly stress?: Span | null;
  /** The row can be found by its finding: only in a view of one article, where findings are unique. */
  readonly anchored?: boolean;
  onGoTo(place: Place): void;
}

/** One place in the article as a row: its sentence with the words in question set off; leads there. */
export function Statement({ report, span, finding, stress = null, anchored = false, onGoTo }: StatementProps) {
  const { before, words, after } = excerptAt(report, span);
  const cut = stress ? excerptAt({ ...report, analysis: { ...report.analysis, sentences: [span] } }, stress) : null;
  return (
    <button
      type="button"
      class="statement"
      id={anchored && finding !== null ? `row-${finding}` : undefined}
      onClick={() => onGoTo({ span, finding })}
    >
      <bdi>
        {before}
        <mark>
          {cut ? (
            <>
              {cut.before}
              <em>{cut.words}</em>
              {cut.after}
            </>
          ) : (
            words
          )}
        </mark>
        {after}
      </bdi>
    </button>
  );
}
