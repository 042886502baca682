import type { Claim } from '../../claims/claim.ts';
import { predicateClass } from '../../claims/lexicon/predicates.ts';
import { subjectKind } from '../../claims/what/subjects.ts';
import type { Figure } from '../../figures/figure.ts';
import { daySpan, weekdayName } from '../../language/calendar/days.ts';
import { anyRule, firstRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { type Candidate, countsPeople } from '../candidates/candidate.ts';
import { barBetween } from '../evidence/bars.ts';
import { OF_ANYTHING } from '../lexicon/drafts.ts';
import type { PairRule } from '../pair-rule.ts';
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
const WORDING_OF_NEAR = 0.6;
/** That both count men, or give points, tells of no one thing. */
export const LEAST_BEYOND_NOUN = 0.15;

/** Of women, men or children of one whole. */
const COMPANY_OF_WHOLE = 0.6;
/** Of one amount, length or weight that each sentence gives. */
const SOLE_OF_ONE = 1.6;
const MEASURED: ReadonlySet<Figure['kind']> = new Set(['money', 'measure', 'duration']);

/** What one text counts, and the other one names beside its number, tells so much. */
const HEAD = 0.5;

/** Two claims that may be of one thing, and what they have in common. */
interface OneThing {
  readonly a: Claim;
  readonly b: Claim;
  readonly telling: Telling;
  /** The story gives no other number of what the second counts. */
  readonly isAlone: boolean;
}

/** What tells that two claims are of one thing, or that they are not, whatever their values. */
interface OneThingRule extends PairRule<[told: OneThing]> {
  readonly isOne: boolean;
}

/** In the order in which they are tried: the first that holds decides. */
export const ONE_THING_RULES: readonly OneThingRule[] = [
  {
    name: 'told-in-another-unit',
    example: ['On Monday the ferry Orlow carried 31 cars.', 'On Monday the ferry Orlow carried 47 dogs.'],
    counterexample: ['On Monday the ferry Orlow carried 31 cars.', 'On Monday the ferry Orlow carried 47 cars.'],
    isOne: false,
    test: ({ a, b }) => a.figure.unit === null || (a.figure.unit !== b.figure.unit && a.subject !== b.subject),
  },
  {
    name: 'told-of-another-fate',
    example: ['The storm over Karsova killed 31 people.', 'The storm over Karsova injured 47 people.'],
    counterexample: ['The storm over Karsova killed 31 people.', 'The storm over Karsova killed 47 people.'],
    isOne: false,
    test: ({ a, b }) => isOfAnotherFate(a, b),
  },
  {
    name: 'only-number-of-its-noun',
    example: ['It had 12 decks.', 'There were nine decks.'],
    counterexample: ['It had 12 points.', 'There were nine points.'],
    isOne: true,
    test: ({ a, telling: { wording, beyondNoun, nearCompany }, isAlone }) =>
      isAlone &&
      !OF_ANYTHING.has(a.figure.unit ?? '') &&
      (!countsPeople(a.subject) || beyondNoun >= LEAST_BEYOND_NOUN) &&
      (wording >= WORDING_OF_SOLE || (wording >= WORDING_OF_NEAR && wording + nearCompany >= SOLE_OF_ONE)),
  },
  {
    // Of those who are missing, or of casualties, a story that gives one number has no other.
    name: 'only-number-of-its-fate',
    example: [
      '[2024-05-08] On Monday 31 were unaccounted for.',
      '[2024-05-06] A boat was sought; 47 people are missing.',
    ],
    counterexample: ['[2024-05-08] 31 were unaccounted for.', '[2024-05-06] A boat was sought; 47 people are missing.'],
    isOne: true,
    test: ({ a, b, telling: { wording, nearCompany }, isAlone }) =>
      isAlone &&
      isFateOfPeople(a) &&
      a.predicate === b.predicate &&
      (wording + nearCompany >= WORDING_OF_NEAR || isOfWeekday(a, b)),
  },
  {
    name: 'nothing-but-the-noun',
    example: ['It sank 31 years later.', 'They came 12 years later.'],
    counterexample: ['The mill sank 31 years later.', 'The mill came 12 years later.'],
    isOne: false,
    test: ({ telling: { beyondNoun, company } }) => beyondNoun < LEAST_BEYOND_NOUN && company === 0,
  },
  {
    name: 'left-over-of-two-lists',
    example: [
      'They spent $7 million on cars and $31 million on dogs.',
      'It got $9 million for ships and $31 million for boats.',
    ],
    counterexample: [
      'They spent $7 million on cars and $31 million on dogs.',
      'It got $9 million for ships and $47 million for boats.',
    ],
    isOne: true,
    test: ({ a, b, telling: { isLeftOver } }) => isLeftOver && areOfLikeSize(a.figure, b.figure),
  },
  {
    // "20 of them women" and "among the 31 are 14 women" count women of one whole.
    name: 'parts-of-one-whole',
    example: ['Among the dead are 20 women, and 31 fled.', 'Today 14 women were among those killed; 31 people fled.'],
    counterexample: [
      'Among the dead are 20 women, and 31 fled.',
      'Today 14 women were among those killed; 47 people fled.',
    ],
    isOne: true,
    test: ({ a: { subject, extent }, b, telling: { company } }) =>
      company >= COMPANY_OF_WHOLE &&
      extent === 'part' &&
      subject !== null &&
      subject === b.subject &&
      subject !== 'person' &&
      countsPeople(subject),
  },
  {
    name: 'only-amounts-of-their-sentences',
    example: [
      'They asked for $562 million for boats in Orlow at once.',
      'They wanted $526 million at once in Orlow for boats.',
    ],
    counterexample: [
      'They asked for $562 million for boats in Orlow at once.',
      'They wanted $526 million at once in Orlow for boats, and $31 million here.',
    ],
    isOne: true,
    test: ({ a, telling: { isSole, company, wording } }) =>
      isSole &&
      MEASURED.has(a.figure.kind) &&
      (company >= COMPANY_OF_ONE || (wording >= WORDING_OF_SOLE && wording + company >= SOLE_OF_ONE)),
  },
  {
    name: 'told-much-alike',
    example: [
      'The storm over Karsova hurt 31 divers.',
      'The storm over Karsova hurt 47 divers. A boat of Moss had six divers on board.',
    ],
    counterexample: ['The storm hurt 31 divers.', 'The rebels hurt 47 divers.'],
    isOne: true,
    test: ({ telling: { wording, company } }) =>
      wording >= OF_ONE_THING ||
      company >= COMPANY_ALONE ||
      (company > 0 && wording + company >= BOTH_OF_ONE) ||
      (company >= COMPANY_OF_ONE && wording >= WORDING_OF_ONE),
  },
];

/**
 * Whether two claims are told so much alike that they are of one thing, though their values differ.
 *
 * @param isAlone the story gives no other number of what the second counts
 */
export function areOfOneThing(a: Candidate, b: Candidate, telling: Telling, isAlone: boolean): boolean {
  return firstRule(ONE_THING_RULES, { a: a.claim, b: b.claim, telling, isAlone })?.isOne ?? false;
}

/** Whether a claim names the weekday as of which another one is told: of which week, a draft seldom says. */
function isOfWeekday({ scope: { period } }: Claim, { asOf }: Claim): boolean {
  const days = asOf === null ? null : daySpan(asOf.date);
  if (period?.kind !== 'day' || days === null || days.first !== days.last) return false;
  return period.phrase.toLowerCase().includes(weekdayName(days.first).toLowerCase());
}

/** Whether a claim counts all people whom something befell. */
function isFateOfPeople({ predicate, subject, extent }: Claim): boolean {
  return extent === 'whole' && countsPeople(subject) && predicateClass(predicate)?.ofPeople === true;
}

/** Of what a story may give one number: "person missing", "barge", an amount in "EUR"; null of people at large, men or children, of whom it counts many. */
export function countedThing({ sort, claim }: Candidate): string | null {
  if (sort === 'money') return claim.figure.unit;
  if (sort !== 'count') return null;
  if (!countsAnybody(claim.subject)) return claim.subject;
  return isFateOfPeople(claim) ? `${claim.subject} ${claim.predicate}` : null;
}

/**
 * The things that a story counts, and gives one number of, whoever tells: of people at large, men or children, of whom it
 * counts many, those whom one thing befell; and the currencies in which it tells of one amount.
 */
export function countedOnce(candidates: readonly Candidate[]): ReadonlySet<string> {
  const values = new Map<string, Set<Figure['value']>>();
  for (const each of candidates) {
    const thing = countedThing(each);
    if (thing === null) continue;
    values.set(thing, (values.get(thing) ?? new Set()).add(each.claim.figure.value));
  }
  return new Set([...values].flatMap(([subject, each]) => (each.size === 1 ? [subject] : [])));
}

/** What stands in one list is of one size: of "$2,199" and "$1,799" is no "$200" left over. */
function areOfLikeSize({ value: one }: Figure, { value: other }: Figure): boolean {
  const [a, b] = [Math.abs(Number(one)), Math.abs(Number(other))];
  return Math.max(a, b) <= LIKE_SIZE * Math.min(a, b);
}

const LIKE_SIZE = 3;

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

/** A claim of a draft and one of a source with its value, and how much tells that they tell the same. */
interface Restating {
  readonly a: Candidate;
  readonly b: Candidate;
  readonly bar: string | null;
  /** What their words tell; whatever is measured shares its unit with all that is measured so. */
  readonly wording: number;
  /** What stands beside both. */
  readonly beside: number;
  /** With what stands around them: a small number stands among many others. */
  readonly company: number;
  /** That both name who says so. */
  readonly said: number;
  /** Their value, their company, and that the one names what the other counts. */
  readonly told: number;
  /** Other figures stand beside a number that is rare. */
  readonly isPair: boolean;
}

/** Why what has the value of a claim of a draft does not tell the same. */
export const NOT_RESTATED: readonly PairRule<[told: Restating]>[] = [
  {
    // A magnitude is a number or a measure, as its words stand, and what is sold a year is money.
    name: 'value-of-another-kind',
    example: ['The ferry Orlow sailed for 12,450 hours.', 'The ferry Orlow sailed for 12,450 kilometres.'],
    counterexample: ['The ferry Orlow sailed for 12,450 hours.', 'The ferry Orlow sailed for 12,450 hours in all.'],
    test: ({ a, b }) => !areOfOneKind(a.claim.figure, b.claim.figure),
  },
  {
    // Of whom a draft tells no name, a source may.
    name: 'age-of-somebody',
    example: ['Karl Holm, 31, was rescued in Karsova on Monday.', 'Karl Holm, 31, was rescued on Monday in Karsova.'],
    counterexample: [
      'A man, 31, was rescued in Karsova on Monday.',
      'Ida Brekke, 31, was rescued in Karsova on Monday.',
    ],
    test: ({ a: { sort, claim }, b }) => sort === 'age' && claim.subject !== null && b.claim.subject !== null,
  },
  {
    // A rare number is of the same people where one side says nothing of what befell them: "to move 400,000", "400,000
    // fled", "for 400,000 survivors"; so is any where much else is told of it ("Marsk spoke of 27 victims").
    name: 'number-of-another-fate',
    example: ['The storm in Karsova killed 27 people.', 'In the storm the ferry in Karsova carried 27 people.'],
    counterexample: ['The storm in Karsova killed 27 people.', 'In Karsova 27 people were killed by the storm.'],
    test: ({ a: { claim: a }, b: { claim: b }, told, said, wording }) =>
      isOfAnotherFate(a, b) &&
      !(a.predicate === null && told + said + wording >= TOLD) &&
      !(
        tellingOfValue(a.figure) >= RARE &&
        (isWithoutNoun(a) || [a, b].some(({ predicate, subject }) => predicate === null || subject === 'survivor'))
      ),
  },
  {
    name: 'barred-from-its-question',
    example: [
      'Shares of Orlow rose 4.2 percent on Monday 6 May 2024.',
      'Shares of Orlow rose 4.2 percent in April 2024, and in March.',
    ],
    counterexample: ['Shares of Orlow rose 4.2 percent on Monday.', 'On Monday shares of Orlow rose 4.2 percent.'],
    test: (pair) => pair.bar !== null && pair.bar !== 'other-noun' && !isLeftToWriters(pair),
  },
  {
    // By another noun a number must be a rare one; one that is written without its noun goes back to any. What an amount
    // of money is of is seldom told by one noun; and what two sentences tell of two numbers alike is one thing.
    name: 'number-of-another-noun',
    example: ['The ferry Orlow in Karsova carried 31 cars.', 'The ferry Orlow in Karsova carried 31 dogs.'],
    counterexample: ['The ferry Orlow in Karsova carried 31 cars.', 'In Karsova the ferry Orlow carried 31 cars.'],
    test: (pair) => {
      const { a, b, told, wording, company } = pair;
      const isRareAmount = told >= SELDOM && [a, b].some(({ claim }) => claim.figure.kind === 'money');
      if (isRareAmount || pair.isPair || !isOfOther(pair)) return false;
      return wording < leastWording(told) || (!countsNothing(a.claim.figure) && told < RARE && company < MUCH_COMPANY);
    },
  },
  {
    name: 'too-little-told-alike',
    example: ['The ferry Orlow carried three cars.', 'On board were three cars.'],
    counterexample: ['The ferry Orlow carried 12,450 cars.', 'On board of the ferry Orlow were 12,450 cars.'],
    test: ({ a: { claim }, told, said, wording, isPair }) => {
      const enough = isBare(claim) ? TOLD_BARELY : TOLD;
      const needsNoWord = told >= SELDOM || isPair || (isBare(claim) && said > 0);
      return told + said + wording < enough || (wording < leastWording(told) && !needsNoWord);
    },
  },
];

/** Whether a source tells what a draft tells, in whatever words, where both give the same value. */
export function isRestated(a: Candidate, b: Candidate, telling: Telling): boolean {
  const { figure } = a.claim;
  const { company: beside, nearCompany } = telling;
  const company = beside + Math.min(nearCompany, tellingOfValue(figure));
  const areAdditions = a.claim.extent === 'addition' && b.claim.extent === 'addition';
  const told = tellingOfValue(figure) + company + (namesWhatIsCounted(a, b) ? HEAD : 0) + (areAdditions ? ADDED : 0);
  return !anyRule(NOT_RESTATED, {
    ...{ a, b, beside, company, told },
    bar: barBetween(a, b)?.name ?? null,
    wording: figure.kind === 'count' ? telling.wording : telling.beyondNoun,
    said: isSaidBySame(a.claim, b.claim) ? SAID_BY_SAME : 0,
    isPair: told >= RARE && beside >= MUCH_COMPANY,
  });
}

function leastWording(told: number): number {
  return told >= RARE ? LEAST_OF_RARE : LEAST_WORDING;
}

/** Whether what parts the two claims is told by writers in ways of their own, or by a day in a draft that is younger. */
function isLeftToWriters({ a, b, bar, told, wording }: Restating): boolean {
  if (bar === 'other-periods' && areRollingOn(a.claim, b.claim)) return true;
  if (told < RARE) return false;
  return leavesOpen(bar ?? '', a, b) || (LEFT_TO_WRITERS.has(bar ?? '') && told + wording >= SURELY_TOLD);
}

/** Whether the two numbers are of two nouns, or the two measures of two things. */
function isOfOther({ a: { claim: a }, b: { claim: b }, bar }: Restating): boolean {
  if (bar === 'other-noun' && !isOneNoun(a, b)) return true;
  return a.figure.kind === 'count' ? isOfAnotherNoun(a, b) : isOfAnotherSubject(a, b);
}

/** "She spoke of 72": a number without its noun, of which nothing is told but who gave it. */
export const BARE_NUMBER: Rule<[claim: Claim]> = {
  name: 'number-told-alone',
  example: 'The captain spoke of 72.',
  counterexample: 'The captain spoke of 72 barges.',
  test: ({ figure, predicate }) =>
    figure.kind === 'count' && countsNothing(figure) && predicateClass(predicate) === undefined,
};

/** Whether of a number nothing is told but who gave it. */
export function isBare(claim: Claim): boolean {
  return ruleHolds(BARE_NUMBER, claim);
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
  // "It added $12 billion" of "lends an additional $12 billion".
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
export function isOfAnotherFate(a: Claim, b: Claim): boolean {
  // "He spoke of 100,000", "it was 31": of whom, and what befell them, the draft leaves to its reader.
  if (isBare(a)) return false;
  if (!countsPeople(a.subject) && !countsPeople(b.subject)) return false;
  if (countsBodies(b) && a.predicate === 'killed') return false;
  const isFate = [a, b].map(({ predicate }) => predicateClass(predicate) !== undefined);
  return (isFate[0] || isFate[1]) === true && a.predicate !== b.predicate;
}

/** "He saw 64 bodies": whatever was done with them, they are of people who died. */
function countsBodies({ figure: { unit } }: Claim): boolean {
  return unit !== null && BODIES.has(unit);
}

const BODIES: ReadonlySet<string> = new Set(['body', 'corpse']);

/** Not lawyers or pilots, of whom a story counts few. */
function countsAnybody(subject: string | null): boolean {
  return countsPeople(subject) && (subject === 'person' || subjectKind(subject!) !== undefined);
}
