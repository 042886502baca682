import { summarise } from '../annotations/summary.ts';
import type { AnchoredAnnotation, CorpusIndex } from '../indexing/corpus-index.ts';
import type { ShownAnnotation, ShownFinding } from './annotation-protocol.ts';
import { claimAt, locationIn } from './places.ts';
import type { ClaimParams } from './protocol.ts';
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
function show(index: CorpusIndex, { annotation, anchors }: AnchoredAnnotation, asked: string): ShownAnnotation {
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
  return {
    id: annotation.id,
    kind: annotation.kind,
    uri: location?.uri ?? asked,
    range: location?.range ?? null,
    quote: target.quote?.exact ?? '',
    source: target.source,
    body: annotation.body,
    creator: annotation.creator,
    created: annotation.created,
    modified: annotation.modified,
    resolved: annotation.kind === 'note' && annotation.resolved,
    summary: readable(summarise(annotation), LONGEST_SUMMARY),
    findingId: annotation.kind === 'decision' ? findingOf(index, annotation.id) : null,
  };
}

function findingOf(index: CorpusIndex, decisionId: string): string | null {
  return index.findings().find(({ id }) => index.decision(id)?.id === decisionId)?.id ?? null;
}

/** The findings of the figure or quotation at a place, with how each is decided. */
export function listFindingsAt(index: CorpusIndex, { uri, position }: ClaimParams): ShownFinding[] {
  const claim = claimAt(index, uri, position);
  if (!claim) return [];
  return index.findingsOf(claim).map(({ id, questionId, code, question, explanation, positions }) => ({
    id,
    questionId,
    code,
    question: readable(question, LONGEST_SUMMARY),
    explanation: readable(explanation, LONGEST_SUMMARY),
    positions: positions.map(({ text }) => ({ text: readable(text, LONGEST_SUMMARY) })),
    decision: index.decision(id),
  }));
}
