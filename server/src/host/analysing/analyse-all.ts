import type { SourceAnalysis } from '../../claims/claim.ts';
import { readClaims } from '../../claims/read-claims.ts';
import type { Source } from '../../corpus/source.ts';
import type { AnalysisStore } from './analysis-store.ts';
import { analyseInThreads } from './analysis-threads.ts';

export interface AnalyseAllOptions {
  /** How many threads there are to be at most. */
  readonly threads: number;
  /** The program of a further thread. */
  readonly program: URL;
  /** Where analyses are kept from one run to the next; null: nowhere. */
  readonly store: AnalysisStore | null;
}

/**
 * How each of some sources is analysed, worked out beforehand: read from the store, else done in several threads and kept
 * there. A source that is none of them, or on which the analysis failed, is analysed when it is asked for.
 */
export async function analyseAll(
  sources: readonly Source[],
  { threads, program, store }: AnalyseAllOptions,
): Promise<(source: Source) => SourceAnalysis> {
  const known = new Map<string, SourceAnalysis>();
  const missing: Source[] = [];
  for (const source of sources) {
    const kept = store?.read(source) ?? null;
    if (kept === null) missing.push(source);
    else known.set(source.id, kept);
  }
  const keep = (source: Source, analysis: SourceAnalysis) => {
    known.set(source.id, analysis);
    store?.write(source, analysis);
  };
  await analyseInThreads(missing, { threads, program, analyse, keep });
  return (source) => {
    const analysis = known.get(source.id);
    // Whoever asked keeps it.
    known.delete(source.id);
    return analysis ?? readClaims(source);
  };
}

function analyse(source: Source): SourceAnalysis | null {
  try {
    return readClaims(source);
  } catch {
    return null;
  }
}
