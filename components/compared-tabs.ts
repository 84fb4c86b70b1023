import type { ArticleReport } from '../utils/analysis/types.ts';
import type { ComparedTab } from './ComparisonView.tsx';

interface OpenTab {
  readonly tab: number;
  readonly title: string | null;
  readonly isPrivate: boolean;
  /** Its place in its window, from 1. */
  readonly place: number;
  readonly state: { readonly reading: ComparedTab['state'] };
}

/** The snapshot of what a tab shows now; null where none is kept. */
export const snapshotOf = (report: ArticleReport, kept: readonly ArticleReport[]): ArticleReport | null =>
  kept.find(({ address, text }) => address === report.address && text === report.text) ?? null;

/** The key of a snapshot that stands alone. */
const keyOf = ({ address, readAt }: ArticleReport) => `kept ${readAt} ${address}`;

/** Takes the open tabs and what is kept; gives what is compared: a snapshot is a column where no tab shows the same. */
export function comparedTabs(open: readonly OpenTab[], kept: readonly ArticleReport[]): ComparedTab[] {
  const shown = new Set<ArticleReport>();
  const tabs = open.map(({ tab, title, isPrivate, place, state: { reading } }): ComparedTab => {
    const snapshot = reading.status === 'read' ? snapshotOf(reading.report, kept) : null;
    if (snapshot) shown.add(snapshot);
    return { key: String(tab), title, place, state: reading, kept: isPrivate ? 'never' : snapshot ? 'yes' : 'no' };
  });
  const snapshots = kept
    .filter((report) => !shown.has(report))
    .map((report): ComparedTab => {
      const { title } = report.meta;
      return { key: keyOf(report), title, place: null, state: { status: 'read', report }, kept: 'snapshot' };
    });
  return [...tabs, ...snapshots];
}
