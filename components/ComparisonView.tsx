import { useMemo, useState } from 'preact/hooks';
import { compareCounts } from '../utils/analysis/compare.ts';
import { groupMoved, type Moves, moveStory } from '../utils/analysis/move-stories.ts';
import type { OutletWords } from '../utils/analysis/outlets-told.ts';
import { storyOf } from '../utils/analysis/same-story.ts';
import type { ArticleReport } from '../utils/analysis/types.ts';
import { ComparisonExports, type ExportCalls } from './ComparisonExports.tsx';
import { ComparisonReadAll, type ReadAllProps } from './ComparisonReadAll.tsx';
import { ComparisonStory } from './ComparisonStory.tsx';
import { inOrder, ORDER_LABEL, ORDERS, type Order } from './comparison-order.ts';
import { IdentityFills } from './IdentityBar.tsx';
import type { Place } from './place.ts';
import { plainText } from './plain-text.ts';
import type { PopupState } from './popup-state.ts';
import { TabList } from './TabList.tsx';
import { useGroupKeys } from './use-group-keys.ts';
import { useLatest } from './use-latest.ts';
import { useSame } from './use-same.ts';
import { useWords } from './words.ts';

/** One open tab, or a snapshot of one. `key` is the caller's own, unique; `title` is the tab's, where it may be known. */
export interface ComparedTab {
  readonly key: string;
  readonly title: string | null;
  /** Its place among the tabs of its window, from 1, for those without a title; null for a snapshot. */
  readonly place: number | null;
  readonly state: PopupState | { readonly status: 'asleep' };
  /** 'snapshot': what was kept is all there is, its tab has gone on. 'never': a private tab, of which nothing is kept. */
  readonly kept: 'no' | 'yes' | 'snapshot' | 'never';
}

export type ReadTab = ComparedTab & { readonly state: { readonly status: 'read'; readonly report: ArticleReport } };

/** What a column leads to; stays the same object, so that columns need not be drawn anew for it. */
export interface ColumnCalls extends ExportCalls {
  /** Bring that tab to the front, scroll there and flash it; a snapshot's page is opened. */
  onGoTo(key: string, place: Place): void;
  /** Bring that tab to the front; a snapshot's page is opened. */
  onOpenTab(key: string): void;
  /** Keep a snapshot of the tab for as long as the browser runs, or let it go. */
  onKeep(key: string, keep: boolean): void;
}

export interface ComparisonProps extends ColumnCalls {
  readonly tabs: readonly ComparedTab[];
  /** Still waiting for answers: the empty state is not yet known to be true. */
  readonly asking: boolean;
  readonly readAll: ReadAllProps;
  /** One sentence about what was just asked for, or nothing. */
  readonly notice: string | null;
  readonly outletWords: OutletWords;
  onAskAgain(): void;
  /** Have a sleeping tab woken and read. */
  onWake(key: string): Promise<void>;
}

const NOT_MOVED: Moves = new Map();

/** Every open tab that has been read, side by side to one scale, story by story; the others below, with why not. */
export function ComparisonView(props: ComparisonProps) {
  const { tabs, asking, readAll, notice, outletWords, onAskAgain, onOpenTab, onWake } = props;
  const words = useWords();
  const [order, setOrder] = useState<Order>('tabs');
  const [moves, setMoves] = useState(NOT_MOVED);
  const calls: ColumnCalls = useLatest(props, ['onGoTo', 'onOpenTab', 'onKeep', 'onExport']);
  const read = useSame(tabs.filter((tab): tab is ReadTab => tab.state.status === 'read'));
  const { articles, scale } = useMemo(() => compareCounts(read.map(({ state }) => state.report)), [read]);
  const columns = useMemo(() => {
    const all = read.flatMap((tab, n) => {
      const article = articles[n];
      return article ? [{ tab, article, report: tab.state.report }] : [];
    });
    return inOrder(all, order, words.language);
  }, [read, articles, order, words]);
  const groups = useMemo(() => {
    const found = groupMoved(
      columns.map(({ tab, report }) => ({ key: tab.key, story: storyOf(report) })),
      moves,
    );
    return found.map(({ members, words: shared }) => ({
      shared,
      columns: members.flatMap((at) => columns[at] ?? []),
    }));
  }, [columns, moves]);
  const places = useMemo(
    () =>
      groups.flatMap(({ shared, columns: [first] }) =>
        first ? [{ key: first.tab.key, label: shared.slice(0, 3).join(', ') || titleOf(first.tab) }] : [],
      ),
    [groups],
  );
  const onMove = useMemo(
    () => (key: string, beside: string | null) => setMoves((now) => moveStory(now, key, beside)),
    [],
  );
  const told = groups.filter((group) => group.columns.length > 1);
  const keys = useGroupKeys(told.map((group) => group.columns.map(({ tab }) => tab.key)));
  const rest = useSame(groups.filter((group) => group.columns.length === 1).flatMap((group) => group.columns));
  const shared = { scale, places, calls, onMove, outletWords };
  return (
    <main class="comparison">
      <IdentityFills />
      <header class="summary">
        <h1>{words.say('comparison_title')}</h1>
        <p role="status" class="lead">
          {lead(words, read.length, asking)}
        </p>
        <p class="quiet">{words.say(read.length === 1 ? 'comparison_needs_second' : 'comparison_how')}</p>
        {read.length > 0 && <p class="quiet">{words.say('comparison_scale')}</p>}
        <ComparisonReadAll {...readAll} />
        <div class="tools">
          <button type="button" class="ask" onClick={onAskAgain}>
            {words.say('comparison_ask_again')}
          </button>
          {read.length > 1 && (
            <label>
              {words.say('comparison_order')}{' '}
              <select value={order} onChange={({ currentTarget: { value } }) => setOrder(value as Order)}>
                {ORDERS.map((each) => (
                  <option key={each} value={each}>
                    {words.say(ORDER_LABEL[each])}
                  </option>
                ))}
              </select>
            </label>
          )}
          {read.length > 0 && (
            <ComparisonExports
              label={words.count('export_take_all', read.length)}
              keys={[...told.flatMap((group) => group.columns), ...rest].map(({ tab }) => tab.key)}
              onExport={calls.onExport}
            />
          )}
        </div>
        <p role="status" class="notice">
          {notice}
        </p>
      </header>
      {told.map((group, n) => (
        <ComparisonStory key={keys[n]} columns={group.columns} words={group.shared} {...shared} />
      ))}
      {rest.length > 0 && <ComparisonStory columns={rest} words={null} {...shared} alone={told.length === 0} />}
      <TabList tabs={tabs.filter((tab) => tab.state.status !== 'read')} onOpenTab={onOpenTab} onWake={onWake} />
    </main>
  );
}

export const titleOf = ({ title, state }: ReadTab): string => plainText(state.report.meta.title ?? title ?? '');

function lead(words: ReturnType<typeof useWords>, read: number, asking: boolean): string {
  if (read > 0) return words.count('comparison_lead', read);
  return words.say(asking ? 'comparison_asking' : 'comparison_empty');
}
