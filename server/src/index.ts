/**
 * The analysis as a library: from a text to its sources, figures and claims, and to what sources disagree on. All of it
 * is pure and runs in Node, in a browser and in a worker; nothing throws on any text. Built as `dist/library.mjs`.
 */
import { readClaims } from './claims/read-claims.ts';
import { collate } from './collation/collate.ts';
import type { CollatedSource } from './collation/collated-source.ts';
import type { Finding, Question } from './collation/finding.ts';
import { Stories, storyFeatures } from './collation/stories/stories.ts';
import type { Source } from './corpus/source.ts';

export type {
  Attribution,
  Claim,
  Credit,
  DatedBy,
  Extent,
  Modality,
  Predicate,
  Quotation,
  SourceAnalysis,
} from './claims/claim.ts';
export { readClaims } from './claims/read-claims.ts';
export { collate } from './collation/collate.ts';
export type { CollatedSource, Collation, Story } from './collation/collated-source.ts';
export type { Finding, Position, Question, SourcedClaim, Verdict } from './collation/finding.ts';
export type { Fault } from './corpus/fault.ts';
export { type CorpusFile, isCorpus, type ParseOptions, parseCorpus, parseSourceFile } from './corpus/parse.ts';
export type { Header, PlacedSource, Source } from './corpus/source.ts';
export type { Span } from './corpus/span.ts';
export type { Figure, FigureKind, Qualifier } from './figures/figure.ts';
export { readFigures } from './figures/read-figures.ts';

/** What comparing sources gives. */
export interface Comparison {
  /** The sources by story, with what was read of each; claims of different stories are not compared. */
  readonly stories: readonly (readonly CollatedSource[])[];
  /** Every question that two or more claims answer, those that agree included. */
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
}

/** Reads sources of any stories, finds out which tell the same story, and compares those; their ids must differ. */
export function compareSources(sources: readonly Source[]): Comparison {
  const read = new Map(
    sources.map((source): [string, CollatedSource] => [source.id, { source, analysis: readClaims(source) }]),
  );
  const grouped = new Stories();
  for (const [id, { source, analysis }] of read) grouped.set(id, storyFeatures(source, analysis));
  const stories = [...grouped.takeChanged()]
    .sort()
    .map((id) => ({ id, sources: grouped.sourcesOf(id).map((sourceId) => read.get(sourceId)!) }));
  const collations = stories.map(collate);
  return {
    stories: stories.map((story) => story.sources),
    questions: collations.flatMap(({ questions }) => questions),
    findings: collations.flatMap(({ findings }) => findings),
  };
}
