import type { Numeral } from './numeral.ts';
import type { UnitMatch } from './unit-match.ts';

/** A numeral with its sign, the money sign before it and the unit behind it; or two such that make a range. */
export interface Amount {
  /** First token of the numbers themselves (a sign counts, a money sign does not). */
  readonly from: number;
  /** First token behind the numbers. */
  readonly to: number;
  /** First token behind the numbers and their unit. */
  readonly end: number;
  /** First token of a money sign before the numbers, else `from`. */
  readonly start: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly range: boolean;
  readonly precision: number;
  readonly vague: boolean;
  readonly numeral: Numeral;
  readonly unit: UnitMatch | null;
}
