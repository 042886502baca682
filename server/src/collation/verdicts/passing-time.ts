import { type Answer, daysBetween, orderOfUpdates } from '../answers/answers.ts';
import type { PairRule } from '../pair-rule.ts';
import { dated } from './no-warnings.ts';

/** How a quantity moves as time passes: a count up or both ways, an age by a year each year. */
export type Movement = 'up' | 'both' | 'years';

/** How the time between two reports explains that the newer one gives another value. */
export const PASSING_TIME: readonly PairRule<
  [movement: Movement, older: readonly Answer[], newer: readonly Answer[]]
>[] = [
  {
    name: 'birthday-between',
    example: ['[2023-05-01] Ida Holm, 31, won the race.', '[2024-05-01] Ida Holm, 32, won the race.'],
    counterexample: ['[2023-05-01] Ida Holm, 31, won the race.', '[2024-05-01] Ida Holm, 37, won the race.'],
    test: (movement, older, newer) => movement === 'years' && allowBirthdays(older, newer),
  },
  {
    name: 'count-grown-since',
    example: ['[2024-05-01] The flood in Moss killed 12 people.', '[2024-05-04] The flood in Moss killed 19 people.'],
    counterexample: [
      '[2024-05-01] The flood in Moss killed 19 people.',
      '[2024-05-04] The flood in Moss killed 12 people.',
    ],
    test: (movement, older, newer) => movement === 'up' && numberIn(newer) > numberIn(older) && !outgrows(older, newer),
  },
  {
    // Two sources that give the two values as of one day count two things.
    name: 'count-moved-since',
    example: [
      '[2024-05-01] The flood in Moss injured 12 people.',
      '[2024-05-04] The flood in Moss injured nine people.',
    ],
    counterexample: [
      '[2024-05-01] The flood in Moss injured 12 people.',
      '[2024-05-01] The flood in Moss injured nine people.',
    ],
    test: (movement, older, newer) =>
      movement === 'both' && (!meetOnOneDay(older, newer) || orderOfUpdates(older[0]!, newer[0]!) !== null),
  },
];

/** The value of a position. */
function numberIn([first]: readonly Answer[]): number {
  return Number(first!.claim.figure.value);
}

/** Whether two sources give the two values as of one day. */
function meetOnOneDay(ones: readonly Answer[], others: readonly Answer[]): boolean {
  return dated(ones).some((one) => dated(others).some((other) => daysBetween(one, other) === 0));
}

/** What is counted since long ago grows unevenly: in a few days by so many times what it did on average, but hardly by more. */
const FASTEST = 10;

/**
 * Whether a total "since 2011" would have grown faster between two reports than such a total can: then no time lies
 * between them that explains the gap.
 */
function outgrows(older: readonly Answer[], newer: readonly Answer[]): boolean {
  const since = [...older, ...newer].flatMap(({ claim: { scope } }) =>
    scope.period?.kind === 'since' ? (scope.period.first ?? []) : [],
  );
  if (since.length === 0) return false;
  const first = Math.max(...dated(older).map((range) => range.first));
  const last = Math.max(...dated(newer).map((range) => range.last));
  const counted = first - Math.max(...since);
  return counted > 0 && numberIn(newer) / numberIn(older) - 1 > (FASTEST * (last - first)) / counted;
}

/** Whether the days between two ages allow for the birthdays between them. */
function allowBirthdays(older: readonly Answer[], newer: readonly Answer[]): boolean {
  const years = numberIn(newer) - numberIn(older);
  const first = Math.min(...dated(older).map((range) => range.first));
  const last = Math.max(...dated(newer).map((range) => range.last));
  const passed = (last - first) / 365.25;
  return years > 0 && years - 1 + SHORT_OF_A_YEAR <= passed && passed <= years + 1;
}

/** In years: a birthday falls between two reports that few days apart in one case of ten; a slip is as likely. */
const SHORT_OF_A_YEAR = 0.1;
