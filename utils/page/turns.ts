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
  /** Gives way where the turn is over, and begins the next one. */
  pause(): Promise<void>;
  /** Does a work slice by slice, with a pause before each one. */
  work<T>(work: Slices<T>): Promise<T>;
}

/** Begins a turn. */
export function startTurns(now = () => performance.now()): Turns {
  let begun = now();
  const next = async () => {
    await giveWay();
    begun = now();
  };
  const isOver = () => now() - begun >= TURN;
  return {
    async pause() {
      if (isOver()) await next();
    },
    async work(work) {
      for (;;) {
        if (isOver()) await next();
        const step = work.next();
        if (step.done) return step.value;
      }
    },
  };
}
