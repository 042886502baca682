import { CorpusIndex } from '../../../indexing/corpus-index.ts';
import { latestDate } from '../../today.ts';
import { enterAnnotations } from '../annotations.ts';
import { workWithProgress } from '../progress.ts';
import { readInputs } from './inputs.ts';

/** All paths as one corpus, read to the end with what people added, and compared unless `compares` is false. */
export function readCorpus(paths: readonly string[], options: { compares: boolean }): CorpusIndex {
  const index = new CorpusIndex(options);
  for (const file of readInputs(paths, latestDate(new Date()))) index.setFile(file);
  enterAnnotations(index);
  workWithProgress(index);
  return index;
}
