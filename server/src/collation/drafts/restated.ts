import type { Claim } from '../../claims/claim.ts';
import { predicateClass } from '../../claims/lexicon/predicates.ts';
import type { Figure } from '../../figures/figure.ts';
import { type Candidate, countsPeople } from '../candidates/candidate.ts';
import { barBetween } from '../evidence/bars.ts';
import { OF_ANYTHING } from '../lexicon/drafts.ts';
import { tellOneInTwoWays } from './other-ways.ts';
import { RARE, type Telling, tellingOfValue } from './telling.ts';

/** From so much on, value, wording and company together, a source that has the value tells what the draft tells. */
const TOLD = 2;
/** Or from so much on, where the draft leaves out the noun, and with it the words that go with one. */
const TOLD_BARELY = 1.7;
/** Or where nothing else is told in words as near. */
const TOLD_NEAREST = 1.6;
/** Or where two dates are told together. */
const TOLD_IN_PAIR = 1.65;
const LEAST_OF_PAIR = 0.2;
/** A companion that is no common number. */
const RARE_COMPANION = 0.7;
/** Or where a date is a whole day or a month. */
const TOLD_EXACTLY = 1.55;
/** That both name who says so tells so much. */
const SAID_BY_SAME = 0.5;
/** Where value and company tell so much, hardly a word need be shared. */
const LEAST_WORDING = 0.3;
/** A rare number needs so much. */
const LEAST_OF_RARE = 0.15;
const SELDOM = 2.8;
/** Or where other figures stand beside it. */
const MUCH_COMPANY = 0.9;
/** Few counts of a story are told as what was added. */
const ADDED = 0.3;
/** From so much on it is no matter that one text says “within two days” and the other “in the first 48 hours”. */
const SURELY_TOLD = 3.5;
/** Nor where other figures stand beside both. */
const LEAST_COMPANY = 1;
/** Nor where so many stand around both. */
const LEAST_NEAR_COMPANY = 0.6;
/** That both tell since when something is so tells so much of a year. */
const SINCE_BOTH = 0.5;

/** Wording that tells so much, or company with some wording, tells that two claims are of one thing, whatever their values. */
const OF_ONE_THING = 2;
const COMPANY_OF_ONE = 1.3;
const COMPANY_ALONE = 2;
const BOTH_OF_ONE = 2.4;
const WORDING_OF_ONE = 0.45;

const WORDING_OF_SOLE = 0.8;
/** That both count men, or give points, tells of no one thing. */
export const LEAST_BEYOND_NOUN = 0.15;

/** Of women, men or children of one whole. */
const COMPANY_OF_WHOLE = 0.6;
/** Of one amount, length or weight that each sentence gives. */
const SOLE_OF_ONE = 1.6;
const MEASURED: ReadonlySet<Figure['kind']> = new Set(['money', 'measure', 'duration']);

/** What one text counts, and the other one names beside its number, tells so much. */
const HEAD = 0.5;

/**
 * Whether two claims are told so much alike that they are of one thing, though their values differ.
 *
 * @param isAlone the story gives no other number of what the second counts
 */
export function areOfOneThing(
  { claim: a }: Candidate,
  { claim: b }: Candidate,
  { wording, beyondNoun, company, isSole, isLeftOver }: Telling,
  isAlone: boolean,
): boolean {
  if (a.figure.unit === null || (a.figure.unit !== b.figure.unit && a.subject !== b.subject)) return false;
  if (isOfAnotherFate(a, b)) return false;
  if (isAlone && wording >= WORDING_OF_SOLE && !OF_ANYTHING.has(a.figure.unit)) return true;
  if (beyondNoun < LEAST_BEYOND_NOUN && company === 0) return false;
  if ((isLeftOver && areOfLikeSize(a.figure, b.figure)) || (company >= COMPANY_OF_WHOLE && isOneSortOfPeople(a, b)))
    return true;
  if (isSole && MEASURED.has(a.figure.kind)) {
    if (company >= COMPANY_OF_ONE || (wording >= WORDING_OF_SOLE && wording + company >= SOLE_OF_ONE)) return true;
  }
  if (company >= COMPANY_ALONE) return true;
  if (wording + company >= BOTH_OF_ONE && company > 0) return true;
  return wording >= OF_ONE_THING || (company >= COMPANY_OF_ONE && wording >= WORDING_OF_ONE);
}

/**
 * The things that a story counts, and gives one number of, whoever tells: not people, of whom it counts many; and the
 * currencies in which it tells of one amount.
 */
export function countedOnce(candidates: readonly Candidate[]): ReadonlySet<string> {
  const values = new Map<string, Set<Figure['value']>>();
  for (const { sort, claim } of candidates) {
    const thing =
      sort === 'count' && !countsPeople(claim.subject) ? claim.subject : sort === 'money' ? claim.figure.unit : null;
    if (thing === null) continue;
    values.set(thing, (values.get(thing) ?? new Set()).add(claim.figure.value));
  }
  return new Set([...values].flatMap(([subject, each]) => (each.size === 1 ? [subject] : [])));
}

/** What stands in one list is of one size: of "$2,199" and "$1,799" is no "$200" left over. */
function areOfLikeSize({ value: one }: Figure, { value: other }: Figure): boolean {
  const [a, b] = [Math.abs(Number(one)), Math.abs(Number(other))];
  return Math.max(a, b) <= LIKE_SIZE * Math.min(a, b);
}

const LIKE_SIZE = 3;

/** "20 of them women" and "among the 31 are 14 women" count women of one whole. */
function isOneSortOfPeople({ subject: a, extent }: Claim, { subject: b }: Claim): boolean {
  return extent === 'part' && a !== null && a === b && a !== 'person' && countsPeople(a);
}

/** How much tells that a source which gives the value of a draft tells the same; what has another value lacks a share of it. */
export function strengthOf({ figure }: Claim, { wording, company }: Telling): number {
  return wording + company + tellingOfValue(figure) / 2;
}

/**
 * Whether a day or a score of a draft is told by a source that gives the same.
 *
 * @param isNearest no other day or score is told in words that are nearer to the draft's
 * @param isSinceBoth both tell since when something is so
 */
export function isToldSo(
  { figure, figure: { kind } }: Claim,
  { wording, company, nearCompany }: Telling,
  isNearest = false,
  isSinceBoth = false,
): boolean {
  // Of few things a story tells since when they are so: the same year is hardly one of two things.
  if (isSinceBoth && isNearest) return true;
  const since = isSinceBoth ? SINCE_BOTH : 0;
  const told = tellingOfValue(figure) + company + nearCompany + wording + since;
  const isTold =
    wording >= LEAST_WORDING ||
    company >= LEAST_COMPANY ||
    nearCompany >= LEAST_NEAR_COMPANY ||
    (wording > 0 && company + nearCompany > 0);
  // "From 2002 to 2003": two days or years stand in one sentence of either, and not by chance.
  const isPaired = kind === 'date' && company > 0 && (wording >= LEAST_OF_PAIR || company >= RARE_COMPANION);
  // A month of a year, or a day, is seldom the same by chance.
  const isExact = kind === 'date' && tellingOfValue(figure) > 1;
  return (
    (isTold || isPaired) && told >= (isNearest ? TOLD_NEAREST : isPaired ? TOLD_IN_PAIR : isExact ? TOLD_EXACTLY : TOLD)
  );
}

/** Whether a source tells what a draft tells, in whatever words, where both give the same value. */
export function isRestated(a: Candidate, b: Candidate, telling: Telling): boolean {
  const { company: beside, nearCompany } = telling;
  if (!areOfOneKind(a.claim.figure, b.claim.figure)) return false;
  // An age is somebody's: of whom a draft tells no name, a source may.
  if (a.sort === 'age' && a.claim.subject !== null && b.claim.subject !== null) return false;
  // Whatever is measured shares its unit with all that is measured so.
  const wording = a.claim.figure.kind === 'count' ? telling.wording : telling.beyondNoun;
  // A small number stands among many others.
  const company = beside + Math.min(nearCompany, tellingOfValue(a.claim.figure));
  const said = isSaidBySame(a.claim, b.claim) ? SAID_BY_SAME : 0;
  const told =
    tellingOfValue(a.claim.figure) + company + (namesWhatIsCounted(a, b) ? HEAD : 0) + (areAdditions(a, b) ? ADDED : 0);
  if (isOfAnotherFate(a.claim, b.claim) && !isLeftOpen(a.claim, b.claim, told + said + wording)) return false;
  const bar = barBetween(a, b);
  const isOpen =
    (told >= RARE &&
      (leavesOpen(bar?.name ?? '', a, b) || (LEFT_TO_WRITERS.has(bar?.name ?? '') && told + wording >= SURELY_TOLD))) ||
    (bar?.name === 'other-periods' && areRollingOn(a.claim, b.claim));
  if (bar !== null && bar.name !== 'other-noun' && !isOpen) return false;
  // By another noun a number must be a rare one; one that is written without its noun goes back to any.
  const isCount = a.claim.figure.kind === 'count';
  const isOther =
    (isCount ? isOfAnotherNoun(a.claim, b.claim) : isOfAnotherSubject(a.claim, b.claim)) ||
    (bar?.name === 'other-noun' && !isOneNoun(a.claim, b.claim));
  const least = told >= RARE ? LEAST_OF_RARE : LEAST_WORDING;
  // What an amount of money is of is seldom told by one noun; and what two sentences tell of two numbers alike is one thing.
  const isRareAmount = told >= SELDOM && [a, b].some(({ claim }) => claim.figure.kind === 'money');
  const isPair = told >= RARE && beside >= MUCH_COMPANY;
  if (isOther && !isRareAmount && !isPair) {
    if (wording < least || (!countsNothing(a.claim.figure) && told < RARE && company < MUCH_COMPANY)) return false;
  }
  const enough = isBare(a.claim) ? TOLD_BARELY : TOLD;
  const needsNoWord = told >= SELDOM || isPair || (isBare(a.claim) && said > 0);
  return told + said + wording >= enough && (wording >= least || needsNoWord);
}

/**
 * A rare number is of the same people where one side says nothing of what befell them: "to move 400,000", "400,000 fled",
 * "for 400,000 survivors"; so is any where much else is told of it ("Marsk spoke of 27 victims").
 */
function isLeftOpen(a: Claim, b: Claim, told: number): boolean {
  const isOpen =
    isWithoutNoun(a) || [a, b].some(({ predicate, subject }) => predicate === null || subject === 'survivor');
  if (isOpen && tellingOfValue(a.figure) >= RARE) return true;
  return a.predicate === null && told >= TOLD;
}

/** "She spoke of 72": a number without its noun, of which nothing is told but who gave it. */
export function isBare({ figure, predicate }: Claim): boolean {
  return figure.kind === 'count' && countsNothing(figure) && predicateClass(predicate) === undefined;
}

/** Written without its noun; a number with a fraction counts none, whatever stands behind it ("a tremor of 6.1 hit"). */
function countsNothing({ unitSpan, value }: Figure): boolean {
  return unitSpan === null || !Number.isInteger(value);
}

/** Whether both name one speaker, by a word of the name. */
function isSaidBySame({ attribution: one }: Claim, { attribution: other }: Claim): boolean {
  if (one === null || other === null) return false;
  const words = new Set(one.name.toLowerCase().match(NAME_WORD) ?? []);
  return (other.name.toLowerCase().match(NAME_WORD) ?? []).some((word) => words.has(word));
}

const NAME_WORD = /\p{L}{4,}/gu;

/** "A tremor of 6.1" names beside its number what another text counts or measures: "a 6.1-magnitude tremor". */
function namesWhatIsCounted({ frame: { words } }: Candidate, { frame: { head } }: Candidate): boolean {
  return [...head].some((word) => words.has(word));
}

/** Bars by what a writer tells in a way of his own: over which time, of which whole, as what was asked for or what was done. */
const LEFT_TO_WRITERS: ReadonlySet<string> = new Set([
  ...['other-periods', 'part-of-those', 'outlook-and-outcome', 'other-trading-days', 'other-sessions'],
  // "It added $38 billion" of "lends an additional $38 billion".
  'more-and-all',
]);

/** "In the last two weeks" of a draft that was written some days after its source. */
function areRollingOn({ scope: { period: one } }: Claim, { scope: { period: other } }: Claim): boolean {
  if (one?.kind !== other?.kind || one == null || other == null) return false;
  if (one.first === null || one.last === null || other.first === null || other.last === null) return false;
  const days = one.last - one.first;
  return days > 1 && days === other.last - other.first && 2 * Math.abs(one.first - other.first) <= days;
}

/** A writer leaves out since when a source counts ("since the operation began"), or whom ("a protest of 1,500"). */
function leavesOpen(bar: string, { told: a, claim }: Candidate, { told: b }: Candidate): boolean {
  if (bar === 'other-fates') return isWithoutNoun(claim);
  return bar === 'other-periods' && (a.period === null || b.period === null);
}

/** What a number without a noun counts, and what befell that, was told of another number before it. */
function isWithoutNoun({ figure: { kind, unitSpan } }: Claim): boolean {
  return kind === 'count' && unitSpan === null;
}

function areAdditions({ claim: one }: Candidate, { claim: other }: Candidate): boolean {
  return one.extent === 'addition' && other.extent === 'addition';
}

/** A magnitude is a number or a measure, as its words stand, and what is sold a year is money. */
function areOfOneKind(one: Figure, other: Figure): boolean {
  const [isNumber, isNumberThere] = [one, other].map((each) => countsNothing(each) && each.kind === 'count');
  return (
    one.kind === other.kind ||
    tellOneInTwoWays(one, other) ||
    (isNumber && other.kind === 'measure') ||
    (isNumberThere === true && one.kind === 'measure')
  );
}

function isOfAnotherNoun({ subject: a }: Claim, { subject: b }: Claim): boolean {
  if (a === null || b === null || a === b || isCompoundOf(a, b) || isCompoundOf(b, a)) return false;
  return !(countsPeople(a) && countsPeople(b));
}

function isOneNoun({ subject: a }: Claim, { subject: b }: Claim): boolean {
  return a !== null && b !== null && (isCompoundOf(a, b) || isCompoundOf(b, a));
}

/** What is measured is told by a phrase: "revenue" and "Haldane's revenue" have a word in common. */
export function isOfAnotherSubject({ subject: a }: Claim, { subject: b }: Claim): boolean {
  if (a === null || b === null) return false;
  const words = new Set(a.split(' '));
  return !b.split(' ').some((word) => words.has(word));
}

/** "Airstrikes" are "air strikes", of which the noun is "strike". */
function isCompoundOf(long: string, short: string): boolean {
  return short.length >= SHORTEST_NOUN && long.length > short.length && long.endsWith(short);
}

const SHORTEST_NOUN = 4;

/** Of people as many may be in a bus as are hurt in it: what befell them must be said of both, or of none. */
function isOfAnotherFate(a: Claim, b: Claim): boolean {
  // "He spoke of 100,000", "it was 31": of whom, and what befell them, the draft leaves to its reader.
  if (isBare(a)) return false;
  if (!countsPeople(a.subject) && !countsPeople(b.subject)) return false;
  const isFate = [a, b].map(({ predicate }) => predicateClass(predicate) !== undefined);
  return (isFate[0] || isFate[1]) === true && a.predicate !== b.predicate;
}
