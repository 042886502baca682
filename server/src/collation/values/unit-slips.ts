import type { Figure } from '../../figures/figure.ts';
import { ruleHolds } from '../../language/rules.ts';
import type { PairRule } from '../pair-rule.ts';
import { scaleOf } from './units.ts';

/** Numbers below it are the same in two units by chance. */
const TELLING = 10;
/** Units that are taken for one another lie no further apart: a thousand or 1,024 times; nobody writes days for minutes. */
const MOST_TIMES = 1024;

/** Who writes the same number has seldom measured anew. */
export const UNIT_SLIP: PairRule<[one: Figure, other: Figure]> = {
  name: 'one-number-in-two-units',
  example: ['The fire burned 430 acres of heath.', 'The fire burned 430 hectares of heath.'],
  counterexample: ['The fire burned 430 acres of heath.', 'The fire burned 290 hectares of heath.'],
  test: ({ unit, value }, { unit: otherUnit, value: otherValue }) => {
    if (unit === null || otherUnit === null || unit === otherUnit || value !== otherValue) return false;
    const [one, other] = [scaleOf(unit), scaleOf(otherUnit)];
    if (one === null || other === null || one.dimension !== other.dimension || Number(value) < TELLING) return false;
    return Math.max(one.scale / other.scale, other.scale / one.scale) <= MOST_TIMES;
  },
};

/** "430 acres" and "430 hectares": whether two values may be one that was given a wrong unit. */
export function isUnitSlip(a: Figure, b: Figure): boolean {
  return ruleHolds(UNIT_SLIP, a, b);
}
