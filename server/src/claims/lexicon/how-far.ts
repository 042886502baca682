import { MOVED_BY, TRENDS } from '../../figures/lexicon/trends.ts';

/** Words by which the rules of `how-far` decide. Lower case, where a doc comment says nothing else. */

/** Before a number they bound it. */
export const BOUNDING: ReadonlySet<string> = new Set(['only', 'just', 'least', 'most', 'more', 'less', 'fewer']);

/** Stand between "among" and the number of all those who are meant: "among at least 12 people". */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set([
  ...BOUNDING,
  ...['at', 'than', 'about', 'around', 'some', 'nearly', 'almost', 'over', 'roughly', 'approximately'],
]);

/** Behind these "by" leads the amount of a change, or by how many the ones are more than the others. */
export const CHANGES_BY: ReadonlySet<string> = new Set([
  ...TRENDS.up,
  ...TRENDS.down,
  ...Object.keys(MOVED_BY),
  ...['outnumber', 'outnumbers', 'outnumbered', 'exceed', 'exceeds', 'exceeded', 'short', 'change', 'changed'],
]);

/** Stand between "not" and the number that it denies. */
export const ARTICLES: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'earlier',
  'previous',
  'previously',
  'reported',
]);

/** Tell that somebody died of a wound. */
export const DEADLY: ReadonlySet<string> = new Set(['mortally', 'fatally']);

/** What is told of those whom somebody identified. */
export const NAMES: ReadonlySet<string> = new Set(['names', 'identities', 'identity']);

/** Tell that somebody's name was told. */
export const IDENTIFYING: ReadonlySet<string> = new Set(['identified', 'identify', 'identifies', 'identifying']);

/** Words behind shots that say at whom they were fired, so that there may have been more. */
export const AIMED: ReadonlySet<string> = new Set(['at', 'into', 'through', 'toward', 'towards']);

/** Join two numbers. */
export const JOINTS: ReadonlySet<string> = new Set(['and', '&', '+', 'plus']);

/** Join one more to those counted. */
export const GOES_ON: ReadonlySet<string> = new Set(['and', 'while']);

/** How many more a list goes on with. */
export const ONE_MORE: ReadonlySet<string> = new Set(['one', 'two', 'three', 'four', 'five', 'another']);

/** Periods behind "last" that own an event. */
export const PERIODS_OWNED: ReadonlySet<string> = new Set(["year's", "month's", "week's"]);

/** Tell that an event is another. */
export const APART: ReadonlySet<string> = new Set([
  'separate',
  'unrelated',
  'different',
  'previous',
  'similar',
  'earlier',
]);

/** Lead an event that was not told of before. */
export const LEADS_OF_NEW: ReadonlySet<string> = new Set(['a', 'an', 'another']);

/** Spans between two events. */
export const SPANS: ReadonlySet<string> = new Set([
  'days',
  'weeks',
  'months',
  'years',
  'day',
  'week',
  'month',
  'year',
  'hours',
]);

/** Two words that lead the two values of a sentence, in its order, and tell which of them holds by now. */
export interface RevisionLeads {
  readonly leads: readonly [first: string, second: string];
  readonly now: 'first' | 'second';
  /** What else must hold: nothing, that a count is revised, or that one is revised or has moved on. */
  readonly where: 'always' | 'count-revised' | 'count-revised-or-moved';
}

export const REVISION_LEADS: readonly RevisionLeads[] = [
  // "Lowered the toll to 41 from 43".
  { leads: ['to', 'from'], now: 'first', where: 'count-revised' },
  // "Lowered the toll from 43 to 41", "the toll rose from 41 to 43".
  { leads: ['from', 'to'], now: 'second', where: 'count-revised-or-moved' },
  // "Not 43 but 41 people".
  { leads: ['not', 'but'], now: 'second', where: 'always' },
];

/** Stand between "from" and an earlier value. */
export const BARE: ReadonlySet<string> = new Set([
  'an',
  'a',
  'the',
  'earlier',
  'initial',
  'original',
  'previous',
  'previously',
  'reported',
]);

/** "May have been killed" tells of a moment as well. */
export const POSSIBLE: ReadonlySet<string> = new Set(['may', 'might', 'could', 'must', 'would', 'should']);

/** Forms of "have". */
export const HAVE: ReadonlySet<string> = new Set(['have', 'has']);

/** Between these and the participle: "has since drowned 12". */
export const UP_TO_NOW: ReadonlySet<string> = new Set(['since', 'already', 'now', 'also', 'reportedly']);

/** Lead those of whom some are counted. */
export const AMONG: ReadonlySet<string> = new Set(['among', 'amongst']);

/** Tell that more may follow. */
export const FIRST: ReadonlySet<string> = new Set(['first']);

/** Stand behind "of" for those that were counted: "two of whom". */
export const PARTITIVE_RELATIVES: ReadonlySet<string> = new Set(['whom', 'which']);

/** Add one to those counted. */
export const ANOTHER: ReadonlySet<string> = new Set(['another']);

/** Lead a clause about a thing. */
export const THING_RELATIVES: ReadonlySet<string> = new Set(['that', 'which']);

/** Lead what was not counted. */
export const EXCLUSIONS: ReadonlySet<string> = new Set(['excluding']);

/** Forms of "be" of one alone. */
export const SINGULAR_COPULAS: ReadonlySet<string> = new Set(['was', 'is']);
