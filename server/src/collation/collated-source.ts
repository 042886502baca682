import type { SourceAnalysis } from '../claims/claim.ts';
import type { Source } from '../corpus/source.ts';
import type { Finding, Question } from './finding.ts';

/** A source together with what was read from it. */
export interface CollatedSource {
  readonly source: Source;
  readonly analysis: SourceAnalysis;
}

/** The event that its sources report. */
export interface Story {
  readonly id: string;
  readonly sources: readonly CollatedSource[];
}

/** What comparing the sources of a story gives. */
export interface Collation {
  /** Every question that two or more claims answer, those that agree included. */
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
  /** The sources whose date the others complete, as they read with it; questions and findings hold their claims. */
  readonly dated: readonly CollatedSource[];
}
