import type { SourcedClaim } from '../../../collation/finding.ts';
import type { CorpusIndex } from '../../../indexing/corpus-index.ts';

/** Turns a settled index into text, piece by piece, so that a large report never has to be held as one string. */
export type Reporter = (index: CorpusIndex) => Iterable<string>;

/** Like `Reporter`, of the figures; `explain` has it name the rules that decided each of them. */
export type FigureReporter = (index: CorpusIndex, options: { readonly explain: boolean }) => Iterable<string>;

/** Which of the findings are reported. */
export interface ReportOptions {
  /** Those that people decided, too. */
  readonly all: boolean;
  /** The portable ids of findings that are not news. */
  readonly known: ReadonlySet<string>;
  /** The figures that nothing is surely compared with, too; left out by default. */
  readonly alone?: boolean;
}

/** Like `Reporter`, of two figures held against each other. */
export type WhyReporter = (index: CorpusIndex, a: SourcedClaim, b: SourcedClaim) => Iterable<string>;

/** Like `Reporter`, of the findings alone. */
export type ProblemReporter = (index: CorpusIndex, options: ReportOptions) => Iterable<string>;
