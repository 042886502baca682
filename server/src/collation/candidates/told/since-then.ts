import { predicateClass } from '../../../claims/lexicon/predicates.ts';
import { subjectKind } from '../../../claims/what/subjects.ts';
import type { Candidate } from '../candidate.ts';

/**
 * Whether one of two claims is the count that stood before the other, as its report tells: "killed 32, updating an earlier
 * toll of 15". Only of what befell people is it known that such counts are of one thing and grow.
 */
export function isSinceThen({ claim: a }: Pick<Candidate, 'claim'>, { claim: b }: Pick<Candidate, 'claim'>): boolean {
  if ((a.earlier === undefined) === (b.earlier === undefined)) return false;
  const fate = predicateClass(a.predicate);
  if (a.predicate !== b.predicate || fate === undefined) return false;
  const [before, since] = a.earlier === undefined ? [b, a] : [a, b];
  // Of what only grows a lower count is that of a part, or of the next happening.
  if (fate.moves === 'up' && Number(since.figure.value) <= Number(before.figure.value)) return false;
  return !isWithin(a.subject, b.subject) && !isWithin(b.subject, a.subject);
}

/** Women are some of the people. */
function isWithin(part: string | null, whole: string | null): boolean {
  return part !== null && whole !== null && subjectKind(part)?.within === whole;
}
