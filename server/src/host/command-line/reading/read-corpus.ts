import { CorpusIndex } from '../../../indexing/corpus-index.ts';
import { latestDate } from '../../today.ts';
import { enterAnnotations } from '../annotations.ts';
import { tell, tellDefect } from '../output.ts';
import { workWithProgress } from '../progress.ts';
import { readInputs } from './inputs.ts';
import { type AnalysisOptions, prepareAnalyses } from './prepare-analyses.ts';
import { readSameThings, type SameThingsOptions } from './same-things.ts';

/** The corpus of a command, and whether all that was given could be read. */
export interface ReadCorpus {
  readonly index: CorpusIndex;
  /** False where a file that is imported, or a part of one, could not be read, or an analysis failed: it was told. */
  readonly isWhole: boolean;
}

export interface ReadOptions extends AnalysisOptions, SameThingsOptions {
  /** Whether the sources are compared. */
  readonly compares: boolean;
  /** The URI of a file that is left out, though a path reaches it: a draft is no source. */
  readonly without?: string;
}

/** All paths as one corpus, read to the end with what people added, and compared unless `compares` is false. */
export async function readCorpus(
  paths: readonly string[],
  { compares, without, sameThings, ...analysing }: ReadOptions,
): Promise<ReadCorpus> {
  let isWhole = true;
  const options = { today: latestDate(new Date()), map: new Map(), series: null };
  const files = await readInputs(paths, options, (fault) => {
    isWhole = false;
    tell(fault);
  });
  const read = files.filter(({ uri }) => uri !== without);
  const prepared = await prepareAnalyses(
    read.flatMap(({ placed }) => placed.map(({ source }) => source)),
    analysing,
    compares,
  );
  const index = new CorpusIndex({ ...prepared, ...(compares ? {} : { compare: null }), waitsForAll: true });
  for (const file of read) index.setFile(file);
  if (compares) index.setSameThings(readSameThings(paths, sameThings ?? null));
  enterAnnotations(index);
  workWithProgress(index);
  tellFailures(index);
  return { index, isWhole: isWhole && !index.hasFailures };
}

/** Tells of each piece of work that failed, and how. */
export function tellFailures(index: CorpusIndex): void {
  for (const { step, sourceIds, error } of index.takeFailures()) {
    const names = sourceIds.map((id) => index.placed(id)?.source.name ?? id);
    tell(`${names.length === 0 ? 'decisions' : names.join(', ')}: not ${step}, for a defect of this program`);
    tellDefect(error);
  }
}
