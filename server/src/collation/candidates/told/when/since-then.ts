import type { Claim } from '../../../../claims/claim.ts';
import { predicateClass } from '../../../../claims/lexicon/predicates.ts';
import { subjectKind } from '../../../../claims/what/subjects.ts';
import { anyRule } from '../../../../language/rules.ts';
import type { PairRule } from '../../../pair-rule.ts';
import type { Candidate } from '../../candidate.ts';

/** Why what a report tells as an earlier count is none that stood before another count. */
export const NOT_SINCE: readonly PairRule<[before: Claim, since: Claim]>[] = [
  {
    // Only of what befell people is it known that such counts are of one thing and grow.
    name: 'earlier-count-of-other-fate',
    example: ['Storms killed 23 sailors.', 'The navy earlier said 17 sailors were injured.'],
    counterexample: ['Storms killed 23 sailors.', 'The navy earlier said 17 sailors were killed.'],
    test: (before, since) => before.predicate !== since.predicate || predicateClass(since.predicate) === undefined,
  },
  {
    // Of what only grows a lower count is that of a part, or of the next happening.
    name: 'count-that-did-not-grow',
    example: ['Storms killed 11 sailors.', 'The navy earlier said 17 sailors were killed.'],
    counterexample: ['Storms killed 23 sailors.', 'The navy earlier said 17 sailors were killed.'],
    test: (before, since) =>
      predicateClass(since.predicate)?.moves === 'up' && Number(since.figure.value) <= Number(before.figure.value),
  },
  {
    // Women are some of the people.
    name: 'earlier-count-of-part',
    example: ['Storms killed 23 people.', 'The navy earlier said 17 women were killed.'],
    counterexample: ['Storms killed 23 people.', 'The navy earlier said 17 people were killed.'],
    test: (before, since) => isWithin(before.subject, since.subject) || isWithin(since.subject, before.subject),
  },
];

/**
 * Whether one of two claims is the count that stood before the other, as its report tells: "killed 32, updating an earlier
 * toll of 15".
 */
export function isSinceThen({ claim: a }: Pick<Candidate, 'claim'>, { claim: b }: Pick<Candidate, 'claim'>): boolean {
  if ((a.earlier === undefined) === (b.earlier === undefined)) return false;
  return a.earlier === undefined ? !anyRule(NOT_SINCE, b, a) : !anyRule(NOT_SINCE, a, b);
}

function isWithin(part: string | null, whole: string | null): boolean {
  return part !== null && whole !== null && subjectKind(part)?.within === whole;
}
