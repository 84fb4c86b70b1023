// Medians and their spread. A mean would follow the one run that the machine was busy in.

export interface Spread {
  readonly median: number;
  /** The quartiles: half of all runs lie between them. */
  readonly low: number;
  readonly high: number;
}

/** Throws where there is nothing to take the median of. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const spreadOf = (values: readonly number[]): Spread => ({
  median: median(values),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
});

/** @param share 0 to 1; between two values it is interpolated */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error('there is no median of nothing');
  return below + (above - below) * (place - Math.floor(place));
}
