import type { Figure } from '../../figures/figure.ts';

/** What a figure leaves possible, as a closed interval; open ends reach to infinity. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The interval of a numeric figure, its qualifier taken at its word: "at least 40" has no upper end. */
export function intervalOf(figure: Figure): Interval {
  // "A third victim": three at least.
  if (figure.kind === 'ordinal') return { low: figure.low, high: Number.POSITIVE_INFINITY };
  switch (figure.qualifier) {
    case '>':
    case '>=':
      return { low: figure.low, high: Number.POSITIVE_INFINITY };
    case '<':
    case '<=':
      // Below zero there is no floor: "less than minus 40 degrees".
      return {
        low: figure.low < 0 ? Number.NEGATIVE_INFINITY : 0,
        high: Number.isFinite(figure.high) ? figure.high : Number(figure.value),
      };
    default:
      return { low: figure.low, high: figure.high };
  }
}

/** Whether two intervals have a number in common. */
export function meet(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** Whether the text bounds the figure on one side only. */
export function isBound(figure: Figure): boolean {
  return figure.kind === 'ordinal' || (figure.qualifier !== '=' && figure.qualifier !== '~');
}
