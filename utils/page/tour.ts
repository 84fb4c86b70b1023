// The order of the tour: where "next" and "previous" lead from here. Pure; who scrolls and shows is elsewhere.

export interface Stop {
  /** As in `Mark.finding`. */
  readonly finding: string;
  /** Offset into the article's text. */
  readonly start: number;
}

export interface Step {
  readonly finding: string;
  /** Counted from 1. */
  readonly number: number;
  readonly total: number;
}

/**
 * The stop after (or before) the present one; after the last comes the first.
 * @param stops in text order
 * @param present the finding where the tour stands; null, or one that is gone, when it begins
 * @param place offset of the first text in view: where a tour that begins looks for its first stop
 * @returns null when there is nothing to visit
 */
export function takeStep(
  stops: readonly Stop[],
  present: string | null,
  direction: 'next' | 'previous',
  place = 0,
): Step | null {
  const total = stops.length;
  const here = stops.findIndex(({ finding }) => finding === present);
  const above = stops.filter(({ start }) => start < place).length;
  const onward = direction === 'next';
  let index = here >= 0 ? here + (onward ? 1 : -1) : above - (onward ? 0 : 1);
  index = (index + total) % total; // NaN where there are no stops: no stop then
  const stop = stops[index];
  return stop ? { finding: stop.finding, number: index + 1, total } : null;
}

/** Where a finding stands in the tour; null when it is not a stop. */
export function stepOf(stops: readonly Stop[], finding: string): Step | null {
  const index = stops.findIndex((stop) => stop.finding === finding);
  return index < 0 ? null : { finding, number: index + 1, total: stops.length };
}
