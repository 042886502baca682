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

/** The weekday that the sentence of a claim names last before its figure, else first behind it, in lower case; null without one. */
export function weekdayTold({ figure: { start, end, sentence } }: Claim, body: string): string | null {
  return weekdaysIn(body.slice(sentence.start, start)).at(-1) ?? weekdaysIn(body.slice(end, sentence.end))[0] ?? null;
}

function weekdaysIn(text: string): readonly string[] {
  return (text.toLowerCase().match(WORD) ?? []).filter((word) => WEEKDAYS.has(word));
}
