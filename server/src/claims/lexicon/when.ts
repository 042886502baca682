import { MONTHS, WEEKDAYS } from '../../language/lexicon/calendar.ts';

/** Words by which the rules of `when` decide. Lower case, where a doc comment says nothing else. */

/** Leads of a date that bounds a stretch, so that nothing happened on it. */
export const STRETCHES: ReadonlySet<string> = new Set([
  ...['as of', 'as at', 'ever since', 'since', 'starting on', 'starting', 'beginning on', 'beginning', 'from', 'after'],
  ...['up until', 'up to', 'until', 'till', 'through', 'by', 'before', 'between', 'over', 'fiscal', 'year', 'spring'],
  ...['summer', 'fall', 'autumn', 'winter'],
]);

/** Behind these "of" leads a month or a year of which a part alone is told. */
export const ENDS_OF_SPANS: ReadonlySet<string> = new Set([
  ...['end', 'beginning', 'start', 'middle', 'half', 'quarter', 'most', 'part', 'rest', 'month', 'week', 'weeks'],
]);

/** Words by which a page, a picture or a paper tells its own day. */
export const STAMPED: ReadonlySet<string> = new Set([
  ...['posted', 'updated', 'published', 'modified', 'filed', 'photo', 'photograph', 'picture', 'pictured', 'image'],
  ...['edition', 'copyright', 'issue'],
]);

/** Lead what goes on. */
export const INTO: ReadonlySet<string> = new Set(['into']);

/** Lead a date in a headline of a page. */
export const DATE_NOUNS: ReadonlySet<string> = new Set(['date']);

/** Before "past year" and "last year" they lead a stretch or a part of it, so that nothing is told to be of that year. */
export const STRETCH_LEADS: ReadonlySet<string> = new Set(['the', 'of', 'than', 'from', 'for', 'over', 'to']);

/** Before "last year" they tell which of its days or months is meant: "May last year". */
// biome-ignore format: words read better in rows than one to a line
export const DAYS_BEFORE_RECKONED: ReadonlySet<string> = new Set([
  ...MONTHS.keys(), ...WEEKDAYS.keys(), 'spring', 'summer', 'autumn', 'fall', 'winter', 'time', 'late', 'early', 'mid',
]);
