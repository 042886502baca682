import { isPersonal } from '../../../claims/what/happenings.ts';
import { openVerbOf } from '../../../claims/what/predicates.ts';
import { daySpan } from '../../../language/calendar/days.ts';
import type { Candidate } from '../../candidates/candidate.ts';
import { isNearerToOther, isWithin, type StretchOfDay } from '../../candidates/told/when/stretches-of-day.ts';
import { BUILDING, OPENING } from '../../lexicon/deed-things.ts';
import { minuteOfDay, minutesApart } from '../../values/clock.ts';
import { areOneDate } from '../../values/dates.ts';
import { areOneHappening } from '../../values/one-happening.ts';
import { isReckoned, isToldByLength } from '../../values/reckoned-dates.ts';
import type { Bar } from '../term.ts';
import { areWeekdaysApart } from '../time-terms.ts';
import { areOtherParties, namesShared } from './parties.ts';

/** What bars two days or two times of day that are those of different happenings, of different people, or of two days. */
export const HAPPENING_BARS: readonly Bar[] = [
  {
    name: 'other-days',
    sorts: ['time'],
    words: 'they are of two days',
    holds: (a, b) =>
      isAhead(a, b) ||
      isAhead(b, a) ||
      (a.told.happened.length > 0 &&
        b.told.happened.length > 0 &&
        !a.told.happened.some((day) => b.told.happened.includes(day))),
  },
  {
    name: 'other-ends',
    sorts: ['time'],
    words: 'one is the beginning of a stretch of the day, the other the end of one',
    holds: ({ told: { stretch: a } }, { told: { stretch: b } }) => a !== null && b !== null && a.isEnd !== b.isEnd,
  },
  {
    name: 'moment-of-stretch',
    sorts: ['time'],
    words: 'one is an end of a stretch of the day, the other a moment that does not speak against it',
    holds: (a, b) => leavesRoomFor(a.told.stretch, b) || leavesRoomFor(b.told.stretch, a),
  },
  {
    name: 'other-happenings',
    sorts: ['time'],
    words: 'they are the times of different happenings',
    holds: ({ claim: a }, { claim: b }) =>
      openVerbOf(a.predicate) !== null && openVerbOf(b.predicate) !== null && areOneHappening(a, b) === false,
  },
  {
    name: 'other-moments-of-life',
    sorts: ['time'],
    readsWords: true,
    words: 'each person has a time of it, and they do not tell of one person',
    holds: (a, b) => {
      if (!isPersonal(a.claim.predicate) && !isPersonal(b.claim.predicate)) return false;
      return a.claim.predicate !== b.claim.predicate || namesShared(a, b) === 0;
    },
  },
  {
    name: 'other-events',
    sorts: ['date'],
    words: 'they are the days of different events',
    holds: ({ claim: a }, { claim: b }) => areOneHappening(a, b) === false,
  },
  {
    name: 'opened-after-built',
    sorts: ['date'],
    words: 'one tells when it was built, the other when it was opened, which comes after that',
    holds: (a, b) => isBuiltBeforeOpened(a, b) || isBuiltBeforeOpened(b, a),
  },
  {
    name: 'other-parties',
    sorts: ['date'],
    readsWords: true,
    words: 'too little is named in both for one event',
    holds: areOtherParties,
  },
  {
    // "The 83-year-old mill", "the 84-year-old mill": as ages they are compared already.
    name: 'two-lengths-of-time',
    sorts: ['date'],
    words: 'both are told by a length of time, and such are compared as lengths',
    holds: ({ claim: a }, { claim: b }) => isToldByLength(a.figure) && isToldByLength(b.figure),
  },
  {
    name: 'other-calendars',
    sorts: ['date'],
    words: 'one tells a weekday alone, the other a day of a month whose year nothing tells',
    holds: ({ claim: a }, { claim: b }) => areOneDate(String(a.figure.value), String(b.figure.value)) === null,
  },
  {
    name: 'weekdays-apart',
    sorts: ['date'],
    words: 'they tell of weekdays further apart than anybody is mistaken by',
    holds: areWeekdaysApart,
  },
  {
    name: 'other-clocks',
    sorts: ['time'],
    words: 'they are of the clocks of two zones',
    // "7:30 p.m." and "8:30 p.m. ET": whole hours lie between them.
    holds: (a, b) => {
      if (a.claim.scope.zone === b.claim.scope.zone) return false;
      const [one, other] = [minuteOfDay(a.claim.figure.value), minuteOfDay(b.claim.figure.value)];
      return one !== null && other !== null && one !== other && minutesApart(one, other) % 60 === 0;
    },
  },
];

/** "Built in 1961", "opened in 1964". What "dates from 1961", or is 63 years old, may be told from either day. */
function isBuiltBeforeOpened({ claim: built, frame }: Candidate, { claim: opened }: Candidate): boolean {
  const [verb, other] = [openVerbOf(built.predicate), openVerbOf(opened.predicate)];
  if (verb === null || other === null || !BUILDING.has(verb) || !OPENING.has(other)) return false;
  if (isReckoned(built.figure) || isDated(frame)) return false;
  const [from, to] = [daySpan(String(built.figure.value)), daySpan(String(opened.figure.value))];
  return from !== null && to !== null && to.first > from.last;
}

/** "The mill dates from 1961". */
function isDated({ verb, roleNouns }: Candidate['frame']): boolean {
  return verb === 'date' || roleNouns.verb === 'date';
}

/**
 * "Between 8 p.m. and 10 p.m." leaves room for "at 9 p.m.", and what it speaks against is held against its nearer end;
 * when something was over ("from 9 a.m. to 5 p.m.") nobody tells who tells when it was, but as the time of its end.
 */
function leavesRoomFor(stretch: StretchOfDay | null, { told, claim: { figure, predicate } }: Candidate): boolean {
  const minute = minuteOfDay(figure.value);
  if (stretch === null || told.stretch !== null || minute === null) return false;
  if (!stretch.isBetween) return stretch.isEnd && predicate !== 'end';
  return isWithin(stretch, minute) || isNearerToOther(stretch, minute);
}

function isAhead({ told: { happened } }: Candidate, { asOf }: Candidate): boolean {
  return asOf !== null && happened.length > 0 && happened.every((day) => day > asOf.last);
}
