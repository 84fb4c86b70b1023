import { expect, it } from 'vitest';
import { compareReports } from '../utils/analysis/compare.ts';
import type { ArticleReport } from '../utils/analysis/types.ts';
import { inOrder, ORDERS } from './comparison-order.ts';
import { allNamed, harbour, harbourNamed, nothingFound } from './fixtures/articles.ts';

const on = (report: ArticleReport, published: string | null, outlet: string | null): ArticleReport => ({
  ...report,
  meta: { ...report.meta, published, outlet },
});
const reports = {
  none: on(nothingFound, null, null),
  unnamed: on(harbour, '2031-05-06', 'The Zenith'),
  named: on(allNamed, '2031-05-07', 'Évening Wire'),
  some: on(harbourNamed, '2031-05-05T08:00:00+02:00', 'Fable'),
};
const { articles } = compareReports(Object.values(reports));
const columns = Object.entries(reports).flatMap(([name, report], n) => {
  const article = articles[n];
  return article ? [{ name, report, article }] : [];
});
const order = (by: (typeof ORDERS)[number]) => inOrder(columns, by, 'en').map(({ name }) => name);

it('keeps the order of the tabs, and every column in every order', () => {
  expect(order('tabs')).toEqual(['none', 'unnamed', 'named', 'some']);
  for (const by of ORDERS) expect(order(by).sort()).toEqual(Object.keys(reports).sort());
});

it('sorts numbers from high to low', () => {
  expect(order('unnamed')[0]).toBe('unnamed');
  expect(order('share').slice(0, 2)).toEqual(['unnamed', 'some']);
  expect(order('missing')[0]).toBe('unnamed');
  expect(order('statements').at(-1)).toBe('none');
});

it('sorts by date and outlet, those without one last', () => {
  expect(order('published')).toEqual(['named', 'unnamed', 'some', 'none']);
  expect(order('outlet')).toEqual(['named', 'some', 'unnamed', 'none']);
});
