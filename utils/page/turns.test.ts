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

/** Works in slices of the given sizes; `done` learns when each was done, and when the page had its turn. */
function* work(sizes: readonly number[], done: string[]): Slices<string> {
  for (const size of sizes) {
    done.push(String(size));
    queueTask(() => done.push('the page'));
    yield size;
  }
  return 'all';
}

test('the page has its turn as soon as a turn is full, however long that took', async () => {
  const done: string[] = [];
  expect(await workInTurns(work([100, 100, 40, 300, 1], done), 200)).toBe('all');
  const page = 'the page';
  expect(done).toEqual(['100', '100', page, page, '40', '300', page, page, '1']);
});

test('work of less than a turn is not interrupted', async () => {
  const done: string[] = [];
  await workInTurns(work([100, 99], done), 200);
  expect(done).toEqual(['100', '99']);
});
