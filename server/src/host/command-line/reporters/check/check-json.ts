import type { Decision } from '../../../../annotations/annotation.ts';
import { listAlone } from '../../../../features/answers/coverage.ts';
import type { CorpusIndex } from '../../../../indexing/corpus-index.ts';
import { jsonDocument } from '../json-document.ts';
import type { ReportOptions } from '../reporter.ts';
import { describeSources } from '../sources.ts';
import { collectProblems, type Problem, type ReportedClaim, reportClaim } from './problems.ts';

/** So many digits of a probability are told. */
const DIGITS = 3;

/** A claim as scripts get it. `start` and `end` are UTF-16 offsets in the source’s body; `line` counts from 1 in the file. */
export function describeClaim({ source: { source }, claim: { figure }, place }: ReportedClaim) {
  return {
    source: source.name,
    uri: source.uri,
    start: figure.start,
    end: figure.end,
    text: figure.text,
    line: place.line,
  };
}

/**
 * A finding as scripts get it. A fault of the format has no positions; its `location` tells the place instead:
 * UTF-16 offsets in the file, line and column from 1.
 */
function describeProblem(problem: Problem) {
  const { id, code, severity, question, explanation, positions, independent, place, decision, confidence } = problem;
  const described = {
    id,
    code,
    severity,
    ...(confidence === null ? {} : { confidence: Number(confidence.toFixed(DIGITS)) }),
    question,
    explanation,
    positions: positions.map(({ text, value, claims }) => ({ text, value, claims: claims.map(describeClaim) })),
    independent,
  };
  if (positions.length > 0)
    return decision === null ? described : { ...described, decision: describeDecision(decision) };
  const { uri, span, line, column } = place;
  return { ...described, location: { uri, start: span.start, end: span.end, line, column } };
}

function describeDecision({ decision, ground, position, reason, creator, created, reopened }: Decision) {
  return { decision, ground, position, reason, author: creator, created, reopened };
}

function* describeAlone(index: CorpusIndex) {
  for (const claim of listAlone(index)) {
    const reported = reportClaim(index, claim);
    if (reported) yield describeClaim(reported);
  }
}

/** Sources and findings as one JSON document. */
export function* reportJson(index: CorpusIndex, options: ReportOptions): Generator<string> {
  const findings = function* () {
    for (const problem of collectProblems(index, options)) yield describeProblem(problem);
  };
  const lists = { sources: describeSources(index), findings: findings() };
  yield* jsonDocument({ schemaVersion: 1 }, options.alone ? { ...lists, alone: describeAlone(index) } : lists);
}
