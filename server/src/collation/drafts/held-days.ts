import type { Claim } from '../../claims/claim.ts';
import type { Figure } from '../../figures/figure.ts';
import { isoDay } from '../../language/calendar/days.ts';
import { ruleHolds } from '../../language/rules.ts';
import { candidatesOf } from '../candidates/candidate.ts';
import type { CollatedSource } from '../collated-source.ts';
import type { PairRule } from '../pair-rule.ts';
import { areOneDate } from '../values/dates.ts';
import { isReckoned, isYearOfNoun } from '../values/reckoned-dates.ts';
import { toldWithoutFigures } from './days-of-reports.ts';
import { type Held, type HeldValue, holdValues, type ToldValue } from './held-values.ts';

/**
 * Holds the days, months and years of a draft against those of a story by the words around them. The sources of a story say
 * of many days what happened on them; what a draft tells of a day in a source's words it has from there.
 *
 * @returns for each date of the draft those of the story that share a word, a name or a figure with it, what is told most alike first
 */
export function holdDays(
  sources: readonly CollatedSource[],
  draft: CollatedSource,
): ReadonlyMap<Claim, readonly HeldValue[]> {
  return holdValues(sources, draft, DAYS, areOneDate);
}

/** It may as well say which of several is meant as when it was. */
export const YEAR_THAT_TELLS_WHICH: PairRule<[figure: Figure]> = {
  name: 'year-that-tells-which',
  example: ['Holm was convicted in Orlow in 2013.', 'Holm spoke of his 2011 conviction in Orlow.'],
  counterexample: ['Holm was convicted in Orlow in 2013.', 'Holm spoke of his conviction in Orlow in 2011.'],
  test: isYearOfNoun,
};

const DAYS: Held = {
  // What is counted back from the day of its source tells no date of its own.
  isMeant: ({ figure }) => figure.kind === 'date' && !isReckoned(figure),
  isNoRival: ({ figure }) => ruleHolds(YEAR_THAT_TELLS_WHICH, figure),
  // "The dam broke at 4:20 a.m. on Saturday": a weekday is no figure.
  told: (source) => [
    ...candidatesOf(source).flatMap((each): ToldValue | readonly [] => {
      const { sourceId, claim, frame, asOf } = each;
      const [day, another] = each.told.happened;
      if (claim.figure.kind === 'date' || another !== undefined) return [];
      if (day !== undefined) return { sourceId, claim, frame, value: isoDay(day) };
      // A log or a report of a day tells what happened on it, and names no day.
      if (asOf === null || asOf.first !== asOf.last) return [];
      return { sourceId, claim, frame, value: isoDay(asOf.first), isOfSource: true };
    }),
    ...toldWithoutFigures(source),
  ],
};
