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
 * Milliseconds after which a page has its turn. With the slice that is then at work it stays below a frame, and to give way costs
 * half a millisecond or more. Where work is cut into slices is the same on every machine; only how many of them are done at
 * once is not.
 */
const TURN = 8;

/** Works that follow each other share their turns: together they give way as often as one of their length. */
export interface Turns {
  isOver(): boolean;
  /** Gives way to the page, and begins the next turn. */
  next(): Promise<void>;
}

/** Begins a turn. */
export function startTurns(now = () => performance.now()): Turns {
  let begun = now();
  return {
    isOver: () => now() - begun >= TURN,
    async next() {
      await giveWay();
      begun = now();
    },
  };
}

/** Does a work slice by slice, and gives way after each one with which a turn is over. */
export async function workInTurns<T>(work: Slices<T>, turns: Turns): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (turns.isOver()) await turns.next();
  }
}
