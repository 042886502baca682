/** Parts of an hour as a time of day says them, in minutes: "half past nine", "ten to nine". */
export const PARTS_OF_HOUR = {
  half: 30,
  quarter: 15,
  five: 5,
  ten: 10,
  twenty: 20,
} as const satisfies Record<string, number>;

/** Minutes that are said behind an hour: "nine thirty p.m.". */
export const MINUTES_BEHIND = {
  fifteen: 15,
  thirty: 30,
} as const satisfies Record<string, number>;

/** Words that lead a time of day; without one of them "ten to nine" and "nine in the morning" may count something. Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const TIME_LEADS = [
  'at', 'by', 'until', 'till', 'before', 'after', 'from', 'around', 'about', 'since', 'past', 'nearly', 'almost',
  'exactly', 'precisely', 'a',
] as const satisfies readonly string[];

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

/** Parts of a day that "in the" leads behind an hour, by whether they mean the afternoon. */
export const PARTS_OF_DAY = {
  morning: false,
  afternoon: true,
  evening: true,
} as const satisfies Record<string, boolean>;
