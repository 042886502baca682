import type { SourceAnalysis } from '../../claims/claim.ts';
import { readClaimsTogether } from '../../claims/read-claims.ts';
import { type StoryFeatures, storyFeatures } from '../../collation/stories/stories.ts';
import type { Source } from '../../corpus/source.ts';

/** All that is read from one source alone: a pure function of its header and body. */
export interface ReadSource {
  readonly analysis: SourceAnalysis;
  /** What tells which event it reports; null where nobody asked, or this program failed on it. */
  readonly features: StoryFeatures | null;
}

/**
 * Reads sources together, which takes less time than one after the other; null for each on which this program fails:
 * whoever asked fails on it again, and tells.
 *
 * @param places whether they are to be placed in stories: read at once, their words need not be found a second time
 */
export function readSources(sources: readonly Source[], places: boolean): readonly (ReadSource | null)[] {
  return readClaimsTogether(sources).map((analysis, at) =>
    analysis === null ? null : { analysis, features: places ? featuresOf(sources[at]!, analysis) : null },
  );
}

function featuresOf(source: Source, analysis: SourceAnalysis): StoryFeatures | null {
  try {
    return storyFeatures(source, analysis);
  } catch {
    return null;
  }
}
