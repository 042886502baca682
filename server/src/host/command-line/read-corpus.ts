import { CorpusIndex } from '../../indexing/corpus-index.ts';
import { latestDate } from '../today.ts';
import { readInputs } from './inputs.ts';
import { workWithProgress } from './progress.ts';

/** All paths as one corpus, read to the end, and compared unless `compares` is false. */
export function readCorpus(paths: readonly string[], options: { compares: boolean }): CorpusIndex {
  const index = new CorpusIndex(options);
  for (const file of readInputs(paths, latestDate(new Date()))) index.setFile(file);
  workWithProgress(index);
  return index;
}
