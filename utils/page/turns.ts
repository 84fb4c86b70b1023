// Long work in a page is done in turns, so that the page can answer its reader in between.

/** Milliseconds of work after which the page has its turn. */
const TURN = 8;

interface Scheduler {
  yield?(): Promise<void>;
}

/** Resolves in a task of its own, before other work of its kind where the browser knows how (Safari does not). */
export async function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (typeof scheduler?.yield === 'function') await scheduler.yield();
  else await new Promise((done) => setTimeout(done));
}

/** Runs through all steps of a work, and gives way where a turn is over. */
export async function workInTurns<T>(steps: Iterator<undefined, T>): Promise<T> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < TURN) continue;
    await giveWay();
    begun = performance.now();
  }
}
