import { WEEKDAY_NAMES } from '../lexicon/calendar.ts';

const DAY = 86_400_000;

/** A day of the proleptic Gregorian calendar as a count of days since 1970-01-01. */
export type DayNumber = number;

/** The day number of a year, month (1–12) and day; null where there is no such day. */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
  return isDay ? Math.round(Date.UTC(year, month - 1, day) / DAY) : null;
}

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function lastDay(year: number, month: number): number {
  // The calendar that `Date` knows takes the year 0 for 1900.
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || (year % 400 === 0 && year !== 0));
  return month === 2 && isLeap ? 29 : LAST_DAYS[month - 1]!;
}

/** The ISO 8601 calendar date of a day number. */
export function isoDay(day: DayNumber): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The ISO 8601 weekday of a day, Monday 1 to Sunday 7. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The name of the weekday of a day, in lower case. */
export function weekdayName(day: DayNumber): string {
  return WEEKDAY_NAMES[weekdayOf(day) - 1]!.toLowerCase();
}

/** Whether an ISO 8601 date names a day (`2024-07-04`): no month or year, and no time of day. */
export function isWholeDay(iso: string): boolean {
  return WHOLE_DAY.test(iso);
}

const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/;

/** Moves an ISO month (`2024-07`) by a number of months. */
export function shiftMonth(month: string, by: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** Days in a row, both ends among them. */
export interface DaySpan {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/**
 * The first and the last day that an ISO 8601 date, date-time, month (`2024-07`) or year (`2024`) can mean;
 * null for anything else. A date-time counts as its calendar day, whatever its offset.
 */
export function daySpan(iso: string): DaySpan | null {
  const match = ISO_DATE.exec(iso);
  if (match === null) return null;
  const [, yearText, monthText, dayText] = match;
  const year = Number(yearText);
  if (monthText === undefined) {
    return spanOf(dayNumber(year, 1, 1), dayNumber(year, 12, 31));
  }
  const month = Number(monthText);
  if (dayText === undefined) {
    const first = dayNumber(year, month, 1);
    const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
    const next = dayNumber(nextYear, nextMonth, 1);
    return spanOf(first, next === null ? null : next - 1);
  }
  const day = dayNumber(year, month, Number(dayText));
  return spanOf(day, day);
}

function spanOf(first: DayNumber | null, last: DayNumber | null) {
  return first === null || last === null ? null : { first, last };
}

/** Whether a word is a year of the last century or of this one, in digits. */
export function isRecentYear(word: string): boolean {
  return word.length === 4 && RECENT.test(word);
}

const RECENT = /^(?:19|20)\d\d$/;
