// Long work in a page is done in turns, so that the page can answer its reader in between.

import type { Slices } from '../analysis/slices.ts';

interface Scheduler {
  yield?(): Promise<void>;
}

/** Resolves in a task of its own, before other work of its kind where the browser knows how (Safari does not). */
export async function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (typeof scheduler?.yield === 'function') await scheduler.yield();
  else await new Promise((done) => setTimeout(done));
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
