import type { Story } from '../../collation/collated-source.ts';
import type { Source } from '../../corpus/source.ts';

/** Sources that a thread is to read. */
export interface ReadingTask {
  readonly step: 'read';
  readonly sources: readonly Source[];
  /** Whether they are to be placed in stories. */
  readonly places: boolean;
}

/** Stories that a thread is to compare. */
export interface ComparingTask {
  readonly step: 'compare';
  readonly stories: readonly Story[];
}

export type AnalysisTask = ReadingTask | ComparingTask;

/** A task as it is sent to a thread. */
export interface SentTask {
  readonly id: number;
  readonly task: AnalysisTask;
}

/** What a thread made of a task: something for each source or story, null where it failed. */
export interface TaskResults<Result> {
  readonly id: number;
  readonly results: readonly (Result | null)[];
}
