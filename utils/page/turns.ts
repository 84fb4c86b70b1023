// Long work in a page is done in turns, so that the page can answer its reader in between.

import type { Slices } from '../analysis/slices.ts';

interface Scheduler {
  yield?(): Promise<void>;
}

/**
 * Resolves in a task of its own, before other work of its kind where the browser knows how (Safari and older Firefox do not; there
 * a message, as timers wait for milliseconds, and for the page to be loaded).
 */
export async function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (typeof scheduler?.yield === 'function') return await scheduler.yield();
  await new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

/**
 * Does a work slice by slice, and gives way where a turn is over.
 * @param turn tokens or nodes, whichever the work counts
 */
export async function workInTurns<T>(work: Slices<T>, turn: number): Promise<T> {
  let looked = 0;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    looked += step.value;
    if (looked < turn) continue;
    await giveWay();
    looked = 0;
  }
}
