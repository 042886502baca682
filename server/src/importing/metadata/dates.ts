import { readHeaderDate } from '../../corpus/headers/header-dates.ts';
import { readDates } from '../../language/calendar/dates.ts';
import { monthNumber } from './month-names.ts';

/** A date, or a date with its time and offset, as ISO 8601. */
const WHOLE_DATE = 'YYYY-MM-DD'.length;
/** In characters: what is longer is no date with its time. */
const LONGEST_DATE = 80;

/** "Tue, 09 Jul 2024 22:00:00 +0200", "9 Jul 2024 22:00 GMT" (RFC 5322, 3.3; RFC 822 has years of two digits). */
const MAIL_DATE =
  /^(?:[A-Za-z]{3,9},?\s{1,3})?(\d{1,2})[\s-]([A-Za-z]{3,9})\.?[\s-](\d{4}|\d{2}),?\s{1,3}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s{1,3}(?:([+-]\d{2}):?(\d{2})|([A-Z]{1,4})\b(?![+-]\d)))?/;

/** Names of zones that mean one offset everywhere (RFC 5322, 4.3). */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['GMT', 'Z'],
  ['UT', 'Z'],
  ['UTC', 'Z'],
  ['Z', 'Z'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
]);

/** "2024-07-09T22:00:00.000+0200", "2024-07-09T22:00", "2024-07-09 22:00:00": a day, and perhaps a time and its offset. */
const ISO_LIKE =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T\s]\s?(\d{1,2}):(\d{2})(?::(\d{1,2})(?:[.,:]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?(?![\d:])/i;

/** "20240709", "20240709221530" */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?Z?)?$/;

/** "2024年7月9日", "2024년 7월 9일" */
const EAST_ASIAN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;

/** "9. Juli 2024", "9 juillet 2024, 10:30", "le mardi 9 juillet 2024"; "July 9, 2024" */
const DAY_FIRST =
  /(?:^|[\s,(])(\d{1,2})(?:\.|er|st|nd|rd|th|º|°)?\s{1,2}(?:de\s|of\s)?(\p{L}{3,12})\.?,?\s{1,2}(?:de\s|del\s)?(\d{4})(?!\d)/u;
const MONTH_FIRST = /(?:^|[\s,(])(\p{L}{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d)/u;
const NUMBERS = /(?:^|[\s,(])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;
/** "9.7.24", where nothing but days is written. */
const SHORT_YEAR = /(?:^|[\s,(])(\d{1,2})([./-])(\d{1,2})\2(\d{2})(?![\d./-])/;
/** "Datum: 2024-07-09" */
const ISO_INSIDE = /[\s,(:|]((?:19|20)\d{2}-\d{2}-\d{2})(?![\d-])/;

/** The earliest year in which a page, a mail or a document can have been published by machine. */
const EARLIEST = '1970-01-01';

export interface DateContext {
  /** ISO 8601 date; later days are not believed. */
  readonly today: string;
  /** The language of the page (a BCP 47 tag), which tells how "3/4/2024" is meant. */
  readonly language?: string | undefined;
  /** Whether the text is there to give a day, so that "9.7.24" is one; elsewhere that may be a version. */
  readonly isStamp?: boolean;
}

/**
 * The ISO 8601 date that a value of metadata means: in any of the forms in which mails, pages and documents write it. A
 * time without its offset belongs to an unknown zone: the day alone is given. Null where it means none for sure: "3/4/2024"
 * in a language that writes days and months in either order, a day that is still to come, the year 1970 of an empty clock.
 */
export function isoDate(value: string, context: DateContext): string | null {
  const text = value.trim();
  if (text.length > LONGEST_DATE) return null;
  const date =
    isoLike(text) ?? compact(text) ?? mailDate(text) ?? eastAsian(text) ?? written(text, context) ?? english(text);
  if (date === null) return null;
  const checked = readHeaderDate(date, context.today);
  const sure = checked.kind === 'date' ? checked.date : null;
  return sure !== null && sure.slice(0, WHOLE_DATE) > EARLIEST ? sure : null;
}

function isoLike(text: string): string | null {
  const match = ISO_LIKE.exec(text);
  if (!match) return null;
  const [, year, , month = '', day = '', hour, minute, second, offset] = match;
  return dated(`${year}-${two(month)}-${two(day)}`, hour, minute, second, offset && zoneOf(offset));
}

function compact(text: string): string | null {
  const match = COMPACT.exec(text);
  return match && `${match[1]}-${match[2]}-${match[3]}`;
}

function eastAsian(text: string): string | null {
  const [, year, month = '', day = ''] = EAST_ASIAN.exec(text) ?? [];
  return year === undefined ? null : `${year}-${two(month)}-${two(day)}`;
}

function mailDate(text: string): string | null {
  const match = MAIL_DATE.exec(text);
  if (!match) return null;
  const [, day = '', name = '', year = '', hour, minute, second, hours, minutes, zone] = match;
  const month = monthNumber(name, 'en');
  if (month === null) return null;
  // RFC 5322, 4.3: 00 to 49 are of this century.
  const whole = year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
  const offset = hours === undefined ? zone && ZONES.get(zone) : `${hours}:${minutes}`;
  return dated(`${whole}-${two(String(month))}-${two(day)}`, hour, minute, second, offset);
}

/** A day, with its time where that has an offset. */
function dated(
  day: string,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  offset: string | undefined,
): string {
  if (hour === undefined || offset === undefined) return day;
  return `${day}T${two(hour)}:${minute}${second === undefined ? '' : `:${two(second)}`}${offset}`;
}

function zoneOf(written: string): string {
  if (/^[A-Z]/i.test(written)) return 'Z';
  return `${written.slice(0, 3)}:${written.length > 3 ? written.slice(-2) : '00'}`;
}

/** A date in words or numbers, with the names of months in the page's language or English. */
function written(text: string, { language = 'en', isStamp = false, today }: DateContext): string | null {
  const [, day = '', name = '', year] = DAY_FIRST.exec(text) ?? [];
  const month = year === undefined ? null : monthNumber(name, language);
  if (month !== null) return `${year}-${two(String(month))}-${two(day)}`;
  const [, first = '', dayBehind = '', yearBehind] = MONTH_FIRST.exec(text) ?? [];
  const monthBefore = yearBehind === undefined ? null : monthNumber(first, language);
  if (monthBefore !== null) return `${yearBehind}-${two(String(monthBefore))}-${two(dayBehind)}`;
  const numbers = NUMBERS.exec(text);
  if (numbers) return inNumbers(numbers, language);
  if (!isStamp) return null;
  const iso = ISO_INSIDE.exec(text);
  if (iso) return iso[1]!;
  const short = SHORT_YEAR.exec(text);
  return short && inNumbers(short, language, today.slice(0, 2));
}

/** "31/12/2024": a number above twelve is a day; else the language tells which is, but for English without its region. */
function inNumbers(
  [, first = '', mark, second = '', last]: RegExpExecArray,
  language: string,
  century = '',
): string | null {
  const year = `${century}${last}`;
  const [a, b] = [Number(first), Number(second)];
  const isDayFirst =
    a > 12 || (b <= 12 && (a === b || mark === '.' || (!MONTH_FIRST_IN.test(language) && !/^en$/i.test(language))));
  const isMonthFirst = !isDayFirst && (b > 12 || MONTH_FIRST_IN.test(language));
  if (!isDayFirst && !isMonthFirst) return null;
  return isDayFirst ? `${year}-${two(second)}-${two(first)}` : `${year}-${two(first)}-${two(second)}`;
}

/** Where dates in numbers begin with the month. */
const MONTH_FIRST_IN = /^en-(?:US|PH)/i;

/** The first whole date of a line in English, in any of the forms that are read in texts. */
function english(text: string): string | null {
  const [date] = readDates(text, { start: 0, end: text.length }).filter(({ iso }) => iso?.length === WHOLE_DATE);
  return date?.iso ?? null;
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}
