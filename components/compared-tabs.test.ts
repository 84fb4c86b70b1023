import { expect, it } from 'vitest';
import { comparedTabs } from './compared-tabs.ts';
import { allNamed, harbour } from './fixtures/articles.ts';

const open = (tab: number, report: typeof harbour, isPrivate = false) => ({
  tab,
  title: null,
  isPrivate,
  place: tab,
  state: { reading: { status: 'read' as const, report } },
});
const seen = (...given: Parameters<typeof comparedTabs>) =>
  comparedTabs(...given).map(({ kept, state }) => [kept, state.status === 'read' && state.report.meta.title]);

it('shows what is kept once: as its tab while that shows the same', () => {
  // Read again later, the same words.
  const again = { ...harbour, readAt: '2031-01-01T00:00:00Z' };
  expect(seen([open(1, again), open(2, allNamed)], [harbour])).toEqual([
    ['yes', harbour.meta.title],
    ['no', allNamed.meta.title],
  ]);
});

it('shows it beside its tab when the page has changed, and alone when the tab is gone', () => {
  const changed = { ...harbour, text: `${harbour.text}\nUpdated.` };
  expect(seen([open(1, changed)], [harbour]).map(([kept]) => kept)).toEqual(['no', 'snapshot']);
  expect(seen([], [harbour])).toEqual([['snapshot', harbour.meta.title]]);
});

it('keeps nothing of a private window', () => {
  expect(seen([open(1, harbour, true)], []).map(([kept]) => kept)).toEqual(['never']);
});
