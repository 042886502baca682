/** What a header's date says, or what is wrong with it. */
export type HeaderDate =
  | { readonly kind: 'date'; readonly date: string }
  | {
      readonly kind: 'fault';
      readonly why: 'form' | 'offset' | 'calendar' | 'future';
      readonly suggestion: string | null;
    };

const ISO_8601 =
  /^(\d{4})(-?)(\d{2})\2(\d{2})(?:T(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/;

/**
 * Checks a date of a header: an ISO 8601 calendar date, or a date-time with its offset, not later than `today`
 * (`YYYY-MM-DD`). A date in the basic form (`20240709`) is given back in the extended one.
 * @see ISO 8601-1:2019, 5.2.2 (calendar dates), 5.3.3 (times of day), 5.4 (both together)
 */
export function readHeaderDate(text: string, today: string): HeaderDate {
  const local = LOCAL.exec(text);
  if (local) return readLocal(local, today);
  const parts = ISO_8601.exec(text);
  if (!parts) {
    return fault('form', suggest(text, today));
  }
  const [, year = '', dash = '', month = '', day = '', hour, minute = '', second = '00', offset] = parts;
  const date = `${year}-${month}-${day}`;
  if (!isCalendarDate(Number(year), Number(month), Number(day))) {
    return fault('calendar', null);
  }
  if (hour === undefined) {
    return date > today ? fault('future', null) : { kind: 'date', date };
  }
  if (offset === undefined) {
    return fault('offset', date > today ? null : date);
  }
  if (!isTimeOfDay(Number(hour), Number(minute), Number(second)) || !isOffset(offset)) {
    return fault('calendar', date > today ? null : date);
  }
  const instant = Date.parse(`${date}T${hour}:${minute}:00${extendedOffset(offset)}`);
  if (new Date(instant).toISOString().slice(0, 10) > today) {
    return fault('future', null);
  }
  return { kind: 'date', date: dash === '' || offset.length === 3 ? extended(text, date, offset) : text };
}

/** "2026-03-14 10:30:00", "2026-03-14 10:30 +0100": date and time with a blank between them, as site generators write them. */
const LOCAL =
  /^(\d{4}-\d{2}-\d{2})[ ]{1,2}(\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?(?:\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/;

/** Without its offset such a time belongs to an unknown zone: the day alone is known. */
function readLocal([, date = '', time = '', offset]: RegExpExecArray, today: string): HeaderDate {
  if (offset === undefined) {
    const [hour, minute, second = '0'] = time.split(':');
    return isTimeOfDay(Number(hour), Number(minute), Number(second))
      ? readHeaderDate(date, today)
      : fault('calendar', null);
  }
  const zone = /^[A-Z]/.test(offset) ? 'Z' : offset;
  return readHeaderDate(`${date}T${time.padStart(time.length > 5 ? 8 : 5, '0')}${zone}`, today);
}

function fault(why: 'form' | 'offset' | 'calendar' | 'future', suggestion: string | null): HeaderDate {
  return { kind: 'fault', why, suggestion };
}

function isCalendarDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isTimeOfDay(hour: number, minute: number, second: number): boolean {
  return hour <= 23 && minute <= 59 && second <= 60;
}

function isOffset(offset: string): boolean {
  return offset === 'Z' || (Number(offset.slice(1, 3)) <= 23 && Number(offset.slice(-2)) <= 59);
}

function extendedOffset(offset: string): string {
  return offset === 'Z' ? offset : `${offset.slice(0, 3)}:${offset.length > 3 ? offset.slice(-2) : '00'}`;
}

function extended(text: string, date: string, offset: string): string {
  const digits = text.slice(text.indexOf('T') + 1, text.length - offset.length).replaceAll(':', '');
  const time = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].filter((part) => part !== '').join(':');
  return `${date}T${time}${extendedOffset(offset)}`;
}

/** Month names by their first three letters, in order. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** How people write a date in a header, each with the groups that hold year, month and day. */
const OTHER_FORMS = [
  { form: /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/, year: 1, month: 2, day: 3 },
  { form: /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i, year: 3, month: 2, day: 1 },
  { form: /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i, year: 3, month: 1, day: 2 },
  { form: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, year: 3, month: 2, day: 1 },
] as const;

/** The day of the week before a date, as mail and feeds write it (RFC 5322, 3.3). */
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /i;
/** A time of day behind a date, with its zone in whatever words. */
const TIME = /,? (?:at )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?(?: ?(?:[a-z]{1,5}|[+-]\d{2}:?\d{2})){0,2}$/i;

/** The ISO 8601 date that a date in another, unambiguous form means; null where there is none, or it lies ahead. */
function suggest(text: string, today: string): string | null {
  const written = text.trim().replace(/\s+/g, ' ').replace(WEEKDAY, '').replace(TIME, '');
  for (const { form, year, month, day } of OTHER_FORMS) {
    const match = form.exec(written);
    if (match) {
      const name = match[month] ?? '';
      const number = /^\d/.test(name) ? Number(name) : MONTHS.indexOf(name.slice(0, 3).toLowerCase() as never) + 1;
      const date = `${match[year]}-${String(number).padStart(2, '0')}-${match[day]?.padStart(2, '0')}`;
      return isCalendarDate(Number(match[year]), number, Number(match[day])) && date <= today ? date : null;
    }
  }
  return null;
}
