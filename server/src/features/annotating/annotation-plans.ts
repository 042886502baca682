import type { Range } from 'vscode-languageserver-types';
import { describeTarget } from '../../annotations/anchoring.ts';
import type { Annotation, Target } from '../../annotations/annotation.ts';
import { type AnnotationsFile, withAnnotation } from '../../annotations/annotations-file.ts';
import { claimFingerprint } from '../../annotations/claim-fingerprint.ts';
import type { SourcedClaim } from '../../collation/finding.ts';
import { sourceAt, toBodyOffset } from '../../corpus/delimiters/placement.ts';
import type { Source } from '../../corpus/source.ts';
import type { Span } from '../../corpus/span.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { offsetAt } from '../answers/places.ts';

/** What an edit does to a file of annotations, whatever that holds by then. */
export interface AnnotationPlan {
  readonly ok: true;
  /** The file of annotations. */
  readonly uri: string;
  readonly id: string;
  /** Null where what was to be changed is no longer in the file. */
  readonly change: (file: AnnotationsFile) => AnnotationsFile | null;
  /** More to tell than that it was done. */
  readonly message?: string;
}

export interface AnnotationRefusal {
  readonly ok: false;
  readonly message: string;
}

export type Planned = AnnotationPlan | AnnotationRefusal;

/** Says why an edit is not done. */
export function refuse(message: string): AnnotationRefusal {
  return { ok: false, message };
}

/** Words of one source. */
export interface Selected {
  readonly source: Source;
  readonly span: Span;
  readonly annotationsUri: string;
}

/** The words of one source that a range selects. */
export function select(index: CorpusIndex, uri: string, range: Range): Selected | AnnotationRefusal {
  const file = index.file(uri);
  const [start, end] = [offsetAt(index, uri, range.start), offsetAt(index, uri, range.end)];
  if (!file || start === null || end === null) return refuse('This file is no part of a corpus.');
  const placed = sourceAt(file, start);
  const from = placed && toBodyOffset(placed, start);
  const to = placed && toBodyOffset(placed, Math.min(end, placed.bodySpan.end));
  if (!placed || from === null || to === null) return refuse('Select words in the text of a source.');
  if (to <= from) return refuse('Nothing is selected.');
  return { source: placed.source, span: { start: from, end: to }, annotationsUri: index.annotationsUri(uri)! };
}

/** Who annotates, and when. */
export interface Signature {
  readonly creator: string;
  readonly created: string;
}

/** What every new annotation says of its making. */
export function signed({ creator, created }: Signature) {
  return { creator, created, modified: created };
}

/** Puts an annotation into a file. */
export function put(uri: string, annotation: Annotation): AnnotationPlan {
  return { ok: true, uri, id: annotation.id, change: (file) => withAnnotation(file, annotation) };
}

function targetOf(index: CorpusIndex, { sourceId, claim }: SourcedClaim): Target | null {
  const source = index.placed(sourceId)?.source;
  return source ? { ...describeTarget(source, claim.figure), claimFingerprint: claimFingerprint(source, claim) } : null;
}

/** What describes claims so that they are found again, and known if they change. */
export function targetsOf(index: CorpusIndex, claims: readonly SourcedClaim[]): readonly Target[] {
  return claims.map((claim) => targetOf(index, claim)).filter((target) => target !== null);
}

/** The file of annotations for what is said of claims: that of the first one's file. */
export function annotationsUriOfClaims(index: CorpusIndex, [first]: readonly SourcedClaim[]): string | null {
  const uri = first && index.placed(first.sourceId)?.source.uri;
  return uri === undefined ? null : index.annotationsUri(uri);
}
