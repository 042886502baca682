import type { NonQuantity } from '../shapes/non-quantity.ts';
import type { Numeral } from '../shapes/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { address } from './addresses.ts';
import { longCode } from './codes.ts';
import { credited } from './galleries.ts';
import { label, namedInWords, product, titledUnit } from './labels.ts';
import { listMarker, ranked } from './list-markers.ts';
import { bore, namedBehind } from './named-behind.ts';
import { asKind } from './non-quantity.ts';
import { oneCompound, oneDay, partOfWord, pronounOne, zeroPhrase } from './number-pronouns.ts';
import { rank, rankInWords } from './ranks.ts';
import { score } from './scores.ts';
import { station } from './stations.ts';
import { namedYear, year } from './years.ts';

type Test = (reading: SentenceReading, numeral: Numeral) => NonQuantity | null;

/** Tried in turn; the first that knows the number as something else decides. */
const TESTS: readonly Test[] = [
  oneCompound,
  rankInWords,
  pronounOne,
  partOfWord,
  zeroPhrase,
  listMarker,
  ranked,
  credited,
  longCode,
  score,
  rank,
  address,
  namedBehind,
  station,
  label,
  namedInWords,
  year,
  product,
];

/** What the number is if it is no quantity; null for a quantity. `hasUnit` says that a unit or a money sign is written with it. */
export function asNonQuantity(reading: SentenceReading, numeral: Numeral, hasUnit: boolean): NonQuantity | null {
  if (numeral.kind === 'ordinal') return asKind('ordinal', numeral);
  if (hasUnit) return withUnit(reading, numeral);
  for (const test of TESTS) {
    const other = test(reading, numeral);
    if (other !== null) return other;
  }
  return null;
}

/** What a number with a unit behind it is after all: "one day" that tells no time, a title, a year, a bore, a house. */
function withUnit(reading: SentenceReading, numeral: Numeral): NonQuantity | null {
  return (
    oneDay(reading, numeral) ??
    titledUnit(reading, numeral) ??
    namedYear(reading, numeral) ??
    bore(reading, numeral) ??
    initialOfStreet(reading, numeral)
  );
}

/** "905 C Avenue", "2100 W. Main St.": a letter that is a unit elsewhere begins the name of a street. */
function initialOfStreet(reading: SentenceReading, numeral: Numeral): NonQuantity | null {
  const letter = reading.tokens[numeral.to];
  return letter?.spaced && /^[A-Z]$/.test(letter.text) ? address(reading, numeral) : null;
}
