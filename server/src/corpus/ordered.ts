/**
 * How many of the indices from 0 to `length` fulfil a condition that holds up to some index and for none behind it.
 * Takes logarithmic time.
 */
export function countWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
