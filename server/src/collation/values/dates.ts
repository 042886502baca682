import type { Claim } from '../../claims/claim.ts';
import { DONE_OFTEN, DONE_ONCE, OFFICE_BOUNDS } from '../../claims/lexicon/done-once.ts';
import { openVerbOf } from '../../claims/what/predicates.ts';
import type { Figure } from '../../figures/figure.ts';
import { daySpan, weekdayOf } from '../../language/calendar/days.ts';
import { anyRule, firstRule } from '../../language/rules.ts';
import type { PairRule } from '../pair-rule.ts';
import { dayOfUntoldYear, isReckoned, isYearStated } from './reckoned-dates.ts';

/** A date as far as it is told: a weekday or a decade alone, else a year, a month and a day of which one or two may be left out. */
interface PartialDate {
  /** All that is told, in ISO 8601. */
  readonly iso: string;
  /** The first three digits of its years. */
  readonly decade: string | null;
  readonly weekday: number | null;
  readonly year: string | null;
  readonly month: string | null;
  readonly day: string | null;
}

const WEEKDAY = /^-W-([1-7])$/;
const YEARLESS = /^--(\d\d)(?:-(\d\d))?$/;
const DECADE = /^(\d{3})0s$/;
const FROM_YEAR = /^(\d{4})(?!\d)(?:-(\d\d)(?:-(\d\d))?)?/;

/**
 * Whether two dates can be one day, month or year, as far as both tell: "March 2007" leaves 20 March 2007 open. Null where
 * nothing is told by both, a weekday by the one and a day of a month without its year by the other.
 *
 * @param a ISO 8601 (`2007-03-20`, `2007-03`, `2007`), `1930s`, `--03-20` or `--03` without a year, `-W-5` for a Friday
 */
export function areOneDate(a: string, b: string): boolean | null {
  if (a === b) return true;
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one === null || other === null) return false;
  const rule = firstRule(DATE_RULES, one, other);
  return rule === null ? false : rule.areOne(one, other);
}

/** What of two dates is told, and whether they can be one so: null where nothing is told by both. */
interface DateRule extends PairRule<[one: PartialDate, other: PartialDate]> {
  readonly areOne: (one: PartialDate, other: PartialDate) => boolean | null;
}

/** In the order in which they are tried: the first that holds decides. */
const DATE_RULES: readonly DateRule[] = [
  {
    name: 'date-beside-decade',
    example: ['The mill of Halden was built in the 1930s.', 'The mill of Halden was built in 1934.'],
    counterexample: ['The mill of Halden was built in 1930.', 'The mill of Halden was built in 1934.'],
    test: (one, other) => one.decade !== null || other.decade !== null,
    areOne: (one, other) => isInDecade(one, other) || isInDecade(other, one),
  },
  {
    // Of a day whose year is not told nobody knows on which weekday it fell.
    name: 'date-beside-weekday',
    example: ['The mill of Halden was sold on Sunday.', 'The mill of Halden was sold on 5 May 2024.'],
    counterexample: ['The mill of Halden was sold on 3 May 2024.', 'The mill of Halden was sold on 5 May 2024.'],
    test: (one, other) => one.weekday !== null || other.weekday !== null,
    areOne: (one, other) => {
      const [weekday, another] = [weekdayIn(one), weekdayIn(other)];
      return weekday === null || another === null ? null : weekday === another;
    },
  },
  {
    // "March 2007" leaves 20 March 2007 open.
    name: 'dates-of-one-calendar',
    example: ['The mill of Halden was sold on 5 May.', 'The mill of Halden was sold on 5 May 2024.'],
    counterexample: ['The mill of Halden was sold on Sunday.', 'The mill of Halden was sold on 5 May 2024.'],
    test: (one, other) => one.weekday === null && other.weekday === null,
    areOne: shareParts,
  },
];

function isInDecade({ year }: PartialDate, { decade }: PartialDate): boolean {
  return decade !== null && year?.startsWith(decade) === true;
}

function weekdayIn({ iso, weekday, year, day }: PartialDate): number | null {
  if (weekday !== null) return weekday;
  const span = year === null || day === null ? null : daySpan(iso);
  return span === null ? null : weekdayOf(span.first);
}

/** Whether two dates are one in all that both tell of year, month and day; null where that is nothing. */
function shareParts(one: PartialDate, other: PartialDate): boolean | null {
  let shared = false;
  for (const part of ['year', 'month', 'day'] as const) {
    if (one[part] === null || other[part] === null) continue;
    if (one[part] !== other[part]) return false;
    shared = true;
  }
  return shared ? true : null;
}

/** What a date leaves out that is a rounder form of another. */
const ROUNDER_DATES: readonly PairRule<[rough: PartialDate, exact: PartialDate]>[] = [
  {
    name: 'decade-of-date',
    example: ['The mill of Halden was built in the 1930s.', 'The mill of Halden was built in 1934.'],
    counterexample: ['The mill of Halden was built in 1930.', 'The mill of Halden was built in 1934.'],
    test: (rough, exact) => isInDecade(exact, rough),
  },
  {
    name: 'month-or-year-of-date',
    example: ['The mill of Halden was built in March 1961.', 'The mill of Halden was built on 20 March 1961.'],
    counterexample: ['The mill of Halden was built in May 1961.', 'The mill of Halden was built on 20 March 1961.'],
    test: (rough, exact) => isCoarser(rough, exact) && shareParts(rough, exact) === true,
  },
];

function isCoarser(rough: PartialDate, exact: PartialDate): boolean {
  return (rough.day === null && exact.day !== null) || (rough.month === null && exact.month !== null);
}

/** Whether the first of two dates is the second in a rounder form: the month, the year or the decade in which a day lies. */
export function isRounderDate(rough: string, exact: string): boolean {
  const [one, other] = [partsOf(rough), partsOf(exact)];
  return one !== null && other !== null && anyRule(ROUNDER_DATES, one, other);
}

/** Whether two dates are days of which one follows on the other, in whatever way they are told. */
export function areNeighbours(a: string, b: string): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one === null || other === null) return false;
  if (one.weekday !== null || other.weekday !== null) {
    const [from, to] = [weekdayIn(one), weekdayIn(other)];
    return from !== null && to !== null && [1, DAYS_OF_WEEK - 1].includes(Math.abs(from - to));
  }
  if (one.year === null || one.day === null || other.year === null || other.day === null) return false;
  const [first, second] = [daySpan(a), daySpan(b)];
  return first !== null && second !== null && Math.abs(first.first - second.first) === 1;
}

const DAYS_OF_WEEK = 7;

/** How a date tells the year of what is done once. */
const YEARS_OF_DEEDS: readonly PairRule<[figure: Figure]>[] = [
  {
    name: 'year-written-out',
    example: ['The mill of Halden was built in 1961.', 'The mill of Halden was built in 1972.'],
    counterexample: [
      '[2024-05-09] The mill of Halden was sold on Sunday.',
      '[2024-05-09] The mill of Halden was sold on Monday.',
    ],
    test: ({ text }) => isYearStated(text),
  },
  {
    name: 'year-reckoned',
    example: [
      '[2024-05-01] Ida Brekke said a bakery in Moss was sold last year.',
      '[2024-05-01] The large bakery of Moss was closed after it was sold in 2019.',
    ],
    counterexample: [
      '[2024-05-01] Ida Brekke said a bakery in Moss was sold in 2023.',
      '[2024-05-01] The large bakery of Moss was closed after it was sold in 2019.',
    ],
    test: isReckoned,
  },
];

/**
 * "Built in 1961", "sold in July 1973", "founded 40 years ago": whether a date is that of what is done once (`DONE_ONCE`),
 * and its own words tell the year.
 */
export function isYearOfDeed({ figure, predicate }: Pick<Claim, 'figure' | 'predicate'>): boolean {
  return isDoneOnce({ predicate }) && anyRule(YEARS_OF_DEEDS, figure);
}

/** The rules by which dates are held against each other. */
export const DAY_RULES: readonly PairRule<never>[] = [...DATE_RULES, ...ROUNDER_DATES, ...YEARS_OF_DEEDS];

/** "Nov. 15" and "Sunday, Nov. 15": whether two dates are one day of years that only the days of their pages tell. */
export function areOneDayOfYear(a: Pick<Figure, 'text' | 'value'>, b: Pick<Figure, 'text' | 'value'>): boolean {
  const [one, other] = [dayOfUntoldYear(a), dayOfUntoldYear(b)];
  return one !== undefined && one === other;
}

/** Whether what happened is done to a thing or a person once (`DONE_ONCE`), or bounds a term of office: it has one day. */
export function isDoneOnce({ predicate }: Pick<Claim, 'predicate'>): boolean {
  if (predicate === null) return false;
  const name = openVerbOf(predicate) ?? predicate;
  return DONE_ONCE.has(name) || OFFICE_BOUNDS.has(name);
}

/** Whether what happened is what people do again and again (`DONE_OFTEN`). */
export function isDoneOften({ predicate }: Pick<Claim, 'predicate'>): boolean {
  return DONE_OFTEN.has(openVerbOf(predicate) ?? '');
}

function partsOf(iso: string): PartialDate | null {
  const decade = DECADE.exec(iso)?.[1];
  if (decade !== undefined) return { ...UNTOLD, iso, decade };
  const weekday = WEEKDAY.exec(iso)?.[1];
  if (weekday !== undefined) return { ...UNTOLD, iso, weekday: Number(weekday) };
  const yearless = YEARLESS.exec(iso);
  if (yearless !== null) return { ...UNTOLD, iso, month: yearless[1]!, day: yearless[2] ?? null };
  const full = FROM_YEAR.exec(iso);
  return full === null ? null : { ...UNTOLD, iso, year: full[1]!, month: full[2] ?? null, day: full[3] ?? null };
}

const UNTOLD = { decade: null, weekday: null, year: null, month: null, day: null } as const;
