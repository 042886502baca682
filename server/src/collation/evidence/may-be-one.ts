import { predicateClass } from '../../claims/lexicon/predicates.ts';
import { mayBeOnePeriod } from '../answers/periods.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { minuteOfDay, minutesApart } from '../values/clock.ts';
import { isOtherNoun } from './counted-terms.ts';
import { haveTwoSpeakers } from './extent-terms.ts';
import { isHarm } from './happening-terms.ts';
import { isOneSentence } from './wording-terms.ts';

/** So far a body reads as its headline and lead, in UTF-16 code units. */
const LEAD = 400;

/**
 * Whether two claims of one sort need to be weighed at all: not where they themselves say that they are of two things.
 * Of one source only its headline and lead are held against the rest, and what two speakers say: what else stands
 * further down tells of other things. No source gives one person two ages but by mistake, under one name.
 */
export function mayBeOne(a: Candidate, b: Candidate): boolean {
  if (a.sort === 'count' && (isOtherNoun(a, b) || haveOtherFates(a, b) || haveOtherPeriods(a, b))) return false;
  if (a.sort === 'time' && (areOnOtherDays(a, b) || areOnOtherClocks(a, b))) return false;
  if (a.sourceId !== b.sourceId) return true;
  if (isOneSentence({ a, b }) && !haveTwoSpeakers(a, b)) return false;
  if (a.sort === 'age') return a.claim.subject !== null && b.claim.subject !== null;
  if (haveTwoSpeakers(a, b)) return true;
  return Math.min(a.claim.figure.start, b.claim.figure.start) < LEAD;
}

/** The dead are not the wounded; of the wounded, those shot and those in hospital reports tell one for the other. */
function haveOtherFates({ claim: a }: Candidate, { claim: b }: Candidate): boolean {
  if (a.predicate === b.predicate) return false;
  if (predicateClass(a.predicate) === undefined || predicateClass(b.predicate) === undefined) return false;
  if (predicateClass(a.predicate)?.sumOf || predicateClass(b.predicate)?.sumOf) return true;
  return !(isHarm(a.predicate) && isHarm(b.predicate));
}

/** Both say over which time they count, and it is not the same. */
function haveOtherPeriods({ claim: a }: Candidate, { claim: b }: Candidate): boolean {
  return a.scope.period !== null && b.scope.period !== null && !mayBeOnePeriod(a.scope, b.scope);
}

/** The days are known, and they are two; or one lay ahead of the other's report. */
function areOnOtherDays(a: Candidate, b: Candidate): boolean {
  if (isAhead(a, b) || isAhead(b, a)) return true;
  return a.happened.length > 0 && b.happened.length > 0 && !a.happened.some((day) => b.happened.includes(day));
}

function isAhead({ happened }: Candidate, { asOf }: Candidate): boolean {
  return asOf !== null && happened.length > 0 && happened.every((day) => day > asOf.last);
}

/** "7:30 p.m." and "8:30 p.m. ET": whole hours lie between the clocks of two zones. */
function areOnOtherClocks({ claim: a }: Candidate, { claim: b }: Candidate): boolean {
  if (a.scope.zone === b.scope.zone) return false;
  const [one, other] = [minuteOfDay(a.figure.value), minuteOfDay(b.figure.value)];
  return one !== null && other !== null && one !== other && minutesApart(one, other) % 60 === 0;
}
