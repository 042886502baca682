import type { DateExpression } from '../../language/calendar/date-expression.ts';
import { resolveDate } from '../../language/calendar/dates.ts';
import { SHIFTS } from '../../language/lexicon/calendar.ts';
import { lowerWordsOf } from '../../language/words.ts';
import type { DatedBy } from '../claim.ts';
import { DAYS_BEFORE_RECKONED, STRETCH_LEADS } from '../lexicon/when.ts';

/** A month or a year that is reckoned from the day of writing. */
export interface ReckonedDate {
  /** ISO 8601: `2011`, `2011-05`. */
  readonly value: string;
  /** By how many months, or years, it may be off: nobody counts "six months ago" to the day. */
  readonly leeway: number;
}

/** How much of what is counted back a count in full months or years may be off. */
const LEEWAY = 0.1;
/** In UTF-16 code units. */
const REACH = 16;

/**
 * The month or the year that "last year", "next month" or "six months ago" tells, by the day of writing. Null for days and
 * weeks, which pages that are read later tell wrong as often as not, and for stretches ("in the past year"), parts of a
 * year that is named besides ("in May last year") and what is counted from another day ("two years earlier").
 *
 * @param text the text in which the expression stands
 */
export function reckonedDate(text: string, date: DateExpression, published: DatedBy | null): ReckonedDate | null {
  const { point, start, end } = date;
  const behind = text.slice(end, end + REACH);
  if (point.form === 'yearless') return ofYearBehind(date, behind, published);
  if (point.form !== 'offset' || (point.unit !== 'month' && point.unit !== 'year')) return null;
  const before = lowerWordsOf(text.slice(Math.max(0, start - REACH), start)).at(-1) ?? '';
  if (STRETCH_LEADS.has(before) || DAYS_BEFORE_RECKONED.has(before.replace('.', ''))) return null;
  if (FROM_ANOTHER_DAY.test(date.text) || GOES_ON.test(behind)) return null;
  const value = resolveDate(date, published?.date ?? null);
  if (value === null) return null;
  const isCounted = COUNTED.test(date.text);
  return { value, leeway: isCounted ? Math.max(1, Math.round(LEEWAY * -point.by)) : 0 };
}

/** "May last year", "3 May of this year": the month or the day, in the year that is named behind it. */
function ofYearBehind(date: DateExpression, behind: string, published: DatedBy | null): ReckonedDate | null {
  const by = SHIFTS.get(YEAR_BEHIND.exec(behind)?.[1] ?? '');
  if (by === undefined || date.point.form !== 'yearless') return null;
  const { month, day } = date.point;
  const year = resolveDate({ ...date, point: { form: 'offset', unit: 'year', by } }, published?.date ?? null);
  if (year === null) return null;
  const parts = [month, ...(day === null ? [] : [day])].map((part) => String(part).padStart(2, '0'));
  return { value: [year, ...parts].join('-'), leeway: 0 };
}

const FROM_ANOTHER_DAY = /earlier$|^(?:past|coming|current|previous)\b/i;
const YEAR_BEHIND = /^,?\s(?:of\s)?(last|this|next)\syear\b/;
const COUNTED = /\bago$/i;
/** "A year ago this week", "last year's": what stands behind tells the day, or what is of that year. */
const GOES_ON = /^(?:['’]s\b|\s(?:today|this|last|in|on|next)\b)/i;
