import { MONTH_NAMES } from '../lexicon/calendar.ts';

/** An ISO 8601 date, month or year in words ("9 July 2024", "July 2024", "2024"); anything else as it is. */
export function plainDate(iso: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (match === null) return iso;
  const [, year, month, day] = match;
  const name = MONTH_NAMES[Number(month) - 1];
  if (name === undefined) return year!;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
