import { expect, test } from 'vitest';
import type { Slices } from '../analysis/slices.ts';
import { startTurns } from './turns.ts';

/** What the page has to do, in a task of its own. */
function queueTask(run: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(null);
}

/** Works in slices that take so many milliseconds each by the clock; `done` learns what was done when. */
function workFor(times: readonly number[], clock = { now: 0 }, done: string[] = []) {
  function* work(): Slices<string> {
    for (const time of times) {
      done.push(String(time));
      clock.now += time;
      queueTask(() => done.push('the page'));
      yield 1;
    }
    return 'all';
  }
  return { work: work(), now: () => clock.now, done };
}

test('the page has its turn after the slice with which eight milliseconds are over', async () => {
  const { work, now, done } = workFor([5, 3, 2, 30, 1]);
  expect(await startTurns(now).work(work)).toBe('all');
  const page = 'the page';
  expect(done).toEqual(['5', '3', page, page, '2', '30', page, page, '1']);
});

test('work of less than a turn is not interrupted', async () => {
  const { work, now, done } = workFor([3, 2, 2]);
  await startTurns(now).work(work);
  expect(done).toEqual(['3', '2', '2']);
});

test('works that follow each other share a turn', async () => {
  const clock = { now: 0 };
  const { work, now, done } = workFor([5], clock);
  const turns = startTurns(now);
  await turns.work(work);
  await turns.pause(); // it is not over
  await turns.work(workFor([2, 3, 4], clock, done).work);
  const page = 'the page';
  expect(done).toEqual(['5', '2', '3', page, page, page, '4']);
  clock.now += 9;
  await turns.pause();
  expect(done.slice(7)).toEqual([page]);
});
