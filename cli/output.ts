import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes to a stream no faster than it takes; resolves when more may come. */
export type Write = (text: string) => Promise<void>;

export function writeTo(stream: Writable): Write {
  return async (text) => {
    if (!stream.write(text)) await once(stream, 'drain');
  };
}

/** Ends the process in silence when the reader of its output goes away (`… | head`). */
export function endWithReader(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
