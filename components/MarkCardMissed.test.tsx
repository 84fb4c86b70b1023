// @vitest-environment happy-dom
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { MISSED_KINDS } from '../utils/page/missed-report.ts';
import { control, one, show, textOf } from './fixtures/render.tsx';
import { MarkCardMissed, type MissedChoice } from './MarkCardMissed.tsx';

const form = (selected: string | null) => {
  const onCopy = vi.fn<(kind: MissedChoice, withAddress: boolean) => void>();
  return { onCopy, view: <MarkCardMissed selected={selected} copy="ready" onCopy={onCopy} onClose={() => {}} /> };
};

it('hands over what the words are; the address only when ticked', async () => {
  const { view, onCopy } = form('an \u202eaide');
  const root = await show(view);
  expect(textOf(one(root, 'dd'))).toBe('an aide');
  control(root, 'Copy report').click();
  await act(() => control(root, 'A claim with no source').click());
  await act(() => one(root, '[type=checkbox]').click());
  control(root, 'Copy report').click();
  expect(onCopy.mock.calls).toEqual([
    ['unnamed-source', false],
    ['hearsay', true],
  ]);
});

it('offers every kind that a report knows', async () => {
  const root = await show(form('x').view);
  expect(root.querySelectorAll('[type=radio]')).toHaveLength(MISSED_KINDS.length);
});

it('asks for words when none are selected', async () => {
  const root = await show(form(null).view);
  expect(textOf(root)).toContain('Select the words on the page first.');
  expect(root.querySelector('fieldset')).toBeNull();
});

it('has nothing axe minds', async () => {
  for (const selected of ['an aide', null]) {
    const root = await show(
      <div role="dialog" aria-label="card">
        {form(selected).view}
      </div>,
    );
    const { violations } = await axe.run(root, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});
