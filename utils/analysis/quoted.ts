// Which tokens stand inside quotation marks.

import type { Tokens } from './read.ts';

/** 1 for each token inside a quotation, the marks included. A quotation ends with its paragraph at the latest. */
export function readQuoted(tokens: Tokens): Uint8Array {
  const quoted = new Uint8Array(tokens.count);
  for (const block of blocksOf(tokens)) markBlock(tokens, block.from, block.to, quoted);
  return quoted;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function blocksOf(tokens: Tokens): Range[] {
  const blocks: { from: number; to: number; block: number }[] = [];
  for (const { from, to, block } of tokens.sentences) {
    const last = blocks.at(-1);
    if (last?.block === block) last.to = to;
    else blocks.push({ from, to, block });
  }
  return blocks;
}

function markBlock(tokens: Tokens, from: number, to: number, quoted: Uint8Array): void {
  let open = -1;
  let closer = '';
  for (let i = from; i < to; i++) {
    const mark = tokens.value[i] ?? '';
    // Two typewriter apostrophes side by side stand for a quotation mark in some agencies' copy.
    const pair = mark === "'" && tokens.value[i + 1] === "'" && tokens.end[i] === tokens.start[i + 1];
    const width = pair ? 2 : 1;
    if (open < 0) {
      closer = pair ? "''" : (CLOSER[mark] ?? '');
      if (closer) open = i;
    } else if (pair ? closer === "''" : mark === closer) {
      quoted.fill(1, open, i + width);
      open = -1;
    }
    i += width - 1;
  }
  // Opened and never closed: the quotation runs on into the next paragraph, unless the mark was a slip in its middle.
  if (open >= 0 && CURLY.has(tokens.value[open] ?? '')) quoted.fill(1, open, to);
}

const CLOSER: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', '«': '»', '„': '“' };
const CURLY = new Set(['“', '«', '„']);
