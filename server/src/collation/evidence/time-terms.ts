import type { Claim } from '../../claims/claim.ts';
import { predicateClass } from '../../claims/lexicon/predicates.ts';
import { EACH } from '../../claims/scope.ts';
import type { DaySpan } from '../../language/calendar/days.ts';
import { daySpan } from '../../language/calendar/days.ts';
import { type DayRange, daysBetween } from '../answers/answers.ts';
import { mayBeOnePeriod } from '../answers/periods.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { isSinceThen } from '../candidates/told/when/since-then.ts';
import { TOTAL_WORDS } from '../lexicon/frame-words.ts';
import { CLOSES, MADE_ANEW, TRADED } from '../lexicon/made-anew.ts';
import type { Persons } from '../persons/persons.ts';
import { areRounded } from '../values/agreement.ts';
import { minutesApart } from '../values/clock.ts';
import { befellOnePerson } from './happening-terms.ts';
import type { Term } from './term.ts';

/** When it was, as of when the figures held, and over which time they count. */
export const TIME_TERMS: readonly Term[] = [
  {
    name: 'same-day',
    speaks: 'for',
    words: 'both name the same day',
    example: ['The storm killed 12 people on Friday.', 'On Friday the storm killed 15 people.'],
    counterexample: ['The storm killed 12 people on Friday.', 'On Sunday the storm killed 15 people.'],
    measure: ({ a, b }) => (sharesDay(a, b) ? 1 : 0),
  },
  {
    name: 'other-day',
    speaks: 'against',
    doubt: 'full',
    words: 'they name different days',
    example: ['The storm killed 12 people on Friday.', 'On Sunday the storm killed 15 people.'],
    counterexample: ['The storm killed 12 people on Friday.', 'On Friday the storm killed 15 people.'],
    measure: ({ a, b }) => (namesDay(a) && namesDay(b) && !sharesDay(a, b) ? 1 : 0),
  },
  {
    name: 'other-hour',
    sorts: ['count'],
    speaks: 'against',
    doubt: 'some',
    words: 'they are told of other times of day, and one source tells of several',
    example: [
      'At 2 a.m. a shooting hurt 3 people. A shooting at 9 p.m. hurt nobody.',
      'A shooting at 5 a.m. hurt 4 people.',
    ],
    counterexample: ['At 2 a.m. a shooting hurt 3 people.', 'A shooting at 5 a.m. hurt 4 people.'],
    // Of one happening two times are as much a contradiction as two counts.
    measure: ({ a, b }) =>
      isBefallen(a) &&
      isBefallen(b) &&
      (a.told.severalHours || b.told.severalHours) &&
      minutesBetween(a, b) > OTHER_HOUR
        ? 1
        : 0,
  },
  {
    name: 'reports-of-other-days',
    sorts: ['age', 'time', 'count', 'street'],
    within: false,
    speaks: 'against',
    doubt: 'full',
    words: 'the two reports date what happened days apart, and neither names a day near that of the other',
    example: [
      'The fire broke out at 2 a.m. on 3 May 2024. Six people were hurt.',
      'Eight people were hurt. The fire broke out at 3 a.m. on 9 June 2024.',
    ],
    counterexample: [
      'The fire broke out at 2 a.m. on 3 May 2024. Six people were hurt.',
      'Eight people were hurt. The fire broke out at 3 a.m. on 4 May 2024.',
    ],
    measure: ({ a, b, days, persons }) => {
      if (!a.isOfItsOwn || !b.isOfItsOwn || !days.areApart(a.sourceId, b.sourceId)) return 0;
      // A total is of all days so far, and whose age it is, or whom it befell, a name tells whatever the day.
      if (isTotal(a) || isTotal(b) || persons.relateSpokenOf(a, b) === 'same') return 0;
      return isNamed(persons, a) && isNamed(persons, b) ? 0 : 1;
    },
  },
  {
    name: 'other-period',
    speaks: 'against',
    doubt: 'full',
    words: 'they count over different periods',
    example: ['The storms killed 12 people this year.', 'The storm killed 15 people.'],
    counterexample: ['The storm killed 12 people.', 'The storm killed 15 people.'],
    measure: ({ a, b }) => {
      if (mayBeOnePeriod(a.told, b.told) && haveSameRate(a.claim, b.claim)) return 0;
      // "The 140-metre bridge, built in 1964": a thing has its size at any time.
      if (a.sort === 'length' && (isSizeOfThing(a) || isSizeOfThing(b))) return 0;
      // A report tells once of which year its sums and shares are.
      return (a.sort !== 'count' || (a.isOpen && b.isOpen)) && (a.told.period === null || b.told.period === null)
        ? 0.5
        : 1;
    },
  },
  {
    name: 'of-the-past',
    speaks: 'against',
    doubt: 'full',
    words: 'one tells of years that were long over, and the other names none',
    example: ['In the 1860s 400 miners worked at the pit.', '600 miners worked at the pit.'],
    counterexample: ['400 miners worked at the pit.', '600 miners worked at the pit.'],
    measure: ({ a, b }) => (isOfThePast(a, b) || isOfThePast(b, a) ? 1 : 0),
  },
  {
    name: 'total',
    speaks: 'against',
    doubt: 'some',
    words: 'one is a total, the other that of one happening',
    example: ['The death toll of the storms rose to 12.', 'One storm killed 15 people.'],
    counterexample: ['The storm killed 12 people.', 'One storm killed 15 people.'],
    measure: ({ a, b }) => (isTotal(a) === isTotal(b) ? 0 : 1),
  },
  {
    name: 'since-then',
    sorts: ['count'],
    speaks: 'for',
    words: 'a report tells one of them as the count that stood before',
    example: ['The storm killed 32 people, the mayor said, updating an earlier toll of 15 people.', ''],
    counterexample: ['The storm killed 32 people, the mayor said, giving a toll of 15 people.', ''],
    measure: ({ a, b }) => (isSinceThen(a, b) ? (a.sourceId === b.sourceId ? 1 : 0.6) : 0),
  },
  {
    name: 'days-apart',
    speaks: 'against',
    words: 'days lie between the sources',
    example: ['As of 3 May 2024 the storm had sunk 12 boats.', 'As of 9 June 2024 the storm had sunk 15 boats.'],
    counterexample: ['The storm sank 12 boats.', 'The storm sank 15 boats.'],
    measure: ({ a, b }) =>
      a.asOf === null || b.asOf === null ? 0 : Math.min(3, Math.log1p(daysBetween(a.asOf, b.asOf)) / 2),
  },
  {
    name: 'nights-apart',
    sorts: ['time'],
    within: false,
    speaks: 'against',
    doubt: 'some',
    words: 'days lie between the reports, and of each night there is something to tell',
    example: ['As of 3 May 2024 the fire had begun at 4 p.m.', 'As of 9 May 2024 the fire had begun at 5 p.m.'],
    counterexample: ['As of 3 May 2024 the fire had begun at 4 p.m.', 'As of 4 May 2024 the fire had begun at 5 p.m.'],
    measure: (pair) => {
      const { a, b } = pair;
      if (a.sort !== 'time' || a.asOf === null || b.asOf === null || befellOnePerson(pair)) return 0;
      return daysBetween(a.asOf, b.asOf) > FEW_DAYS ? 1 : 0;
    },
  },
  {
    name: 'incidents-days-apart',
    sorts: ['count'],
    speaks: 'against',
    words: 'days lie between the sources, and neither gives a total',
    example: ['As of 3 May 2024 the storm had sunk 12 boats.', 'As of 9 June 2024 the storm had sunk 15 boats.'],
    counterexample: ['The storm sank 12 boats.', 'The storm sank 15 boats.'],
    measure: ({ a, b }) =>
      a.sort !== 'count' || a.asOf === null || b.asOf === null || isTotal(a) || isTotal(b)
        ? 0
        : Math.min(3, Math.log1p(daysBetween(a.asOf, b.asOf)) / 2),
  },
  {
    name: 'busy-days-apart',
    sorts: ['count'],
    speaks: 'against',
    words: 'days lie between the sources, and each tells of several such happenings',
    example: [
      'As of 3 May 2024 one storm had killed 2 people, another 5 people and a third 9 people.',
      'As of 9 June 2024 a storm had killed 15 people, and another 6 people.',
    ],
    counterexample: ['The storm killed 12 people.', 'The storm killed 15 people.'],
    measure: ({ a, b, shape }) =>
      a.sort !== 'count' || a.asOf === null || b.asOf === null || isTotal(a) || isTotal(b)
        ? 0
        : Math.min(1, Math.max(0, shape.densityOf(a) - 1) / 3) * Math.min(3, Math.log1p(daysBetween(a.asOf, b.asOf))),
  },
  {
    name: 'made-anew',
    speaks: 'against',
    doubt: 'full',
    words: 'such figures are made anew each time, and nothing says that both are of one',
    example: ['Shares in Halden Timber rose 4%.', 'Shares in Halden Timber rose 6%.'],
    counterexample: ['Shares in Halden Timber rose 4% on Friday.', 'On Friday shares in Halden Timber rose 6%.'],
    measure: ({ a, b }) => (isMadeAnew(a) && isMadeAnew(b) && !sharesDay(a, b) && !areOfOneDay(a, b) ? 1 : 0),
  },
  {
    name: 'undated',
    speaks: 'against',
    words: 'one has no date',
    example: ['Repairs will cost $3 million.', 'Repairs will cost $5 million.'],
    counterexample: ['As of 3 May 2024 the storm had sunk 12 boats.', 'As of 9 June 2024 the storm had sunk 15 boats.'],
    measure: ({ a, b, shape }) => {
      if (a.asOf !== null || b.asOf !== null) return a.asOf === null || b.asOf === null ? 1 : 0;
      // Two that plainly tell of one happening lie no months apart.
      if (a.sourceId === b.sourceId || isToldAnew(a) || a.isOfItsOwn || b.isOfItsOwn) return 1;
      return 1 - shape.kinshipOf(a.sourceId, b.sourceId) ** 2;
    },
  },
];

/** Days between the time of which one figure tells and that of another: what stood then has changed since. */
const LONG_OVER = 365;

/** So many days after it at most a happening is reported first. */
const FEW_DAYS = 2;

/** Whether some years were over long before a time. */
export function areLongOver(years: DayRange, time: DayRange): boolean {
  return years.last < time.first - LONG_OVER;
}

/** Sums and shares are told anew each week. */
function isToldAnew({ sort }: Candidate): boolean {
  return sort === 'percentage' || sort.startsWith('money');
}

/** "In 1974 the storm cost 31 lives": its years are told, whatever form its verb has. */
export function isOfYears({ period }: Candidate['told'], { last }: DaySpan): boolean {
  return period !== null && period.first !== null && period.first <= last;
}

function isOfThePast({ claim: { formerly } }: Candidate, { claim, told, asOf }: Candidate): boolean {
  if (formerly === undefined || claim.formerly !== undefined || isOfYears(told, formerly)) return false;
  return asOf === null || areLongOver(formerly, asOf);
}

function isSizeOfThing({ claim }: Candidate): boolean {
  return claim.predicate === 'size';
}

function namesDay({ told }: Candidate): boolean {
  return told.days.length > 0;
}

/** What befell people happened at a time of day. */
function isBefallen({ sort, claim }: Candidate): boolean {
  return sort === 'count' && predicateClass(claim.predicate)?.ofPeople === true;
}

/** Reports on one happening seldom give its time so many minutes apart. */
const OTHER_HOUR = 60;

/** The least minutes between the times of day that two claims are told of; not a number where one is told of none. */
function minutesBetween({ told: a }: Candidate, { told: b }: Candidate): number {
  let least = Number.NaN;
  for (const one of a.minutes) {
    for (const other of b.minutes) {
      const apart = minutesApart(one, other);
      if (!(least <= apart)) least = apart;
    }
  }
  return least;
}

function areOfOneDay({ asOf: a }: Candidate, { asOf: b }: Candidate): boolean {
  return a !== null && b !== null && daysBetween(a, b) === 0;
}

/** How near a word must stand that tells of a market or a match. */
const NEAR = 0.3;

/** "Shares closed up 4.75%", "shares were up 5% by noon": a price moves on until the day of trading ends. */
export function areOfTwoSessions(a: Candidate, b: Candidate): boolean {
  return isAtClose(a) !== isAtClose(b) && hasNear(a.frame, TRADED) && hasNear(b.frame, TRADED);
}

function isAtClose({ frame: { verb } }: Candidate): boolean {
  return verb !== null && CLOSES.has(verb);
}

/**
 * "Shares rose 4% on Tuesday", "shares jumped 6%": by how much a price moved on a day is told of that day alone. "Nearly
 * nine percent" and 8.7% are of one, for all that they say.
 */
export function areMovesOfTwoDays(a: Candidate, b: Candidate): boolean {
  return isMove(a) && isMove(b) && !sharesDay(a, b) && !areOfOneDay(a, b) && !areRounded(a.claim, b.claim);
}

const MARKET = MADE_ANEW.find(({ name }) => name === 'market')!;

function isMove({ frame, claim }: Candidate): boolean {
  const { verb } = frame;
  if (claim.figure.trend === null || !hasNear(frame, MARKET.nouns)) return false;
  return verb === 'see' || (verb !== null && MARKET.verbs.has(verb));
}

function isMadeAnew({ frame }: Candidate): boolean {
  const { verb } = frame;
  if (verb === null) return false;
  return MADE_ANEW.some(({ verbs, nouns }) => verbs.has(verb) && (nouns.size === 0 || hasNear(frame, nouns)));
}

function hasNear({ words, names, head }: Candidate['frame'], nouns: ReadonlySet<string>): boolean {
  for (const noun of nouns) {
    if (head.has(noun) || (words.get(noun) ?? 0) >= NEAR || (names.get(noun) ?? 0) >= NEAR) return true;
  }
  return false;
}

/** Whether both name one day. Days that are known are compared as days, others by their names. */
export function sharesDay({ told: a }: Candidate, { told: b }: Candidate): boolean {
  if (a.happened.length > 0 && b.happened.length > 0) return a.happened.some((day) => b.happened.includes(day));
  return a.days.some((day) => day !== 'today' && b.days.includes(day));
}

/** Whether two claims count per the same time, and over one happening or several. */
function haveSameRate({ scope: a }: Claim, { scope: b }: Claim): boolean {
  return timeOfRate(a) === timeOfRate(b) && a.severalHappenings === b.severalHappenings;
}

/** What is told of each of several things is told over no other time for that. */
function timeOfRate({ rate }: Claim['scope']): string | null {
  return rate === EACH ? null : rate;
}

/** What is asked of every pair, and is the same for a claim in all of them. */
const totals = new WeakMap<Candidate, boolean>();

function isNamed(persons: Persons, candidate: Candidate): boolean {
  return (persons.of(candidate)?.name ?? null) !== null;
}

/** Whether a claim gives what has come together so far rather than what one happening did. */
export function isTotal(candidate: Candidate): boolean {
  let total = totals.get(candidate);
  if (total === undefined) {
    total = readTotal(candidate);
    totals.set(candidate, total);
  }
  return total;
}

function readTotal({ told, frame }: Candidate): boolean {
  if (told.total || told.period?.kind === 'since') return true;
  return frame.words.some((near, word) => near > 0.4 && TOTAL_WORDS.has(word));
}

/** Who writes "on Friday" of what was on Saturday is a day off; of another Friday he tells another happening. */
const MISTAKEN_BY = 1;

/** Whether two days that are told by their weekdays alone lie further apart than one can be taken for the other. */
export function areWeekdaysApart({ claim: { figure: a } }: Candidate, { claim: { figure: b } }: Candidate): boolean {
  if (HAS_NUMBER.test(a.text) || HAS_NUMBER.test(b.text)) return false;
  const [one, other] = [daySpan(String(a.value)), daySpan(String(b.value))];
  return one !== null && other !== null && Math.abs(one.first - other.first) > MISTAKEN_BY;
}

const HAS_NUMBER = /\d/;
