// Long work is done in slices, so that the page it is done in can answer its reader in between. A slice is counted in tokens of
// a text or nodes of a page, never in time: the same work is cut at the same places on every machine.

/** Work that stops after each slice, and says how many tokens or nodes it has looked at since it last stopped. */
export type Slices<T> = Generator<number, T>;

/** Tokens after which a slice ends, with the sentence they stand in. */
export const SLICE = 1_000;

/** Does all of a work at once. */
export function finish<T>(work: Slices<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Hands out things in order, as many at once as are a slice.
 * @param size of one, in tokens
 */
export function* inSlices<T>(things: readonly T[], size: (thing: T) => number, work: (slice: readonly T[]) => void) {
  for (let from = 0; from < things.length; ) {
    let count = 0;
    let to = from;
    for (; to < things.length && count < SLICE; to++) count += size(things[to] as T);
    work(things.slice(from, to));
    from = to;
    yield count;
  }
}

/** Token indices, end exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const sizeOfSentence = ({ from, to }: Stretch): number => to - from;

/** Of the sentence around a token: what is found at a place hangs on it. */
export function sizeAround(
  { sentences, sentenceOf }: { readonly sentences: readonly Stretch[]; readonly sentenceOf: Int32Array },
  at: number,
): number {
  const sentence = sentences[sentenceOf[at] ?? 0];
  return sentence ? sizeOfSentence(sentence) : 1;
}
