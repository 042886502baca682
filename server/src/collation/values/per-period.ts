import type { Claim } from '../../claims/claim.ts';
import { RATE_PERIODS } from '../../claims/lexicon/periods.ts';
import type { Scope } from '../../claims/scope.ts';
import { PER, unitBehindPer } from '../../figures/amounts/rate-units.ts';

/** The unit of a measure with the time per which it is told, wherever that is told: "tonne-per-day" of "a daily output of 4 tonnes". */
export function perPeriod(unit: string, { rate }: Pick<Scope, 'rate'>): string {
  return rate === null || !RATE_PERIODS.has(rate) || unit.includes(PER) ? unit : `${unit}${PER}${rate}`;
}

/** Whether two sums are paid, or two measures told, per two lengths of time, which nobody converts. */
export function areRatesApart({ figure: a, scope: one }: Claim, { figure: b, scope: other }: Claim): boolean {
  if (a.unit === null || b.unit === null) return false;
  const [first, second] = [perPeriod(a.unit, one), perPeriod(b.unit, other)];
  if (first === second || (first === a.unit && second === b.unit && a.kind !== 'money')) return false;
  if (a.kind !== 'money') return true;
  const [time, another] = [timeOf(first), timeOf(second)];
  if (time === another) return false;
  if (time !== null && another !== null) return true;
  // Only the year is left out, or what an adjective tells.
  return (time === null ? b.unit : a.unit).includes(PER) && (time ?? another) !== 'year';
}

function timeOf(unit: string): string | null {
  const per = unitBehindPer(unit);
  return per !== null && RATE_PERIODS.has(per) ? per : null;
}
