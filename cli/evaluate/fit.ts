// When a mark fits a label, and how marks and labels are paired. This is the rule of the corpus's own scorer, written anew;
// a test compares the two on the same results.

/** Places in a text, `[start, end)` in UTF-16 code units, in text order. */
export type Spans = readonly (readonly [number, number])[];

export interface Placed {
  readonly spans: Spans;
}

export type Fit = (mark: Spans, label: Spans) => boolean;

export const sizeOf = (spans: Spans): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

function shared(a: Spans, b: Spans): number {
  let sum = 0;
  for (const [start, end] of a)
    for (const [from, to] of b) sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return sum;
}

export const touches: Fit = (a, b) => shared(a, b) > 0;

/** Intersection over union, in characters. */
export function overlap(a: Spans, b: Spans): number {
  const both = shared(a, b);
  const either = sizeOf(a) + sizeOf(b) - both;
  return either > 0 ? both / either : 0;
}

/** A label of at most this many characters is a pronoun. */
const PRONOUN = 4;
/** An antecedent stands at most this far before its pronoun. */
const ANTECEDENT_NEAR = 25;
/** A mark longer than this is a sentence and no phrase. */
const PHRASE = 200;
/** The length of a relative clause, by which mark and label may differ when one lies in the other. */
const CLAUSE = 100;

/**
 * A mark fits a label when they share at least half of the characters that either covers, or when one lies within the other,
 * the mark is a phrase and no sentence, and they differ by no more than a relative clause. A label that is only a pronoun
 * also accepts the words just before it, its antecedent.
 */
export const fits: Fit = (mark, label) => {
  const both = shared(mark, label);
  const markSize = sizeOf(mark);
  const labelSize = sizeOf(label);
  if (both === 0) {
    const gap = (label[0]?.[0] ?? 0) - (mark.at(-1)?.[1] ?? 0);
    return labelSize <= PRONOUN && gap >= 0 && gap <= ANTECEDENT_NEAR;
  }
  if (overlap(mark, label) >= 0.5) return true;
  return (both === markSize || both === labelSize) && markSize <= PHRASE && Math.abs(markSize - labelSize) <= CLAUSE;
};

export interface Pairing<Mark, Label> {
  readonly pairs: readonly (readonly [Mark, Label])[];
  readonly missed: readonly Label[];
  readonly wrong: readonly Mark[];
  /** Marks that fit a label that is taken already, or one that counts neither way. */
  readonly extra: readonly Mark[];
}

/** Pairs marks and labels one to one, best overlap first. Labels in `free` count neither for nor against. */
export function pairUp<Mark extends Placed, Label extends Placed>(
  marks: readonly Mark[],
  labels: readonly Label[],
  free: readonly Placed[],
  isFit: Fit = fits,
): Pairing<Mark, Label> {
  const candidates = marks
    .flatMap((mark) =>
      labels
        .filter((label) => isFit(mark.spans, label.spans))
        .map((label) => ({ mark, label, shared: overlap(mark.spans, label.spans) })),
    )
    .sort((a, b) => b.shared - a.shared);
  const taken = new Set<Mark | Label>();
  const pairs: (readonly [Mark, Label])[] = [];
  for (const { mark, label } of candidates) {
    if (taken.has(mark) || taken.has(label)) continue;
    taken.add(mark).add(label);
    pairs.push([mark, label]);
  }
  const rest = marks.filter((mark) => !taken.has(mark));
  const extra = rest.filter((mark) => [...labels, ...free].some((label) => isFit(mark.spans, label.spans)));
  return {
    pairs,
    missed: labels.filter((label) => !taken.has(label)),
    wrong: rest.filter((mark) => !extra.includes(mark)),
    extra,
  };
}
