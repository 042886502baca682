import type { Figure } from '../figure.ts';
import { NAMED_PARTS, PART_SIGN, SUBUNITS } from '../lexicon/currencies.ts';
import { clean } from '../numerals/numeral.ts';
import type { Amount } from '../shapes/amount.ts';

/** How many parts make one of a currency: so it is with all that are read. */
const PARTS = 100;

/** What is told of an amount in a unit. */
interface Told extends Pick<Amount, 'value' | 'low' | 'high' | 'precision'> {
  readonly unit: string;
}

/**
 * An amount in parts of a currency that is named ("70 euro cents", per litre as well) told in that currency: 0.7 euros.
 * Null where its unit is none such. It is done last, so that ranges and lists share what is told once: "60 to 70 euro cents".
 */
export function inWholeMoney({ value, low, high, precision }: Amount, unit: string | null): Told | null {
  if (unit === null || !unit.includes(PART_SIGN)) return null;
  return {
    value: clean(value / PARTS),
    low: clean(low / PARTS),
    high: clean(high / PARTS),
    precision: clean(precision / PARTS),
    unit: unit.replace(PART_SIGN, ''),
  };
}

const WORDS: ReadonlySet<string> = new Set(
  [
    ...SUBUNITS.flatMap(({ unit, words }) => (NAMED_PARTS.some(({ part }) => part === unit) ? [...words] : [])),
    ...NAMED_PARTS.flatMap(({ words = [] }) => words),
  ].flatMap((word) => [word, `${word}s`]),
);

/** Whether the number as written is one of parts of the currency that is the figure's unit: "35" of "35 euro cents". */
export function isInParts({ kind, unit, unitText }: Pick<Figure, 'kind' | 'unit' | 'unitText'>): boolean {
  if (kind !== 'money' || unitText === null || !/^[A-Z]{3}/.test(unit ?? '')) return false;
  return unitText
    .toLowerCase()
    .split(/[\s-]/)
    .some((word) => WORDS.has(word));
}
