import { WEEKDAYS } from '../../language/lexicon/calendar.ts';
import { POINTERS } from '../../language/lexicon/function-words.ts';
import { type WordTable, wordTable } from '../../language/word-table.ts';

/** Parts of an hour as a time of day says them, in minutes: "half past nine", "ten to nine". */
export const PARTS_OF_HOUR = {
  half: 30,
  quarter: 15,
  five: 5,
  ten: 10,
  twenty: 20,
} as const satisfies Record<string, number>;

/** Names of twelve o'clock, by whether the afternoon begins then. */
export const TWELVES = {
  noon: true,
  midday: true,
  midnight: false,
} as const satisfies Record<string, boolean>;

/** Minutes that are said behind an hour: "nine thirty p.m.". */
export const MINUTES_BEHIND = {
  fifteen: 15,
  thirty: 30,
} as const satisfies Record<string, number>;

/** Between minutes and an hour with which the clause ends: "three minutes after ten." Lower case. */
export const AFTER_HOUR: ReadonlySet<string> = new Set(['after']);
export const BEFORE_HOUR: ReadonlySet<string> = new Set(['before', 'of']);

/** Words that lead a time of day; without one of them "ten to nine" and "nine in the morning" may count something. Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const TIME_LEADS = [
  'at', 'by', 'until', 'till', 'before', 'after', 'from', 'around', 'about', 'since', 'past', 'nearly', 'almost',
  'exactly', 'precisely', 'a',
] as const satisfies readonly string[];

/** Before two hours: "between two and three in the morning". */
export const BETWEEN: ReadonlySet<string> = new Set(['between']);

/** Before a bare hour with a day behind it ("at 9 on Sunday"). */
export const HOUR_LEADS_BEFORE_DAY = ['at', 'by', 'until', 'till', 'around'] as const satisfies readonly string[];

/** Before a bare hour beside a part of the day: "around 7 last night", "Tuesday morning, about 7". */
// biome-ignore format: words read better in rows than one to a line
export const HOUR_LEADS_BESIDE_DAY = [
  'at', 'by', 'until', 'till', 'around', 'about', 'before', 'after', 'from', 'for', 'since',
] as const satisfies readonly string[];

/** Before "at" and an hour, with a capital, these name what is on the air then: "News at 6". */
export const BROADCASTS = ['news', 'live', 'now', 'report', 'update'] as const satisfies readonly string[];

/** Before "around" and a number without a noun these say that the number is a time: "it happened around 11". */
// biome-ignore format: words read better in rows than one to a line
export const HAPPENINGS = [
  'happened', 'occurred', 'started', 'began', 'happens', 'starts', 'begins', 'erupted', 'arrived', 'died', 'woke',
] as const satisfies readonly string[];

/** What tells behind an hour of which half of the day it is, by whether it means the afternoon. */
export const PARTS_BEHIND_HOUR = {
  'in the morning': false,
  'in the afternoon': true,
  'in the evening': true,
  'at night': true,
  tonight: true,
} as const satisfies Record<string, boolean>;

/** A day and its part in one word, by whether it means the afternoon. */
export const PARTS_OF_TODAY: WordTable<boolean> = wordTable({ tonight: true });

/** Before a part of a day they tell of which day it is: "last night", "Monday morning". */
// biome-ignore format: words read better in rows than one to a line
export const DAYS_BEFORE_PART: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(), ...POINTERS, 'last', 'yesterday', 'tomorrow',
]);

/** Before hours and minutes they lead to a time of day, and to no length of time. Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const HOUR_LEADS = [
  'at', 'by', 'from', 'until', 'till', 'before', 'around', 'since', 'between', 'and', 'to',
] as const satisfies readonly string[];

/** Before "half" and an hour they make half past it: "at half eight". Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const HALF_HOUR_LEADS = [
  'at', 'by', 'from', 'until', 'till', 'before', 'after', 'around', 'since',
] as const satisfies readonly string[];

/** Verbs behind which "at" and a number with a point lead to a time of day: "it began at 23.45". Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const TIMED_VERBS = [
  'began', 'begin', 'begins', 'beginning', 'started', 'start', 'starts', 'starting', 'ended', 'end', 'ends', 'ending',
  'finished', 'finish', 'finishes', 'finishing', 'left', 'leave', 'leaves', 'leaving', 'departed', 'depart', 'departs',
  'arrived', 'arrive', 'arrives', 'arriving', 'happened', 'occurred', 'happens', 'occurs', 'woke', 'died', 'struck',
  'sank', 'landed', 'lands', 'erupted', 'called', 'off', 'sailed', 'sails', 'met', 'meet', 'meets', 'exploded',
] as const satisfies readonly string[];

/** Of what is traded, whose numbers with a point are prices: "shares ended at 23.45". Singular, lower case. */
// biome-ignore format: words read better in rows than one to a line
export const TRADED = [
  'share', 'stock', 'index', 'price', 'future', 'dollar', 'euro', 'pound', 'yen', 'oil', 'crude', 'gold', 'fund', 'bond',
  'unit', 'yield', 'currency', 'market', 'contract', 'average', 'rate', 'bidding', 'auction',
] as const satisfies readonly string[];

/** Directly before "at" and an hour without its half of the day: "doors open at 7". Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const BEGINNINGS_AND_ENDS = [
  'begin', 'begins', 'began', 'start', 'starts', 'started', 'starting', 'end', 'ends', 'ended', 'open', 'opens', 'opened',
  'close', 'closes', 'closed', 'kick', 'kicks', 'kicked', 'leaves', 'departs', 'departed', 'sails', 'sailed', 'finishes',
] as const satisfies readonly string[];

/** "Kicks off at 3". */
export const OFF: ReadonlySet<string> = new Set(['off']);

/** What begins or ends at a level that is measured or counted: "numbering starts at 1". Singular, lower case. */
// biome-ignore format: words read better in rows than one to a line
export const MEASURED = [
  'temperature', 'count', 'countdown', 'numbering', 'score', 'level', 'number', 'series', 'scale', 'age', 'cost', 'fee',
  'ticket', 'fare', 'wage', 'salary', 'pay', 'dose', 'volume', 'speed', 'total', 'toll', 'week', 'day', 'year', 'it',
  'model', 'offer', 'grade', 'that', 'these', 'those', 'odds', 'pressure', 'depth', 'height', 'reading', 'ratio',
] as const satisfies readonly string[];

/** Zones of time behind an hour, as they are written. */
// biome-ignore format: words read better in rows than one to a line
export const TIME_ZONES = [
  'GMT', 'BST', 'UTC', 'CET', 'CEST', 'EET', 'ET', 'EST', 'EDT', 'CT', 'CST', 'CDT', 'MT', 'MST', 'MDT', 'PT', 'PST',
  'PDT', 'AKST', 'HST', 'IST', 'JST', 'AEST', 'NZST',
] as const satisfies readonly string[];

/** Lead and join the hours of a span: "from 5 to 7", "between 5 and 7". */
export const SPAN_WORDS: readonly string[] = ['from', 'to', 'between', 'and'];
