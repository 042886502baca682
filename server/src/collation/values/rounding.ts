import type { Claim } from '../../claims/claim.ts';
import type { Figure } from '../../figures/figure.ts';
import { LASTING } from '../lexicon/lasting.ts';
import { leavesRoom, minuteOfDay, minutesLater } from './clock.ts';
import { isRounderDate } from './dates.ts';
import { isBound } from './interval.ts';

/** From this value on a number that ends in zeros is taken as rounded where nothing says so. */
const LEAST_ROUND = 100;
/** How far "about N" may be off. */
const ABOUT = 0.1;
/** And by how many of its last places: who writes "some 88.4" has counted, or measured, to tenths. */
const MOST_PLACES = 10;

/** Whether `rough` is a rounded or vague form of `exact` at the precision in which it is written. */
export function isRoundedFrom(rough: Claim, exact: Claim): boolean {
  if (rough.figure.kind === 'time') return isRoundedTime(rough, exact);
  if (rough.figure.kind === 'date') return isRounderDate(String(rough.figure.value), String(exact.figure.value));
  if (rough.predicate === 'street-number') return rough.scope.block && isInBlock(rough.figure, exact.figure);
  if (isInFullYears(rough) && isWithinYear(Number(rough.figure.value), exact.figure)) return true;
  return isRoundedNumber(rough.figure, exact.figure);
}

function isRoundedNumber(rough: Figure, exact: Figure): boolean {
  if (typeof rough.value !== 'number' || typeof exact.value !== 'number') return false;
  if (rough.vague) return rough.low <= exact.value && exact.value <= highestOf(rough);
  const apart = Math.abs(rough.value - exact.value);
  const size = Math.abs(rough.value);
  if (isAgeInYears(rough) && exact.kind === 'age' && !Number.isInteger(exact.value)) return isOfAge(rough, exact);
  if (rough.qualifier === '~') {
    const about = Math.min(ABOUT * size, MOST_PLACES * rough.precision);
    return apart <= Math.max(about, Math.min(rough.precision / 2, 2 * ABOUT * size));
  }
  if (rough.precision <= exact.precision) return false;
  if (isWithoutCents(rough, exact)) return true;
  if (isInDecades(rough)) return apart <= Math.min(rough.precision / 2, 2 * ABOUT * size);
  if (isNextBound(rough, exact)) return true;
  if (liesBeyond(rough, exact)) return false;
  // People and things are counted one by one; lengths, times and amounts of money are always rounded to something.
  return (
    (size >= LEAST_ROUND || (rough.kind !== 'count' && rough.precision <= 1)) &&
    apart <= rough.precision / 2 &&
    apart <= ABOUT * size
  );
}

/**
 * "More than 30" is how 35 is written by who gives no more than tens, up to the next such number, and "under 50" how 47
 * is, which nobody says of 14. "At least 30" may be a count as well, and then "at least 35" is another; "up to 50" is a
 * limit, and "under 30" a class of ages.
 */
function isNextBound({ kind, qualifier, value, precision }: Figure, exact: Figure): boolean {
  if (kind === 'age' || kind === 'ordinal' || precision <= 1) return false;
  if (qualifier === '>=' && isBound(exact)) return false;
  const [size, other] = [Number(value), Number(exact.value)];
  if (qualifier === '<') return other < size && size - other <= ABOUT * size;
  return qualifier.startsWith('>') && other > size && other - size < Math.min(precision, MOST_ABOVE * size);
}

/** "$99" for what costs $99.99: shops set prices just below a round one, and who tells them leaves the cents out. */
function isWithoutCents(rough: Figure, exact: Figure): boolean {
  if (rough.kind !== 'money' || rough.precision !== 1 || exact.precision >= 1) return false;
  const cents = Number(exact.value) - Number(rough.value);
  return cents >= LEAST_LEFT_OUT && cents < 1;
}

const LEAST_LEFT_OUT = 0.9;

/** "More than five million" is no rounder form of 4.8 million, nor "up to 500" one of 550. */
function liesBeyond({ qualifier, value }: Figure, exact: Figure): boolean {
  if (qualifier.startsWith('>')) return Number(exact.value) < Number(value);
  return qualifier.startsWith('<') && Number(exact.value) > Number(value);
}

/** Who counts in decades gives no single years: "three decades" may be 26 years. */
export function isInDecades({ unitText }: Figure): boolean {
  return DECADES.test(unitText ?? '');
}

const DECADES = /^(?:decade|centur)/i;

/** "A five-year war" has gone on for five years and some months; a sentence of five years has not. */
function isInFullYears({ figure: { kind, unit, qualifier, value }, subject }: Claim): boolean {
  if (kind !== 'duration' || unit !== 'year' || qualifier !== '=' || !Number.isInteger(value)) return false;
  return Number(value) > 1 && IN_FULL_YEARS.has(subject ?? '');
}

const IN_FULL_YEARS: ReadonlySet<string> = new Set(LASTING);

/** Whether so many whole years have passed, as "2 1/2 years" and "nearly three" tell of two. */
function isWithinYear(years: number, { value, qualifier }: Figure): boolean {
  const later = Number(value) - years;
  return (later > 0 && later < 1) || (later === 1 && qualifier === '~');
}

/** "More than a dozen" are at most half as many again. */
const MOST_ABOVE = 0.51;

/** The age of a person who lives longest. */
const OLDEST = 125;

/** Whether who is as old as `exact` is told to be `rough`, in the unit of that: one is a child to the day before it is two. */
export function isOfAge(rough: Figure, exact: Figure): boolean {
  return Math.floor(Number(exact.value)) === rough.value;
}

/** Who is 97 years and 8 months old is 97, and not yet 98. */
function isAgeInYears({ kind, value, qualifier }: Figure): boolean {
  return kind === 'age' && qualifier === '=' && Number.isInteger(value) && Number(value) <= OLDEST;
}

/** "Thousands" may be 12,500: of tens of thousands nobody speaks before there are two of them. */
function highestOf({ text, high }: Figure): number {
  return PLAIN_MAGNITUDE.test(text) ? 2 * high : high;
}

const PLAIN_MAGNITUDE = /^(?:hundreds|thousands)$/i;

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

/** A house of a block: number 1234 stands in the 1200 block. */
function isInBlock(block: Figure, house: Figure): boolean {
  const [from, number] = [Number(block.value), Number(house.value)];
  return number > from && number < from + 100;
}

/**
 * To which power of ten, a million at most, one value was rounded to give another ("1,199" to tens for "1,200"): the
 * smallest that gives it; null where none does, as where what is rounded is taken down to a round number, or up.
 */
export function placeOfRounding(rough: number, exact: number): number | null {
  return PLACES.find((place) => place <= Math.abs(rough) && Math.round(exact / place) * place === rough) ?? null;
}

const PLACES: readonly number[] = Array.from({ length: 7 }, (_, zeros) => 10 ** zeros);
