import { finished } from '../numerals/numeral.ts';
import type { Amount } from '../shapes/amount.ts';
import type { UnitMatch } from '../shapes/unit-match.ts';

/** The amount that the tokens `from` up to `to` (not included) tell as one number with its unit: "an hour and a half", 6'2". */
export function amountInWords(from: number, to: number, value: number, precision: number, unit: UnitMatch): Amount {
  const numeral = finished({ from, to, value, precision, form: 'words', kind: 'cardinal' });
  return {
    from,
    to,
    end: to,
    start: from,
    value,
    low: value,
    high: value,
    range: false,
    precision,
    vague: false,
    numeral,
    unit,
  };
}
