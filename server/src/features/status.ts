import type { CorpusIndex } from '../indexing/corpus-index.ts';
import type { IndexStatus } from './protocol/protocol.ts';

/** What the host knows of the reading that the index does not. */
export interface ReadingProgress {
  readonly filesRead: number;
  /** All files that there are to read, as far as they were found. */
  readonly filesFound: number;
}

/** What is indexed by now. `ready` is said only when every file was read and every source analysed; `idle` where there is none. */
export function describeStatus(index: CorpusIndex, progress: ReadingProgress): IndexStatus {
  const { sources, pending, figures, contradictions } = index.counts();
  const isReading = progress.filesRead < progress.filesFound || pending > 0 || !index.isSettled;
  return {
    state: isReading ? 'reading' : sources > 0 ? 'ready' : 'idle',
    ...progress,
    sources,
    figures,
    contradictions,
  };
}
