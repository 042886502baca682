import type { Claim } from '../../../claims/claim.ts';
import type { Period } from '../../../claims/scope.ts';
import type { Source } from '../../../corpus/source.ts';
import { MONTHS, WEEKDAYS } from '../../../language/lexicon/calendar.ts';
import { asLabelled } from './labelled.ts';
import { inSenseOfBefore } from './numbers-alone.ts';

/**
 * The claims of a draft as its writer means them. A number without a noun counts what was counted before it
 * (`numbers-alone.ts`), and a weekday is one of the days that are told of, not of the week in which the draft is written.
 *
 * @param source the draft in which the claims stand
 */
export function asWritten(claims: readonly Claim[], source: Source): readonly Claim[] {
  const { body } = source;
  const read: Claim[] = [];
  for (const claim of claims) read.push(withoutWeek(inSenseOfBefore(asLabelled(claim, source), read, body), body));
  return read;
}

/** What a draft calls "Monday" or "April" is that of its sources, not the one before the day on which it is read. */
function withoutWeek(claim: Claim, body: string): Claim {
  const { period } = claim.scope;
  if (period !== null && isToldSince(claim, body)) {
    return { ...claim, scope: { ...claim.scope, period: null, days: [] } };
  }
  if (period === null || (weekdayIn(period) === null && !isMonthAlone(period))) return claim;
  return { ...claim, scope: { ...claim.scope, period: { ...period, first: null, last: null } } };
}

const SINCE = /\b(?:since|now|later|meanwhile|today)\b/;

/** "It spoke of 68 on Sunday and has since counted 91": the day before is not that of the number behind. */
function isToldSince({ figure: { start, sentence }, scope: { period } }: Claim, body: string): boolean {
  const before = body.slice(sentence.start, start).toLowerCase();
  const at = before.lastIndexOf(period!.phrase.toLowerCase());
  return at !== -1 && weekdayIn(period!) !== null && SINCE.test(before.slice(at + period!.phrase.length));
}

/** "In April": a month of whatever year. */
function isMonthAlone({ phrase }: Period): boolean {
  return !/\d/.test(phrase) && (phrase.toLowerCase().match(WORD) ?? []).some((word) => MONTHS.has(word));
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

/** "31 on Monday", "31 dead people by Monday". */
const RIGHT_BEHIND = /^(?:\s\p{L}+){0,2}?\s(?:on|by)\s(\p{L}+)/u;

/** The weekday that a figure is of: right behind it, else last before it in its sentence, else first behind it, in lower case; null without one. */
export function weekdayTold({ figure: { start, end, sentence } }: Claim, body: string): string | null {
  const behind = body.slice(end, sentence.end);
  const [, right] = RIGHT_BEHIND.exec(behind.toLowerCase()) ?? [];
  if (right !== undefined && WEEKDAYS.has(right)) return right;
  return weekdaysIn(body.slice(sentence.start, start)).at(-1) ?? weekdaysIn(behind)[0] ?? null;
}

function weekdaysIn(text: string): readonly string[] {
  return (text.toLowerCase().match(WORD) ?? []).filter((word) => WEEKDAYS.has(word));
}
