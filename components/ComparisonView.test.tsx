// @vitest-environment happy-dom
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { type ComparedTab, ComparisonView } from './ComparisonView.tsx';
import { allNamed, harbour, harbourNamed } from './fixtures/articles.ts';
import { control, one, show, textOf } from './fixtures/render.tsx';
import type { Place } from './place.ts';

const read = (key: string, report: typeof harbour): ComparedTab => ({
  key,
  title: null,
  state: { status: 'read', report },
});
const UNREAD: ComparedTab[] = [
  { key: 'n', title: 'A tab asleep', state: { status: 'not-answering' } },
  { key: 'f', title: null, state: { status: 'not-an-article', why: 'a list of links' } },
];

function comparison(tabs: readonly ComparedTab[], asking = false) {
  const calls = {
    onGoTo: vi.fn<(key: string, place: Place) => void>(),
    onOpenTab: vi.fn<(key: string) => void>(),
    onAskAgain: vi.fn<() => void>(),
  };
  return { calls, view: <ComparisonView tabs={tabs} asking={asking} {...calls} /> };
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
    expect(textOf(one(root, '[role=status]'))).toBe('No article has been read yet');
    expect(textOf(root)).toContain('To add a tab: open a news story');
    expect(textOf(one(await show(comparison([], true).view), '[role=status]'))).toBe('Asking the open tabs');
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

  it('lists tabs without a reading, with why, and leads to them', async () => {
    const { view, calls } = comparison([read('1', harbour), ...UNREAD]);
    const root = await show(view);
    expect([...root.querySelectorAll('.tabs li')].map(textOf)).toEqual([
      'A tab asleep This tab does not answer',
      'Untitled page No article found on this page',
    ]);
    control(root, 'A tab asleep').click();
    expect(calls.onOpenTab.mock.calls).toEqual([['n']]);
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
});
