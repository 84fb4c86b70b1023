// What a score is made of: shares of a count, each with its interval, and plain numbers.

/** `hit` of `n`. */
export interface Rate {
  readonly hit: number;
  readonly n: number;
}

/** 95 % */
const Z = 1.96;

/** The Wilson score interval of a share: where the true one lies in 95 of 100 such samples. */
export function wilson({ hit, n }: Rate): readonly [number, number] {
  if (n === 0) return [0, 1];
  const share = hit / n;
  const scale = 1 + Z ** 2 / n;
  const centre = share + Z ** 2 / (2 * n);
  const spread = Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}

/** Null where there is nothing to have a share of. */
export const shareOf = ({ hit, n }: Rate): number | null => (n === 0 ? null : hit / n);

export const f1Of = (precision: number, recall: number): number =>
  precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;

/** `right`: of what was found, how much has this right too. `accuracy`: of what was looked at. */
export const RATE_NAMES = ['precision', 'recall', 'right', 'accuracy'] as const;
export type RateName = (typeof RATE_NAMES)[number];

/** One line of the table: how well one thing is found in one set of articles. */
export interface Figures {
  readonly rates: Readonly<Partial<Record<RateName, Rate>>>;
  /** Mean overlap of marks with the labels they hit. */
  readonly overlap?: number;
  readonly f1?: number;
  /** The worst single value behind a mean. */
  readonly least?: number;
  /** False marks, and in how many articles. */
  readonly falseMarks?: Rate;
}

/** The things that are scored in one set of articles, by name. */
export type Scores = Readonly<Record<string, Figures>>;

/** Counts whether a list of yes or no is yes. */
export const rateOf = (answers: readonly boolean[]): Rate => ({
  hit: answers.filter(Boolean).length,
  n: answers.length,
});

/** Precision and recall of a yes/no field over pairs of what was said and what is true. */
export function fieldFigures(answers: readonly { readonly said: boolean; readonly real: boolean }[]): Figures {
  const hit = answers.filter(({ said, real }) => said && real).length;
  return {
    rates: {
      precision: { hit, n: answers.filter(({ said }) => said).length },
      recall: { hit, n: answers.filter(({ real }) => real).length },
    },
  };
}
