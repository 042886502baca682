/** A thread that analyses what it is given. Its analyses are those of any other thread: pure functions of a source. */
import { parentPort } from 'node:worker_threads';
import type { AnalysisResult, AnalysisTask } from './analysis-messages.ts';
import { type ReadSource, readSources } from './read-source.ts';

parentPort!.on('message', ({ id, sources, places }: AnalysisTask) => {
  const result: AnalysisResult<ReadSource> = { id, analyses: readSources(sources, places) };
  parentPort!.postMessage(result);
});
