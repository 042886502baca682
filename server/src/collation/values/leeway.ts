import type { Figure } from '../../figures/figure.ts';
import type { Interval } from './interval.ts';
import { intervalOf } from './interval.ts';

/** Below this a number is taken as counted one by one, even where it ends in zeros. */
const COUNTED = 1000;
/** How far "about N" may be off, as a share of it. */
const ABOUT = 0.1;

/**
 * The values that a figure leaves open when one reckons with it: its bounds and vagueness, and for what may be rounded
 * half of the last place that is written. "13" people are thirteen, "1,300" may be 1,250 to 1,350.
 *
 * @param scale the largest number of the reckoning: beside thousands hundreds are rounded as well
 */
export function leewayOf(figure: Figure, scale = Number(figure.value)): Interval {
  const { value, low, high, qualifier, vague, range, precision } = figure;
  const size = Number(value);
  if (vague || range) return intervalOf(figure);
  if (qualifier === '~') return { low: Math.min(low, size * (1 - ABOUT)), high: Math.max(high, size * (1 + ABOUT)) };
  const half = Math.max(size, scale) < COUNTED ? leastPlace(figure) / 2 : precision / 2;
  const { low: from, high: to } = intervalOf(figure);
  return { low: Math.max(0, from - half), high: to + half };
}

/** The last place of a small number: people are whole, prices may have been rounded to a whole one. */
function leastPlace({ kind, precision }: Figure): number {
  return kind === 'count' && precision >= 1 ? 0 : Math.min(1, precision);
}

/** The sums that two intervals leave open. */
export function plus(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

/** Percentages are rounded to tens at most, however many zeros they end in. */
const ROUNDEST = 10;

/** As `leewayOf`, for a percentage that is to be reckoned out: whole ones may have been cut instead of rounded. */
export function leewayOfPercentage(figure: Figure): Interval {
  const size = Number(figure.value);
  const place = Math.min(figure.precision, ROUNDEST);
  const slack = Math.max(place / 2, Math.min(place, 1));
  const { low, high } = figure.qualifier === '=' ? { low: size, high: size } : leewayOf(figure);
  return { low: Math.min(low, size - slack), high: Math.max(high, size + slack) };
}
