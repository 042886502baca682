/** How one telephone number was mistyped as another. */
export type TelephoneSlip = 'transposed' | 'dropped' | 'mistyped';

/** The last digits part the lines of one house: "555 0142" and "555 0143" are two telephones. */
const DIGITS_OF_LINE = 4;
/** Fewer digits than these are no telephone's number. */
const LEAST_DIGITS = 7;

/** Whether two telephone numbers are one, as far as both tell: the code of its country or its area may be left out. */
export function areOneTelephone(a: string, b: string): boolean {
  const [short, long] = subscriberNumbers(a, b);
  return long.endsWith(short);
}

/**
 * The slip that makes one telephone number of another: a digit lost, two neighbours swapped, one digit another. Null where
 * they are one, or plainly two.
 */
export function telephoneSlip(a: string, b: string): TelephoneSlip | null {
  if (areOneTelephone(a, b)) return null;
  const [short, long] = subscriberNumbers(a, b);
  if (short.length < LEAST_DIGITS || long.length - short.length > 1) return null;
  let at = 0;
  while (short[at] === long[at]) at++;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1) ? 'dropped' : null;
  if (short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2))
    return 'transposed';
  return at < long.length - DIGITS_OF_LINE && short.slice(at + 1) === long.slice(at + 1) ? 'mistyped' : null;
}

/** The digits of two numbers, the shorter one first. */
function subscriberNumbers(a: string, b: string): readonly [short: string, long: string] {
  const [one, other] = [subscriberDigits(a), subscriberDigits(b)];
  return one.length < other.length ? [one, other] : [other, one];
}

/** Without the code of a country and the zero, or the one, by which a call leaves a place. */
function subscriberDigits(written: string): string {
  const national = written.replace(/\(0\)/, '').replace(/^\s*\+\d{1,2}[\s().-]/, '');
  return national.replace(/\D/g, '').replace(/^[01]/, '');
}
