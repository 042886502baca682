import type { SourceAnalysis } from '../claims/claim.ts';
import type { Source } from '../corpus/source.ts';
import { checkArithmetic } from './arithmetic.ts';
import { completeDates } from './dating.ts';
import type { Finding, Question } from './finding.ts';
import { findingsOf } from './findings.ts';
import { originsOf } from './origins.ts';
import { askQuestions } from './questions.ts';
import { findQuoteVariants } from './quote-variants.ts';

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

/**
 * Compares the claims of a story's sources. Pure: the order of the sources does not matter, and ids stay the same while
 * the claims that they stand for do.
 */
export function collate(story: Story): Collation {
  const given = [...story.sources].sort((a, b) => (a.source.id < b.source.id ? -1 : a.source.id > b.source.id ? 1 : 0));
  const origins = originsOf(given);
  const dated = completeDates(given, origins);
  const sources = given.map((each) => dated.get(each.source.id) ?? each);
  const byId = new Map(sources.map((each) => [each.source.id, each]));
  const sourceOf = (sourceId: string) => byId.get(sourceId) ?? null;
  const asked = askQuestions(story.id, sources, origins);
  const arithmetic = checkArithmetic(story.id, sources, origins);
  const variants = findQuoteVariants(story.id, sources, origins);
  return {
    questions: [...asked.map(({ question }) => question), ...arithmetic.questions],
    findings: [...asked.flatMap((each) => findingsOf(each, sourceOf)), ...arithmetic.findings, ...variants],
    dated: [...dated.values()],
  };
}
