import type { Decision } from '../../../../annotations/annotation.ts';
import type { Claim } from '../../../../claims/claim.ts';
import type { Finding, SourcedClaim } from '../../../../collation/finding.ts';
import { fingerprint } from '../../../../collation/fingerprint.ts';
import { sourceAt } from '../../../../corpus/delimiters/placement.ts';
import type { FaultCode, Severity } from '../../../../corpus/fault.ts';
import type { PlacedSource } from '../../../../corpus/source.ts';
import type { Span } from '../../../../corpus/span.ts';
import type { CorpusIndex } from '../../../../indexing/corpus-index.ts';
import type { LineMap } from '../../../../indexing/line-map.ts';
import { portableIds } from '../../baseline.ts';
import { relativeUri } from '../paths.ts';
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
  /** Tells it apart on every machine: what a baseline knows it by. */
  readonly portableId: string;
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
export function isDecided({ decision }: Pick<Problem, 'decision'>): boolean {
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

function reportFinding(index: CorpusIndex, finding: Finding): ReportedProblem | null {
  const positions = finding.positions.map((position) => ({
    text: position.text,
    value: position.value,
    origins: position.origins,
    claims: position.claims.map((claim) => reportClaim(index, claim)).filter((claim) => claim !== null),
  }));
  const place = positions[0]?.claims[0]?.place;
  return place ? { ...finding, positions, place, decision: index.decision(finding.id) } : null;
}

/**
 * The faults of a file. An id tells a fault apart by its file, its source and what stands there, so that it survives edits
 * elsewhere and another checkout.
 */
function* reportFaults(index: CorpusIndex, uri: string, root: string): Generator<ReportedProblem> {
  const seen = new Map<string, number>();
  const file = index.file(uri);
  for (const fault of index.faults(uri)) {
    const placed = file && sourceAt(file, fault.span.start);
    const text = OF_THE_WHOLE.has(fault.code) ? '' : (file?.text.slice(fault.span.start, fault.span.end) ?? '');
    const key = fingerprint([portablePath(uri, root), placed?.source.name ?? '', text]);
    const number = (seen.get(fault.code + key) ?? 0) + 1;
    seen.set(fault.code + key, number);
    yield {
      id: `${fault.code}:${key}${number === 1 ? '' : `-${number}`}`,
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

/** What a source as a whole lacks, whatever stands where it is shown. */
const OF_THE_WHOLE: ReadonlySet<FaultCode> = new Set(['undated-source', 'empty-source', 'unchecked-source'] as const);

/** A problem that is not yet told apart from those named alike. */
type ReportedProblem = Omit<Problem, 'portableId'>;

/** The URI of a file relative to the working folder, else to the folder of all files outside it: another checkout has the same. */
function portablePath(uri: string, root: string): string {
  return relativeUri(uri) ?? uri.slice(root.length);
}

/** The folder that holds all files outside the working folder, as a URI that ends in a slash. */
function rootOf(uris: readonly string[]): string {
  const [first = '', ...others] = uris.filter((uri) => relativeUri(uri) === null);
  let root = first.slice(0, first.lastIndexOf('/') + 1);
  while (root !== '' && others.some((uri) => !uri.startsWith(root)))
    root = root.slice(0, root.lastIndexOf('/', root.length - 2) + 1);
  return root;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The problems of a settled index that are asked for, the most severe first, else in reading order. */
export function collectProblems(index: CorpusIndex, { all, known }: ReportOptions): readonly Problem[] {
  const files = index.files();
  const root = rootOf(files.map(({ uri }) => uri));
  const findings = index.findings().map((finding) => reportFinding(index, finding));
  const faults = files.flatMap(({ uri }) => [...reportFaults(index, uri, root)]);
  const reported = [...findings.filter((problem) => problem !== null), ...faults];
  // Those that people decided are numbered behind the others: a report without them numbers alike.
  const ordered = [...reported.filter((each) => !isDecided(each)), ...reported.filter(isDecided)];
  const ids = portableIds(ordered.map(identified));
  const named = new Map(ordered.map((each, at) => [each, ids[at]!]));
  return reported
    .map((each) => ({ ...each, portableId: named.get(each)! }))
    .filter((problem) => (all || !isDecided(problem)) && !known.has(problem.portableId))
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

function identified({ id, code, positions }: ReportedProblem) {
  const claims = positions.map((position) => ({
    claims: position.claims.map(({ source, claim }) => ({ source: source.source.name, text: claim.figure.text })),
  }));
  return { id, code, positions: claims };
}
