import { unitAlone } from '../../../figures/amounts/rate-units.ts';
import { dimensionOf } from '../../values/units.ts';
import type { Bar } from '../term.ts';
import { areMovesOfTwoDays, areOfTwoSessions, sharesDay } from '../time-terms.ts';

/** What bars two claims of how money and prices stand or move: the way they went, the currency, the day. */
export const MARKET_BARS: readonly Bar[] = [
  {
    name: 'other-directions',
    words: 'one is by how much it rose, the other by how much it fell',
    // On one day it did only one of the two.
    holds: (a, b) => {
      const { trend } = a.claim.figure;
      return trend !== null && b.claim.figure.trend !== null && trend !== b.claim.figure.trend && !sharesDay(a, b);
    },
  },
  {
    name: 'other-currencies',
    sorts: ['money'],
    words: 'they are in two currencies, at a rate that nobody tells',
    // One number in two currencies may be a slip.
    holds: ({ claim: { figure: a } }, { claim: { figure: b } }) =>
      a.unit !== null && b.unit !== null && currencyOf(a.unit) !== currencyOf(b.unit) && a.value !== b.value,
  },
  {
    // What a share stands at while it is traded changes until it closes.
    name: 'other-sessions',
    sorts: ['percentage', 'count'],
    readsWords: true,
    words: 'one is how a price stood while it was traded, the other how it closed',
    holds: areOfTwoSessions,
  },
  {
    // A price moves anew on each day: “rose 4%” of two days are two moves.
    name: 'other-trading-days',
    sorts: ['percentage'],
    words: 'they are by how much a price moved on a day, and nothing says that it was one day',
    holds: areMovesOfTwoDays,
  },
];

/** "USD" of "USD-per-year", "GBP" of pence. */
function currencyOf(unit: string): string {
  return dimensionOf(unitAlone(unit));
}
