import type { Claim } from '../../claims/claim.ts';
import { predicateClass } from '../../claims/lexicon/predicates.ts';
import type { Figure } from '../../figures/figure.ts';
import { type Candidate, countsPeople } from '../candidates/candidate.ts';
import { barBetween } from '../evidence/bars.ts';
import { type Telling, tellingOfValue } from './telling.ts';

/** From so much on, value, wording and company together, a source that has the value tells what the draft tells. */
const TOLD = 2;
/** Where value and company tell so much, hardly a word need be shared. */
const LEAST_WORDING = 0.3;
const SELDOM = 2.8;
/** What is counted by another noun is the same where its number is a rare one. */
const RARE = 2;
/** Or where other figures stand beside it. */
const MUCH_COMPANY = 1;
/** Nor where other figures stand beside both. */
const LEAST_COMPANY = 1;

/** Wording that tells so much, or company with some wording, tells that two claims are of one thing, whatever their values. */
const OF_ONE_THING = 2;
const COMPANY_OF_ONE = 1.3;
const COMPANY_ALONE = 2;
const BOTH_OF_ONE = 2.4;
const WORDING_OF_ONE = 0.45;

const WORDING_OF_SOLE = 0.8;

/**
 * Whether two claims are told so much alike that they are of one thing, though their values differ.
 *
 * @param isAlone the story gives no other number of what the second counts
 */
export function areOfOneThing(
  { claim: a }: Candidate,
  { claim: b }: Candidate,
  { wording, company }: Telling,
  isAlone: boolean,
): boolean {
  if (a.figure.unit === null || (a.figure.unit !== b.figure.unit && a.subject !== b.subject)) return false;
  if (isOfAnotherFate(a, b)) return false;
  if (isAlone && wording >= WORDING_OF_SOLE) return true;
  if (company >= COMPANY_ALONE) return true;
  if (wording + company >= BOTH_OF_ONE && company > 0) return true;
  return wording >= OF_ONE_THING || (company >= COMPANY_OF_ONE && wording >= WORDING_OF_ONE);
}

/** The things that a story counts, and gives one number of, whoever tells: not people, of whom it counts many. */
export function countedOnce(candidates: readonly Candidate[]): ReadonlySet<string> {
  const values = new Map<string, Set<Figure['value']>>();
  for (const { sort, claim } of candidates) {
    if (sort !== 'count' || claim.subject === null || countsPeople(claim.subject)) continue;
    values.set(claim.subject, (values.get(claim.subject) ?? new Set()).add(claim.figure.value));
  }
  return new Set([...values].flatMap(([subject, each]) => (each.size === 1 ? [subject] : [])));
}

/** How much tells that a source which gives the value of a draft tells the same; what has another value lacks a share of it. */
export function strengthOf({ figure }: Claim, { wording, company }: Telling): number {
  return wording + company + tellingOfValue(figure) / 2;
}

/** Whether a day or a score of a draft is told by a source that gives the same. */
export function isToldSo({ figure }: Claim, { wording, company }: Telling): boolean {
  return (wording >= LEAST_WORDING || company >= LEAST_COMPANY) && tellingOfValue(figure) + company + wording >= TOLD;
}

/** Whether a source tells what a draft tells, in whatever words, where both give the same value. */
export function isRestated(a: Candidate, b: Candidate, { wording, company }: Telling): boolean {
  if (a.sort === 'age' || !areOfOneKind(a.claim.figure, b.claim.figure)) return false;
  if (isOfAnotherFate(a.claim, b.claim) && !isLeftOpen(a.claim, b.claim)) return false;
  const bar = barBetween(a, b);
  const told = tellingOfValue(a.claim.figure) + company;
  if (bar !== null && bar.name !== 'other-noun' && !(told >= RARE && leavesPeriodOpen(bar.name, a, b))) return false;
  // By another noun a number must be a rare one; one that is written without its noun goes back to any.
  const isOther = bar?.name === 'other-noun' || isOfAnotherNoun(a.claim, b.claim);
  if (
    isOther &&
    ((a.claim.figure.unitSpan !== null && told < RARE && company < MUCH_COMPANY) || wording < LEAST_WORDING)
  )
    return false;
  return told + wording >= TOLD && (wording >= LEAST_WORDING || told >= SELDOM);
}

/** A rare number is of the same people where one side says nothing of what befell them: "to move 400,000", "400,000 fled". */
function isLeftOpen({ figure, predicate: a }: Claim, { predicate: b }: Claim): boolean {
  return (a === null || b === null) && tellingOfValue(figure) >= RARE;
}

/** A writer leaves out since when a source counts ("since the operation began"). */
function leavesPeriodOpen(bar: string, { told: a }: Candidate, { told: b }: Candidate): boolean {
  return bar === 'other-periods' && (a.period === null || b.period === null);
}

/** A magnitude is a number or a measure, as its words stand, and what is sold a year is money. */
function areOfOneKind(one: Figure, other: Figure): boolean {
  const isNumber = one.unit === null && one.kind === 'count' && other.kind === 'measure';
  return one.kind === other.kind || isNumber;
}

function isOfAnotherNoun({ subject: a }: Claim, { subject: b }: Claim): boolean {
  return a !== null && b !== null && a !== b && !(countsPeople(a) && countsPeople(b));
}

/** Of people as many may be in a bus as are hurt in it: what befell them must be said of both, or of none. */
function isOfAnotherFate(a: Claim, b: Claim): boolean {
  // "He spoke of 100,000": of whom, and what befell them, the draft leaves to its reader.
  if (a.figure.unit === null && a.predicate === null) return false;
  if (!countsPeople(a.subject) && !countsPeople(b.subject)) return false;
  const isFate = [a, b].map(({ predicate }) => predicateClass(predicate) !== undefined);
  return (isFate[0] || isFate[1]) === true && a.predicate !== b.predicate;
}
