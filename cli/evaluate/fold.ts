// Quotations are found again in a text though quotation marks, dashes and white space were written otherwise.

export interface Folded {
  readonly text: string;
  /** For each character that was kept, its offset in the original. */
  readonly at: readonly number[];
}

const DROPPED = new Set(['\u00ad', '\u200b', '\u200c', '\u200d', '\ufeff']);

/** Straightens quotation marks and dashes, drops invisible characters, makes white space one space, and lower case. */
export function fold(original: string): Folded {
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < original.length; i++) {
    let character = original.charAt(i);
    if (DROPPED.has(character)) continue;
    if (/[‘’‚‛`´]/.test(character)) character = "'";
    else if (/[“”„‟«»]/.test(character)) character = '"';
    else if (/[‐‑‒–—―]/.test(character)) character = '-';
    else if (/\s/.test(character)) {
      if (text.endsWith(' ')) continue;
      character = ' ';
    }
    text += character.toLowerCase();
    at.push(i);
  }
  return { text, at };
}

export const foldWords = (words: string | null | undefined): string => fold(words ?? '').text.trim();

/**
 * Finds a quotation of which the words before and after are known. Where it stands more than once, the place with the right
 * neighbours wins. Gives its offsets in the original, or null.
 */
export function locate(
  { text, at }: Folded,
  quotation: string,
  neighbours: { readonly before?: string; readonly after?: string },
): readonly [number, number] | null {
  const quote = foldWords(quotation);
  if (quote === '') return null;
  const before = foldWords(neighbours.before);
  const after = foldWords(neighbours.after);
  let best: number | null = null;
  let bestFit = -1;
  for (let i = text.indexOf(quote); i >= 0; i = text.indexOf(quote, i + 1)) {
    const fit =
      (before !== '' && text.slice(0, i).trimEnd().endsWith(before) ? 2 : 0) +
      (after !== '' &&
      text
        .slice(i + quote.length)
        .trimStart()
        .startsWith(after)
        ? 1
        : 0);
    if (fit > bestFit) {
      best = i;
      bestFit = fit;
    }
  }
  const start = best === null ? undefined : at[best];
  const end = best === null ? undefined : at[best + quote.length - 1];
  return start === undefined || end === undefined ? null : [start, end + 1];
}
