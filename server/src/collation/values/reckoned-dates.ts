import type { Figure } from '../../figures/figure.ts';
import { type DaySpan, daySpan, shiftMonth } from '../../language/calendar/days.ts';

/** What of a figure tells a date that is reckoned. */
type Dated = Pick<Figure, 'kind' | 'text' | 'value' | 'precision'>;

/** "Last year", "six months ago", "the 83-year-old mill": whether a date is reckoned from the day of writing. */
export function isReckoned({ kind, text }: Pick<Figure, 'kind' | 'text'>): boolean {
  return kind === 'date' && COUNTED_UNIT.test(text);
}

/** "The 83-year-old mill": whether a date is that of a beginning which an age tells. */
export function isAgeOfThing({ kind, text }: Pick<Figure, 'kind' | 'text'>): boolean {
  return kind === 'date' && AGE.test(text);
}

/** "The 2010 conviction": a year that may as well say which of several is meant. */
export function isYearOfNoun({ kind, text }: Pick<Figure, 'kind' | 'text'>): boolean {
  return kind === 'date' && YEAR_AND_NOUN.test(text);
}

const YEAR_AND_NOUN = /^\d{4}\s\p{Ll}/u;

/** "83 years old", "six months ago": told by a length of time, which is held against other such lengths as it stands. */
export function isToldByLength({ kind, text }: Pick<Figure, 'kind' | 'text'>): boolean {
  return kind === 'date' && LENGTH.test(text);
}

const LENGTH = /\b(?:old|ago)$/i;
const AGE = /\bold$/i;
const COUNTED_UNIT = /(?:year|month)/i;

/**
 * "05-03" for "May 3" and "Friday, 3 May": a day of which only the day of its page tells the year. Undefined where its own
 * words do, and where they name no day of a month.
 */
export function dayOfUntoldYear({ text, value }: Pick<Figure, 'text' | 'value'>): string | undefined {
  return DIGIT.test(text) && !isYearStated(text) ? FULL_DATE.exec(String(value))?.[1] : undefined;
}

const DIGIT = /\d/;
const FULL_DATE = /^\d{4}-(\d\d-\d\d)$/;

/** Whether the words of a date tell its year. */
export function isYearStated(text: string): boolean {
  return STATED_YEAR.test(text);
}

const STATED_YEAR = /(?<!\d)\d{4}(?!\d)/;

/**
 * Whether two dates of which one is reckoned may be one, as far as both tell: "six months ago" may be five or seven months
 * ago. Null where neither is reckoned, or where one names no year. Of a day without a year, "the May 3 vote" of a page
 * from April, nobody knows whether it is to come: beside a month, its month alone is told.
 */
export function areNear(a: Dated, b: Dated): boolean | null {
  const isReckonedOne = isReckoned(a);
  if (!isReckonedOne && !isReckoned(b)) return null;
  const [dated, told] = isReckonedOne ? [a, b] : [b, a];
  const [month, known] = [untoldYearsMonth(told), MONTH.exec(String(dated.value))?.[1]];
  if (month !== undefined && known !== undefined) {
    const apart = Math.abs(Number(month) - Number(known));
    return Math.min(apart, MONTHS - apart) <= dated.precision;
  }
  const [one, other] = [widened(a), widened(b)];
  return one === null || other === null ? null : one.first <= other.last && other.first <= one.last;
}

/** The month of a date that names no year; undefined for others. */
function untoldYearsMonth(date: Dated): string | undefined {
  return YEARLESS.exec(String(date.value))?.[1] ?? dayOfUntoldYear(date)?.slice(0, 2);
}

/**
 * Whether two dates of which one is reckoned lie so far apart that the day of writing would have to be wrong by years. False
 * where one names no year.
 */
export function areYearsApart(a: Dated, b: Dated): boolean {
  const [one, other] = [widened(a, PAGE_YEARS), widened(b, PAGE_YEARS)];
  return one !== null && other !== null && (one.first > other.last || other.first > one.last);
}

/** A page that was written in one year is seldom taken for one of another, and hardly ever for one of more years away. */
const PAGE_YEARS = 2;

/** The days that a date leaves open, with as many months or years on either side as it may be off. */
function widened(dated: Dated, pageYears = 0): DaySpan | null {
  const { value, precision } = dated;
  const iso = String(value);
  const decade = DECADE.exec(iso)?.[1];
  if (decade !== undefined) return between(`${decade}0`, `${decade}9`);
  // What is told outright does not hang on the day of writing.
  const years = isReckoned(dated) ? pageYears : 0;
  if (YEAR.test(iso)) return between(yearsOn(iso, -precision - years), yearsOn(iso, precision + years));
  const months = precision + years * MONTHS;
  if (MONTH.test(iso)) return between(shiftMonth(iso, -months), shiftMonth(iso, months));
  return daySpan(iso);
}

function between(from: string, to: string): DaySpan | null {
  const [first, last] = [daySpan(from), daySpan(to)];
  return first === null || last === null ? null : { first: first.first, last: last.last };
}

function yearsOn(year: string, by: number): string {
  return String(Number(year) + by).padStart(4, '0');
}

const DECADE = /^(\d{3})0s$/;
const YEAR = /^\d{4}$/;
const MONTH = /^\d{4}-(\d\d)$/;
const YEARLESS = /^--(\d\d)/;
const MONTHS = 12;
