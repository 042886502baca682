import type { Position } from 'vscode-languageserver-types';
import { summarise } from '../annotations/summary.ts';
import type { Finding, SourcedClaim } from '../collation/finding.ts';
import { sourceAt } from '../corpus/placement.ts';
import type { AnchoredAnnotation, CorpusIndex } from '../indexing/corpus-index.ts';
import type { FindingsParams, ShownAnnotation, ShownFinding } from './annotation-protocol.ts';
import { claimAt, locationIn, offsetAt } from './places.ts';
import { readable } from './readable-text.ts';

const LONGEST_SUMMARY = 200;

/** The annotations of which a target lies in a file, in the order of its text, the orphans of its corpus last. */
export function listAnnotations(index: CorpusIndex, uri: string): ShownAnnotation[] {
  const annotationsUri = index.annotationsUri(uri);
  if (annotationsUri === null) return [];
  return index
    .annotations(annotationsUri)
    .map((anchored) => show(index, anchored, uri))
    .filter((shown) => shown.uri === uri)
    .sort((a, b) => lineOf(a) - lineOf(b));
}

/** The annotations that are placed in some files, once in each file that they have a target in. */
export function listAnnotationsIn(index: CorpusIndex, uris: readonly string[]): ShownAnnotation[] {
  const asked = new Map<string, Set<string>>();
  for (const uri of uris) {
    const annotationsUri = index.annotationsUri(uri);
    if (annotationsUri !== null) asked.set(annotationsUri, (asked.get(annotationsUri) ?? new Set()).add(uri));
  }
  return [...asked].flatMap(([annotationsUri, files]) =>
    index.annotations(annotationsUri).flatMap((anchored) => {
      const placed = new Set(anchored.anchors.flatMap((found) => (found === null ? [] : [found.source.uri])));
      return [...placed].filter((uri) => files.has(uri)).map((uri) => show(index, anchored, uri));
    }),
  );
}

function lineOf({ range }: ShownAnnotation): number {
  return range?.start.line ?? Number.POSITIVE_INFINITY;
}

/** The annotations of all corpora of which no target is found. */
export function listOrphans(index: CorpusIndex): ShownAnnotation[] {
  return index.annotationsUris().flatMap((annotationsUri) => {
    const first = index.files().find(({ uri }) => index.annotationsUri(uri) === annotationsUri);
    return index
      .annotations(annotationsUri)
      .filter(({ anchors }) => anchors.every((found) => found === null))
      .map((anchored) => show(index, anchored, first?.uri ?? annotationsUri));
  });
}

/** An annotation at its first target that is found; an orphan with the file that it is asked for. */
function show(index: CorpusIndex, anchored: AnchoredAnnotation, asked: string): ShownAnnotation {
  const { annotation, anchors } = anchored;
  const found = anchors.findIndex((anchor) => anchor !== null && anchor.source.uri === asked);
  const at =
    found >= 0
      ? found
      : Math.max(
          0,
          anchors.findIndex((anchor) => anchor !== null),
        );
  const anchor = anchors[at] ?? null;
  const location = anchor && locationIn(index, anchor.source.id, anchor.span);
  const target = annotation.targets[at]!;
  const findingId = annotation.kind === 'decision' ? findingOf(index, anchored) : null;
  const findings = location ? findingsIn(index, location.uri, location.range.start, location.range.end) : [];
  return {
    id: annotation.id,
    kind: annotation.kind,
    uri: location?.uri ?? asked,
    range: location?.range ?? null,
    quote: readable(target.quote?.exact ?? '', LONGEST_SUMMARY),
    source: target.source,
    body: annotation.body,
    creator: annotation.creator,
    created: annotation.created,
    modified: annotation.modified,
    resolved: annotation.kind === 'note' && annotation.resolved,
    summary: readable(summarise(annotation), LONGEST_SUMMARY),
    findingId,
    reopened: findingId === null ? null : (index.decision(findingId)?.reopened ?? null),
    hasOpen: findings.some(({ id }) => index.isOpen(id)),
    hasDecided: findings.some(({ id }) => !index.isOpen(id)),
  };
}

/** The finding that a decision is about now: one on the figures that it judged. */
function findingOf(index: CorpusIndex, { annotation, anchors }: AnchoredAnnotation): string | null {
  for (const anchor of anchors) {
    const place = anchor && locationIn(index, anchor.source.id, anchor.span);
    const findings = place ? findingsIn(index, place.uri, place.range.start, place.range.end) : [];
    const found = findings.find(({ id }) => index.decision(id)?.id === annotation.id);
    if (found) return found.id;
  }
  return null;
}

/** The findings of the figure or quotation at a place, or of all figures that a range touches, with how each is decided. */
export function listFindingsAt(index: CorpusIndex, { uri, position, end }: FindingsParams): ShownFinding[] {
  return findingsIn(index, uri, position, end ?? position).map(
    ({ id, questionId, code, question, explanation, positions }) => ({
      id,
      questionId,
      code,
      question: readable(question, LONGEST_SUMMARY),
      explanation: readable(explanation, LONGEST_SUMMARY),
      positions: positions.map(({ text }) => ({ text: readable(text, LONGEST_SUMMARY) })),
      decision: index.decision(id),
    }),
  );
}

function findingsIn(index: CorpusIndex, uri: string, start: Position, end: Position): readonly Finding[] {
  return [...new Set(claimsIn(index, uri, start, end).flatMap((claim) => index.findingsOf(claim)))];
}

/** The claim that a range begins at, and those of the further figures that it touches. */
function claimsIn(index: CorpusIndex, uri: string, start: Position, end: Position): readonly SourcedClaim[] {
  const first = claimAt(index, uri, start);
  const [from, to] = [offsetAt(index, uri, start), offsetAt(index, uri, end)];
  const file = index.file(uri);
  const placed = file && from !== null ? sourceAt(file, from) : null;
  if (!placed || from === null || to === null || to <= from) return first ? [first] : [];
  const sourceId = placed.source.id;
  const touched = index.claims(sourceId).filter(({ figure }) => {
    const span = index.locate(sourceId, figure);
    return span !== null && span.start < to && from < span.end;
  });
  return [...(first ? [first] : []), ...touched.map((claim) => ({ sourceId, claim }))];
}
