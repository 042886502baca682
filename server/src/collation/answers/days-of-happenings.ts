import { OF_THE_STORY } from '../../claims/lexicon/happenings.ts';
import { isHarm } from '../../claims/lexicon/predicates.ts';
import { type DaySpan, daySpan } from '../../language/calendar/days.ts';
import type { Candidate } from '../candidates/candidate.ts';

/** When a report tells that what it is about happened, and all days that it names. */
interface ReportDays {
  readonly happened: DaySpan[];
  readonly named: DaySpan[];
}

/** On which days that happened of which the reports of a story tell. */
export class DaysOfReports {
  readonly #days = new Map<string, ReportDays>();

  constructor(candidates: readonly Candidate[]) {
    for (const candidate of candidates) {
      const days = this.#days.get(candidate.sourceId) ?? { happened: [], named: [] };
      this.#days.set(candidate.sourceId, days);
      const own = daysOf(candidate);
      days.named.push(...own);
      if (isOfStory(candidate)) days.happened.push(...own.filter(({ first, last }) => first === last));
    }
  }

  /** Whether two reports each tell on which day it happened, near which the other names none. */
  areApart(one: string, other: string): boolean {
    const [a, b] = [this.#days.get(one), this.#days.get(other)];
    if (a === undefined || b === undefined || a.happened.length === 0 || b.happened.length === 0) return false;
    return !areNear(a.happened, b.named) && !areNear(a.named, b.happened);
  }
}

/** A night is of two days, and who writes of the day before may be a day off. */
const MISTAKEN_BY = 2;

function areNear(ones: readonly DaySpan[], others: readonly DaySpan[]): boolean {
  return ones.some((a) => others.some((b) => a.first <= b.last + MISTAKEN_BY && b.first <= a.last + MISTAKEN_BY));
}

function daysOf({ sort, claim, told }: Candidate): readonly DaySpan[] {
  const own = sort === 'date' ? daySpan(String(claim.figure.value)) : null;
  return [...told.happened.map((day) => ({ first: day, last: day })), ...(own === null ? [] : [own])];
}

/** A day or a time of what happens once in a story: of harm alone a court's day may stand beside it. */
function isOfStory({ sort, claim: { predicate, modality } }: Candidate): boolean {
  if (predicate === null || modality === 'planned' || (sort !== 'date' && sort !== 'time')) return false;
  return OF_THE_STORY.has(predicate) || predicate === 'killed' || isHarm(predicate);
}
