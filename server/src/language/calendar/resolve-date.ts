import type { DateExpression } from './date-expression.ts';
import { type DayNumber, dayNumber, daySpan, isoDay, shiftMonth, weekdayOf } from './days.ts';

/**
 * The date that an expression means, read on a given day.
 *
 * A weekday is the most recent such day up to the reference ("last Friday": before it), in a clause about the future
 * the next one after it; a day or month without a year is the nearest in the past, or in the future likewise.
 * A week resolves to its Monday, a month to `YYYY-MM`, a year to `YYYY`.
 *
 * @param expression as read by `readDates`
 * @param reference ISO 8601 date or date-time of writing; null or a mere year or month leaves relative dates open
 * @returns ISO 8601 (`2024-07-09`, `2024-07`, `2024`), or null where it cannot be known
 */
export function resolveDate(expression: DateExpression, reference: string | null): string | null {
  const { point } = expression;
  if (point.form === 'absolute') return point.iso;
  if (point.form === 'decade' || reference === null) return null;
  const span = daySpan(reference);
  if (span === null) return null;
  if (span.first !== span.last) return coarse(expression, reference);
  const day = span.first;
  switch (point.form) {
    case 'weekday':
      return isoDay(nearestWeekday(day, point.weekday, directionOf(expression, point.shift)));
    case 'yearless':
      return nearestYearless(day, point.month, point.day, directionOf(expression, point.shift));
    case 'offset':
      return shifted(day, point.unit, point.by);
  }
}

/** Where a day falls from the reference: `strict` excludes the reference itself. */
interface Direction {
  readonly future: boolean;
  readonly strict: boolean;
}

function directionOf(expression: DateExpression, shift: number | null): Direction {
  if (shift === null || shift === 0) return { future: expression.future, strict: false };
  return { future: shift > 0, strict: true };
}

function nearestWeekday(reference: DayNumber, weekday: number, { future, strict }: Direction): DayNumber {
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  if (back === 0) return strict ? reference + (future ? 7 : -7) : reference;
  return future ? reference - back + 7 : reference - back;
}

function nearestYearless(
  reference: DayNumber,
  month: number,
  day: number | null,
  { future, strict }: Direction,
): string | null {
  const year = Number(isoDay(reference).slice(0, 4));
  // Eight years hold a 29 February either way.
  for (let step = 0; step <= 8; step++) {
    const candidate = future ? year + step : year - step;
    const first = dayNumber(candidate, month, day ?? 1);
    if (first === null) continue;
    const iso = day === null ? isoDay(first).slice(0, 7) : isoDay(first);
    const span = daySpan(iso)!;
    const fits = future ? span.last >= reference : span.first <= reference;
    const same = span.first <= reference && reference <= span.last;
    if (fits && !(strict && same)) return iso;
  }
  return null;
}

function shifted(reference: DayNumber, unit: 'day' | 'week' | 'month' | 'year', by: number): string {
  const today = isoDay(reference);
  switch (unit) {
    case 'day':
      return isoDay(reference + by);
    case 'week':
      return isoDay(reference - weekdayOf(reference) + 1 + 7 * by);
    case 'month':
      return shiftMonth(today.slice(0, 7), by);
    case 'year':
      return String(Number(today.slice(0, 4)) + by).padStart(4, '0');
  }
}

/** From a year or month alone only coarser shifts are certain ("last year" from 2024-07). */
function coarse({ point }: DateExpression, reference: string): string | null {
  if (point.form !== 'offset') return null;
  if (point.unit === 'year') return String(Number(reference.slice(0, 4)) + point.by).padStart(4, '0');
  if (point.unit === 'month' && reference.length === 7) return shiftMonth(reference, point.by);
  return null;
}
