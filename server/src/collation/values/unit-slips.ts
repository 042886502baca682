import type { Figure } from '../../figures/figure.ts';
import { scaleOf } from './units.ts';

/** Numbers below it are the same in two units by chance. */
const TELLING = 10;
/** Units that are taken for one another lie no further apart: a thousand or 1,024 times; nobody writes days for minutes. */
const MOST_TIMES = 1024;

/** "256 MB" and "256 GB", "430 acres" and "430 hectares": who writes the same number has seldom measured anew. */
export function isUnitSlip(a: Figure, b: Figure): boolean {
  if (a.unit === null || b.unit === null || a.unit === b.unit || a.value !== b.value) return false;
  const one = scaleOf(a.unit);
  const other = scaleOf(b.unit);
  if (one === null || other === null || one.dimension !== other.dimension || Number(a.value) < TELLING) return false;
  return Math.max(one.scale / other.scale, other.scale / one.scale) <= MOST_TIMES;
}
