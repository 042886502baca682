import type { SourceAnalysis } from '../../claims/claim.ts';
import { readClaims } from '../../claims/read-claims.ts';
import { type StoryFeatures, storyFeatures } from '../../collation/stories/stories.ts';
import type { Source } from '../../corpus/source.ts';

/** All that is read from one source alone: a pure function of its header and body. */
export interface ReadSource {
  readonly analysis: SourceAnalysis;
  /** What tells which event it reports; null where nobody asked, or this program failed on it. */
  readonly features: StoryFeatures | null;
}

/**
 * Reads a source; null where this program fails on it: whoever asked fails on it again, and tells.
 *
 * @param places whether it is to be placed in a story: read at once, its words need not be found a second time
 */
export function readSource(source: Source, places: boolean): ReadSource | null {
  try {
    const analysis = readClaims(source);
    return { analysis, features: places ? featuresOf(source, analysis) : null };
  } catch {
    return null;
  }
}

function featuresOf(source: Source, analysis: SourceAnalysis): StoryFeatures | null {
  try {
    return storyFeatures(source, analysis);
  } catch {
    return null;
  }
}
