import type { SourceAnalysis } from '../../claims/claim.ts';
import type { Collation } from '../../collation/collated-source.ts';
import type { SourcedClaim } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { isQuantity } from '../wording/quantities.ts';
import { countOf } from '../wording/wording.ts';

/** How much of what was read is compared with something. */
export interface Coverage {
  readonly figures: number;
  /** Figures that answer a question together with others, or take part in a reckoning. */
  readonly compared: number;
  readonly questions: number;
  /** Figures that could be compared, and have no partner that surely answers the same question. */
  readonly alone: number;
  /** Figures that name or order something, and say nothing that could be compared. */
  readonly notComparable: number;
}

/** The same of one source, with the ids of its questions. */
interface SourceCoverage extends Omit<Coverage, 'questions'> {
  readonly questions: ReadonlySet<string>;
}

/**
 * What was counted last, by what was read from a source and its id: it holds as long as the source's story is not compared
 * anew, so that an edit has its story counted and no other.
 */
const counted = new WeakMap<
  SourceAnalysis,
  Map<string, { readonly collation: Collation; readonly coverage: SourceCoverage }>
>();

/** Counts what was compared, of all files or of those that are asked for. */
export function coverageOf(index: CorpusIndex, isAsked: (uri: string) => boolean = () => true): Coverage {
  const questions = new Set<string>();
  let [figures, compared, alone, notComparable] = [0, 0, 0, 0];
  for (const file of index.files()) {
    if (!isAsked(file.uri)) continue;
    for (const { source } of file.placed) {
      const own = coverageOfSource(index, source.id);
      for (const id of own.questions) questions.add(id);
      figures += own.figures;
      compared += own.compared;
      alone += own.alone;
      notComparable += own.notComparable;
    }
  }
  return { figures, compared, questions: questions.size, alone, notComparable };
}

function coverageOfSource(index: CorpusIndex, sourceId: string): SourceCoverage {
  const analysis = index.analysis(sourceId);
  const collation = analysis && index.collationOf(sourceId);
  // Of what is not compared yet nothing is kept.
  if (analysis === null || collation === null) return countSource(index, sourceId);
  let bySource = counted.get(analysis);
  if (bySource === undefined) {
    bySource = new Map();
    counted.set(analysis, bySource);
  }
  const known = bySource.get(sourceId);
  if (known?.collation === collation) return known.coverage;
  const coverage = countSource(index, sourceId);
  bySource.set(sourceId, { collation, coverage });
  return coverage;
}

function countSource(index: CorpusIndex, sourceId: string): SourceCoverage {
  const questions = new Set<string>();
  let [figures, compared, alone, notComparable] = [0, 0, 0, 0];
  for (const claim of index.claims(sourceId)) {
    const answered = index.questionsOf({ sourceId, claim });
    for (const { id } of answered) questions.add(id);
    figures++;
    if (answered.length > 0) compared++;
    else if (isComparable({ sourceId, claim })) alone++;
    else notComparable++;
  }
  return { figures, compared, questions, alone, notComparable };
}

/** The figures that could be compared, and have no partner, as the text goes. */
export function listAlone(index: CorpusIndex): readonly SourcedClaim[] {
  return [...index.allClaims()].filter((claim) => isAlone(index, claim));
}

/** Whether a figure could be compared, and has no partner. */
export function isAlone(index: CorpusIndex, claim: SourcedClaim): boolean {
  return isComparable(claim) && index.questionsOf(claim).length === 0;
}

/** How many figures of a source could be compared, or are: what is said of it wherever it is named. */
export function countComparable(index: CorpusIndex, sourceId: string): number {
  return index
    .claims(sourceId)
    .filter((claim) => isComparable({ sourceId, claim }) || index.findingsOf({ sourceId, claim }).length > 0).length;
}

/** "105 figures: 61 in 24 questions, 31 alone, 13 not comparable"; what there is none of is left out. */
export function coverageInWords({ figures, compared, questions, alone, notComparable }: Coverage): string {
  const parts = [
    ...(compared > 0 ? [`${inDigits(compared)} in ${countOf(questions, 'question')}`] : []),
    ...(alone > 0 ? [`${inDigits(alone)} alone`] : []),
    ...(notComparable > 0 ? [`${inDigits(notComparable)} not comparable`] : []),
  ];
  return [countOf(figures, 'figure'), parts.join(', ')].filter((part) => part !== '').join(': ');
}

/** How much or how many, or at what time; a date, an ordinal or an identifier alone says nothing that could be compared. */
function isComparable({ claim: { figure } }: SourcedClaim): boolean {
  return isQuantity(figure) || figure.kind === 'time';
}

function inDigits(count: number): string {
  return count.toLocaleString('en');
}
