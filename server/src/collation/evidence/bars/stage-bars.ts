import { predicateClass } from '../../../claims/lexicon/predicates.ts';
import { unitAlone } from '../../../figures/amounts/rate-units.ts';
import { areSynonyms } from '../../../language/senses.ts';
import { isLong } from '../../answers/periods.ts';
import { areOpen, type Candidate, verbOf } from '../../candidates/candidate.ts';
import { areHoursApart } from '../../frames/clause/stages.ts';
import {
  ARRANGING,
  CLIMBS,
  FALLS,
  OPENINGS,
  ROOM_FOR_ONE,
  ROOMY,
  SETTLING,
  TIMES_OF_DAY,
} from '../../lexicon/stages.ts';
import type { Bar } from '../term.ts';
import { sharesDay } from '../time-terms.ts';

/** What may be and what is: counts that are feared or planned are weighed by how they are put forward; what was expected is over. */
export const OUTLOOK_AND_OUTCOME: Bar = {
  name: 'outlook-and-outcome',
  readsWords: true,
  words: 'one is what somebody reckoned with or wanted, the other what came of it',
  holds: (a, b) => isOpenOrSought(a) && isOpenOrSought(b) && (isOutcomeOf(a, b) || isOutcomeOf(b, a)),
};

/**
 * What bars two claims that give one quantity at two points of its course: what may be and what is, what is planned and what
 * was done, its beginning and all of it. The smaller number is always that of the earlier point: a part is no more than the
 * whole, and who tells it the other way round may be mistaken.
 */
export const STAGE_BARS: readonly Bar[] = [
  {
    name: 'capacity-and-use',
    readsWords: true,
    words: 'one is how much there is room for, the other how much there was',
    holds: (a, b) => areOpen(a, b) && (isUseOf(a, b) || isUseOf(b, a)),
  },
  {
    // Who drove at 90 where the limit is 60 denies no limit.
    name: 'norm-and-measured',
    readsWords: true,
    words: 'one is a limit, a target or a price that is asked, the other what was measured or paid',
    holds: (a, b) => areOpen(a, b) && (isMeasuredBeside(a, b) || isMeasuredBeside(b, a)),
  },
  {
    name: 'made-for-and-used',
    readsWords: true,
    sorts: ['count'],
    words: 'one is for how many it was made, the other how many there were',
    holds: ({ frame: { stage: a } }, { frame: { stage: b } }) =>
      (a.isMadeFor && !b.isMadeFor && !b.isCapacity) || (b.isMadeFor && !a.isMadeFor && !a.isCapacity),
  },
  {
    name: 'arranged-and-done',
    readsWords: true,
    words: 'one was arranged or asked for, the other is what came about',
    holds: (a, b) => areOpen(a, b) && (isComeOf(a, b) || isComeOf(b, a)),
  },
  {
    name: 'room-and-those-there',
    sorts: ['count'],
    readsWords: true,
    words: 'one is for how many there is room, the other how many there are',
    holds: (a, b) => (isKnownOfRoom(a) || isKnownOfRoom(b)) && isOfRoom(a) !== isOfRoom(b),
  },
  {
    name: 'before-and-now',
    readsWords: true,
    words: 'one is how it was before something, the other how it is now',
    holds: (a, b) => areOpen(a, b) && (isBefore(a, b) || isBefore(b, a)),
  },
  {
    name: 'planned-and-done',
    readsWords: true,
    words: 'one is planned, the other what was done of it by then',
    holds: (a, b) => areOpen(a, b) && (isDoneOf(a, b) || isDoneOf(b, a)),
  },
  {
    name: 'past-and-future',
    readsWords: true,
    sorts: ['percentage'],
    words: 'one is how it was, the other how it will be',
    holds: (a, b) => areOpen(a, b) && (isPastOf(a, b) || isPastOf(b, a)),
  },
  {
    name: 'each-and-all',
    readsWords: true,
    sorts: ['money', 'count'],
    words: 'one is for each of them, the other for all',
    holds: (a, b) => areOpen(a, b) && (isForEach(a, b) || isForEach(b, a)),
  },
  {
    // “At 9 a.m. it stood at 4%” denies nothing of how it stood at noon.
    name: 'other-hours',
    readsWords: true,
    sorts: ['percentage', 'money', 'degree'],
    words: 'they are how it stood at two hours of a day',
    holds: (a, b) => areOpen(a, b) && areHoursApart(a.frame.stage.hours, b.frame.stage.hours),
  },
  {
    // “Highs will climb to 12 degrees” and “it will fall to 3 at night” are of one day.
    name: 'highs-and-lows',
    readsWords: true,
    sorts: ['degree', 'temperature'],
    words: 'one is how warm it gets, the other how cold',
    holds: ({ frame: { verb: a } }, { frame: { verb: b } }) =>
      a !== null && b !== null && ((CLIMBS.has(a) && FALLS.has(b)) || (CLIMBS.has(b) && FALLS.has(a))),
  },
  {
    // “All staff will meet at 9:40” tells no time of what happened before it was written.
    name: 'happened-and-to-come',
    sorts: ['time'],
    readsWords: true,
    words: 'one is the time of what happened, the other of what is still to come',
    holds: ({ frame: a, claim: { figure: one } }, { frame: b, claim: { figure: other } }) =>
      one.value !== other.value && ((a.stage.isAhead && b.isPast) || (b.stage.isAhead && a.isPast)),
  },
  {
    // When an inn opens day after day is not when anything happened there; but two such hours are held against each other.
    name: 'opening-hours-and-happening',
    sorts: ['time'],
    readsWords: true,
    words: 'one is when a place opens or closes, the other when something happened',
    holds: ({ frame: a }, { frame: b }) =>
      (a.stage.isOpeningHour && !isOfOpening(b)) || (b.stage.isOpeningHour && !isOfOpening(a)),
  },
  {
    name: 'past-and-to-come',
    sorts: ['date'],
    words: 'one is over for a year or more, the other still to come',
    holds: ({ claim: a }, { claim: b }) =>
      a.modality !== b.modality &&
      (a.modality === 'planned' || b.modality === 'planned') &&
      Math.abs(yearOf(a.figure) - yearOf(b.figure)) > 1,
  },
  {
    // “2 km of the 40 km road are closed.”
    name: 'stretch-of-it',
    readsWords: true,
    sorts: ['length'],
    words: 'one is of a stretch of what the other measures',
    holds: (a, b) => areOpen(a, b) && (isStretchOf(a, b) || isStretchOf(b, a)),
  },
  {
    name: 'beginning-and-whole',
    readsWords: true,
    words: 'one is of the beginning or a day, the other of all of the time',
    holds: (a, b) => areOpen(a, b) && (isBeginningOf(a, b) || isBeginningOf(b, a)),
  },
];

/** "Has room for 410 passengers". */
function isKnownOfRoom({ claim }: Candidate): boolean {
  return predicateClass(claim.predicate)?.ofRoom === true;
}

/** The same, or "seats 410", "a hall of 410 seats". */
function isOfRoom(candidate: Candidate): boolean {
  const { words, head, stage } = candidate.frame;
  if (isKnownOfRoom(candidate) || stage.isCapacity || stage.isMadeFor) return true;
  for (const word of ROOMY) if (words.has(word) || head.has(word)) return true;
  for (const noun of ROOM_FOR_ONE) if (head.has(noun)) return true;
  return false;
}

/** "Wanted 20,000 members": what somebody wants befell nobody. */
function isOpenOrSought(candidate: Candidate): boolean {
  return candidate.isOpen || candidate.claim.predicate === 'sought';
}

/** Whether the first is told of what was, and the second as what somebody reckons with. */
function isOutcomeOf({ sort, frame: outcome }: Candidate, { frame: outlook }: Candidate): boolean {
  return outlook.isOutlook && (sort !== 'count' || outlook.isPast) && outcome.isPast && !outcome.isOutlook;
}

/** "Can hold 60 million", "holds 22 million at the moment", "held 22 million". */
function isUseOf(use: Candidate, capacity: Candidate): boolean {
  if (!capacity.frame.stage.isCapacity || use.frame.stage.isCapacity) return false;
  return (use.frame.isPast || use.frame.stage.isNow) && isNoMore(use, capacity);
}

/** "Opens its doors at 6:30 a.m.", "opened at 6:30 a.m.". */
function isOfOpening({ stage, verb }: Candidate['frame']): boolean {
  return stage.isOpeningHour || OPENINGS.has(verb ?? '');
}

/** "Drove at 94", "where the limit is 60"; what may be at most 60 is such a limit, told in other words. */
function isMeasuredBeside({ claim, frame: { stage } }: Candidate, { frame: { stage: norm } }: Candidate): boolean {
  if (!norm.isNorm || stage.isNorm || stage.isLimit || stage.isCapacity || stage.isAhead) return false;
  return claim.modality === 'asserted' && !claim.figure.qualifier.startsWith('<');
}

/** "Plans to build 12", "has built three"; "will carry 30 million", "carries 11 million at present". */
function isDoneOf(done: Candidate, planned: Candidate): boolean {
  if (!isAhead(planned) || isAhead(done)) return false;
  // “Will meet in all six halls”: the halls are there.
  if (planned.frame.stage.isGiven || done.frame.stage.isGiven) return false;
  return (done.frame.stage.isDone || done.frame.stage.isNow) && isNoMore(done, planned);
}

/** "Invited 5,000", "screened 3,200". */
function isComeOf(come: Candidate, arranged: Candidate): boolean {
  const [verb, before] = [verbOf(come), verbOf(arranged)];
  if (verb === null || before === null || !come.frame.isPast || !ARRANGING.has(before)) return false;
  return !ARRANGING.has(verb) && !SETTLING.has(verb) && !areSynonyms(verb, before);
}

/** "Had 900 inhabitants before the war", "now has 240"; what comes "before noon" every day does so now as well. */
function isBefore(before: Candidate, now: Candidate): boolean {
  if (!before.frame.isPast || now.frame.isPast || !tellsSide(before, BEFORE)) return false;
  return (now.frame.stage.isNow || now.frame.isPresent) && !tellsSide(now, BEFORE);
}

function tellsSide({ frame: { contrasts } }: Candidate, member: string): boolean {
  for (const [key, members] of contrasts) {
    if (key.startsWith(WHEN) && members.has(member) && !TIMES_OF_DAY.has(key.slice(WHEN.length))) return true;
  }
  return false;
}

/** What the sides of something in time are listed by, before its noun. */
const WHEN = 'when ';

/** The place of "before" among the sides of what happened. */
const BEFORE = '0';

/** "250 crowns each", "3 million crowns". */
function isForEach(each: Candidate, all: Candidate): boolean {
  return each.frame.stage.isEach && !all.frame.stage.isEach && all.claim.figure.value > each.claim.figure.value;
}

/** "Grew by 2 per cent", "will grow by 1 per cent". */
function isPastOf(past: Candidate, future: Candidate): boolean {
  return isAhead(future) && !isAhead(past) && past.frame.isPast;
}

function isAhead({ claim, frame }: Candidate): boolean {
  return claim.modality === 'planned' || frame.stage.isAhead;
}

/** "Sold 30,000 on the first day", "sold 190,000 in all"; "seized 90 kilograms on Tuesday", "800 kilograms last year". */
function isBeginningOf(beginning: Candidate, whole: Candidate): boolean {
  const [one, other] = [beginning.frame.stage.span, whole.frame.stage.span];
  // "His first 24 hours in hospital": that length says how much of it is told of.
  if (beginning.sort === 'duration' && one === 'beginning' && other !== 'beginning') return true;
  if (!isNoMore(beginning, whole) || sharesDay(beginning, whole)) return false;
  const isOfDay = one === 'beginning' || (one === null && isOfOneDay(beginning));
  const isOfAll = other === 'whole' || (other === null && whole.told.days.length === 0 && isLong(whole.told.period));
  return isOfDay && isOfAll;
}

/** A day that is named beside a longer time is the one on which that was told: "papers released on Friday show …". */
function isOfOneDay({ told: { period, days } }: Candidate): boolean {
  return days.length > 0 && (period === null || period.kind === 'day');
}

/** "Completed 4 kilometres of the tunnel", "the tunnel is 11 kilometres long". */
function isStretchOf(part: Candidate, whole: Candidate): boolean {
  const { stuff } = part.told;
  return stuff !== null && whole.told.stuff === null && whole.frame.head.has(stuff) && isNoMore(part, whole);
}

/** The year of an ISO 8601 date; not a number where it tells none. */
function yearOf({ value }: Candidate['claim']['figure']): number {
  return /^\d{4}/.test(String(value)) ? Number(String(value).slice(0, 4)) : Number.NaN;
}

function isNoMore({ claim: { figure: a } }: Candidate, { claim: { figure: b } }: Candidate): boolean {
  return typeof a.value === 'number' && typeof b.value === 'number' && isOneUnit(a.unit, b.unit) && a.value <= b.value;
}

/** "Can serve 2,000 meals a day", "served 1,300 meals on Tuesday". */
function isOneUnit(one: string | null, other: string | null): boolean {
  return one === other || (one !== null && other !== null && unitAlone(one) === unitAlone(other));
}
