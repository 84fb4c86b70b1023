import { expect, test, vi } from 'vitest';
import { workInTurns } from './turns.ts';

test('work goes on after each turn, and other tasks run in between', async () => {
  const done: string[] = [];
  const work = function* (): Generator<undefined, string> {
    for (const step of ['one', 'two', 'three']) {
      const end = performance.now() + 10;
      while (performance.now() < end);
      done.push(step);
      if (step === 'one') setTimeout(() => done.push('the page'));
      yield;
    }
    return 'all';
  };
  expect(await workInTurns(work())).toBe('all');
  expect(done).toEqual(['one', 'the page', 'two', 'three']);
});

test('short work is not interrupted', async () => {
  const later = vi.fn();
  setTimeout(later);
  const work = function* (): Generator<undefined, number> {
    yield;
    yield;
    return 3;
  };
  const answer = workInTurns(work());
  await Promise.resolve();
  expect(later).not.toHaveBeenCalled();
  expect(await answer).toBe(3);
});
