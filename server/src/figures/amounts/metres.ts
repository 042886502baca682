import { isPlural, singularOf } from '../../language/plurals.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isAmong } from '../../language/word-table.ts';
import { M_LETTERS, MILLIONS, RACE_LETTERS, ROADS } from '../lexicon/amounts.ts';
import {
  COUNTED_BY_MILLIONS,
  HIGH_AND_LONG,
  NUMBERING,
  PAID_BY_MILLIONS,
  ROAD_RACES,
  TRACK,
  TRACK_BEFORE_NAMES,
} from '../lexicon/metres.ts';
import { nounBehind } from '../nouns/noun-phrases.ts';
import { type Numeral, numeralOtherwise } from '../shapes/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import type { UnitMatch } from '../shapes/unit-match.ts';
import { readCurrencyBefore, readUnit } from './units.ts';

const RUN: ReadonlySet<string> = new Set<string>(TRACK);
const BEFORE_NAMES: ReadonlySet<string> = new Set<string>(TRACK_BEFORE_NAMES);
const EXTENTS: ReadonlySet<string> = new Set<string>(HIGH_AND_LONG);
const RACES: ReadonlySet<string> = new Set<string>(ROAD_RACES);
const PAID: ReadonlySet<string> = new Set<string>(PAID_BY_MILLIONS);
const COUNTED: ReadonlySet<string> = new Set<string>(COUNTED_BY_MILLIONS);

/**
 * Whether the m behind digits says metres, which it does where nothing tells that it says millions: "60m", "a 400m race",
 * "the 100m champion Ann Moss".
 *
 * @param at the first token of the numeral with its sign
 */
export const METRES_AND_NO_MILLIONS: Rule<[reading: SentenceReading, numeral: Numeral, at: number]> = {
  name: 'metres-and-no-millions',
  example: 'They ran the 400m race.',
  counterexample: 'They paid £400m.',
  test: (reading, numeral, at) => {
    const { tokens } = reading;
    const { to } = numeral;
    if (!numeral.shortMagnitude || tokens[to - 1]?.text !== 'm') return false;
    if (readCurrencyBefore(tokens, at) !== null || readUnit(tokens, to) !== null) return false;
    if (EXTENTS.has(tokens[to]?.lower ?? '')) return true;
    const noun = nounBehind(reading, to);
    if (noun !== null && ruleHolds(RUN_OVER_METRES, reading, to, noun.to, noun.capital)) return true;
    if (noun?.plural === true) return false;
    return (
      !isPaidByMillions(noun?.head) &&
      !ruleHolds(MILLIONS_BEFORE_IT, reading, at) &&
      !ruleHolds(MILLIONS_COUNT_NEAR, reading, at, to)
    );
  },
};

/** "a 5K run", "the 10k road race": the K of what is run or walked. */
export const KILOMETRES_OF_RACE: Rule<[reading: SentenceReading, numeral: Numeral]> = {
  name: 'kilometres-of-race',
  example: 'They ran a 10K race.',
  counterexample: 'They sold 10K boats.',
  test: ({ tokens }, { shortMagnitude, to, value }) => {
    if (!shortMagnitude || !isAmong(tokens[to - 1], RACE_LETTERS) || value > LONGEST_RACE) return false;
    const race = isAmong(tokens[to], ROADS) ? to + 1 : to;
    return RACES.has(singularOf(tokens[race]?.lower ?? ''));
  },
};

/** In metres. */
const LONGEST_RACE = 100_000;

/** The unit that the K at token `at` states. */
export function kilometre(at: number): UnitMatch {
  return { from: at, to: at + 1, unit: 'kilometer', kind: 'measure' };
}

/** Whether something is run, swum or thrown over the length: the noun itself or, before a name, a word of its phrase. */
const RUN_OVER_METRES: Rule<[reading: SentenceReading, from: number, to: number, capital: boolean]> = {
  name: 'run-over-metres',
  example: 'They won two 400m relays there.',
  counterexample: 'They won two 400m contracts there.',
  test: ({ tokens }, from, to, capital) => {
    if (RUN.has(singularOf(tokens[to - 1]?.lower ?? ''))) return true;
    if (!capital) return false;
    if (RUN.has(singularOf(tokens[to]?.lower ?? ''))) return true; // "the 60m Youths title"
    return tokens.slice(from, to).some(({ lower }) => BEFORE_NAMES.has(singularOf(lower)));
  },
};

/** Whether a noun is for something that is worth money, so that its millions count no things: "a 20m contract". */
export function isPaidByMillions(noun: string | undefined): boolean {
  return noun !== undefined && PAID.has(noun);
}

/** How far back millions are looked for, in tokens. */
const REACH = 24;

/** "from £5m to 7m", "77m euros, up from 38m": in its sentence money or things are counted by millions before it. */
const MILLIONS_BEFORE_IT: Rule<[reading: SentenceReading, at: number]> = {
  name: 'millions-before-it',
  example: 'Sales rose from £5m to a level of 7m.',
  counterexample: 'The tower rose to a level of 7m.',
  test: ({ tokens }, at) => {
    for (let i = at - 1; i >= Math.max(1, at - REACH); i--) {
      if (tokens[i]?.kind !== 'word' || tokens[i - 1]?.kind !== 'number') continue;
      const { lower } = tokens[i] ?? { lower: '' };
      if (MILLIONS.has(lower)) return true;
      if (!M_LETTERS.has(lower)) continue;
      if (readCurrencyBefore(tokens, i - 1) !== null || readUnit(tokens, i + 1) !== null) return true;
      const thing = tokens[i + 1]?.lower ?? '';
      if (isPlural(thing) && !RUN.has(singularOf(thing))) return true;
    }
    return false;
  },
};

/** "the audience peaked at 9m", "Australian dollars 40m": what stands near it is counted or paid by millions. */
const MILLIONS_COUNT_NEAR: Rule<[reading: SentenceReading, at: number, to: number]> = {
  name: 'millions-count-near',
  example: 'The audience peaked at 9m.',
  counterexample: 'The wall peaked at 9m.',
  test: ({ tokens }, at, to) => {
    if (tokens[to]?.text === '(' && readCurrencyBefore(tokens, to + 2) !== null) return true;
    if (NUMBERING.has(tokens[at - 1]?.lower ?? '')) return true;
    for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) if (COUNTED.has(tokens[i]?.lower ?? '')) return true;
    return false;
  },
};

const NEAR = 8;
/** The numeral without its m, which is a unit then. */
export function withoutMagnitude(numeral: Numeral): Numeral {
  const value = numeral.value / numeral.scale;
  return numeralOtherwise(numeral, {
    to: numeral.to - 1,
    value,
    low: value,
    high: value,
    precision: numeral.precision / numeral.scale,
    scale: 1,
    shortMagnitude: false,
  });
}

/** The rules of this file that stand by themselves. */
export const METRES_RULES: readonly NamedRule[] = [
  KILOMETRES_OF_RACE,
  RUN_OVER_METRES,
  MILLIONS_BEFORE_IT,
  MILLIONS_COUNT_NEAR,
  METRES_AND_NO_MILLIONS,
];
