import type { Decision } from '../../../../annotations/annotation.ts';
import type { Claim } from '../../../../claims/claim.ts';
import type { Finding, SourcedClaim } from '../../../../collation/finding.ts';
import type { Fault, FaultCode, Severity } from '../../../../corpus/fault.ts';
import type { PlacedSource } from '../../../../corpus/source.ts';
import type { Span } from '../../../../corpus/span.ts';
import type { CorpusIndex } from '../../../../indexing/corpus-index.ts';
import type { LineMap } from '../../../../indexing/line-map.ts';
import { portableId } from '../../baseline.ts';
import type { ReportOptions } from '../reporter.ts';

/** A stretch of a file. `span` counts in UTF-16 code units of the file; lines and columns count from 1, `endColumn` is past the end. */
export interface Place {
  readonly uri: string;
  readonly span: Span;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One claim of a finding, where it stands and what it says. */
export interface ReportedClaim {
  readonly source: PlacedSource;
  readonly claim: Claim;
  readonly place: Place;
}

export interface ReportedPosition {
  readonly text: string;
  readonly value: number | string;
  readonly origins: number;
  readonly claims: readonly ReportedClaim[];
}

/** What `check` reports: a finding with its positions, or a fault of the format with its one place and no positions. */
export interface Problem {
  readonly id: string;
  readonly code: Finding['code'] | FaultCode;
  readonly severity: Severity;
  /** What is counted; for a fault, its kind in words. */
  readonly question: string;
  readonly explanation: string;
  readonly positions: readonly ReportedPosition[];
  readonly independent: number;
  /** How likely it is, 0 to 1, that the positions answer one question and relate as told; null for a fault. */
  readonly confidence: number | null;
  /** The first claim of the first position, or the fault. */
  readonly place: Place;
  /** How people decided on it; null where nobody did, and for faults. */
  readonly decision: Decision | null;
}

/** Whether a problem waits for nobody: people decided on it, and the decision holds. */
export function isDecided({ decision }: Problem): boolean {
  return decision !== null && decision.reopened === null;
}

export function placeOf(index: CorpusIndex, uri: string, span: Span): Place {
  return placeIn(index.lines(uri), uri, span);
}

/** A span of a file as a place, by the lines of its text. */
export function placeIn(lines: LineMap | null, uri: string, span: Span): Place {
  const start = lines?.positionAt(span.start) ?? { line: 0, character: 0 };
  const end = lines?.positionAt(span.end) ?? start;
  return {
    uri,
    span,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A claim as it is reported; null where its source has left. */
export function reportClaim(index: CorpusIndex, { sourceId, claim }: SourcedClaim): ReportedClaim | null {
  const source = index.placed(sourceId);
  const place = index.locate(sourceId, claim.figure);
  return source && place && { source, claim, place: placeOf(index, place.uri, place) };
}

function reportFinding(index: CorpusIndex, finding: Finding): Problem | null {
  const positions = finding.positions.map((position) => ({
    text: position.text,
    value: position.value,
    origins: position.origins,
    claims: position.claims.map((claim) => reportClaim(index, claim)).filter((claim) => claim !== null),
  }));
  const place = positions[0]?.claims[0]?.place;
  return place ? { ...finding, positions, place, decision: index.decision(finding.id) } : null;
}

/** A fault's id tells it apart by its file, its code and which one of that code it is, so that it survives edits elsewhere. */
function* reportFaults(index: CorpusIndex, uri: string, faults: readonly Fault[]): Generator<Problem> {
  const seen = new Map<FaultCode, number>();
  for (const fault of faults) {
    const number = (seen.get(fault.code) ?? 0) + 1;
    seen.set(fault.code, number);
    yield {
      id: `${fault.code}:${uri}:${number}`,
      code: fault.code,
      severity: fault.severity,
      question: fault.code.replaceAll('-', ' '),
      explanation: fault.message,
      positions: [],
      independent: 0,
      confidence: null,
      place: placeOf(index, uri, fault.span),
      decision: null,
    };
  }
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The portable id of a problem. */
export function portableIdOf({ id, code, positions }: Problem): string {
  const claims = positions.map((position) => ({
    claims: position.claims.map(({ source, claim }) => ({ source: source.source.name, text: claim.figure.text })),
  }));
  return portableId({ id, code, positions: claims });
}

/** The problems of a settled index that are asked for, the most severe first, else in reading order. */
export function collectProblems(index: CorpusIndex, { all, known }: ReportOptions): readonly Problem[] {
  const findings = index.findings().map((finding) => reportFinding(index, finding));
  const faults = index.files().flatMap((file) => [...reportFaults(index, file.uri, index.faults(file.uri))]);
  return [...findings.filter((problem) => problem !== null), ...faults]
    .filter((problem) => (all || !isDecided(problem)) && (known.size === 0 || !known.has(portableIdOf(problem))))
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
