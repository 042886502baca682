import type { Figure } from '../../figures/figure.ts';
import { isTransposed } from '../values/digit-slips.ts';

/**
 * Whether one number is another with two neighbouring digits swapped, written to the same place: 1,263 and 1,236, 15.2 and
 * 12.5, 91 and 19. Of numbers so near in form one is often a slip for the other; what else is told must say so as well.
 */
export function areTransposed(one: Figure, other: Figure): boolean {
  if (one.kind !== other.kind || one.range || other.range || one.vague || other.vague) return false;
  const [whole, otherWhole] = [digitsOf(one), digitsOf(other)];
  if (whole === null || otherWhole === null || whole === otherWhole || whole.length !== otherWhole.length) return false;
  const [a, b] = withoutZeros(whole, otherWhole);
  // Who moves the point swaps no digits.
  if (a.indexOf(POINT) !== b.indexOf(POINT)) return false;
  return isTransposed(a, b) || areMovedAroundPoint(a, b);
}

/** "15.2" and "12.5": the digits on either side of the point changed places. */
function areMovedAroundPoint(a: string, b: string): boolean {
  const point = a.indexOf(POINT);
  if (point < 1) return false;
  const swapped = `${a.slice(0, point - 1)}${a[point + 1]}${POINT}${a[point - 1]}${a.slice(point + 2)}`;
  return swapped === b;
}

const POINT = '.';

/** The digits of a whole number or a decimal fraction; null for what has fewer than two, or was not written in digits. */
function digitsOf({ value, text }: Figure): string | null {
  if (typeof value !== 'number' || value <= 0 || !DIGIT.test(text)) return null;
  const digits = String(value);
  return PLAIN.test(digits) ? digits : null;
}

/** Two numbers without the zeros that end both: those of a rounded number are no digits of it. */
function withoutZeros(a: string, b: string): readonly [string, string] {
  const zeros = Math.min(...[a, b].map((each) => ROUND.exec(each)?.[0].length ?? 0));
  return [a.slice(0, a.length - zeros), b.slice(0, b.length - zeros)];
}

const DIGIT = /^\D{0,3}\d/;
const PLAIN = /^\d{2,}$|^\d+\.\d+$/;
/** The zeros of a rounded number. */
const ROUND = /0{3,}$/;
