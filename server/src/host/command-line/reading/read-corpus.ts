import { CorpusIndex } from '../../../indexing/corpus-index.ts';
import { latestDate } from '../../today.ts';
import { enterAnnotations } from '../annotations.ts';
import { tell, tellDefect } from '../output.ts';
import { workWithProgress } from '../progress.ts';
import { readInputs } from './inputs.ts';

/** All paths as one corpus, read to the end with what people added, and compared unless `compares` is false. */
export function readCorpus(paths: readonly string[], { compares }: { readonly compares: boolean }): CorpusIndex {
  const index = new CorpusIndex({ ...(compares ? {} : { compare: null }), waitsForAll: true });
  for (const file of readInputs(paths, latestDate(new Date()))) index.setFile(file);
  enterAnnotations(index);
  workWithProgress(index);
  tellFailures(index);
  return index;
}

/** Tells of each piece of work that failed, and how. */
function tellFailures(index: CorpusIndex): void {
  for (const { step, sourceIds, error } of index.takeFailures()) {
    const names = sourceIds.map((id) => index.placed(id)?.source.name ?? id);
    tell(`${names.length === 0 ? 'decisions' : names.join(', ')}: not ${step}, for a defect of this program`);
    tellDefect(error);
  }
}
