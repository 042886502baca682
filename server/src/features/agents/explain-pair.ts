import type { SourcedClaim } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { compareClaims } from '../why/comparison.ts';
import { conclusionInWords, decisiveInWords } from '../why/why-wording.ts';
import { readable } from '../wording/readable-text.ts';
import { describeClaim, NOTICE } from './described.ts';

const LONGEST = 300;
const DIGITS = 100;

/** Why two claims are, or are not, taken to answer one question: each term with its weight in log-odds, the strongest first. */
export function explainPair(index: CorpusIndex, a: SourcedClaim, b: SourcedClaim) {
  const { why, shared } = compareClaims(index, a, b);
  return {
    notice: NOTICE,
    claims: [a, b].flatMap((claim) => describeClaim(index, claim) ?? []),
    conclusion: conclusionInWords(why),
    confidence: Math.round(DIGITS * why.confidence) / DIGITS,
    obstacle: why.obstacle,
    decided: decisiveInWords(why, a.sourceId === b.sourceId),
    sharedQuestion: shared && {
      id: shared.question.id,
      question: readable(shared.question.phrase, LONGEST),
      relation: shared.relation,
    },
    evidence: why.evidence.map(({ name, words, weight }) => ({
      name,
      words,
      weight: Math.round(DIGITS * weight) / DIGITS,
    })),
  };
}
