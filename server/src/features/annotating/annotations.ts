import type { Position } from 'vscode-languageserver-types';
import type { AnchoredAnnotation } from '../../annotations/anchoring.ts';
import { isRuling } from '../../annotations/corrections.ts';
import { summarise } from '../../annotations/summary.ts';
import type { Finding, SourcedClaim } from '../../collation/finding.ts';
import { sourceAt, toBodyOffset } from '../../corpus/delimiters/placement.ts';
import { overlaps, type Span } from '../../corpus/span.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { claimsOf, LISTED_BY_WEIGHT } from '../answers/answers.ts';
import { claimAt, locationIn, offsetAt } from '../answers/places.ts';
import type { FindingsParams, ShownAnnotation, ShownFinding } from '../protocol/annotation-protocol.ts';
import { readable } from '../wording/readable-text.ts';

const LONGEST_SUMMARY = 200;

/** The annotations of which a target lies in a file, in the order of its text, the orphans of its corpus last. */
export function listAnnotations(index: CorpusIndex, uri: string): ShownAnnotation[] {
  const annotationsUri = index.annotationsUri(uri);
  if (annotationsUri === null) return [];
  const quotations = new QuotedClaims(index);
  return index
    .annotations(annotationsUri)
    .map((anchored) => show(index, quotations, anchored, uri))
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
  const quotations = new QuotedClaims(index);
  return [...asked].flatMap(([annotationsUri, files]) =>
    index.annotations(annotationsUri).flatMap((anchored) => {
      const placed = new Set(anchored.anchors.flatMap((found) => (found === null ? [] : [found.source.uri])));
      return [...placed].filter((uri) => files.has(uri)).map((uri) => show(index, quotations, anchored, uri));
    }),
  );
}

function lineOf({ range }: ShownAnnotation): number {
  return range?.start.line ?? Number.POSITIVE_INFINITY;
}

/** What people said of the reading of the words at a place, or between two: the latest first. */
export function listRulingsAt(
  index: CorpusIndex,
  { uri, position, end = position }: FindingsParams,
): ShownAnnotation[] {
  const annotationsUri = index.annotationsUri(uri);
  const [from, to] = [offsetAt(index, uri, position), offsetAt(index, uri, end)];
  if (annotationsUri === null || from === null || to === null) return [];
  const quotations = new QuotedClaims(index);
  const isThere = (anchor: Anchor | null) => {
    const place = anchor && index.locate(anchor.source.id, anchor.span);
    return place !== null && place.uri === uri && place.start <= to && from <= place.end;
  };
  return index
    .annotations(annotationsUri)
    .filter(({ annotation, anchors }) => isRuling(annotation) && anchors.some(isThere))
    .map((anchored) => show(index, quotations, anchored, uri))
    .sort((a, b) => (a.modified > b.modified ? -1 : 1));
}

/** Whether words that an annotation needs are found nowhere: all of them, or all but one of those that it joins. */
function isOrphan({ annotation, anchors }: AnchoredAnnotation): boolean {
  const found = anchors.filter((anchor) => anchor !== null).length;
  return found < (annotation.kind === 'question' && annotation.relation === 'same' ? 2 : 1);
}

/** The annotations of all corpora of which the words are no longer found. */
export function listOrphans(index: CorpusIndex): ShownAnnotation[] {
  const quotations = new QuotedClaims(index);
  return index.annotationsUris().flatMap((annotationsUri) => {
    const files = index.files().filter(({ uri }) => index.annotationsUri(uri) === annotationsUri);
    const fileOf = (name: string) => files.find(({ placed }) => placed.some(({ source }) => source.name === name));
    return index
      .annotations(annotationsUri)
      .filter(isOrphan)
      .map((anchored) => {
        const file = fileOf(anchored.annotation.targets[0]!.source) ?? files[0];
        return show(index, quotations, anchored, file?.uri ?? annotationsUri);
      });
  });
}

/** An annotation at its first target that is found; an orphan with the file that it is asked for. */
function show(
  index: CorpusIndex,
  quotations: QuotedClaims,
  anchored: AnchoredAnnotation,
  asked: string,
): ShownAnnotation {
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
  const findingsOn = (found: Anchor | null) => (found ? findingsOf(index, quotations.and(found)) : []);
  const findingId = annotation.kind === 'decision' ? judgedFinding(index, anchored, findingsOn) : null;
  const findings = findingsOn(anchor);
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

type Anchor = NonNullable<AnchoredAnnotation['anchors'][number]>;

/** The finding that a decision is about now: one on the figures that it judged. */
function judgedFinding(
  index: CorpusIndex,
  { annotation, anchors }: AnchoredAnnotation,
  findingsOn: (anchor: Anchor | null) => readonly Finding[],
): string | null {
  for (const anchor of anchors) {
    const found = findingsOn(anchor).find(({ id }) => index.decision(id)?.id === annotation.id);
    if (found) return found.id;
  }
  return null;
}

/** The findings of the figure or quotation at a place, or of all figures that a range touches, with how each is decided. */
export function listFindingsAt(index: CorpusIndex, { uri, position, end }: FindingsParams): ShownFinding[] {
  const first = claimAt(index, uri, position);
  const claims = [...(first ? [first] : []), ...(end ? figuresBetween(index, uri, position, end) : [])];
  return findingsOf(index, claims).map(({ id, questionId, code, question, explanation, positions }) => ({
    id,
    questionId,
    code,
    question: readable(question, LONGEST_SUMMARY),
    explanation: readable(explanation, LONGEST_SUMMARY),
    positions: positions.map(({ text }) => ({ text: readable(text, LONGEST_SUMMARY) })),
    decision: index.decision(id),
  }));
}

/** The gravest first. */
function findingsOf(index: CorpusIndex, claims: readonly SourcedClaim[]): readonly Finding[] {
  const found = [...new Set(claims.flatMap((claim) => index.findingsOf(claim)))];
  return found.sort((a, b) => weightOf(a) - weightOf(b));
}

const BY_WEIGHT: readonly string[] = LISTED_BY_WEIGHT;

/** The smaller, the graver. */
function weightOf({ code }: Finding): number {
  const weight = BY_WEIGHT.indexOf(code);
  return weight < 0 ? BY_WEIGHT.length : weight;
}

function figuresBetween(index: CorpusIndex, uri: string, start: Position, end: Position): readonly SourcedClaim[] {
  const [from, to] = [offsetAt(index, uri, start), offsetAt(index, uri, end)];
  const file = index.file(uri);
  const placed = file && from !== null ? sourceAt(file, from) : null;
  if (!placed || from === null || to === null) return [];
  const span = { start: toBodyOffset(placed, from), end: toBodyOffset(placed, Math.min(to, placed.bodySpan.end)) };
  return span.start === null || span.end === null
    ? []
    : figuresOn(index, placed.source.id, { start: span.start, end: span.end });
}

/** The claims of the figures that a span of a body touches. */
function figuresOn(index: CorpusIndex, sourceId: string, span: Span): readonly SourcedClaim[] {
  return index
    .claims(sourceId)
    .filter(({ figure }) => overlaps(figure, span))
    .map((claim) => ({ sourceId, claim }));
}

/** The quotations that sources word differently, looked up once for one look at an index. */
class QuotedClaims {
  readonly #index: CorpusIndex;
  #quoted: readonly SourcedClaim[] | null = null;

  constructor(index: CorpusIndex) {
    this.#index = index;
  }

  /** Those at some words, and the claims of the figures there. */
  and({ source, span }: Anchor): readonly SourcedClaim[] {
    this.#quoted ??= this.#index
      .findings()
      .filter(({ code }) => code === 'quote-variant')
      .flatMap(claimsOf);
    const quoted = this.#quoted.filter(({ sourceId, claim }) => sourceId === source.id && overlaps(claim.figure, span));
    return [...figuresOn(this.#index, source.id, span), ...quoted];
  }
}
