// A worker thread of the command: articles come as messages, and what is printed of each goes back in the same order.

import { parentPort, workerData } from 'node:worker_threads';
import type { Input } from './inputs.ts';
import { type PrintOptions, printArticle } from './print-article.ts';

let last = Promise.resolve();
parentPort?.on('message', (input: Input) => {
  last = last.then(async () => parentPort?.postMessage(await printArticle(input, workerData as PrintOptions)));
});
