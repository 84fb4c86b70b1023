import { describe, expect, it } from 'vitest';
import { splitLines } from './lines.ts';

async function linesOf(chunks: readonly string[], limit = 100): Promise<(string | null)[]> {
  const bytes = async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  };
  const lines: (string | null)[] = [];
  for await (const line of splitLines(bytes(), limit)) lines.push(line?.toString() ?? null);
  return lines;
}

describe('splitLines', () => {
  it('joins what chunks have torn apart', async () => {
    expect(await linesOf(['on', 'e\ntw', 'o\n\nthr', 'ee'])).toEqual(['one', 'two', '', 'three']);
  });

  it('ends lines at CR LF too, also when a chunk ends between the two', async () => {
    expect(await linesOf(['one\r\ntwo\r', '\nthree\n'])).toEqual(['one', 'two', 'three']);
  });

  it('gives null for a line that is too long, and goes on after it', async () => {
    expect(await linesOf(['a\n123', '45', '67\nb\n'], 5)).toEqual(['a', null, 'b']);
    expect(await linesOf(['12345\n123456'], 5)).toEqual(['12345', null]);
  });

  it('keeps characters whole that fall between two chunks', async () => {
    const bytes = Buffer.from('«é»\n');
    const chunks = async function* () {
      for (const byte of bytes) yield Buffer.from([byte]);
    };
    const lines: string[] = [];
    for await (const line of splitLines(chunks(), 100)) lines.push(line?.toString() ?? '');
    expect(lines).toEqual(['«é»']);
  });
});
