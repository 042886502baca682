/** Words by which the rules of `when` decide. Lower case, where a doc comment says nothing else. */

/** Happenings of which a story has one as a rule, so that its day is the day of the story. */
export const OF_THE_STORY: ReadonlySet<string> = new Set([
  'shooting',
  'collapse',
  'explosion',
  'crash',
  'quake',
  'fire',
]);

/** Leads of a period, not of a day. */
export const PERIODS: ReadonlySet<string> = new Set([
  'since',
  'until',
  'as of',
  'by',
  'through',
  'after',
  'before',
  'between',
]);

/** Verbs that tell of something else on that day. */
export const OTHER_VERBS: ReadonlySet<string> = new Set([
  'was',
  'were',
  'is',
  'are',
  'has',
  'have',
  'remained',
  'remains',
  'dies',
  'died',
  'and',
]);

/** Lead what goes on. */
export const INTO: ReadonlySet<string> = new Set(['into']);

/** Lead a date in a headline of a page. */
export const DATE_NOUNS: ReadonlySet<string> = new Set(['date']);
