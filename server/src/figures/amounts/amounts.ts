import { finished } from '../numerals/numeral.ts';
import type { Amount } from '../shapes/amount.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import type { UnitMatch } from '../shapes/unit-match.ts';
import { readRange } from './ranges.ts';
import { readSingleAmount } from './single-amounts.ts';

/** The amount whose numeral begins at token `at`, a range where the text states one; null where none begins there. */
export function readAmount(reading: SentenceReading, at: number): Amount | null {
  const first = readSingleAmount(reading, at);
  return first === null ? null : (readRange(reading, first) ?? first);
}

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
