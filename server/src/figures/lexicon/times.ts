/** Words by which the rules of `times` decide. Lower case, where a doc comment says nothing else. */

import { ZONES } from '../../language/lexicon/calendar.ts';

/** Before an hour they make it a rough one. */
export const ESTIMATES: ReadonlySet<string> = new Set(['around', 'about']);

/** Verbs behind which "at" leads to a level. */
export const STANDING: ReadonlySet<string> = new Set([
  'stood',
  'stands',
  'standing',
  'remained',
  'remains',
  'peaked',
  'put',
  'estimated',
]);

/** Before "after" and "before" they tell that it was near. */
export const SHORTLY: ReadonlySet<string> = new Set(['just', 'shortly']);

/** Prepositions that are said of numbers of things: "seven of them", "at 12 under par". */
export const NOT_BEHIND_HOUR: ReadonlySet<string> = new Set([
  'of',
  'or',
  'per',
  'under',
  'over',
  'below',
  'above',
  'than',
]);

/** Marks behind which a number goes on. */
export const GOES_ON: ReadonlySet<string> = new Set(['%', '/', '–', ':']);

/** Before hours they tell how long something took. */
// biome-ignore format: words read better in rows than one to a line
export const LASTING: ReadonlySet<string> = new Set([
  'lasted', 'lasts', 'lasting', 'last', 'took', 'takes', 'take', 'taking', 'clocked', 'ran', 'within', 'after',
]);

/** Marks that tie a number to the one before it. */
export const TIES: ReadonlySet<string> = new Set([':', '.', '-', '/']);

/** Lead a time with its seconds. */
export const CLOCK: ReadonlySet<string> = new Set(['at', 'by', 'since', 'until', 'till']);

/** What stands between the two times of a span, of which only the second may say its half of the day: "2 to 4 a.m.". */
export const SPANS: ReadonlySet<string> = new Set(['and', 'to', 'or', 'until', 'till', '-', '–']);

/** Parts of a day in whose hours an afternoon is meant; "night" is before midnight but for its own hour. */
export const AFTERNOON: ReadonlySet<string> = new Set(['night', 'tonight', 'evening', 'afternoon']);

/** Behind four digits these make them a time: "0630 GMT", "2200 hours". Lower case. */
export const CLOCKS: ReadonlySet<string> = new Set([...ZONES, 'hours', 'hrs', 'et', 'zulu', 'local']);

/** Lead four digits that are a time. */
export const EARLY_LEADS: ReadonlySet<string> = new Set([
  'at',
  'by',
  'from',
  'until',
  'till',
  'before',
  'after',
  'and',
  'to',
  '-',
  '–',
]);

/** Lead a full hour, or a half or a quarter of one, in four digits. */
export const EVEN_LEADS: ReadonlySet<string> = new Set(['at', 'around', 'about', 'by', 'until', 'before', 'after']);

/** Stand between a number and "past". */
export const MINUTE_NOUNS: ReadonlySet<string> = new Set(['minutes']);

/** Lead the hour before the minutes. */
export const PAST: ReadonlySet<string> = new Set(['past']);

/** The part of a day behind the evening. */
export const NIGHT: ReadonlySet<string> = new Set(['night']);

/** End an hour. */
export const O_CLOCK: ReadonlySet<string> = new Set(["o'clock"]);

/** The part of a day before noon. */
export const MORNINGS: ReadonlySet<string> = new Set(['morning']);

/** The part of a day behind noon. */
export const AFTERNOONS: ReadonlySet<string> = new Set(['afternoon']);

/** Between "at" and a time they make it a rough one. */
// biome-ignore format: words read better in rows than one to a line
export const ROUGHLY: ReadonlySet<string> = new Set([
  'about', 'around', 'approximately', 'almost', 'nearly', 'roughly', 'some', 'exactly', 'precisely',
]);
