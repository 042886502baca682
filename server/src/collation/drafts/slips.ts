import { unitAlone } from '../../figures/amounts/rate-units.ts';
import type { Figure } from '../../figures/figure.ts';
import { anyRule } from '../../language/rules.ts';
import type { PairRule } from '../pair-rule.ts';
import { isTransposed } from '../values/digit-slips.ts';

/** In which ways a draft has a value by a slip for that of a source. */
export const DRAFT_SLIPS: readonly PairRule<[one: Figure, other: Figure]>[] = [
  {
    // 1,487 and 1,478, 94 and 49.
    name: 'neighbouring-digits-swapped',
    example: ['The navy of Orlow has 1,487 barges.', 'The navy of Orlow has 1,478 barges.'],
    counterexample: ['The navy of Orlow has 1,487 barges.', 'The navy of Orlow has 1,748 barges.'],
    test: (one, other) => {
      const digits = digitsOfBoth(one, other);
      return digits !== null && isTransposed(...digits);
    },
  },
  {
    name: 'digits-around-point-swapped',
    example: ['The tax in Orlow is 21.4 percent.', 'The tax in Orlow is 24.1 percent.'],
    counterexample: ['The tax in Orlow is 21.4 percent.', 'The tax in Orlow is 41.2 percent.'],
    test: (one, other) => {
      if (Number.isInteger(one.value)) return false;
      const digits = digitsOfBoth(one, other);
      return digits !== null && areMovedAroundPoint(...digits);
    },
  },
  {
    // Two ranges, and no two ways from one value. A writer leaves out that it is so much a day.
    name: 'one-end-of-range-kept',
    example: ['The tide in Orlow takes 3 to 17 hours.', 'The tide in Orlow takes 4 to 17 hours.'],
    counterexample: ['The tide in Orlow takes 3 to 17 hours.', 'The tide in Orlow takes 4 to 18 hours.'],
    test: (one, other) =>
      isSpan(one) &&
      isSpan(other) &&
      one.kind === other.kind &&
      unitOf(one) === unitOf(other) &&
      (one.low === other.low) !== (one.high === other.high),
  },
];

/**
 * Whether one value may be a slip for another: a number with two neighbouring digits swapped, written to the same place, or
 * a range with another end. Of values so near in form one is often a slip for the other; what else is told must say so as well.
 */
export function mayBeSlip(one: Figure, other: Figure): boolean {
  return anyRule(DRAFT_SLIPS, one, other);
}

/** "15.2" and "12.5": the digits on either side of the point changed places. */
function areMovedAroundPoint(a: string, b: string): boolean {
  const point = a.indexOf(POINT);
  if (point < 1) return false;
  const swapped = `${a.slice(0, point - 1)}${a[point + 1]}${POINT}${a[point - 1]}${a.slice(point + 2)}`;
  return swapped === b;
}

const POINT = '.';

/** The digits of two different numbers written alike, as far as these are no zeros that end both; null for all others. */
function digitsOfBoth(one: Figure, other: Figure): readonly [string, string] | null {
  if (one.kind !== other.kind || one.range || other.range || one.vague || other.vague) return null;
  const [whole, otherWhole] = [digitsOf(one), digitsOf(other)];
  if (whole === null || otherWhole === null || whole === otherWhole || whole.length !== otherWhole.length) return null;
  const [a, b] = withoutZeros(whole, otherWhole);
  // Who moves the point swaps no digits.
  return a.indexOf(POINT) === b.indexOf(POINT) ? [a, b] : null;
}

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

/** "Between three and 17": what it says of its ends is exact, and nothing moved from the one to the other. */
function isSpan({ range, vague, trend }: Figure): boolean {
  return range && !vague && trend === null;
}

/** A unit without what it is told for: "barrel" of "barrel-per-day". */
function unitOf({ unit }: Figure): string | undefined {
  return unit === null ? undefined : unitAlone(unit);
}
