import { AGED_IN_A_WORD } from '../lexicon/ages.ts';

const PERSONS: ReadonlySet<string> = new Set<string>(AGED_IN_A_WORD);

/** The words of an age by the unit that they tell: "year", "years". */
export const AGE_UNITS: ReadonlyMap<string, string> = new Map([
  ...['year', 'month', 'week', 'day'].flatMap((period) =>
    [period, `${period}s`].map((word): [string, string] => [word, `${period}-person`]),
  ),
  ...['yr', 'yrs'].map((word): [string, string] => [word, 'year-person']),
]);
/** Periods that no person's age is told in, and CLDR has no unit for: "a 2-century-old church". */
const LONG_PERIODS: ReadonlyMap<string, string> = new Map([
  ['century', 'century'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['centuries', 'century'],
  ['hour', 'hour'],
]);
const COMPOUNDS: ReadonlyMap<string, string> = new Map([
  ...[...AGE_UNITS, ...LONG_PERIODS].flatMap(([word, unit]) =>
    [`${word}-old`, `${word}-olds`].map((word): [string, string] => [word, unit]),
  ),
  ...['yo', 'yos'].map((word): [string, string] => [word, 'year-person']),
]);

/**
 * The unit of an age that a word behind a number and its hyphen tells: "year-old", "month-olds", "yo", and as people
 * mistype it with the person in the same word ("year-old-boy", "year-boy"); null where it tells none.
 */
export function ageCompound(word: string): string | null {
  const listed = COMPOUNDS.get(word);
  if (listed !== undefined) return listed;
  const hyphen = word.indexOf('-');
  if (hyphen === -1) return null;
  const unit = AGE_UNITS.get(word.slice(0, hyphen));
  return unit !== undefined && PERSONS.has(word.slice(word.lastIndexOf('-') + 1)) ? unit : null;
}
