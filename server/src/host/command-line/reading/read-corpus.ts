import { collate } from '../../../collation/collate.ts';
import type { Collation } from '../../../collation/collated-source.ts';
import { CorpusIndex } from '../../../indexing/corpus-index.ts';
import { compareAll } from '../../analysing/compare-all.ts';
import { latestDate } from '../../today.ts';
import { enterAnnotations } from '../annotations.ts';
import { tell, tellDefect } from '../output.ts';
import { workWithProgress } from '../progress.ts';
import { readInputs } from './inputs.ts';
import { type AnalysisOptions, openThreads, prepareAnalyses } from './prepare-analyses.ts';
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
  const threads = openThreads(analysing);
  try {
    const sources = read.flatMap(({ placed }) => placed.map(({ source }) => source));
    const prepared = await prepareAnalyses(sources, threads, analysing, compares);
    let compared = new Map<string, Collation>();
    const index = new CorpusIndex({
      ...prepared,
      compare: compares ? (story) => take(compared, story.id) ?? collate(story) : null,
      waitsForAll: true,
    });
    for (const file of read) index.setFile(file);
    if (compares) index.setSameThings(readSameThings(paths, sameThings ?? null));
    enterAnnotations(index);
    compared = await compareAll(index.read(), threads);
    workWithProgress(index);
    tellFailures(index);
    return { index, isWhole: isWhole && !index.hasFailures };
  } finally {
    await threads.end();
  }
}

/** Whoever asked keeps it. */
function take<Value>(values: Map<string, Value>, key: string): Value | undefined {
  const value = values.get(key);
  values.delete(key);
  return value;
}

/** Tells of each piece of work that failed, and how. */
export function tellFailures(index: CorpusIndex): void {
  for (const { step, sourceIds, error } of index.takeFailures()) {
    const names = sourceIds.map((id) => index.placed(id)?.source.name ?? id);
    tell(`${names.length === 0 ? 'decisions' : names.join(', ')}: not ${step}, for a defect of this program`);
    tellDefect(error);
  }
}
