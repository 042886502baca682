import { parseCorpus } from '../../server/src/corpus/parse.ts';
import type { Span } from '../../server/src/corpus/span.ts';
import { CorpusIndex } from '../../server/src/indexing/corpus-index.ts';

export const TODAY = '2026-03-31';
export const URI = 'file:///fuzz/fuzz.corpus';

/** Throws an error with these words where something does not hold. */
export function holds(condition: boolean, otherwise: string): void {
  if (!condition) throw new Error(otherwise);
}

export function isInside({ start, end }: Span, length: number): boolean {
  return start >= 0 && start <= end && end <= length;
}

/** An index of one file, read and compared to the end. Throws what the guard around each source and story caught. */
export function indexed(text: string): CorpusIndex {
  const index = new CorpusIndex();
  index.setFile(parseCorpus(URI, text, { today: TODAY }));
  index.work();
  const [failure] = index.takeFailures();
  if (failure) throw failure.error;
  return index;
}
