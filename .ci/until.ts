/**
 * Asks again and again until the answer is truthy, and gives it. An ask that throws has no answer yet: what is asked for may not
 * be there. Throws with `what` when the time (milliseconds) is up, and with what the last ask threw as its cause.
 */
export async function until<T>(what: string, ask: () => T | Promise<T>, patience = 30_000): Promise<NonNullable<T>> {
  for (const end = Date.now() + patience; ; ) {
    let cause: unknown;
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      cause = error;
    }
    if (Date.now() > end) throw new Error(`waited ${patience} ms in vain until ${what}`, { cause });
    await new Promise((next) => setTimeout(next, 50));
  }
}

/** Asks until the same answer comes twice in a row: for a place on a page that may still be scrolling. */
export function untilSteady<T>(what: string, ask: () => T | Promise<T>): Promise<NonNullable<T>> {
  let last = '';
  return until(what, async () => {
    const answer = await ask();
    const now = JSON.stringify(answer);
    if (now === last) return answer;
    last = now;
    return null;
  });
}
