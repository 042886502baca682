import type { Claim } from '../../claims/claim.ts';
import type { Period } from '../../claims/scope.ts';
import { WEEKDAYS } from '../../language/lexicon/calendar.ts';
import { inSenseOfBefore } from './numbers-alone.ts';

/**
 * The claims of a draft as its writer means them. A number without a noun counts what was counted before it
 * (`numbers-alone.ts`), and a weekday is one of the days that are told of, not of the week in which the draft is written.
 *
 * @param body the text in which the claims stand
 */
export function asWritten(claims: readonly Claim[], body: string): readonly Claim[] {
  const read: Claim[] = [];
  for (const claim of claims) read.push(withoutWeek(inSenseOfBefore(claim, read, body)));
  return read;
}

function withoutWeek(claim: Claim): Claim {
  const { period } = claim.scope;
  if (period === null || weekdayIn(period) === null) return claim;
  return { ...claim, scope: { ...claim.scope, period: { ...period, first: null, last: null } } };
}

/** The weekday that a day is told by, in lower case; null where it is told otherwise. */
export function weekdayIn({ kind, phrase }: Period): string | null {
  return kind === 'day'
    ? (phrase
        .toLowerCase()
        .split(' ')
        .find((word) => WEEKDAYS.has(word)) ?? null)
    : null;
}

const WORD = /\p{L}+/gu;

/** The one weekday that the sentence of a claim names, in lower case; null where it names none, or several. */
export function weekdayTold({ figure: { sentence } }: Claim, body: string): string | null {
  const words = body.slice(sentence.start, sentence.end).toLowerCase().match(WORD) ?? [];
  const weekdays = new Set(words.filter((word) => WEEKDAYS.has(word)));
  return weekdays.size === 1 ? [...weekdays][0]! : null;
}
