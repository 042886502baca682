import type { Claim } from '../../claims/claim.ts';
import { type DaySpan, daySpan } from '../../language/calendar/days.ts';
import { ruleHolds } from '../../language/rules.ts';
import type { CollatedSource } from '../collated-source.ts';
import type { SourcedClaim } from '../finding.ts';
import type { PairRule } from '../pair-rule.ts';
import { PageUpdates } from './page-updates.ts';

/** A claim on a question, with the days in which it held. */
export interface Answer extends SourcedClaim {
  /** The first and last day (since 1970-01-01) as of which the figure may have held; null where nothing tells. */
  readonly asOf: DayRange | null;
  /** The minute of the day (0–1439) of the update of a live page in which it stands; null where it stands in none. */
  readonly update: number | null;
}

export type DayRange = DaySpan;

/** All claims of a source that can be set against others, with their dates: the claim's own, else the source's. */
export function answersOf({ source, analysis }: CollatedSource): readonly Answer[] {
  const updates = new PageUpdates(source.body);
  return [...analysis.claims, ...analysis.days].map((claim) => ({
    sourceId: source.id,
    claim,
    asOf: ruleHolds(AGE_OF_THEN, claim, source.body) ? null : dayRange(dateOf(claim, analysis)),
    update: updates.at(claim.figure.start),
  }));
}

function dateOf(claim: Claim, { published }: CollatedSource['analysis']): string | null {
  return isDay(claim.asOf?.date) ? claim.asOf!.date : (published?.date ?? claim.asOf?.date ?? null);
}

/** How old somebody was at a time that is over, of which no day is told. */
export const AGE_OF_THEN: PairRule<[claim: Claim, body: string]> = {
  name: 'age-of-time-over',
  example: ['[2023-05-01] Ida Holm was 17 when the fire broke out.', '[2024-05-01] Ida Holm, 18, won the race.'],
  counterexample: ['[2023-05-01] Ida Holm, 17, saw the fire.', '[2024-05-01] Ida Holm, 18, won the race.'],
  test: ({ figure: { kind, end } }, body) => kind === 'age' && OF_THEN.test(body.slice(end, end + REACH_OF_THEN)),
};

const OF_THEN = /^\s{1,3}(?:when|at the time|back then)\b/;
/** In UTF-16 code units, blanks included. */
const REACH_OF_THEN = 16;

/** A month or a year says of which period a figure tells, not as of when it was known. */
function isDay(iso: string | undefined): boolean {
  return iso !== undefined && iso.length >= 10;
}

/** The days that an ISO 8601 date, month or year leaves open; null for anything else. */
export function dayRange(iso: string | null): DayRange | null {
  return iso === null ? null : daySpan(iso);
}

/** Which of two claims stands in the earlier update of a live page, or of two of one day; null where nothing tells. */
export function orderOfUpdates(one: Answer, other: Answer): 'first-earlier' | 'second-earlier' | null {
  if (one.update === null || other.update === null || one.update === other.update) return null;
  const areOfOneDay = one.asOf !== null && other.asOf !== null && daysBetween(one.asOf, other.asOf) === 0;
  if (one.sourceId !== other.sourceId && !areOfOneDay) return null;
  return one.update < other.update ? 'first-earlier' : 'second-earlier';
}

/** Whether one stands in an update of a live page, and the other in another one, or at the head of that page. */
export function areOfTwoUpdates(one: Answer, other: Answer): boolean {
  return (one.sourceId === other.sourceId && one.update !== other.update) || orderOfUpdates(one, other) !== null;
}

/** The days between two ranges of days; 0 where they meet. */
export function daysBetween(a: DayRange, b: DayRange): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}
