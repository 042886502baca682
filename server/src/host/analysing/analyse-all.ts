import type { SourceAnalysis } from '../../claims/claim.ts';
import { readClaims } from '../../claims/read-claims.ts';
import { type StoryFeatures, storyFeatures } from '../../collation/stories/stories.ts';
import type { Source } from '../../corpus/source.ts';
import type { ReadingTask } from './analysis-messages.ts';
import type { AnalysisStore } from './analysis-store.ts';
import type { AnalysisThreads } from './analysis-threads.ts';
import { type ReadSource, readSources } from './read-source.ts';
import { sizedTasks } from './sized-tasks.ts';

export interface AnalyseAllOptions {
  readonly threads: AnalysisThreads;
  /** Where analyses are kept from one run to the next; null: nowhere. */
  readonly store: AnalysisStore<ReadSource> | null;
  /** Whether the sources are placed in stories afterwards. */
  readonly places: boolean;
}

/** How sources are read that were read beforehand. */
export interface Prepared {
  readonly analyse: (source: Source) => SourceAnalysis;
  readonly features: (source: Source, analysis: SourceAnalysis) => StoryFeatures;
}

/**
 * How each of some sources is analysed, worked out beforehand: read from the store, else done in several threads and kept
 * there. A source that is none of them, or on which the analysis failed, is analysed when it is asked for.
 */
export async function analyseAll(
  sources: readonly Source[],
  { threads, store, places }: AnalyseAllOptions,
): Promise<Prepared> {
  const known = new Map<string, ReadSource>();
  const missing: Source[] = [];
  for (const source of sources) {
    const kept = store?.read(source) ?? null;
    if (kept === null) missing.push(source);
    else known.set(source.id, kept);
  }
  const tasks = sizedTasks(
    missing,
    ({ body }) => body.length,
    (some): ReadingTask => ({ step: 'read', sources: some, places }),
  );
  await threads.share<ReadingTask, ReadSource>(tasks, {
    here: (task) => readSources(task.sources, task.places),
    keep(task, results) {
      for (const [at, source] of task.sources.entries()) {
        const read = results[at] ?? null;
        if (read === null) continue;
        known.set(source.id, read);
        store?.write(source, read);
      }
    },
  });
  const features = new WeakMap<SourceAnalysis, StoryFeatures>();
  return {
    analyse(source) {
      const read = known.get(source.id);
      // Whoever asked keeps it.
      known.delete(source.id);
      if (read?.features) features.set(read.analysis, read.features);
      return read?.analysis ?? readClaims(source);
    },
    // What a person corrected is another analysis.
    features(source, analysis) {
      const read = features.get(analysis);
      features.delete(analysis);
      return read ?? storyFeatures(source, analysis);
    },
  };
}
