// @vitest-environment happy-dom
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { words as vocabulary } from '../seeds/words/index.ts';
import type { ExportFormat } from './ComparisonExports.tsx';
import { type ComparedTab, type ComparisonProps, ComparisonView } from './ComparisonView.tsx';
import { allNamed, harbour, harbourNamed, nothingFound } from './fixtures/articles.ts';
import { control, one, show, textOf } from './fixtures/render.tsx';
import type { Place } from './place.ts';

const read = (key: string, report: typeof harbour): ComparedTab => ({
  key,
  title: null,
  place: 1,
  state: { status: 'read', report },
  kept: 'no',
});
const unread = (key: string, title: string | null, state: ComparedTab['state']): ComparedTab => ({
  key,
  title,
  place: 4,
  state,
  kept: 'no',
});
const UNREAD = [
  unread('n', 'A busy tab', { status: 'not-answering' }),
  unread('f', null, { status: 'not-an-article', why: 'a list of links' }),
  unread('c', 'Some page', { status: 'cannot-run-here', page: 'other' }),
  unread('s', 'A sleeping tab', { status: 'asleep' }),
];

function comparison(tabs: readonly ComparedTab[], asking = false, over: Partial<ComparisonProps> = {}) {
  const calls = {
    onGoTo: vi.fn<(key: string, place: Place) => void>(),
    onOpenTab: vi.fn<(key: string) => void>(),
    onAskAgain: vi.fn<() => void>(),
    onWake: vi.fn(async () => {}),
    onKeep: vi.fn<(key: string, keep: boolean) => void>(),
    onExport: vi.fn<(format: ExportFormat, keys: readonly string[]) => void>(),
  };
  const readAll = { progress: null, onReadAll: vi.fn(), onStop: vi.fn() };
  const props = { tabs, asking, readAll, notice: null, outletWords: vocabulary, ...calls, ...over };
  return { calls, readAll, view: <ComparisonView {...props} /> };
}
const titles = (root: ParentNode) => [...root.querySelectorAll('article h3')].map(textOf);
/** Opens a folded list of choices and waits until it is drawn. */
async function unfold(root: ParentNode, name: string) {
  const summary = control(root, name);
  await act(() => summary.click());
}

describe('ComparisonView', () => {
  it.each([
    ['no tab', []],
    ['one', [read('1', harbour)]],
    ['three and two unread', [read('1', harbour), read('2', harbourNamed), read('3', allNamed), ...UNREAD]],
  ])('has nothing that axe minds: %s', async (_, tabs) => {
    const root = await show(comparison(tabs).view);
    const { violations } = await axe.run(root, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
  });

  it('says in words that there is nothing yet, and how to add a tab', async () => {
    const root = await show(comparison([]).view);
    expect(textOf(one(root, '.lead'))).toBe('No article has been read yet');
    expect(textOf(root)).toContain('To add a tab: open a news story');
    expect(textOf(one(await show(comparison([], true).view), '.lead'))).toBe('Asking the open tabs');
  });

  it('puts the number per 1,000 words beside each count', async () => {
    const root = await show(comparison([read('1', allNamed)]).view);
    const rate = ((2 * 1000) / allNamed.analysis.words).toFixed(1);
    expect(textOf(one(root, '.key'))).toContain(`Named people 2 (${rate})`);
  });

  it('lines up parties, and says where an article mentions no request', async () => {
    const root = await show(comparison([read('1', harbour), read('2', harbourNamed)]).view);
    const columns = [...root.querySelectorAll('article')];
    expect(
      columns.map((column) => [...(column.querySelector('dl')?.querySelectorAll('dt') ?? [])].map(textOf)),
    ).toEqual([
      ['The port authority', 'Quayline', 'The fund'],
      ['The port authority', 'Quayline', 'The fund'],
    ]);
    expect([...(columns[1]?.querySelectorAll('dd') ?? [])].map((dd) => textOf(dd))[1]).toBe('No request mentioned');
  });

  it('lists tabs without a reading, with why, leads to them, and wakes a sleeping one', async () => {
    const { view, calls } = comparison([read('1', harbour), ...UNREAD]);
    const root = await show(view);
    expect([...root.querySelectorAll('.tabs li')].map(textOf)).toEqual([
      'A busy tab This tab does not answer',
      'Tab 4 No article found on this page',
      'Some page To read it, click the On Record icon there',
      'A sleeping tab Asleep Wake and read',
    ]);
    control(root, 'A busy tab').click();
    expect(calls.onOpenTab.mock.calls).toEqual([['n']]);
    control(root, 'Wake and read').click();
    expect(calls.onWake.mock.calls).toEqual([['s']]);
  });

  it('leads to places in their tabs, and asks again', async () => {
    const { view, calls } = comparison([read('1', harbour), read('2', harbourNamed)]);
    const root = await show(view);
    root.querySelectorAll<HTMLElement>('article')[1]?.querySelector<HTMLElement>('.statement')?.click();
    expect(calls.onGoTo.mock.calls[0]?.[0]).toBe('2');
    expect(calls.onGoTo.mock.calls[0]?.[1].span).toEqual(
      expect.objectContaining({ start: harbourNamed.analysis.outcomes[0]?.start }),
    );
    control(root, 'Ask the tabs again').click();
    expect(calls.onAskAgain).toHaveBeenCalledOnce();
  });

  it('puts articles of one story together, with the words and what they show together', async () => {
    const { view, calls } = comparison([read('1', harbour), read('2', allNamed), read('3', harbourNamed)]);
    const root = await show(view);
    const [story, rest] = [...root.querySelectorAll('.story')];
    expect(textOf(story?.querySelector('h2') ?? null)).toBe('One story: 2 articles');
    expect(textOf(story ?? null)).toContain('docks');
    expect(titles(story ?? root)).toEqual([harbour.meta.title, harbourNamed.meta.title]);
    expect(titles(rest ?? root)).toEqual([allNamed.meta.title]);
    const asked = [...root.querySelectorAll('.asked-in-some')].find((each) => /Quayline/.test(textOf(each)));
    expect(textOf(asked?.querySelector('p') ?? null).replaceAll(/[\u2068\u2069]/g, '')).toBe(
      'Asked for comment in The Marlow Courier, no request mentioned in Northern Gazette: Quayline',
    );
    asked?.querySelector<HTMLElement>('.statement')?.click();
    expect(calls.onGoTo.mock.calls[0]?.[0]).toBe('1');
  });

  it('moves an article out of a story and back in', async () => {
    const root = await show(comparison([read('1', harbour), read('2', harbourNamed)]).view);
    const column = root.querySelectorAll('article')[1] ?? root;
    await unfold(column, 'Move');
    await act(() => control(column, 'Out of this story').click());
    expect(root.querySelector('.across')).toBeNull();
    const moved = root.querySelectorAll('article')[1] ?? root;
    await unfold(moved, 'Move');
    await act(() => [...moved.querySelectorAll<HTMLElement>('.choices button')].at(-1)?.click());
    expect(titles(one(root, '.story'))).toEqual([harbour.meta.title, harbourNamed.meta.title]);
    expect(root.querySelector('.across')).not.toBeNull();
  });

  it('leaves a column as it is, and does not draw it anew, when another tab of its story goes and comes back', async () => {
    let drawn = 0;
    const { unnamedPeople } = harbour.profile;
    const profile = Object.defineProperty({ ...harbour.profile }, 'unnamedPeople', {
      get: () => {
        drawn += 1;
        return unnamedPeople;
      },
    });
    const last = { ...harbour, meta: { ...harbour.meta, canonical: null }, profile };
    const [first, same] = [structuredClone(harbour), structuredClone(harbour)];
    const tabs = () => [read('1', first), read('2', same), read('3', harbourNamed), read('4', last)];
    const root = await show(comparison(tabs()).view);
    const columns = () => [...root.querySelectorAll('article')];
    const stay = columns().slice(1);
    const drawnAtFirst = drawn;
    expect(drawnAtFirst).toBeGreaterThan(0);
    await show(comparison(tabs().slice(1)).view, root);
    expect(columns()).toHaveLength(3);
    for (const [n, column] of columns().entries()) expect(column).toBe(stay[n]);
    await show(comparison(tabs()).view, root);
    expect(columns()).toHaveLength(4);
    for (const [n, column] of columns().slice(1).entries()) expect(column).toBe(stay[n]);
    expect(drawn).toBe(drawnAtFirst);
  });

  it('sorts columns', async () => {
    const root = await show(comparison([read('1', nothingFound), read('2', allNamed), read('3', harbour)]).view);
    const select = one<HTMLSelectElement>(root, 'select');
    select.value = 'unnamed';
    await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    expect(titles(root)[0]).toBe(harbour.meta.title);
  });

  it('keeps, exports and leads to single columns, and exports all in the order shown', async () => {
    const snapshot: ComparedTab = { ...read('9', allNamed), kept: 'snapshot' };
    const { view, calls } = comparison([{ ...read('1', harbour), kept: 'yes' }, read('2', nothingFound), snapshot]);
    const root = await show(view);
    control(root, 'Kept').click();
    control(root, 'Keep').click();
    control(root, 'Let go').click();
    expect(calls.onKeep.mock.calls).toEqual([
      ['1', false],
      ['2', true],
      ['9', false],
    ]);
    expect(textOf(root)).toMatch(/Kept snapshot of Jan 1, 2026/);
    await unfold(root, 'Export the 3 articles');
    control(root.querySelector('header .tools') ?? root, 'CSV').click();
    const second = root.querySelectorAll('article')[1] ?? root;
    await unfold(second, 'Export');
    control(second, 'Copy as Markdown').click();
    expect(calls.onExport.mock.calls).toEqual([
      ['csv', ['1', '2', '9']],
      ['markdown', ['2']],
    ]);
  });

  it('offers nothing to keep of a private tab', async () => {
    const root = await show(comparison([{ ...read('1', harbour), kept: 'never' }]).view);
    expect(textOf(root)).not.toMatch(/Keep/);
  });

  it('asks for all tabs with one button, shows how far it is, and stops', async () => {
    const { view, readAll } = comparison([]);
    const root = await show(view);
    control(root, 'Read all open tabs').click();
    expect(readAll.onReadAll).toHaveBeenCalledOnce();
    const progress = { done: 2, total: 9, title: 'Port news' };
    const busy = comparison([], false, { readAll: { ...readAll, progress } });
    await show(busy.view, root);
    expect(textOf(root).replaceAll(/[\u2068\u2069]/g, '')).toContain('Reading tab 3 of 9: Port news');
    control(root, 'Stop').click();
    expect(readAll.onStop).toHaveBeenCalledOnce();
  });
});
