import { expect, test } from 'vitest';
import type { Slices } from '../analysis/slices.ts';
import { workInTurns } from './turns.ts';

/** What the page has to do, in a task of its own. */
function queueTask(run: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(null);
}

/** Works in slices that take so many milliseconds each, by a clock of its own; `done` learns what was done when. */
function workFor(times: readonly number[]) {
  const done: string[] = [];
  let now = 0;
  function* work(): Slices<string> {
    for (const time of times) {
      done.push(String(time));
      now += time;
      queueTask(() => done.push('the page'));
      yield 1;
    }
    return 'all';
  }
  return { work: work(), now: () => now, done };
}

test('the page has its turn after the slice with which eight milliseconds are over', async () => {
  const { work, now, done } = workFor([5, 3, 2, 30, 1]);
  expect(await workInTurns(work, now)).toBe('all');
  const page = 'the page';
  expect(done).toEqual(['5', '3', page, page, '2', '30', page, page, '1']);
});

test('work of less than a turn is not interrupted', async () => {
  const { work, now, done } = workFor([3, 2, 2]);
  await workInTurns(work, now);
  expect(done).toEqual(['3', '2', '2']);
});
