import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Source } from '../../../corpus/source.ts';
import { analyseAll, type Prepared } from '../../analysing/analyse-all.ts';
import { AnalysisStore } from '../../analysing/analysis-store.ts';
import { AnalysisThreads } from '../../analysing/analysis-threads.ts';
import type { ReadSource } from '../../analysing/read-source.ts';
import { VERSION } from '../version.ts';
import { describeFileError, InputError } from './input-error.ts';

/** How the sources of a command are analysed. */
export interface AnalysisOptions {
  /** A folder that keeps analyses from one run to the next. */
  readonly cache?: string;
  /** How many threads there are to be at most; as many as the machine has where it is left out. */
  readonly threads?: number;
}

/** The program of a further thread lies beside that of the command. */
const THREAD = new URL('./analysis-thread.mjs', import.meta.url);

/** The threads in which the sources of a command are read and compared; to be ended when that is done. */
export function openThreads({ threads = availableParallelism() }: AnalysisOptions): AnalysisThreads {
  return new AnalysisThreads(threads, THREAD);
}

/**
 * How each of these sources is analysed: read from the cache, or worked out in threads.
 *
 * @param places whether they are placed in stories afterwards
 * @throws InputError where there can be no cache of that name
 */
export async function prepareAnalyses(
  sources: readonly Source[],
  threads: AnalysisThreads,
  { cache }: AnalysisOptions,
  places: boolean,
): Promise<Prepared> {
  const store = cache === undefined ? null : openStore(cache);
  return analyseAll(sources, { threads, store, places });
}

function openStore(folder: string): AnalysisStore<ReadSource> {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new InputError(`${folder}: ${describeFileError(error)}; --cache needs a folder that can be written to`);
  }
  return new AnalysisStore(folder, programName());
}

let program: string | null = null;

/** A text that differs for any two programs that may read otherwise: what another one read is nothing that this one would. */
export function programName(): string {
  program ??= `${VERSION}+${createHash('sha256').update(readFileSync(THREAD)).digest('hex').slice(0, 16)}`;
  return program;
}
