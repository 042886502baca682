import { readRange } from './ranges.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { type Amount, readSingleAmount } from './single-amounts.ts';

export type { Amount };

/** The amount whose numeral begins at token `at`, a range where the text states one; null where none begins there. */
export function readAmount(reading: SentenceReading, at: number): Amount | null {
  const first = readSingleAmount(reading, at);
  return first === null ? null : (readRange(reading, first) ?? first);
}
