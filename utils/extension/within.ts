// Waiting for somebody who may not answer.

export const LATE = Symbol('late');

/** Gives what the promise gives, or `LATE` when it has not within so many milliseconds. Rejects as the promise does. */
export function within<T>(patience: number, promise: Promise<T>): Promise<T | typeof LATE> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<typeof LATE>((done) => {
    timer = setTimeout(() => done(LATE), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
