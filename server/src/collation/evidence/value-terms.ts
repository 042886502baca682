import type { Figure } from '../../figures/figure.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { areHalvesOfOneDay, minuteOfDay, minutesApart } from '../values/clock.ts';
import { digitSlip } from '../values/digit-slips.ts';
import { isBound } from '../values/interval.ts';
import { isUnitSlip } from '../values/unit-slips.ts';
import { inUnit, scaleOf, YEARS_OF_AGE } from '../values/units.ts';
import type { Term } from './term.ts';

/** How far two values are apart: size is no proof, but one of two values of a quantity is seldom many times the other. */
export const VALUE_TERMS: readonly Term[] = [
  {
    name: 'many-times',
    speaks: 'against',
    words: 'the values lie apart',
    example: ['The storm killed 12 people.', 'The storm killed 900 people.'],
    counterexample: ['The storm killed 12 people.', 'The storm killed 12 people.'],
    // A zero too many tells nothing of size.
    measure: ({ a, b }) =>
      isSlip(a, b) || isUnitSlip(a.claim.figure, b.claim.figure) ? 0 : Math.min(3, foldsApart(a, b)),
  },
  {
    name: 'near-values',
    speaks: 'for',
    words: 'the values lie within a tenth',
    example: ['The storm sank 121 boats.', 'The storm sank 124 boats.'],
    counterexample: ['The storm sank 121 boats.', 'The storm sank 180 boats.'],
    measure: ({ a, b }) => (isNumber(a) && !isVague(a) && !isVague(b) && foldsApart(a, b) < 0.1 ? 1 : 0),
  },
  {
    name: 'swapped-digits',
    speaks: 'for',
    words: 'the numbers have the same digits but for a slip',
    example: ['The storm sank 1,243 boats.', 'The storm sank 1,423 boats.'],
    counterexample: ['The storm sank 1,243 boats.', 'The storm sank 1,867 boats.'],
    measure: ({ a, b }) => (isSlip(a, b) ? 1 : 0),
  },
  {
    name: 'unit-slip',
    speaks: 'for',
    words: 'it is one number in two units',
    example: ['The fire burned 430 acres.', 'The fire burned 430 hectares.'],
    counterexample: ['The fire burned 430 acres.', 'The fire burned 620 hectares.'],
    measure: ({ a, b }) => (isUnitSlip(a.claim.figure, b.claim.figure) ? 1 : 0),
  },
  {
    name: 'doer-in-or-out',
    speaks: 'against',
    doubt: 'full',
    words: 'one may count the attacker, who died as well',
    example: ['The gunman killed 12 people and then himself.', 'In all, 13 people were killed.'],
    counterexample: ['The storm killed 12 people.', 'The storm killed 13 people.'],
    measure: ({ a, b, doerDied }) =>
      a.claim.predicate === 'killed' &&
      b.claim.predicate === 'killed' &&
      Math.abs(size(a) - size(b)) === 1 &&
      doerDied()
        ? 1
        : 0,
  },
  {
    name: 'large-numbers',
    sorts: ['count'],
    speaks: 'for',
    words: 'the numbers are large, and few are',
    example: ['The storm sank 243 boats.', 'The storm sank 423 boats.'],
    counterexample: ['The storm sank 3 boats.', 'The storm sank 5 boats.'],
    measure: ({ a, b }) => (a.sort === 'count' && Math.min(size(a), size(b)) >= 100 ? 1 : 0),
  },
  {
    name: 'small-numbers',
    sorts: ['count'],
    speaks: 'against',
    words: 'the numbers are so small that there are many of them',
    example: ['The storm sank 3 boats.', 'The storm sank 2 boats.'],
    counterexample: ['The storm sank 243 boats.', 'The storm sank 423 boats.'],
    measure: ({ a, b }) => (a.sort === 'count' && Math.max(size(a), size(b)) <= 3 ? 1 : 0),
  },
  {
    name: 'one-of-them',
    sorts: ['count'],
    speaks: 'against',
    words: 'one of them is one, which singles out as often as it counts',
    example: ['One boat sank in the storm.', 'Five boats sank in the storm.'],
    counterexample: ['Two boats sank in the storm.', 'Five boats sank in the storm.'],
    measure: ({ a, b }) => (a.sort === 'count' && (size(a) === 1 || size(b) === 1) ? 1 : 0),
  },
  {
    name: 'vague',
    speaks: 'against',
    doubt: 'full',
    words: 'one names no exact number',
    example: ['The storm sank dozens of boats.', 'The storm sank 150 boats.'],
    counterexample: ['The storm sank 12 boats.', 'The storm sank 150 boats.'],
    measure: ({ a, b }) => (isVague(a) || isVague(b) ? 1 : 0),
  },
  {
    name: 'times-near',
    sorts: ['time'],
    speaks: 'for',
    words: 'the times lie within twenty minutes',
    example: ['The fire began at 4 p.m.', 'The fire began at 4:10 p.m.'],
    counterexample: ['The fire began at 4 p.m.', 'The fire began at 8 p.m.'],
    measure: ({ a, b, words }) => (hoursApart(a, b) <= 0.34 ? Math.min(1, words.shared) : 0),
  },
  {
    name: 'other-half-of-day',
    sorts: ['time'],
    speaks: 'for',
    words: 'the times are the same but for “a.m.” and “p.m.”',
    example: ['The fire began at 4:20 a.m.', 'The fire began at 4:20 p.m.'],
    counterexample: ['The fire began at 4:20 a.m.', 'The fire began at 5:20 p.m.'],
    // Something happens at ten in the morning and something else at ten at night; hardly at 10:42 and 10:42.
    measure: ({ a, b }) => (areHalvesOfOneDay(a.claim.figure, b.claim.figure) && !isOnTheHour(a) ? 1 : 0),
  },
  {
    name: 'times-apart',
    sorts: ['time'],
    speaks: 'against',
    words: 'the times lie hours apart',
    example: ['The fire began at 4 p.m.', 'The fire began at 8 p.m.'],
    counterexample: ['The fire began at 4:20 a.m.', 'The fire began at 4:20 p.m.'],
    measure: ({ a, b }) => {
      const apart = hoursApart(a, b);
      if (areHalvesOfOneDay(a.claim.figure, b.claim.figure)) return isOnTheHour(a) ? 1 : 0;
      return apart > 12 ? 0 : Math.min(4, apart);
    },
  },
  {
    name: 'years-apart',
    sorts: ['age'],
    speaks: 'against',
    words: 'the ages lie years apart',
    example: ['Ida Holm, 31, was rescued.', 'Ida Holm, 40, was rescued.'],
    counterexample: ['Ida Holm, 31, was rescued.', 'Ida Holm, 31, was rescued.'],
    measure: ({ a, b }) => (a.sort === 'age' ? Math.min(3, Math.abs(size(a) - size(b)) / 10) : 0),
  },
  {
    name: 'generation-apart',
    sorts: ['age'],
    speaks: 'against',
    doubt: 'full',
    words: 'a generation lies between the ages',
    example: ['Karl Holm, 5, was rescued.', 'Karl Holm, 49, was rescued.'],
    counterexample: ['Karl Holm, 45, was rescued.', 'Karl Holm, 49, was rescued.'],
    measure: ({ a, b }) => (a.sort === 'age' && Math.abs(size(a) - size(b)) > 15 ? 1 : 0),
  },
  {
    name: 'houses-apart',
    sorts: ['street '],
    speaks: 'against',
    doubt: 'full',
    words: 'the houses stand far apart',
    example: ['The fire began at 618 Mill Road.', 'He was caught at 841 Mill Road.'],
    counterexample: ['The fire began at 618 Mill Road.', 'The fire began at 628 Mill Road.'],
    measure: ({ a, b }) => (areHousesApart(a, b) ? 1 : 0),
  },
  {
    name: 'ages-near',
    sorts: ['age'],
    speaks: 'for',
    words: 'the ages differ by a year or two',
    example: ['Ida Holm, 31, was rescued.', 'Ida Holm, 32, was rescued.'],
    counterexample: ['Ida Holm, 31, was rescued.', 'Ida Holm, 40, was rescued.'],
    measure: ({ a, b }) => (a.sort === 'age' && Math.abs(size(a) - size(b)) <= 2 ? 1 : 0),
  },
  {
    name: 'lone-measure',
    speaks: 'for',
    words: 'neither source measures anything else so',
    example: ['The fire burned 4,800 hectares.', 'The flames spread over 7,300 hectares.'],
    counterexample: [
      'The fire burned 4,800 hectares of woods and 120 hectares of fields.',
      'The fire burned 7,300 hectares.',
    ],
    measure: ({ a, b, shape }) => (MEASURED_ONCE.has(a.sort) && shape.isLone(a) && shape.isLone(b) ? 1 : 0),
  },
  {
    name: 'begun-units',
    sorts: ['duration'],
    speaks: 'against',
    doubt: 'full',
    words: 'one counts in longer units, of which the last may only have begun',
    example: ['He was at sea for seven months.', 'He was at sea for 198 days.'],
    counterexample: ['He was away for one hour.', 'He was away for 20 minutes.'],
    measure: ({ a, b }) => (haveBegunUnits(a, b) ? 1 : 0),
  },
  {
    name: 'amount-of-change',
    speaks: 'against',
    doubt: 'full',
    words: 'one is by how much it changed, the other how much it is',
    example: ['Prices rose by 4 per cent.', 'Prices are 9 per cent of it.'],
    counterexample: ['Prices rose by 4 per cent.', 'Prices rose by 9 per cent.'],
    // "Fell 600 metres" and "a fall of 700 metres" tell of one fall.
    measure: ({ a, b, attributes }) =>
      (a.claim.figure.trend === null) !== (b.claim.figure.trend === null) && attributes.areSame(a, b) === 0 ? 1 : 0,
  },
];

/**
 * "Seven months" may be 198 days: the gap is less than one of the longer units. Nobody calls 20 minutes an hour: of the first
 * unit half has passed at least.
 */
function haveBegunUnits({ claim: { figure: a } }: Candidate, { claim: { figure: b } }: Candidate): boolean {
  if (a.unit === b.unit) return false;
  const [one, other] = [scaleOf(a.unit ?? ''), scaleOf(b.unit ?? '')];
  if (one === null || other === null || one.dimension !== other.dimension) return false;
  const [lengthOfOne, lengthOfOther] = [Number(a.value) * one.scale, Number(b.value) * other.scale];
  const [less, more] = [Math.min(lengthOfOne, lengthOfOther), Math.max(lengthOfOne, lengthOfOther)];
  return more - less < Math.max(one.scale, other.scale) && less * 2 >= more;
}

/** What a report measures in it is mostly one thing; of lengths, shares and sums there are many. */
const MEASURED_ONCE: ReadonlySet<string> = new Set([
  ...['area', 'mass', 'volume', 'temperature', 'degree', 'magnitude', 'length/duration', 'volume/duration', 'length'],
]);

/** Whether two house numbers of one street lie a block or more apart, and no slip explains it. */
export function areHousesApart(a: Candidate, b: Candidate): boolean {
  return a.sort.startsWith('street ') && Math.abs(size(a) - size(b)) > 100 && digitSlip(size(a), size(b)) === null;
}

function isNumber({ claim, sort }: Candidate): boolean {
  return typeof claim.figure.value === 'number' && sort !== 'age' && !sort.startsWith('street ');
}

/** "Dozens", and "more than a dozen": how many more that is nobody says. */
function isVague({ claim: { figure } }: Candidate): boolean {
  return figure.vague || (isBound(figure) && ROUND_WORD.test(figure.text));
}

const ROUND_WORD = /^an? (?:dozen|score|hundred|thousand|million)$/i;

/** An age in years, or what else a claim gives: "18-month-old" is one and a half. */
function size({ claim: { figure } }: Candidate): number {
  return Number((figure.kind === 'age' ? inUnit(figure, YEARS_OF_AGE) : figure).value);
}

/** The natural logarithm of how many times the smaller value goes into the larger one, in one unit, where they lie nearest. */
function foldsApart(a: Candidate, b: Candidate): number {
  if (!isNumber(a)) return 0;
  const one = a.claim.figure;
  const other = inUnit(b.claim.figure, one.unit);
  const isFirst = lowOf(one) <= lowOf(other);
  const high = highOf(isFirst ? one : other);
  const low = lowOf(isFirst ? other : one);
  if (low <= high) return 0;
  const least = high === 0 ? FEW : 0.5;
  return Math.log((low + least) / (high + least));
}

/** Who says that there were none may have missed some, but not hundreds. */
const FEW = 25;

/** The least and the largest size that a figure may have: of a vague number or a range its ends. */
function lowOf({ value, low, high, range, vague }: Figure): number {
  return range || vague ? Math.min(Math.abs(low), Math.abs(high)) : Math.abs(Number(value));
}

function highOf({ value, low, high, range, vague }: Figure): number {
  return range || vague ? Math.max(Math.abs(low), Math.abs(high)) : Math.abs(Number(value));
}

function isSlip(a: Candidate, b: Candidate): boolean {
  return isNumber(a) && a.claim.figure.unit === b.claim.figure.unit && digitSlip(size(a), size(b)) !== null;
}

/** An hour or half of one, as most times are told. */
function isOnTheHour({ claim: { figure } }: Candidate): boolean {
  return Number(minuteOfDay(figure.value)) % 30 === 0;
}

function hoursApart(a: Candidate, b: Candidate): number {
  if (a.sort !== 'time') return Number.POSITIVE_INFINITY;
  const one = minuteOfDay(a.claim.figure.value);
  const other = minuteOfDay(b.claim.figure.value);
  return one === null || other === null ? Number.POSITIVE_INFINITY : minutesApart(one, other) / 60;
}
