/** One line of a stream of bytes, without its line break; null where it was longer than allowed. */
export type Line = Buffer | null;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Splits a stream of bytes into lines as they come. Never holds more than one line and one chunk: the rest of a line longer
 * than `limit` bytes is thrown away as it arrives, and the line given as null.
 */
export async function* splitLines(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let held = 0;
  let tooLong = false;
  const take = (): Line => {
    const line = tooLong ? null : Buffer.concat(parts);
    parts = [];
    held = 0;
    tooLong = false;
    return line?.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line;
  };
  const hold = (part: Buffer): void => {
    held += part.length;
    if (held > limit) {
      tooLong = true;
      parts = [];
    } else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      hold(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    hold(chunk.subarray(from));
  }
  if (held > 0) yield take();
}
