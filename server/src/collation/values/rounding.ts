import type { Claim } from '../../claims/claim.ts';
import type { Figure, FigureKind } from '../../figures/figure.ts';
import { firstRule } from '../../language/rules.ts';
import { LASTING } from '../lexicon/lasting.ts';
import type { PairRule } from '../pair-rule.ts';
import { leavesRoom, minuteOfDay, minutesLater } from './clock.ts';
import { isRounderDate } from './dates.ts';
import { isBound } from './interval.ts';
import { areNear, isReckoned } from './reckoned-dates.ts';

/** From this value on a number that ends in zeros is taken as rounded where nothing says so. */
const LEAST_ROUND = 100;
/** What is known to the last one, and how small a part of it a number that ends in zeros is off then, where nothing hedges it. */
const EXACTLY_TOLD: ReadonlySet<FigureKind> = new Set<FigureKind>(['count', 'money']);
const NEAR = 0.05;
/** How far "about N" may be off. */
const ABOUT = 0.1;
/** And by how many of its last places: who writes "some 88.4" has counted, or measured, to tenths. */
const MOST_PLACES = 10;
/** "More than a dozen" are at most half as many again. */
const MOST_ABOVE = 0.51;
/** The age of a person who lives longest. */
const OLDEST = 125;
/** Of a price the cents that a shop leaves off a round one: "$99.90", "$99.99". */
const LEAST_LEFT_OUT = 0.9;
/** How many houses stand in a block. */
const HOUSES = 100;
const DECADES = /^(?:decade|centur)/i;
const PLAIN_MAGNITUDE = /^(?:hundreds|thousands)$/i;
const IN_FULL_YEARS: ReadonlySet<string> = new Set(LASTING);

/** A way to tell a number less exactly, and how much of what is more exact it leaves room for. */
interface Rounding extends PairRule<[rough: Claim, exact: Claim]> {
  readonly reaches: (rough: Figure, exact: Figure) => boolean;
}

/** The ways to write numbers, in the order in which they are tried: the first that a number is written in decides how far it reaches. */
export const ROUNDINGS: readonly Rounding[] = [
  {
    // A war that has gone on for five years and some months is a five-year war; a sentence of five years is no longer one.
    name: 'full-years',
    example: ['It was a two-year siege.', 'The siege lasted 2 1/2 years.'],
    counterexample: ['A two-year sentence was passed.', 'A sentence of 2 1/2 years was passed.'],
    test: (rough, exact) => isInFullYears(rough) && isWithinYear(Number(rough.figure.value), exact.figure),
    reaches: () => true,
  },
  {
    name: 'vague-number',
    example: ['Dozens of people died.', '36 people died.'],
    counterexample: ['A dozen people died.', '36 people died.'],
    test: ({ figure: { vague } }) => vague,
    reaches: (rough, { value }) => rough.low <= Number(value) && Number(value) <= highestOf(rough),
  },
  {
    // Who is 97 years and 8 months old is 97, and not yet 98.
    name: 'age-on-last-birthday',
    example: ['Ida Dahl died aged 97.', 'Ida Dahl died aged 97 years, 8 months.'],
    counterexample: ['Ida Dahl died aged 97.', 'Ida Dahl died aged 98.'],
    test: ({ figure: rough }, { figure: exact }) =>
      isAgeInYears(rough) && exact.kind === 'age' && !Number.isInteger(exact.value),
    reaches: isOfAge,
  },
  {
    // "Almost 40" are fewer, and none of 41; "about 41" may be.
    name: 'short-of-so-many',
    example: ['Almost 40 people died.', '42 people died.'],
    counterexample: ['About 40 people died.', '42 people died.'],
    test: ({ figure: rough }, { figure: exact }) =>
      rough.isNearly && !exact.vague && exact.qualifier !== '~' && exact.low > Number(rough.value),
    reaches: () => false,
  },
  {
    name: 'about-so-many',
    example: ['About 40 people died.', '38 people died.'],
    counterexample: ['40 people died.', '38 people died.'],
    test: ({ figure: { qualifier } }) => qualifier === '~',
    reaches: (rough, exact) => {
      const size = sizeOf(rough);
      const about = Math.min(ABOUT * size, MOST_PLACES * rough.precision);
      return apart(rough, exact) <= Math.max(about, Math.min(rough.precision / 2, 2 * ABOUT * size));
    },
  },
  {
    // Shops set prices just below a round one, and who tells them leaves the cents out.
    name: 'cents-left-out',
    example: ['The lamp costs $99.', 'The lamp costs $99.99.'],
    counterexample: ['The lamp costs $99.', 'The lamp costs $99.60.'],
    test: ({ figure: rough }, { figure: exact }) => isWithoutCents(rough, exact),
    reaches: () => true,
  },
  {
    // "More than five million" is no rounder form of 4.8 million, nor "up to 500" one of 550, nor "more than three decades"
    // one of 26 years.
    name: 'beyond-its-bound',
    example: ['More than 5 million people fled.', '4.8 million people fled.'],
    counterexample: ['5 million people fled.', '4.8 million people fled.'],
    test: ({ figure: rough }, { figure: exact }) => liesBeyond(rough, exact),
    reaches: () => false,
  },
  {
    // Who counts in decades gives no single years: "three decades" may be 26 years.
    name: 'in-decades',
    example: ['The war lasted three decades.', 'The war lasted 26 years.'],
    counterexample: ['The war lasted 30 years.', 'The war lasted 26 years.'],
    test: ({ figure: rough }, { figure: exact }) => isCoarser(rough, exact) && isInDecades(rough),
    reaches: (rough, exact) => apart(rough, exact) <= Math.min(rough.precision / 2, 2 * ABOUT * sizeOf(rough)),
  },
  {
    // "More than 30" is how 35 is written by who gives no more than tens, up to the next such number, and "under 50" how 47
    // is, which nobody says of 14. "At least 30" may be a count as well, and then "at least 35" is another; "up to 50" is a
    // limit, and "under 30" a class of ages.
    name: 'up-to-next-round-number',
    example: ['More than 30 people died.', '35 people died.'],
    counterexample: ['More than 30 people died.', '41 people died.'],
    test: ({ figure: rough }, { figure: exact }) =>
      (isCoarser(rough, exact) || isAboutAsCoarse(rough, exact)) && isNextBound(rough, exact),
    reaches: () => true,
  },
  {
    // People and things are counted one by one; lengths, times and amounts of money are always rounded to something. Who
    // leaves off digits of what was counted or paid stays near it: 600 may be 611, but 100 people are no 90, and a deal of
    // $300 million is none of $276 million; a walk of 187 metres is one of 200.
    name: 'written-to-fewer-places',
    example: ['1,200 people died.', '1,219 people died.'],
    counterexample: ['40 people died.', '38 people died.'],
    test: ({ figure: rough }, { figure: exact }) =>
      isCoarser(rough, exact) && (sizeOf(rough) >= LEAST_ROUND || (rough.kind !== 'count' && rough.precision <= 1)),
    reaches: (rough, exact) => {
      const most = (rough.precision > 1 && EXACTLY_TOLD.has(rough.kind) ? NEAR : ABOUT) * sizeOf(rough);
      return apart(rough, exact) <= Math.min(rough.precision / 2, most);
    },
  },
];

/** What is told otherwise than as an amount, and when the one is a rounder form of the other. */
interface OtherRounding extends PairRule<[rough: Claim, exact: Claim]> {
  readonly isRounder: (rough: Claim, exact: Claim) => boolean;
}

/** In the order in which they are tried: the first that holds decides. */
export const OTHER_ROUNDINGS: readonly OtherRounding[] = [
  {
    name: 'time-to-quarter-of-hour',
    example: ['The fire began at 3:45 p.m.', 'The fire began at 3:49 p.m.'],
    counterexample: ['The fire burned for 45 minutes.', 'The fire burned for 49 minutes.'],
    test: ({ figure: { kind } }) => kind === 'time',
    isRounder: isRoundedTime,
  },
  {
    name: 'month-or-year-of-day',
    example: ['The mill was built in March 2007.', 'The mill was built on 20 March 2007.'],
    counterexample: ['The mill was built for 2,000 people.', 'The mill was built for 2,007 people.'],
    test: ({ figure: { kind } }) => kind === 'date',
    isRounder: ({ figure: rough }, { figure: exact }) =>
      (isReckoned(rough) && rough.precision > 0 && areNear(rough, exact) === true) ||
      isRounderDate(String(rough.value), String(exact.value)),
  },
  {
    // Number 1234 stands in the 1200 block.
    name: 'block-of-house',
    example: ['The fire was in the 1200 block of Mill Road.', 'The fire was at 1234 Mill Road.'],
    counterexample: ['The fire burned 1,200 acres.', 'The fire burned 1,234 acres.'],
    test: ({ predicate }) => predicate === 'street-number',
    isRounder: ({ scope, figure: { value: block } }, { figure: { value: house } }) =>
      scope.block && Number(house) > Number(block) && Number(house) < Number(block) + HOUSES,
  },
];

/** Whether `rough` is a rounded or vague form of `exact` at the precision in which it is written. */
export function isRoundedFrom(rough: Claim, exact: Claim): boolean {
  return areAmounts(rough, exact)
    ? (firstRule(ROUNDINGS, rough, exact)?.reaches(rough.figure, exact.figure) ?? false)
    : (firstRule(OTHER_ROUNDINGS, rough, exact)?.isRounder(rough, exact) ?? false);
}

/** Whether two values are numbers of something, and not those of houses. */
function areAmounts({ figure: { value: one }, predicate }: Claim, { figure: { value: other } }: Claim): boolean {
  return typeof one === 'number' && typeof other === 'number' && predicate !== 'street-number';
}

function sizeOf({ value }: Figure): number {
  return Math.abs(Number(value));
}

function apart({ value: one }: Figure, { value: other }: Figure): number {
  return Math.abs(Number(one) - Number(other));
}

function isCoarser(rough: Figure, exact: Figure): boolean {
  return rough.precision > exact.precision;
}

/** "More than 40", "around 50". */
function isAboutAsCoarse(rough: Figure, about: Figure): boolean {
  return about.qualifier === '~' && rough.precision === about.precision;
}

function isNextBound({ kind, qualifier, value, precision }: Figure, exact: Figure): boolean {
  if (kind === 'age' || kind === 'ordinal' || precision <= 1) return false;
  if (qualifier === '>=' && isBound(exact)) return false;
  const [size, other] = [Number(value), Number(exact.value)];
  if (qualifier === '<') return other < size && size - other <= ABOUT * size;
  // "Around 50" may be 46.
  const least = exact.qualifier === '~' ? other - ABOUT * other : other;
  return qualifier.startsWith('>') && other > size && least - size < Math.min(precision, MOST_ABOVE * size);
}

function isWithoutCents(rough: Figure, exact: Figure): boolean {
  if (rough.kind !== 'money' || rough.precision !== 1 || exact.precision >= 1) return false;
  const cents = Number(exact.value) - Number(rough.value);
  return cents >= LEAST_LEFT_OUT && cents < 1;
}

function liesBeyond({ qualifier, value }: Figure, exact: Figure): boolean {
  if (qualifier.startsWith('>')) return Number(exact.value) < Number(value);
  return qualifier.startsWith('<') && Number(exact.value) > Number(value);
}

/** Whether a length of time is told in decades or centuries. */
export function isInDecades({ unitText }: Figure): boolean {
  return DECADES.test(unitText ?? '');
}

/** What goes on and is called by its full years. */
function isInFullYears({ figure: { kind, unit, qualifier, value }, subject }: Claim): boolean {
  if (kind !== 'duration' || unit !== 'year' || qualifier !== '=' || !Number.isInteger(value)) return false;
  return Number(value) > 1 && IN_FULL_YEARS.has(subject ?? '');
}

/** Whether so many whole years have passed, as "2 1/2 years" and "nearly three" tell of two. */
function isWithinYear(years: number, { value, qualifier }: Figure): boolean {
  const later = Number(value) - years;
  return (later > 0 && later < 1) || (later === 1 && qualifier === '~');
}

/** Whether who is as old as `exact` is told to be `rough`, in the unit of that: one is a child to the day before it is two. */
export function isOfAge(rough: Figure, exact: Figure): boolean {
  return Math.floor(Number(exact.value)) === rough.value;
}

function isAgeInYears({ kind, value, qualifier }: Figure): boolean {
  return kind === 'age' && qualifier === '=' && Number.isInteger(value) && Number(value) <= OLDEST;
}

/** "Thousands" may be 12,500: of tens of thousands nobody speaks before there are two of them. */
function highestOf({ text, high }: Figure): number {
  return PLAIN_MAGNITUDE.test(text) ? 2 * high : high;
}

/**
 * Whether two values, said in one unit by now, are one value that was written in two: each is taken as rounded to the
 * last place that was written, as who converts "5 miles" writes "8 km".
 */
export function isConvertedFrom(one: Figure, other: Figure): boolean {
  if (typeof one.value !== 'number' || typeof other.value !== 'number') return false;
  const apart = Math.abs(one.value - other.value);
  const size = Math.max(Math.abs(one.value), Math.abs(other.value));
  return apart <= (one.precision + other.precision) / 2 && apart <= ABOUT * size;
}

function isRoundedTime(rough: Claim, exact: Claim): boolean {
  const [a, b] = [minuteOfDay(rough.figure.value), minuteOfDay(exact.figure.value)];
  if (a === null || b === null) return false;
  const later = minutesLater(a, b);
  return leavesRoom(rough, later) || (a % QUARTER === 0 && b % QUARTER !== 0 && Math.abs(later) <= NEAR_MINUTES);
}

/** Who writes "3:30" or "3:45" may mean 3:33 or 3:49: quarters of an hour are what times are rounded to. */
const QUARTER = 15;
const NEAR_MINUTES = 5;

/**
 * To which power of ten, a million at most, one value was rounded to give another ("1,199" to tens for "1,200"): the
 * smallest that gives it; null where none does, as where what is rounded is taken down to a round number, or up.
 */
export function placeOfRounding(rough: number, exact: number): number | null {
  return PLACES.find((place) => place <= Math.abs(rough) && Math.round(exact / place) * place === rough) ?? null;
}

const PLACES: readonly number[] = Array.from({ length: 7 }, (_, zeros) => 10 ** zeros);
