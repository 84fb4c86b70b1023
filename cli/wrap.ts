/** Breaks words into lines of at most `width` columns; a longer word keeps a line for itself. */
export function wrap(words: string, width: number, first = '', rest = first): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of printable(words).split(/\s+/).filter(Boolean)) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  lines.push(line);
  return lines;
}

/** Without control characters: the words are a stranger's, and a terminal obeys some of them. */
export const printable = (words: string): string => words.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ');
