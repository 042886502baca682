import type { Amount } from '../shapes/amount.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { readCompound } from './compound-amounts.ts';
import { readRange } from './ranges.ts';
import { readSingleAmount } from './single-amounts.ts';

/** The amount whose numeral begins at token `at`, a range where the text states one; null where none begins there. */
export function readAmount(reading: SentenceReading, at: number): Amount | null {
  const first = readSingleAmount(reading, at);
  if (first === null) return null;
  return readRange(reading, first) ?? readCompound(reading, first) ?? first;
}
