import type { Figure, FigureKind } from '../../figures/figure.ts';

/** The kinds that say how much or how many, and so can differ between sources. */
const QUANTITIES: ReadonlySet<FigureKind> = new Set([
  'count',
  'measure',
  'money',
  'percentage',
  'age',
  'duration',
  'ratio',
]);

/** Whether a figure says how much or how many; dates, times, ordinals and identifiers do not. */
export function isQuantity({ kind }: Figure): boolean {
  return QUANTITIES.has(kind);
}
