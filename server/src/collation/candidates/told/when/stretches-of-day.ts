import type { Claim } from '../../../../claims/claim.ts';
import { minuteOfDay, minutesApart } from '../../../values/clock.ts';

/** The stretch of a day of which a time is one end: "between 8 p.m. and 10 p.m.", "from 9 a.m. to 5 p.m.". */
export interface StretchOfDay {
  /** Something happened at some time `between` the two, or went on from the one until the other. */
  readonly isBetween: boolean;
  /** The time is the end of the stretch, not its beginning. */
  readonly isEnd: boolean;
  /** Its two ends, as minutes of the day (0–1439); the second is the smaller one where midnight lies between them. */
  readonly from: number;
  readonly until: number;
}

/** What stands between the two ends, with the zone of the first; "and" after "between" alone. */
const JOINER = /^(?:\s{1,3}[A-Z]{2,4})?(?:\s{1,3}(and|to|until|till)\s{1,3}|\s?[-–—]\s?)$/;
const BETWEEN = /\bbetween\s{1,3}(?:(?:about|around|approximately|roughly)\s{1,3})?$/i;
/** In UTF-16 code units, blanks included. */
const LONGEST_LEAD = 28;

/**
 * The stretch of which a time of day is one end, as its sentence tells; null for what is no time or none of a stretch.
 *
 * @param claims those of a source in the order of its text, and the place of the one that is asked about
 */
export function stretchOf(
  claims: readonly { readonly claim: Claim }[],
  place: number,
  body: string,
): StretchOfDay | null {
  const { claim } = claims[place]!;
  if (claim.figure.kind !== 'time') return null;
  return (
    stretchBetween(claim, claims[place + 1]?.claim, body, false) ??
    stretchBetween(claims[place - 1]?.claim, claim, body, true)
  );
}

function stretchBetween(
  first: Claim | undefined,
  last: Claim | undefined,
  body: string,
  isEnd: boolean,
): StretchOfDay | null {
  if (first?.figure.kind !== 'time' || last?.figure.kind !== 'time') return null;
  const joined = JOINER.exec(body.slice(first.figure.end, last.figure.start));
  const isBetween = BETWEEN.test(body.slice(Math.max(0, first.figure.start - LONGEST_LEAD), first.figure.start));
  if (joined === null || (joined[1] === 'and') !== isBetween) return null;
  const [from, until] = [minuteOfDay(first.figure.value), minuteOfDay(last.figure.value)];
  return from === null || until === null ? null : { isBetween, isEnd, from, until };
}

/** Whether a minute of the day lies within a stretch, its two ends included. */
export function isWithin({ from, until }: StretchOfDay, minute: number): boolean {
  return from <= until ? from <= minute && minute <= until : minute >= from || minute <= until;
}

/** Whether a minute outside a stretch lies nearer to its other end than to that which the time is. */
export function isNearerToOther({ from, until, isEnd }: StretchOfDay, minute: number): boolean {
  const [own, other] = isEnd ? [until, from] : [from, until];
  return minutesApart(minute, other) < minutesApart(minute, own);
}
