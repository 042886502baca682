import type { SourceAnalysis } from '../../claims/claim.ts';
import type { Source } from '../../corpus/source.ts';

/** Sources that a thread is to analyse. */
export interface AnalysisTask {
  readonly id: number;
  readonly sources: readonly Source[];
}

/** What a thread made of a task: an analysis for each source, null where it failed. */
export interface AnalysisResult {
  readonly id: number;
  readonly analyses: readonly (SourceAnalysis | null)[];
}
