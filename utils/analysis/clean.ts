// A text as wink should see it: plain spaces and apostrophes, whole paragraphs, nothing that cannot be seen.

import { commonPrefix } from './common-prefix.ts';
import { firstFrom } from './first-from.ts';
import { LONGEST_KEPT } from './shared-head.ts';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const SPACES = /[\u00a0\u2007\u202f\u2009\u200a]/g;
/** Both, and what stands between them: one look tells that a text has neither, as nearly all have. */
const RARE = /[\u00a0-\u00ad\u2007-\u200f\u202a-\u202f\u2060-\u2069\ufeff]/;

/** The text as wink should see it, with a way back to the offsets of the original. */
export function cleanForReading(text: string): { clean: string; offsetOf: (at: number) => number } {
  const { plain, invisible } = plainAgain(text);
  const sameLength = unwrap(plain);
  if (!invisible) return { clean: sameLength, offsetOf: (at) => at };
  const clean = sameLength.replaceAll(INVISIBLE, '');
  // By each, how many characters of the clean text stand before it.
  const removed = Int32Array.from(sameLength.matchAll(INVISIBLE), ({ index }, n) => index - n);
  return { clean, offsetOf: (at) => at + firstFrom(removed, at + 1) };
}

/** What of a text hangs on single lines: plain spaces and marks, and whether it may have characters that cannot be seen. */
interface Plain {
  readonly text: string;
  readonly plain: string;
  readonly invisible: boolean;
}

const NOTHING: Plain = { text: '', plain: '', invisible: false };
let last = NOTHING;

/** Takes the lines over with which the text that was read before begins as well. */
function plainAgain(text: string): Plain {
  const same = commonPrefix(last.text, text);
  const head = same === 0 ? 0 : text.lastIndexOf('\n', same - 1) + 1;
  const rest = text.slice(head);
  const rare = RARE.test(rest);
  const all = {
    text,
    plain: last.plain.slice(0, head) + withPlainMarks(rest, rare),
    invisible: (rare && rest.search(INVISIBLE) >= 0) || (head > 0 && last.invisible),
  };
  last = text.length > LONGEST_KEPT ? NOTHING : all;
  return all;
}

/** Keeps the length. */
function withPlainMarks(text: string, rare: boolean): string {
  const lines = text.replaceAll('\r\n', ' \n');
  const spaced = rare ? lines.replaceAll(SPACES, ' ') : lines;
  // Two apostrophes for a quotation mark, as some archives keep their copy.
  const marked = spaced.includes("''")
    ? spaced.replaceAll(/(^|[\s([—-])''(?=\S)/gm, '$1 "').replaceAll("''", '" ')
    : spaced;
  return marked.replaceAll(/[’ʼ](?<=\p{L}.)(?=\p{L})/gu, "'");
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
