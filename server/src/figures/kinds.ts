import { longCode } from './codes.ts';
import { address, label, namedInWords, product, titledUnit } from './labels.ts';
import { listMarker, ranked } from './list-markers.ts';
import { namedBehind } from './named-behind.ts';
import { asKind, type NonQuantity } from './non-quantity.ts';
import { oneCompound, oneDay, partOfWord, pronounOne, zeroPhrase } from './number-pronouns.ts';
import type { Numeral } from './numeral.ts';
import { rank } from './ranks.ts';
import { score } from './scores.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { station } from './stations.ts';
import { namedYear, year } from './years.ts';

type Test = (reading: SentenceReading, numeral: Numeral) => NonQuantity | null;

/** Tried in turn; the first that knows the number as something else decides. */
const TESTS: readonly Test[] = [
  oneCompound,
  pronounOne,
  partOfWord,
  zeroPhrase,
  listMarker,
  ranked,
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
  if (hasUnit) return oneDay(reading, numeral) ?? titledUnit(reading, numeral) ?? namedYear(reading, numeral);
  for (const test of TESTS) {
    const other = test(reading, numeral);
    if (other !== null) return other;
  }
  return null;
}
