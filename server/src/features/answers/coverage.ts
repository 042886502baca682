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

/** Counts what was compared, of all files or of those that are asked for. */
export function coverageOf(index: CorpusIndex, isAsked: (uri: string) => boolean = () => true): Coverage {
  const questions = new Set<string>();
  const counts = { figures: 0, compared: 0, alone: 0, notComparable: 0 };
  for (const claim of index.allClaims()) {
    if (!isAsked(index.placed(claim.sourceId)?.source.uri ?? '')) continue;
    const answered = index.questionsOf(claim);
    for (const { id } of answered) questions.add(id);
    counts.figures++;
    if (answered.length > 0) counts.compared++;
    else if (isComparable(claim)) counts.alone++;
    else counts.notComparable++;
  }
  return { ...counts, questions: questions.size };
}

/** The figures that could be compared, and have no partner, as the text goes. */
export function listAlone(index: CorpusIndex): readonly SourcedClaim[] {
  return [...index.allClaims()].filter((claim) => isAlone(index, claim));
}

/** Whether a figure could be compared, and has no partner. */
export function isAlone(index: CorpusIndex, claim: SourcedClaim): boolean {
  return isComparable(claim) && index.questionsOf(claim).length === 0;
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
