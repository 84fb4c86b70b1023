import { useId, useMemo } from 'preact/hooks';
import { type ComparedArticle, type Comparison, compareReports } from '../utils/analysis/compare.ts';
import type { OutletWords } from '../utils/analysis/outlets-told.ts';
import type { ArticleReport } from '../utils/analysis/types.ts';
import { ComparisonAcross } from './ComparisonAcross.tsx';
import { type ColumnRows, ComparisonColumn, type StoryPlace } from './ComparisonColumn.tsx';
import { type ColumnCalls, type ReadTab, titleOf } from './ComparisonView.tsx';
import { isolated } from './plain-text.ts';
import { useSame } from './use-same.ts';
import { useWords } from './words.ts';

export interface StoryColumn {
  readonly tab: ReadTab;
  readonly report: ArticleReport;
  readonly article: ComparedArticle;
}

/** From here on only what is in view is drawn in full. */
const MANY = 8;

interface StoryProps {
  readonly columns: readonly StoryColumn[];
  /** The words that made the group; null for articles that have nothing to do with each other. */
  readonly words: readonly string[] | null;
  /** There is nothing else on the page that this would have to be told apart from. */
  readonly alone?: boolean;
  readonly scale: number;
  /** Where an article can be moved: beside the one with that key. */
  readonly places: readonly StoryPlace[];
  readonly calls: ColumnCalls;
  readonly outletWords: OutletWords;
  onMove(key: string, beside: string | null): void;
}

/** Articles of one story: what they show together, then a column each, lined up; or articles that share none. */
export function ComparisonStory({ words: shared, alone = false, ...props }: StoryProps) {
  const { scale, places, calls, outletWords, onMove } = props;
  const words = useWords();
  const heading = useId();
  const why = useId();
  const columns = useSame(props.columns);
  const isStory = shared !== null;
  const comparison = useMemo<Comparison | null>(
    () => (isStory ? compareReports(columns.map(({ report }) => report)) : null),
    [columns, isStory],
  );
  const elsewhere = useMemo(() => {
    const own = new Set(columns.map(({ tab }) => tab.key));
    return places.filter(({ key }) => !own.has(key) || !isStory);
  }, [places, columns, isStory]);
  const list = shared?.map(isolated).join(words.say('list_join')) ?? '';
  const first = columns[0]?.tab;
  return (
    <section class="story" aria-labelledby={isStory ? `${heading} ${why}` : heading}>
      <h2 id={heading} class={alone ? 'heard' : undefined}>
        {isStory ? words.count('comparison_story', columns.length) : words.say('comparison_rest')}
      </h2>
      {isStory && (
        <p class="quiet" id={why}>
          {list === '' ? words.say('comparison_story_moved') : words.say('comparison_story_words', list)}
        </p>
      )}
      {isStory && <ComparisonAcross columns={columns} outletWords={outletWords} onGoTo={calls.onGoTo} />}
      {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so keys must be able to reach it */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div
        class={columns.length > MANY ? 'columns many' : 'columns'}
        role="group"
        aria-label={
          isStory
            ? words.say('comparison_story_region', list || (first ? titleOf(first) : ''))
            : words.say('comparison_region')
        }
        tabIndex={0}
      >
        {columns.map(({ tab, article }, n) => (
          <ComparisonColumn
            key={tab.key}
            tab={tab}
            article={article}
            scale={scale}
            rows={comparison && rowsAt(comparison, n)}
            places={elsewhere}
            calls={calls}
            onMove={onMove}
          />
        ))}
      </div>
      {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: see above */}
    </section>
  );
}

const rowsAt = ({ parties, shared }: Comparison, n: number): ColumnRows => ({
  parties: parties.map(({ key, party, cells }) => ({ key, party, outcomes: cells[n] ?? [] })),
  shared: shared.map(({ key, label, cells }) => ({ key, label, source: cells[n] ?? null })),
});
