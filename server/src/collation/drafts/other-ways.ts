import type { Figure } from '../../figures/figure.ts';
import { firstRule } from '../../language/rules.ts';
import type { PairRule } from '../pair-rule.ts';

/** From so much on a number with no unit beside it may be money: "may need 7 billion". */
const MILLION = 1e6;
const PERCENT = 100;

/**
 * Values under which a source may give what a draft gives: "three in five" is 60 percent, "a third" about 33, and "60
 * percent" six tenths.
 */
export function valuesOf({ kind, value, range, low, high }: Figure): readonly Figure['value'][] {
  if (typeof value !== 'number') return [value];
  if (range && kind !== 'ratio') return [value, low, high];
  if (kind === 'ratio' && value <= 1) return [value, exactly(value * PERCENT), ...percentsNear(value * PERCENT)];
  return kind === 'percentage' ? [value, exactly(value / PERCENT)] : [value];
}

/** "Four fifths" may be 79 or 81 percent. */
function percentsNear(percent: number): readonly number[] {
  const least = Math.ceil(percent - NEAR_FRACTION);
  return Array.from({ length: Math.floor(percent + NEAR_FRACTION) - least + 1 }, (_, step) => least + step);
}

/** In points, what a fraction is off that somebody makes of percent. */
const NEAR_FRACTION = 2;

/** Values under which a draft may find a figure of a source: either end of a range, and percent for a fraction. */
export function toldValuesOf({ kind, value, range, low, high }: Figure): ReadonlySet<Figure['value']> {
  const ends = range ? [low, high] : [];
  const percent = kind === 'ratio' && Number(value) < 1 ? [Math.round(Number(value) * PERCENT)] : [];
  return new Set([value, ...ends, ...percent]);
}

/** Whether a draft gives in whole percent what a source tells as a fraction: 33 percent of "a third". */
export function isPercentOfFraction(draft: Figure, source: Figure): boolean {
  if (draft.kind !== 'percentage' || source.kind !== 'ratio') return false;
  return Math.round(Number(source.value) * PERCENT) === draft.value;
}

/** A way in which a draft tells a quantity otherwise than a source does. */
interface OtherWay extends PairRule<[draft: Figure, source: Figure]> {
  /** By what the value of the source is to be multiplied to be told as the draft tells it. */
  readonly factor: number;
}

/** The ways, for figures of two kinds. */
export const OTHER_WAYS: readonly OtherWay[] = [
  {
    name: 'fraction-of-percent',
    example: ['Three in five sailors agree.', 'Of the sailors 60 percent agree.'],
    counterexample: ['Three in five sailors agree.', 'Of the sailors three fifths agree.'],
    factor: 1 / PERCENT,
    test: (draft, source) => draft.kind === 'ratio' && source.kind === 'percentage',
  },
  {
    name: 'percent-of-fraction',
    example: ['60 percent of the sailors agree.', 'Three in five sailors agree.'],
    counterexample: ['60 percent of the sailors agree.', '61 percent of the sailors agree.'],
    factor: PERCENT,
    test: (draft, source) => draft.kind === 'percentage' && source.kind === 'ratio',
  },
  {
    name: 'points-of-share',
    example: ['They are 5.6 points behind.', 'They are 5.6 percent behind.'],
    counterexample: ['They are 5.6 points behind.', 'They are 5.6 miles behind.'],
    factor: 1,
    test: ({ kind, unit }, source) => kind === 'count' && unit === 'point' && source.kind === 'percentage',
  },
  {
    // So many millions with nothing written behind them may be money.
    name: 'currency-left-out',
    example: ['They add €8 million.', 'They add 8 million.'],
    counterexample: ['They add €8.', 'They add 8.'],
    factor: 1,
    test: (draft, source) => isWithoutCurrency(source) && draft.kind === 'money',
  },
  {
    // Whoever gave another value with its unit leaves it out, and so does who knows that readers know: "she sees the share at 72".
    name: 'unit-left-out',
    example: ['They were married for 17.', 'They were married for 17 years.'],
    counterexample: ['They were married for 17 weeks.', 'They were married for 17 years.'],
    factor: 1,
    test: ({ kind, unitSpan }, source) => kind === 'count' && unitSpan === null && UNITS_LEFT_OUT.has(source.kind),
  },
  {
    // "It was 85 pounds" tells of no weight where a source has £85.
    name: 'pounds-of-money',
    example: ['The lamp was 85 pounds.', 'The lamp cost £85.'],
    counterexample: ['The lamp was 85 pounds.', 'The lamp cost $85.'],
    factor: 1,
    test: (draft, source) => arePounds(draft, source) || arePounds(source, draft),
  },
];

/** The figure of a source as a draft would tell it; the figure itself where both tell it in one way, or in two that have nothing in common. */
export function asDraftTells(source: Figure, draft: Figure): Figure {
  const way = source.kind === draft.kind ? null : firstRule(OTHER_WAYS, draft, source);
  return way === null ? source : scaled(source, draft, way.factor);
}

/** Whether both may tell one quantity, each in a way of its own. */
export function tellOneInTwoWays(draft: Figure, source: Figure): boolean {
  return asDraftTells(source, draft) !== source;
}

function scaled(source: Figure, { kind, unit }: Figure, factor: number): Figure {
  const by = (value: number) => exactly(value * factor);
  const value = typeof source.value === 'number' ? by(source.value) : source.value;
  const [low, high, precision] = [by(source.low), by(source.high), by(source.precision)];
  return { ...source, kind, unit, value, low, high, precision };
}

const UNITS_LEFT_OUT: ReadonlySet<Figure['kind']> = new Set(['money', 'percentage', 'duration']);

function arePounds(weight: Figure, money: Figure): boolean {
  return weight.unit === 'pound' && money.kind === 'money' && money.unit === 'GBP';
}

function isWithoutCurrency({ kind, unit, unitSpan, value }: Figure): boolean {
  return kind === 'count' && unit === null && unitSpan === null && Number(value) >= MILLION;
}

/** Without what floating-point numbers add at their end. */
function exactly(value: number): number {
  return Number(value.toPrecision(12));
}
