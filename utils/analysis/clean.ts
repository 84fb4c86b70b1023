// A text as wink should see it: plain spaces and apostrophes, whole paragraphs, nothing that cannot be seen.

import { firstFrom } from './first-from.ts';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const SPACES = /[\u00a0\u2007\u202f\u2009\u200a]/g;
/** Both, and what stands between them: one look tells that a text has neither, as nearly all have. */
const RARE = /[\u00a0-\u00ad\u2007-\u200f\u202a-\u202f\u2060-\u2069\ufeff]/;

/** The text as wink should see it, with a way back to the offsets of the original. */
export function cleanForReading(text: string): { clean: string; offsetOf: (at: number) => number } {
  const rare = RARE.test(text);
  const lines = text.replaceAll('\r\n', ' \n');
  const spaced = rare ? lines.replaceAll(SPACES, ' ') : lines;
  // Two apostrophes for a quotation mark, as some archives keep their copy.
  const marked = spaced.includes("''")
    ? spaced.replaceAll(/(^|[\s([—-])''(?=\S)/gm, '$1 "').replaceAll("''", '" ')
    : spaced;
  const sameLength = unwrap(marked.replaceAll(/[’ʼ](?<=\p{L}.)(?=\p{L})/gu, "'"));
  const clean = rare ? sameLength.replaceAll(INVISIBLE, '') : sameLength;
  if (clean.length === sameLength.length) return { clean, offsetOf: (at) => at };
  // By each, how many characters of the clean text stand before it.
  const removed = Int32Array.from(sameLength.matchAll(INVISIBLE), ({ index }, n) => index - n);
  return { clean, offsetOf: (at) => at + firstFrom(removed, at + 1) };
}

/** A paragraph broken into lines of much the same width: its single line breaks are spaces. Keeps the length. */
function unwrap(text: string): string {
  const lines = text.split('\n');
  const wrapped = lines.filter(
    (line, i) => line.length >= 50 && line.length <= 90 && /^\s*\p{Ll}/u.test(lines[i + 1] ?? ''),
  );
  if (lines.length < 4 || wrapped.length * 4 < lines.length) return text;
  return text.replaceAll(/(\S)\n(?=[^\n\s])/g, '$1 ');
}
