import { OF_THE_STORY } from '../../claims/lexicon/happenings.ts';
import { isDeathOrHarm } from '../../claims/lexicon/predicates.ts';
import { type DaySpan, daySpan } from '../../language/calendar/days.ts';
import type { Candidate } from '../candidates/candidate.ts';

/** When a report tells that what it is about happened, and all days that it names: each once, by its first and last day. */
interface ReportDays {
  readonly happened: Map<string, DaySpan>;
  readonly named: Map<string, DaySpan>;
}

/** On which days that happened of which the reports of a story tell. */
export class DaysOfHappenings {
  readonly #days = new Map<string, ReportDays>();

  constructor(candidates: readonly Candidate[]) {
    for (const candidate of candidates) {
      const days = this.#days.get(candidate.sourceId) ?? { happened: new Map(), named: new Map() };
      this.#days.set(candidate.sourceId, days);
      const ofStory = isOfStory(candidate);
      for (const day of daysOf(candidate)) {
        const key = `${day.first} ${day.last}`;
        days.named.set(key, day);
        if (ofStory && day.first === day.last) days.happened.set(key, day);
      }
    }
  }

  /** Whether two reports each tell on which day it happened, near which the other names none. */
  areApart(one: string, other: string): boolean {
    const [a, b] = [this.#days.get(one), this.#days.get(other)];
    if (a === undefined || b === undefined || a.happened.size === 0 || b.happened.size === 0) return false;
    return !areNear(a.happened, b.named) && !areNear(a.named, b.happened);
  }
}

/** A night is of two days, and who writes of the day before may be a day off. */
const MISTAKEN_BY = 2;

function areNear(ones: ReadonlyMap<string, DaySpan>, others: ReadonlyMap<string, DaySpan>): boolean {
  for (const a of ones.values())
    for (const b of others.values())
      if (a.first <= b.last + MISTAKEN_BY && b.first <= a.last + MISTAKEN_BY) return true;
  return false;
}

function daysOf({ sort, claim, told }: Candidate): readonly DaySpan[] {
  const own = sort === 'date' ? daySpan(String(claim.figure.value)) : null;
  return [...told.happened.map((day) => ({ first: day, last: day })), ...(own === null ? [] : [own])];
}

/** A day or a time of what happens once in a story: of harm alone a court's day may stand beside it. */
function isOfStory({ sort, claim: { predicate, modality } }: Candidate): boolean {
  if (predicate === null || modality === 'planned' || (sort !== 'date' && sort !== 'time')) return false;
  return OF_THE_STORY.has(predicate) || isDeathOrHarm(predicate);
}
