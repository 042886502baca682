import type { Claim } from '../../claims/claim.ts';
import type { Hedge } from '../../claims/scope.ts';
import type { Figure } from '../../figures/figure.ts';

export { weekdayName as weekdayOf } from '../../language/calendar/days.ts';

const DAY_MINUTES = 24 * 60;

/** The minute of the day (0–1439) that an ISO 8601 time states; null where the value is no clock time. */
export function minuteOfDay(value: number | string): number | null {
  const match = /(?:^|T)(\d{2}):(\d{2})/.exec(String(value));
  return match === null ? null : Number(match[1]) * 60 + Number(match[2]);
}

/** How many minutes the second time of day is later than the first, the shorter way round the clock; negative if earlier. */
export function minutesLater(from: number, to: number): number {
  const later = (((to - from) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  return later > DAY_MINUTES / 2 ? later - DAY_MINUTES : later;
}

/** The minutes between two times of day, the shorter way round the clock. */
export function minutesApart(a: number, b: number): number {
  return Math.abs(minutesLater(a, b));
}

/** "Ten o'clock" and "10 p.m.", but not "10 a.m." and "10 p.m.": one time as far as either is written. */
export function mayBeOneTime(a: Figure, b: Figure): boolean {
  const [one, other] = [minuteOfDay(a.value), minuteOfDay(b.value)];
  if (one === other) return true;
  const isOpen = leavesHalfOpen(a) || leavesHalfOpen(b);
  return one !== null && other !== null && isOpen && minutesApart(one, other) === DAY_MINUTES / 2;
}

/** "4 a.m." and "4 p.m.": one may have been taken for the other. Nobody writes "noon" for "midnight", or "19:00" for "07:00". */
export function areHalvesOfOneDay(a: Figure, b: Figure): boolean {
  const [one, other] = [minuteOfDay(a.value), minuteOfDay(b.value)];
  if (one === null || other === null || minutesApart(one, other) !== DAY_MINUTES / 2) return false;
  return HALF_OF_DAY.test(a.text) && HALF_OF_DAY.test(b.text);
}

const HALF_OF_DAY = /\d.*[ap]\.? ?m\b/i;

/** Whether nothing in a time itself tells in which half of the day it is; "0830" and "13:30" are of the 24-hour clock. */
function leavesHalfOpen({ text, value }: Figure): boolean {
  const minute = minuteOfDay(value);
  if (minute === null || minute < 60 || minute >= 13 * 60) return false;
  return !text.startsWith('0') && !TELLS_HALF.test(text);
}

const TELLS_HALF = /[ap]\.? ?m|noon|midnight|midday/i;

/** The hedge of a claim on a time ("about 4 p.m.", "just after 4"); null where it is stated to the minute. */
export function hedgeOf({ figure, scope }: Claim): Hedge | null {
  if (scope.hedge !== null) return scope.hedge;
  if (figure.qualifier === '~') return 'about';
  if (figure.qualifier.startsWith('>')) return 'after';
  return figure.qualifier.startsWith('<') ? 'before' : null;
}

/**
 * How many minutes a hedged time of day may be off as it is written: "about 4 p.m." leaves more open than "about 4:10
 * p.m.", and "around noon" the most, which is as much a part of the day as a time; an unhedged time nothing.
 */
export function clockTolerance(claim: Claim): number {
  const minute = minuteOfDay(claim.figure.value);
  if (minute === null || hedgeOf(claim) === null) return 0;
  if (hedgeOf(claim) === 'about' && PART_OF_DAY.test(claim.figure.text)) return 40;
  if (minute % 60 === 0) return 20;
  if (minute % 30 === 0) return 12;
  return minute % 15 === 0 ? 7 : 5;
}

const PART_OF_DAY = /noon|midday|midnight/i;

/** How many minutes "after 6" and "shortly after 6" leave open on that side. */
const OPEN_MINUTES: Readonly<Record<Hedge, { readonly later: number; readonly earlier: number }>> = {
  about: { later: 0, earlier: 0 },
  after: { later: 45, earlier: 0 },
  before: { later: 0, earlier: 45 },
  'shortly after': { later: 30, earlier: 0 },
  'shortly before': { later: 0, earlier: 30 },
};

/** "By 7:02" leaves less open than "by 7". */
const OPEN_BY_THE_MINUTE = 10;

function isToTheMinute({ figure }: Claim): boolean {
  return (minuteOfDay(figure.value) ?? 0) % 5 !== 0;
}

/** Whether a hedged time of day leaves room for what is so many minutes later (negative: earlier). */
export function leavesRoom(claim: Claim, later: number): boolean {
  const hedge = hedgeOf(claim);
  const open = hedge === null ? 0 : OPEN_MINUTES[hedge][later > 0 ? 'later' : 'earlier'];
  return (
    Math.abs(later) <= Math.max(isToTheMinute(claim) ? Math.min(open, OPEN_BY_THE_MINUTE) : open, clockTolerance(claim))
  );
}

/** "Before 4 a.m." and 2:45, "after 6 p.m." and 7:10: who says no more than that may mean the other, however far off. */
export function isOnOpenSide(bound: Claim, other: Claim): boolean {
  const [from, to] = [minuteOfDay(bound.figure.value), minuteOfDay(other.figure.value)];
  if (from === null || to === null) return false;
  const later = minutesLater(from, to);
  return hedgeOf(bound) === 'before' ? later < 0 : hedgeOf(bound) === 'after' && later > 0;
}
