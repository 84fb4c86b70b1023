import { expect, it, vi } from 'vitest';
import { type ReadAllProgress, readAll } from './read-all.ts';

const unread = async () => [1, 2, 3].map((tab) => ({ tab, title: `Tab ${tab}` }));

it('reads one tab after another and tells how far it is', async () => {
  const told: ReadAllProgress[] = [];
  const read = vi.fn(async () => {});
  await readAll({ unread, read }, (progress) => told.push(progress), new AbortController().signal);
  expect(read.mock.calls).toEqual([[1], [2], [3]]);
  expect(told).toEqual([0, 1, 2].map((done) => ({ done, total: 3, title: `Tab ${done + 1}` })));
});

it('ends after the tab at hand when it is called off', async () => {
  const stop = new AbortController();
  const read = vi.fn(async () => stop.abort());
  await readAll({ unread, read }, () => {}, stop.signal);
  expect(read.mock.calls).toEqual([[1]]);
});
