import type { Nearest } from '../../collation/evidence/why.ts';
import type { SourcedClaim } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';

/** So many figures that may answer the same question are named on a card. */
const MOST_ON_CARD = 3;
/** Below this probability a figure is no candidate: among many figures some are a little alike. */
const LEAST = 0.05;

/** The figures of other sources that may answer the same question as a lone figure, the likeliest first. */
export function nearestOnCard(index: CorpusIndex, claim: SourcedClaim): readonly Nearest[] {
  return index.nearest(claim, MOST_ON_CARD).filter(({ confidence }) => confidence > LEAST);
}
