/**
 * Cells that a program for tables would take for a formula: by their first character, by its full-width form, or behind
 * blanks and characters that nobody sees and some programs drop.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}\u115f\u1160\u2800\u3164\uffa0]*[=+\-@＝＋－＠](?=.)|^[\t\r](?=.)/su;

/** What must stand in quotes (RFC 4180), and what the log of a build would take for a command where a line begins so. */
const QUOTED = /[",\r\n]|^\s*::/;

/** One cell of comma-separated values. A text that a program for tables would run gets an apostrophe before it; numbers stay as they are. */
export function csvCell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text =
    typeof value === 'string' && FORMULA.test(value) && Number.isNaN(Number(value)) ? `'${value}` : `${value}`;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The day of an ISO 8601 date or date-time; null of a month or a year. A column in which some have a time and others none, or
 * some are a year, is text to a database.
 */
export function csvDay(date: string | null | undefined): string | null {
  return /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(date ?? '')?.[0] ?? null;
}

/** An ISO 8601 month or year, which is no day; null of what is known to the day. */
export function csvPeriod(date: string | null | undefined): string | null {
  return date != null && csvDay(date) === null ? date : null;
}

/** An ISO 8601 date-time with its seconds, without which databases take it for text; null for a mere date. */
export function csvInstant(date: string | null | undefined): string | null {
  const [, day, time, seconds = ':00', offset] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2}(?:[.,]\d+)?)?(Z|[+-]\d{2}(?::?\d{2})?)$/.exec(date ?? '') ?? [];
  return day === undefined ? null : `${day}T${time}${seconds}${offset}`;
}
