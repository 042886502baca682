import { isRecentYear } from '../../language/calendar/days.ts';
import { AROUND, aroundOf } from '../sentence/surroundings.ts';
import type { NonQuantity } from '../shapes/non-quantity.ts';
import type { Numeral } from '../shapes/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { address, numberedPlace } from './addresses.ts';
import { longCode } from './codes.ts';
import {
  LETTER_OF_PLACE,
  label,
  NAMED_BY_UNIT,
  namedInWords,
  product,
  titledUnit,
  WORK_NAMED_BY_UNIT,
} from './labels.ts';
import { LIST_RULES } from './list-markers.ts';
import { NAMED_BEFORE_RULES } from './named/named-before.ts';
import { BORE_WITH_UNIT, namedBehind } from './named/named-behind.ts';
import { asKind, byPlace, knownBy, type NonQuantityRule } from './non-quantity.ts';
import { COMPOUND_RULES, partOfWord, pronounOne, SOME_DAY, ZERO_RULES } from './number-pronouns.ts';
import { RANK_IN_WORDS_RULES, rank } from './ranks.ts';
import { score } from './scores.ts';
import { station } from './stations.ts';
import { year } from './years.ts';

type Test = (reading: SentenceReading, numeral: Numeral, around: number) => NonQuantity | null;

/** Tried in turn; the first that knows the number as something else decides. */
const TESTS: readonly Test[] = [
  inTable([...COMPOUND_RULES, ...RANK_IN_WORDS_RULES]),
  pronounOne,
  partOfWord,
  inTable(ZERO_RULES),
  inTable(LIST_RULES),
  longCode,
  score,
  rank,
  address,
  namedBehind,
  inTable(NAMED_BEFORE_RULES),
  station,
  label,
  namedInWords,
  year,
  product,
];

function inTable(table: readonly NonQuantityRule[]): Test {
  const rules = byPlace(table);
  return (reading, numeral, around) => knownBy(rules.at(around), reading, numeral);
}

/** What a number with a unit behind it is after all. */
export const UNIT_RULES: readonly NonQuantityRule[] = [
  SOME_DAY,
  NAMED_BY_UNIT,
  LETTER_OF_PLACE,
  BORE_WITH_UNIT,
  WORK_NAMED_BY_UNIT,
  {
    // Firms call their years so, and a duration of so many years nobody measures.
    name: 'named-year',
    example: 'It told of profits for the 2005 year.',
    counterexample: 'It told of profits for 2005 years.',
    is: 'date',
    test: ({ tokens }, { from, to }) => isRecentYear(tokens[from]?.text ?? '') && tokens[to]?.lower === 'year',
  },
  {
    // Networks are known by the number of their standard, with the letter of its version.
    name: 'network-standard',
    example: 'They sell 802.11g networks.',
    counterexample: 'They sell 802.1g of it.',
    where: AROUND.digits | AROUND.gluedBehind,
    is: 'identifier',
    until: (_, { to }) => to + 1,
    test: ({ tokens }, { from, to }) =>
      /^802\.1\d$/.test(tokens[from]?.text ?? '') && tokens[to]?.spaced === false && tokens[to]?.text.length === 1,
  },
  {
    // A letter that is a unit elsewhere begins the name of a street.
    name: 'initial-of-street',
    example: 'The fire began at 905 C Avenue.',
    counterexample: 'The fire reached 905 C that day.',
    where: AROUND.capitalBehind,
    is: 'identifier',
    test: (reading, numeral) => {
      const letter = reading.tokens[numeral.to];
      const around = aroundOf(reading.tokens, numeral.from, numeral.to);
      return letter?.spaced === true && /^[A-Z]$/.test(letter.text) && address(reading, numeral, around) !== null;
    },
  },
];

const UNIT_RULES_BY_PLACE = byPlace(UNIT_RULES);

/** What the number is if it is no quantity; null for a quantity. `hasUnit` says that a unit or a money sign is written with it. */
export function asNonQuantity(reading: SentenceReading, numeral: Numeral, hasUnit: boolean): NonQuantity | null {
  if (numeral.kind === 'ordinal') return numberedPlace(reading, numeral) ?? asKind('ordinal', numeral);
  const around = aroundOf(reading.tokens, numeral.from, numeral.to);
  if (hasUnit) return knownBy(UNIT_RULES_BY_PLACE.at(around), reading, numeral) ?? titledUnit(reading, numeral);
  for (const test of TESTS) {
    const other = test(reading, numeral, around);
    if (other !== null) return other;
  }
  return null;
}
