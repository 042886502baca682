import type { Finding, Question } from '../../collation/finding.ts';
import type { ListedVerdict } from '../protocol/protocol.ts';

/** Whether a finding is likely enough for being shown: what may differ is, from the probability on that a person chose. */
export function isShown({ code, confidence }: Pick<Finding, 'code' | 'confidence'>, leastConfidence: number): boolean {
  return code !== 'differs' || confidence >= leastConfidence;
}

/** The same for a question: what is graver, or agreed on, is always shown. */
export function isListed(
  { verdict, pairs }: Pick<Question, 'pairs'> & { readonly verdict: ListedVerdict },
  leastConfidence: number,
): boolean {
  return (
    verdict !== 'differs' || pairs.some((pair) => pair.verdict === 'differs' && pair.confidence >= leastConfidence)
  );
}
