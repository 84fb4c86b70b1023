// Runs of characters without white space that wink would take too long for.

/** No word of the news is as long: what is, is code or noise. */
const LONG = 200;
const LONG_RUN = new RegExp(`\\S{${LONG},}`, 'g');
const RUN_PIECE = 100;

/**
 * wink's time grows with the square of a run of characters without white space, or worse where it looks like an address: forty
 * thousand such characters took minutes. Longer runs are cut by a space in the place of a character; the length stays.
 */
export function partLongRuns(text: string): string {
  if (!mayHoldLongRun(text)) return text;
  return text.replaceAll(LONG_RUN, (run) =>
    run.replaceAll(/[\s\S]/g, (char, at: number) => ((at + 1) % RUN_PIECE ? char : ' ')),
  );
}

/** Looks for white space from where it must stand at the latest; most characters are never looked at. */
function mayHoldLongRun(text: string): boolean {
  let from = 0;
  while (from + LONG <= text.length) {
    let at = from + LONG - 1;
    while (at >= from && !isWhite(text.charCodeAt(at))) at--;
    if (at < from) return true;
    from = at + 1;
  }
  return false;
}

/** The codes of tab, line breaks and return follow one another. */
const isWhite = (code: number): boolean => code === SPACE || (code >= TAB && code <= RETURN);
const SPACE = 32;
const TAB = 9;
const RETURN = 13;
