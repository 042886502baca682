import type { Source } from '../../corpus/source.ts';

/** Sources that a thread is to analyse. */
export interface AnalysisTask {
  readonly id: number;
  readonly sources: readonly Source[];
  /** Whether they are to be placed in stories. */
  readonly places: boolean;
}

/** What a thread made of a task: an analysis for each source, null where it failed. */
export interface AnalysisResult<Analysis> {
  readonly id: number;
  readonly analyses: readonly (Analysis | null)[];
}
