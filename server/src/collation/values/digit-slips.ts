/** How one number may have been mistyped as another. */
export type DigitSlip = 'transposed' | 'dropped' | 'ten-times' | 'thousand-times';

/** Of rounder numbers so many differ by a digit that it tells nothing. */
const LEAST_DIGITS = 2;

/**
 * The slip that turns one whole number into another: two neighbouring digits swapped, one digit lost, a zero too
 * many, or a word for thousands too many ("million", "billion"). Null where there is none, and for numbers of fewer than three digits, where chance does the same.
 */
export function digitSlip(a: number, b: number): DigitSlip | null {
  if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || a === b) return null;
  const [short, long] = a < b ? [String(a), String(b)] : [String(b), String(a)];
  if (long.length < 3 || short.startsWith('-') || long.startsWith('-')) return null;
  if (short.replace(/0+$/, '').length < LEAST_DIGITS) return null;
  if (long.length === short.length) return isTransposed(short, long) ? 'transposed' : null;
  if (long === `${short}000`) return 'thousand-times';
  if (long.length !== short.length + 1) return null;
  if (long === `${short}0`) return 'ten-times';
  return isShortened(short, long) ? 'dropped' : null;
}

/** Whether two different numbers, written with equally many digits, differ by two neighbouring ones that are swapped. */
export function isTransposed(a: string, b: string): boolean {
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function isShortened(short: string, long: string): boolean {
  let at = 0;
  while (short[at] === long[at]) at++;
  return short.slice(at) === long.slice(at + 1);
}
