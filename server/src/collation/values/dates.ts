import type { Claim } from '../../claims/claim.ts';
import { DONE_OFTEN, DONE_ONCE } from '../../claims/lexicon/done-once.ts';
import { openVerbOf } from '../../claims/what/predicates.ts';
import type { Figure } from '../../figures/figure.ts';
import { daySpan, weekdayOf } from '../../language/calendar/days.ts';
import { isReckoned } from './reckoned-dates.ts';

/** A date as far as it is told: a weekday alone, else a year, a month and a day of which one or two may be left out. */
interface PartialDate {
  readonly weekday: number | null;
  readonly year: string | null;
  readonly month: string | null;
  readonly day: string | null;
}

const WEEKDAY = /^-W-([1-7])$/;
const YEARLESS = /^--(\d\d)(?:-(\d\d))?$/;
const DECADE = /^(\d{3})0s$/;
const FROM_YEAR = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/;

/**
 * Whether two dates can be one day, month or year, as far as both tell: "March 2007" leaves 20 March 2007 open. Null where
 * nothing is told by both, a weekday by the one and a day of a month without its year by the other.
 *
 * @param a ISO 8601 (`2007-03-20`, `2007-03`, `2007`), `1930s`, `--03-20` or `--03` without a year, `-W-5` for a Friday
 */
export function areOneDate(a: string, b: string): boolean | null {
  if (a === b) return true;
  const [decade, otherDecade] = [DECADE.exec(a)?.[1], DECADE.exec(b)?.[1]];
  if (decade !== undefined || otherDecade !== undefined) return isInDecade(b, decade) || isInDecade(a, otherDecade);
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one === null || other === null) return false;
  const [oneWeekday, otherWeekday] = [weekdayIn(a, one), weekdayIn(b, other)];
  if (one.weekday !== null || other.weekday !== null) {
    return oneWeekday === null || otherWeekday === null ? null : oneWeekday === otherWeekday;
  }
  let shared = false;
  for (const part of ['year', 'month', 'day'] as const) {
    if (one[part] === null || other[part] === null) continue;
    if (one[part] !== other[part]) return false;
    shared = true;
  }
  return shared ? true : null;
}

/** Whether the first of two dates is the second in a rounder form: the month or the year in which a day lies. */
export function isRounderDate(rough: string, exact: string): boolean {
  if (DECADE.test(rough)) return !DECADE.test(exact) && areOneDate(rough, exact) === true;
  const [one, other] = [partsOf(rough), partsOf(exact)];
  if (one === null || other === null || one.weekday !== null || other.weekday !== null) return false;
  const coarser = (one.day === null && other.day !== null) || (one.month === null && other.month !== null);
  return coarser && areOneDate(rough, exact) === true;
}

/** Whether two dates are days of which one follows on the other, in whatever way they are told. */
export function areNeighbours(a: string, b: string): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one === null || other === null) return false;
  if (one.weekday !== null || other.weekday !== null) {
    const [from, to] = [weekdayIn(a, one), weekdayIn(b, other)];
    return from !== null && to !== null && [1, DAYS_OF_WEEK - 1].includes(Math.abs(from - to));
  }
  if (one.year === null || one.day === null || other.year === null || other.day === null) return false;
  const [first, second] = [daySpan(a), daySpan(b)];
  return first !== null && second !== null && Math.abs(first.first - second.first) === 1;
}

const DAYS_OF_WEEK = 7;

/**
 * "Built in 1961", "sold in July 1973", "founded 40 years ago": whether a date is that of what is done once (`DONE_ONCE`),
 * and its own words tell the year.
 */
export function isYearOfDeed({ figure, predicate }: Pick<Claim, 'figure' | 'predicate'>): boolean {
  return isDoneOnce({ predicate }) && (STATED_YEAR.test(figure.text) || isReckoned(figure));
}

/** "Nov. 15" and "Sunday, Nov. 15": whether two dates are one day of years that only the days of their pages tell. */
export function areOneDayOfYear(a: Pick<Figure, 'text' | 'value'>, b: Pick<Figure, 'text' | 'value'>): boolean {
  const [one, other] = [dayOfUntoldYear(a), dayOfUntoldYear(b)];
  return one !== undefined && one === other;
}

function dayOfUntoldYear({ text, value }: Pick<Figure, 'text' | 'value'>): string | undefined {
  return DIGIT.test(text) && !STATED_YEAR.test(text) ? FULL_DATE.exec(String(value))?.[1] : undefined;
}

const DIGIT = /\d/;
const FULL_DATE = /^\d{4}-(\d\d-\d\d)$/;

/** Whether what happened is done to a thing or a person once (`DONE_ONCE`): it has one day. */
export function isDoneOnce({ predicate }: Pick<Claim, 'predicate'>): boolean {
  return predicate !== null && DONE_ONCE.has(openVerbOf(predicate) ?? predicate);
}

const STATED_YEAR = /(?<!\d)\d{4}(?!\d)/;

/** Whether what happened is what people do again and again (`DONE_OFTEN`). */
export function isDoneOften({ predicate }: Pick<Claim, 'predicate'>): boolean {
  return DONE_OFTEN.has(openVerbOf(predicate) ?? '');
}

/** @param decade the first three digits of a year; undefined where there is none */
function isInDecade(date: string, decade: string | undefined): boolean {
  return decade !== undefined && FROM_YEAR.test(date) && date.startsWith(decade);
}

function partsOf(date: string): PartialDate | null {
  const weekday = WEEKDAY.exec(date)?.[1];
  if (weekday !== undefined) return { weekday: Number(weekday), year: null, month: null, day: null };
  const yearless = YEARLESS.exec(date);
  if (yearless !== null) return { weekday: null, year: null, month: yearless[1]!, day: yearless[2] ?? null };
  const full = FROM_YEAR.exec(date);
  return full === null ? null : { weekday: null, year: full[1]!, month: full[2] ?? null, day: full[3] ?? null };
}

function weekdayIn(date: string, { weekday, day, year }: PartialDate): number | null {
  if (weekday !== null) return weekday;
  const span = year === null || day === null ? null : daySpan(date);
  return span === null ? null : weekdayOf(span.first);
}
