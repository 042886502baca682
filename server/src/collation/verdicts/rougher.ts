import type { Claim } from '../../claims/claim.ts';
import type { Figure } from '../../figures/figure.ts';
import { anyRule } from '../../language/rules.ts';
import type { PairRule } from '../pair-rule.ts';
import { isRoundedFrom } from '../values/rounding.ts';

/** In which ways one value is a rougher form of another. */
export const ROUGHER: readonly PairRule<[rough: Claim, exact: Claim]>[] = [
  {
    // "Hundreds" leave room for several hundred, and several hundred for no thousands.
    name: 'vague-within-vague',
    example: [
      '[2024-05-01] Hundreds of people attended the fair in Moss.',
      '[2024-05-01] Several hundred people attended the fair in Moss.',
    ],
    counterexample: [
      '[2024-05-01] Several hundred people attended the fair in Moss.',
      '[2024-05-01] Thousands of people attended the fair in Moss.',
    ],
    test: ({ figure: rough }, { figure: exact }) =>
      rough.vague && exact.vague && rough.low <= exact.low && exact.high <= rough.high,
  },
  {
    name: 'rounder-form',
    example: [
      '[2024-05-01] The flood in Moss killed 1,200 people.',
      '[2024-05-01] The flood in Moss killed 1,219 people.',
    ],
    counterexample: [
      '[2024-05-01] The flood in Moss killed 40 people.',
      '[2024-05-01] The flood in Moss killed 38 people.',
    ],
    test: (rough, exact) => !(rough.figure.vague && exact.figure.vague) && isRoundedFrom(rough, exact),
  },
  {
    name: 'within-range-or-vague-number',
    example: [
      '[2024-05-01] The flood in Moss killed 50 to 70 people.',
      '[2024-05-01] The flood in Moss killed 64 people.',
    ],
    counterexample: [
      '[2024-05-01] The flood in Moss killed 50 to 70 people.',
      '[2024-05-01] The flood in Moss killed 90 people.',
    ],
    test: ({ figure: rough }, { figure: exact }) => (rough.range || rough.vague) && holds(rough, exact),
  },
];

/** Whether one claim gives the other's value in a rounder form, or as a range or a vague number that holds it. */
export function isRougher(rough: Claim, exact: Claim): boolean {
  return anyRule(ROUGHER, rough, exact);
}

function holds({ low, high, range, trend }: Figure, exact: Figure): boolean {
  // "Raised from 65 to 125": the two ends of a change are no room between them.
  if (exact.vague || (range && trend !== null)) return false;
  const value = Number(exact.value);
  // "Under 50" lies outside of 50 to 70, as "over 70" does, and "at least 70" but for the one value that ends the range.
  if (exact.qualifier.startsWith('<') ? value <= low : exact.qualifier.startsWith('>') && value >= high) return false;
  return low <= value && value <= high;
}
