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
export const BARE_HOUR_LEADS = ['at', 'by', 'until', 'till'] as const satisfies readonly string[];

/** Parts of a day that "in the" leads behind an hour, by whether they mean the afternoon. */
export const PARTS_OF_DAY = {
  morning: false,
  afternoon: true,
  evening: true,
} as const satisfies Record<string, boolean>;
