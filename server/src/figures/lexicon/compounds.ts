import { NAMED_PARTS } from './currencies.ts';

/** A unit, a smaller one that may go on with it, and how many of the smaller make one of the larger. */
export interface Compound {
  readonly whole: string;
  readonly part: string;
  readonly parts: number;
}

/**
 * Pairs of units in which one amount is told: "2 hours 15 minutes", "7lb 6oz", "3 dollars 50 cents". Units under their
 * names in figures. A month is taken for thirty days and a year for 365, as people who say so do.
 */
export const COMPOUNDS: readonly Compound[] = [
  { whole: 'year', part: 'month', parts: 12 },
  { whole: 'year', part: 'week', parts: 52 },
  { whole: 'year', part: 'day', parts: 365 },
  { whole: 'month', part: 'week', parts: 4 },
  { whole: 'month', part: 'day', parts: 30 },
  { whole: 'week', part: 'day', parts: 7 },
  { whole: 'day', part: 'hour', parts: 24 },
  { whole: 'hour', part: 'minute', parts: 60 },
  { whole: 'hour', part: 'second', parts: 3600 },
  { whole: 'minute', part: 'second', parts: 60 },
  { whole: 'second', part: 'millisecond', parts: 1000 },
  { whole: 'mile', part: 'yard', parts: 1760 },
  { whole: 'mile', part: 'foot', parts: 5280 },
  { whole: 'yard', part: 'foot', parts: 3 },
  { whole: 'kilometer', part: 'meter', parts: 1000 },
  { whole: 'meter', part: 'centimeter', parts: 100 },
  { whole: 'centimeter', part: 'millimeter', parts: 10 },
  { whole: 'stone', part: 'pound', parts: 14 },
  { whole: 'pound', part: 'ounce', parts: 16 },
  { whole: 'tonne', part: 'kilogram', parts: 1000 },
  { whole: 'kilogram', part: 'gram', parts: 1000 },
  { whole: 'pound', part: 'penny', parts: 100 },
  ...NAMED_PARTS.map(({ code, part }) => ({ whole: code, part, parts: 100 })),
];
