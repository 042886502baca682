import { type WordTable, wordTable } from '../word-table.ts';
/** The months, in order, as they are written out. */
export const MONTH_NAMES = [
  ...(['January', 'February', 'March', 'April', 'May', 'June'] as const),
  ...(['July', 'August', 'September', 'October', 'November', 'December'] as const),
] as const;

/** The days of the week as they are written out, from Monday on, as ISO 8601 counts them. */
export const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The same names as words in a text. Lower case. */
export const MONTH_WORDS: readonly string[] = MONTH_NAMES.map((name) => name.toLowerCase());
export const WEEKDAY_WORDS: readonly string[] = WEEKDAY_NAMES.map((name) => name.toLowerCase());

/** Zones of clocks by their letters, which stand behind a time of day. Lower case. */
export const ZONES: readonly string[] = ['gmt', 'bst', 'utc', 'est', 'edt', 'pst', 'pdt', 'cet'];

/** Month names and their press abbreviations (AP style shortens seven of them), lower case without full stop. */
export const MONTHS: WordTable<number> = wordTable({
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
});

/** Of these, what in small letters is another word as well. */
export const MONTHS_LIKE_WORDS: ReadonlySet<string> = new Set(['may', 'march', 'mar']);

/** Weekday names and abbreviations, lower case without full stop; ISO 8601 numbers, Monday is 1. */
export const WEEKDAYS: WordTable<number> = wordTable({
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  wed: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
});

/** Times of day that have a name, as `HH:MM`. */
export const NAMED_TIMES: WordTable<string> = wordTable({ noon: '12:00', midday: '12:00', midnight: '00:00' });

/** Words that name a day by its distance from the day of writing, in days. */
export const RELATIVE_DAYS: WordTable<number> = wordTable({
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  overnight: 0,
});

/** Words that shift a following "week", "month", "year" or weekday, counted in that unit. */
export const SHIFTS: WordTable<number> = wordTable({
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
});

/** Small numbers in words, as they count days, weeks, months or years ago. */
export const SMALL_NUMBERS: WordTable<number> = wordTable({
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
});

/** What may stand before a date and says how it bounds a period; longest first, since the first that fits is taken. */
export const DATE_LEADS = [
  // As of when something held.
  'as of',
  'as at',
  // The start of a period.
  'ever since',
  'since',
  'starting on',
  'starting',
  'beginning on',
  'beginning',
  'from',
  'after',
  // The end of a period.
  'up until',
  'up to',
  'until',
  'till',
  'through',
  'to',
  'by',
  'before',
  // A point or a stretch.
  'on',
  'in',
  'of',
  'during',
  'between',
  'around',
  'about',
  'at',
  'over',
  'for',
  'and',
  'early',
  'late',
  'mid',
  'fiscal',
  'year',
  'spring',
  'summer',
  'fall',
  'autumn',
  'winter',
] as const;

/** One of them. */
export type DateLead = (typeof DATE_LEADS)[number];

/** Verb forms that put the weekday or date behind them into the future. */
export const FUTURE_MARKS: ReadonlySet<string> = new Set([
  'will',
  'would',
  'shall',
  "'ll",
  '’ll',
  'scheduled',
  'slated',
  'due',
  'set',
  'expected',
  'plans',
  'planned',
  'planning',
  'going',
  'next',
  'coming',
  'upcoming',
]);

/** Months that are never abbreviated. */
export const UNABBREVIATED: ReadonlySet<string> = new Set(['march', 'april', 'june', 'july', 'may']);
