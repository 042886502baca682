import { ADDERS, INDEFINITE, SINGLE } from '../../language/lexicon/function-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { readLifeDecade } from '../ages/life-decades.ts';
import { BOUNDS, COMPARED, EXTENDED, HALF, LONG_UNITS, SHARES_AND_TIMES } from '../lexicon/amounts.ts';
import { CLDR_UNITS } from '../lexicon/cldr-units.ts';
import { isTightHyphen } from '../numerals/numeral.ts';
import { type Amount, amountOtherwise } from '../shapes/amount.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { amountInWords } from './amount-in-words.ts';
import { readFeetAndInches } from './heights.ts';
import { readUnit } from './units.ts';

type Reader = (reading: SentenceReading, at: number) => Amount | null;

/** Amounts that are no numeral with a unit behind it. */
const READERS: readonly Reader[] = [readLifeDecade, readUnitAndHalf, readBoundedUnit, readUnitLong, readFeetAndInches];

/** The amount that a set phrase states at token `at`: "in her 60s", "an hour and a half", "more than a year", 6'2"; else null. */
export function readSetPhrase(reading: SentenceReading, at: number): Amount | null {
  for (const read of READERS) {
    const amount = read(reading, at);
    if (amount !== null) return amount;
  }
  return null;
}

/** "an hour and a half", "a mile and a half", read at its "half". */
function readUnitAndHalf({ tokens }: SentenceReading, at: number): Amount | null {
  const leads = isAmong(tokens[at], HALF) && isAmong(tokens[at - 1], SINGLE) && isAmong(tokens[at - 2], ADDERS);
  if (!leads || !INDEFINITE.has(tokens[at - 4]?.lower ?? '')) return null;
  const unit = readUnit(tokens, at - 3);
  return unit === null || unit.to !== at - 2 ? null : amountInWords(at - 4, at + 1, 1.5, 0.5, unit);
}

/** "more than a year", "nearly an hour": with a bound before it the article is a number. */
function readBoundedUnit({ tokens }: SentenceReading, at: number): Amount | null {
  if (!ruleHolds(BOUNDED_PERIOD, tokens, at)) return null;
  const unit = readUnit(tokens, at + 1);
  return unit?.kind === 'duration' ? amountOtherwise(amountInWords(at, at + 1, 1, 1, unit), { end: unit.to }) : null;
}

/** "month-long", "yearlong", "mile-wide": words that are as long as one of a unit, with its name. */
export const LONG_COMPOUNDS: ReadonlyMap<string, string> = new Map(
  [...LONG_UNITS].flatMap((unit) =>
    EXTENDED.flatMap((extent): [string, string][] => [
      [`${unit}-${extent}`, unit],
      [`${unit}${extent}`, unit],
    ]),
  ),
);

/** "a month-long siege": one of the unit that its compound is named by, unless a number is tied to it ("a 15-minute-long talk"). */
function readUnitLong({ tokens }: SentenceReading, at: number): Amount | null {
  if (!ruleHolds(LONG_AS_ONE, tokens, at)) return null;
  const name = LONG_COMPOUNDS.get((tokens[at] as Token).lower) as string;
  const isTime = CLDR_UNITS.get(name)?.dimension === 'duration';
  const unit = { from: at, to: at + 1, unit: name, kind: isTime ? 'duration' : 'measure' } as const;
  return amountInWords(at, at + 1, 1, 1, unit);
}

/** Whether the word at token `at` tells the length of one unit. */
const LONG_AS_ONE: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'long-as-one',
  example: 'A month-long siege ended.',
  counterexample: 'A 3-month-long siege ended.',
  test: (tokens, at) => LONG_COMPOUNDS.has(tokens[at]?.lower ?? '') && !isTightHyphen(tokens, at - 1),
};

/** Whether an article at token `at` may be the number of a bounded unit. */
export const BOUNDED_PERIOD: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'bounded-period',
  example: 'The storm lasted more than a year.',
  counterexample: 'The storm lasted a year.',
  test: (tokens, at) => {
    if (!INDEFINITE.has(tokens[at]?.lower ?? '')) return false;
    const before = tokens[at - 1]?.lower ?? '';
    if (!BOUNDS.has(before) || !PERIODS.includes(tokens[at + 1]?.lower ?? '')) return false;
    // "40% more than a year ago": more is told of what costs so, not of the year.
    const isMeasured = tokens[at - 3]?.kind === 'number' || SHARES_AND_TIMES.has(tokens[at - 3]?.lower ?? '');
    return before !== 'than' || (COMPARED.has(tokens[at - 2]?.lower ?? '') && !isMeasured);
  },
};

/** What a bounded article measures; a decade or a century is a manner of speaking. Lower case. */
export const PERIODS: readonly string[] = ['minute', 'hour', 'day', 'week', 'month', 'year'];

/** The rules of this file that stand by themselves. */
export const SET_PHRASES_RULES: readonly NamedRule[] = [BOUNDED_PERIOD, LONG_AS_ONE];
