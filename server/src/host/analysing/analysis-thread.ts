/** A thread that analyses what it is given. Its analyses are those of any other thread: pure functions of a source. */
import { parentPort } from 'node:worker_threads';
import { readClaims } from '../../claims/read-claims.ts';
import type { Source } from '../../corpus/source.ts';
import type { AnalysisResult, AnalysisTask } from './analysis-messages.ts';

parentPort!.on('message', ({ id, sources }: AnalysisTask) => {
  const result: AnalysisResult = { id, analyses: sources.map(analysisOf) };
  parentPort!.postMessage(result);
});

/** Null where this program fails on a source: whoever asked fails on it again, and tells. */
function analysisOf(source: Source) {
  try {
    return readClaims(source);
  } catch {
    return null;
  }
}
