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

/** An amount that is another in some fields; written out, as `otherwise` of tokens is, so that all have one shape. */
export function amountOtherwise(amount: Amount, change: Partial<Amount>): Amount {
  return {
    from: change.from ?? amount.from,
    to: change.to ?? amount.to,
    end: change.end ?? amount.end,
    start: change.start ?? amount.start,
    value: change.value ?? amount.value,
    low: change.low ?? amount.low,
    high: change.high ?? amount.high,
    range: change.range ?? amount.range,
    precision: change.precision ?? amount.precision,
    vague: change.vague ?? amount.vague,
    numeral: change.numeral ?? amount.numeral,
    unit: change.unit ?? amount.unit,
  };
}
