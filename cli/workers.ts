// The articles of a stream, shared out to worker threads; what is printed of them comes back in the order of the stream.

import { Worker } from 'node:worker_threads';
import type { Input } from './inputs.ts';
import type { Printed, PrintOptions } from './print-article.ts';

/** Articles that wait at each worker, so that it has work while the next is read. Memory is bounded by them. */
const WAITING = 3;

interface Hand {
  readonly worker: Worker;
  /** Who waits for an answer, first come first served. */
  readonly pending: PromiseWithResolvers<Printed>[];
}

/** @throws what a worker throws */
export async function* printInWorkers(
  inputs: AsyncIterable<Input>,
  count: number,
  options: PrintOptions,
): AsyncGenerator<Printed> {
  const hands = Array.from({ length: count }, () => createHand(options));
  const queue: Promise<Printed>[] = [];
  try {
    for await (const input of inputs) {
      queue.push(handOver(leastBusy(hands), input));
      if (queue.length >= count * WAITING) yield (await queue.shift()) as Printed;
    }
    for (const printed of queue) yield await printed;
  } finally {
    await Promise.all(hands.map(({ worker }) => worker.terminate()));
  }
}

function createHand(options: PrintOptions): Hand {
  // Most of what an article needs is garbage when the next one comes: with room for it, less is moved about.
  const resourceLimits = { maxYoungGenerationSizeMb: 64 };
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
  answer.promise.catch(() => {}); // told when its turn comes
  pending.push(answer);
  worker.postMessage(input);
  return answer.promise;
}

const leastBusy = (hands: readonly Hand[]): Hand =>
  hands.reduce((best, hand) => (hand.pending.length < best.pending.length ? hand : best));
