/** The index of the first number of an ascending column that is no less than one; its length where all are less. */
export function firstFrom(column: Int32Array, least: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
