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

/** Reads each character once, where the expression tries each as the beginning of a run. */
function mayHoldLongRun(text: string): boolean {
  let space = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== SPACE && (code < TAB || code > RETURN)) continue;
    if (at - space > LONG) return true;
    space = at;
  }
  return text.length - space > LONG;
}
const SPACE = 32;
/** The codes of tab, line breaks and return follow one another. */
const TAB = 9;
const RETURN = 13;
