import type { Figure } from '../../figures/figure.ts';

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

/** The figure of a source as a draft would tell it; the figure itself where both tell it in one way, or in two that have nothing in common. */
export function asDraftTells(source: Figure, draft: Figure): Figure {
  if (source.kind === draft.kind) return source;
  if (draft.kind === 'ratio' && source.kind === 'percentage') return scaled(source, draft, 1 / PERCENT);
  if (draft.kind === 'percentage' && source.kind === 'ratio') return scaled(source, draft, PERCENT);
  if (isPoints(draft) && source.kind === 'percentage') return scaled(source, draft, 1);
  if (isWithoutCurrency(draft) && source.kind === 'money') return scaled(source, draft, 1);
  if (isWithoutCurrency(source) && draft.kind === 'money') return scaled(source, draft, 1);
  if (isWithoutUnit(draft) && UNITS_LEFT_OUT.has(source.kind)) return scaled(source, draft, 1);
  return arePounds(draft, source) || arePounds(source, draft) ? scaled(source, draft, 1) : source;
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

/** "5.6 points less" of a share. */
function isPoints({ kind, unit }: Figure): boolean {
  return kind === 'count' && unit === 'point';
}

/** Units that a writer leaves out who gave another value with them, or whose readers know: "she sees the share at 72". */
const UNITS_LEFT_OUT: ReadonlySet<Figure['kind']> = new Set(['money', 'percentage', 'duration']);

/** Nothing is written behind the number; what it counts is guessed of what was counted before it. */
function isWithoutUnit({ kind, unitSpan }: Figure): boolean {
  return kind === 'count' && unitSpan === null;
}

/** "85 pounds apiece" weigh nothing where a source has £85. */
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
