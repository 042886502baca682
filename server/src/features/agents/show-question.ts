import type { Decision } from '../../annotations/annotation.ts';
import type { Finding, Position, SourcedClaim } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { readable } from '../wording/readable-text.ts';
import { fitBudget } from './budget.ts';
import { describeClaim, describePosition, NOTICE } from './described.ts';
import type { Paging } from './list-findings.ts';

const LONGEST = 600;
/** So many positions are told in short; the claims behind them come page by page. */
const MOST_POSITIONS = 60;

/**
 * A question or finding with all of its positions, and its claims page by page, each with the number of its position, its
 * sentence, speaker, dates and place. Null where there is none of that id.
 */
export function showQuestion(index: CorpusIndex, id: string, paging: Paging) {
  const finding = index.finding(id);
  const question = index.question(finding?.questionId ?? id);
  if (!finding && !question) return null;
  const positions = (finding ?? question)!.positions;
  const findings = finding ? [finding] : findingsOn(index, id, positions);
  const claims = positions.flatMap((position, at) => position.claims.map((claim) => ({ claim, at })));
  const shown = positions.slice(0, MOST_POSITIONS);
  const said = {
    notice: NOTICE,
    id,
    question: readable(finding?.question ?? question!.phrase, LONGEST),
    verdict: finding?.code ?? question!.verdict,
    independentOrigins: (finding ?? question)!.independent,
    positions: shown.map((position, at) => ({ position: at, ...describePosition(position) })),
    morePositions: positions.length - shown.length,
    findings: findings.map((each) => ({
      id: each.id,
      code: each.code,
      explanation: readable(each.explanation, LONGEST),
      decision: describeDecision(index.decision(each.id)),
    })),
    claimsInAll: claims.length,
  };
  const left = Math.max(0, paging.budget - Math.ceil(JSON.stringify(said).length / 3));
  const { items, leftOut, nextCursor } = fitBudget(claims, { ...paging, budget: left }, ({ claim, at }) =>
    describeAt(index, claim, at),
  );
  return { ...said, claims: items.filter((each) => each !== null), claimsLeftOut: leftOut, nextCursor };
}

function findingsOn(index: CorpusIndex, questionId: string, positions: readonly Position[]): readonly Finding[] {
  const claims = positions.flatMap((position) => position.claims);
  return [...new Set(claims.flatMap((claim) => index.findingsOf(claim)))].filter(
    (finding) => finding.questionId === questionId,
  );
}

function describeAt(index: CorpusIndex, claim: SourcedClaim, position: number) {
  const described = describeClaim(index, claim);
  return described && { position, ...described };
}

function describeDecision(decision: Decision | null) {
  if (decision === null) return null;
  const { decision: kind, ground, position, reason, creator, created, reopened } = decision;
  return {
    decision: kind,
    ground,
    position: position && readable(position, LONGEST),
    reason: readable(reason, LONGEST),
    by: readable(creator, LONGEST),
    created,
    reopened: reopened && readable(reopened, LONGEST),
  };
}
