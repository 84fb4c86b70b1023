// The articles of a stream, shared out to threads; what is printed of them comes back in the order of the stream. This thread is
// one of them: it would have little to do but to wait, and each thread more loads the model and compiles the analysis anew.

import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Input } from './inputs.ts';
import { type Printed, type PrintOptions, printArticle } from './print-article.ts';

/** Articles that wait at each worker, so that it has work while this thread has its own. Memory is bounded by them. */
const WAITING = 6;
/** Articles that are held at once for each thread, most of them printed: the slowest keeps the others waiting only then. */
const HELD = 30;

interface Hand {
  readonly worker: Worker;
  /** Who waits for an answer, first come first served. */
  readonly pending: PromiseWithResolvers<Printed>[];
}

/**
 * @param count threads, this one among them
 * @throws what a worker throws
 */
export async function* printInWorkers(
  inputs: AsyncIterable<Input>,
  count: number,
  options: PrintOptions,
): AsyncGenerator<Printed> {
  const hands = Array.from({ length: count - 1 }, () => createHand(options));
  const queue: Held[] = [];
  try {
    for await (const input of inputs) {
      // Answers of the workers come in between two turns.
      await setImmediate();
      const hand = leastBusy(hands);
      const waits = hand && hand.pending.length < WAITING;
      queue.push(hold(waits ? handOver(hand, input) : printArticle(input, options)));
      if (!waits) await queue.at(-1)?.answer;
      while (queue[0]?.isThere || queue.length > count * HELD) yield (await queue.shift()?.answer) as Printed;
    }
    for (const { answer } of queue) yield await answer;
  } finally {
    await Promise.all(hands.map(({ worker }) => worker.terminate()));
  }
}

/** What is printed of an article, or will be. */
interface Held {
  readonly answer: Promise<Printed>;
  isThere: boolean;
}

function hold(answer: Promise<Printed>): Held {
  const held = { answer, isThere: false };
  const arrive = () => {
    held.isThere = true;
  };
  answer.then(arrive, arrive); // what went wrong is told when its turn comes
  return held;
}

function createHand(options: PrintOptions): Hand {
  // An article leaves little behind: room for more garbage is no faster, and is never given back.
  const resourceLimits = { maxYoungGenerationSizeMb: 16 };
  const worker = new Worker(new URL('./analyze-worker.ts', import.meta.url), { workerData: options, resourceLimits });
  const pending: PromiseWithResolvers<Printed>[] = [];
  worker.on('message', (printed: Printed) => pending.shift()?.resolve(printed));
  worker.on('error', (error) => {
    for (const { reject } of pending.splice(0)) reject(error);
  });
  return { worker, pending };
}

function handOver({ worker, pending }: Hand, input: Input): Promise<Printed> {
  const answer = Promise.withResolvers<Printed>();
  pending.push(answer);
  worker.postMessage(input);
  return answer.promise;
}

const leastBusy = (hands: readonly Hand[]): Hand | undefined =>
  hands.toSorted((a, b) => a.pending.length - b.pending.length)[0];
