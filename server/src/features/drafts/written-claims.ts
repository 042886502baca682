import type { Claim } from '../../claims/claim.ts';
import { predicateClass } from '../../claims/lexicon/predicates.ts';
import type { Period } from '../../claims/scope.ts';
import { WEEKDAYS } from '../../language/lexicon/calendar.ts';

/**
 * The claims of a draft as its writer means them. A number without a noun counts what was counted before it in the sentence
 * ("at least 68 people were injured; now it says 91"), and a weekday is one of the days that are told of, not of the week
 * in which the draft is written.
 */
export function asWritten(claims: readonly Claim[]): readonly Claim[] {
  const read: Claim[] = [];
  for (const claim of claims) {
    const before = read.findLast((other) => isOfOneSentence(other, claim) && isOfFate(other));
    read.push(withoutWeek(before === undefined || !isBare(claim, before) ? claim : inSenseOf(claim, before)));
  }
  return read;
}

function isOfOneSentence({ figure: a }: Claim, { figure: b }: Claim): boolean {
  return a.sentence.start === b.sentence.start;
}

/** A count of all to whom one thing befell, to which a later number may go back. */
function isOfFate({ figure, predicate, extent }: Claim): boolean {
  return figure.kind === 'count' && extent === 'whole' && predicateClass(predicate) !== undefined;
}

/** A count that has no noun of its own ("11 of them children" has one), and of which nothing is told. */
function isBare({ figure, predicate }: Claim, { figure: { unit } }: Claim): boolean {
  const isOfAnother = figure.unit !== null && figure.unit !== unit && figure.unit !== 'person';
  return figure.kind === 'count' && figure.unitSpan === null && !isOfAnother && predicate === null;
}

function inSenseOf(claim: Claim, { predicate, subject, figure: { unit } }: Claim): Claim {
  return { ...claim, predicate, subject, figure: { ...claim.figure, unit } };
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
