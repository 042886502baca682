import type { Span } from '../../corpus/span.ts';
import type { DateLead } from '../lexicon/calendar.ts';

/** A date in the text. Spans count in the text that was read; `start` and `end` leave the lead out. */
export interface DateExpression extends Span {
  /** As written ("Sunday night", "July 9, 2024"). */
  readonly text: string;
  readonly point: CalendarPoint;
  /** The word before it that says how it bounds a period ("since", "as of", "by"), lower case; null where none. */
  readonly lead: DateLead | null;
  /** The clause puts it into the future ("will meet on Friday"). */
  readonly future: boolean;
  /** As much of the date as the text alone tells, ISO 8601 (`2024-07-09`, `2024-07`, `2024`); null where nothing. */
  readonly iso: string | null;
}

/** What a date expression says by itself, before any reference date is known. */
export type CalendarPoint =
  /** A full or coarser ISO 8601 date: `2024-07-09`, `2024-07`, `2024`. */
  | { readonly form: 'absolute'; readonly iso: string }
  /** "the 1990s": the first year of ten. */
  | { readonly form: 'decade'; readonly year: number }
  /** "July 9", "July": the year is left to the reader. */
  | { readonly form: 'yearless'; readonly month: number; readonly day: number | null; readonly shift: number | null }
  /** "Monday", "last Friday" (shift −1), "next Monday" (+1). ISO weekday, Monday is 1. */
  | { readonly form: 'weekday'; readonly weekday: number; readonly shift: number | null }
  /** "yesterday" (−1 day), "last week" (−1 week), "two months ago" (−2 months), "this year" (0 years). */
  | { readonly form: 'offset'; readonly unit: 'day' | 'week' | 'month' | 'year'; readonly by: number };

/** Whether a date tells one day, which it may yet take another date to know. */
export function tellsDay({ point }: DateExpression): boolean {
  if (point.form === 'absolute') return point.iso.length >= 'YYYY-MM-DD'.length;
  if (point.form === 'yearless') return point.day !== null;
  return point.form === 'weekday' || (point.form === 'offset' && point.unit === 'day');
}
