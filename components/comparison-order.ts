import type { ComparedArticle } from '../utils/analysis/compare.ts';
import type { ArticleReport } from '../utils/analysis/types.ts';
import type { PlainKey } from '../utils/words/words.ts';

export const ORDERS = ['tabs', 'unnamed', 'share', 'statements', 'missing', 'published', 'outlet'] as const;
/** By what columns are sorted; numbers from high to low. */
export type Order = (typeof ORDERS)[number];

export const ORDER_LABEL = {
  tabs: 'order_tabs',
  unnamed: 'order_unnamed',
  share: 'order_share',
  statements: 'order_statements',
  missing: 'order_missing',
  published: 'order_published',
  outlet: 'order_outlet',
} as const satisfies Record<Order, PlainKey>;

interface Sortable {
  readonly report: Pick<ArticleReport, 'meta'>;
  readonly article: ComparedArticle;
}

const measureOf = {
  unnamed: ({ article }) => article.perThousand.anonymous,
  share: ({ article }) => (article.statements === 0 ? 0 : article.counts.anonymous / article.statements),
  statements: ({ article }) => article.statementsPerThousand,
  missing: ({ article }) => article.missing,
  // What has no date stands last.
  published: ({ report }) => Date.parse(report.meta.published ?? '') || 0,
} as const satisfies Partial<Record<Order, (column: Sortable) => number>>;

/** Sorts columns that are given in the order of their tabs; equal ones keep it. */
export function inOrder<Column extends Sortable>(columns: readonly Column[], order: Order, language: string): Column[] {
  if (order === 'tabs') return [...columns];
  if (order === 'outlet') {
    const { compare } = new Intl.Collator(language, { numeric: true });
    const name = ({ report }: Sortable) => report.meta.outlet ?? '\uffff'; // no outlet: last
    return columns.toSorted((a, b) => compare(name(a), name(b)));
  }
  const value = measureOf[order];
  return columns.toSorted((a, b) => value(b) - value(a));
}
