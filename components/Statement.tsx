import { useContext, useEffect, useRef } from 'preact/hooks';
import type { ArticleReport, Span } from '../utils/analysis/types.ts';
import { excerptAt, type Place } from './place.ts';
import { RowContext } from './row-context.ts';
import { useWords } from './words.ts';

interface StatementProps {
  readonly report: Pick<ArticleReport, 'analysis' | 'text'>;
  readonly span: Span;
  readonly finding: string | null;
  /** Words inside the span to set off once more: the softener of an outcome. */
  readonly stress?: Span | null;
  /** The row can be found by its finding: only in a view of one article, where findings are unique. */
  readonly anchored?: boolean;
  /** What stands behind the quote when the row is copied; without it there is nothing to copy. */
  readonly label?: string;
  onGoTo(place: Place): void;
}

/** One place in the article as a row: its sentence with the words in question set off; leads there. */
export function Statement({ report, span, finding, stress = null, anchored = false, label, onGoTo }: StatementProps) {
  const say = useWords().say;
  const { current, onCopy } = useContext(RowContext);
  const row = useRef<HTMLDivElement>(null);
  const isCurrent = anchored && finding !== null && finding === current;
  useEffect(() => {
    // Not while somebody is busy in this view: it would move what they look at.
    if (isCurrent && !document.hasFocus()) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const { before, words, after } = excerptAt(report, span);
  const cut = stress ? excerptAt({ ...report, analysis: { ...report.analysis, sentences: [span] } }, stress) : null;
  return (
    <div class="statement-row" ref={row}>
      <button
        type="button"
        class="statement"
        id={anchored && finding !== null ? `row-${finding}` : undefined}
        aria-current={isCurrent ? 'true' : undefined}
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
      {label !== undefined && onCopy && (
        <button
          type="button"
          class="copy"
          title={say('row_copy')}
          aria-label={say('row_copy_of', words)}
          onClick={() => onCopy({ span, finding }, label)}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path d="M6 5.5h6.5v8H6zM3.5 10.5v-8H10" />
          </svg>
        </button>
      )}
    </div>
  );
}
