import type { Range } from 'vscode-languageserver-types';
import { describeTarget } from '../annotations/anchoring.ts';
import type { Annotation, CorrectionAnnotation, Target } from '../annotations/annotation.ts';
import {
  type AnnotationsFile,
  annotationsOf,
  withAnnotation,
  withoutAnnotation,
} from '../annotations/annotations-file.ts';
import { claimFingerprint } from '../annotations/claim-fingerprint.ts';
import { contentId } from '../annotations/identifiers.ts';
import { importAnnotations } from '../annotations/import.ts';
import type { SourcedClaim } from '../collation/finding.ts';
import { sourceAt, toBodyOffset } from '../corpus/placement.ts';
import type { Source } from '../corpus/source.ts';
import type { Span } from '../corpus/span.ts';
import type { CorpusIndex } from '../indexing/corpus-index.ts';
import type {
  AddClaim,
  AddNote,
  AnnotationEdit,
  CorrectFigure,
  DecideFinding,
  ImportAnnotations,
  JoinQuestions,
  RelinkAnnotation,
  RenameSource,
  SplitQuestion,
} from './annotation-protocol.ts';
import { claimsOf } from './answers.ts';
import { offsetAt } from './places.ts';

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

type Planned = AnnotationPlan | AnnotationRefusal;

function refuse(message: string): AnnotationRefusal {
  return { ok: false, message };
}

/** Works out what an edit does; nothing is written here. A refusal says in words why it cannot be done. */
export function planEdit(index: CorpusIndex, edit: AnnotationEdit): Planned {
  switch (edit.action) {
    case 'addNote':
      return addNote(index, edit);
    case 'editNote':
      if (edit.body.trim() === '') return refuse('The note is empty. Delete it instead.');
      return changeNote(index, edit.id, (annotation) => ({ ...annotation, body: edit.body, modified: edit.created }));
    case 'resolve':
      return changeNote(index, edit.id, (annotation) =>
        annotation.kind === 'note' ? { ...annotation, resolved: edit.resolved, modified: edit.created } : annotation,
      );
    case 'delete':
      return remove(index, edit.id);
    case 'relink':
      return relink(index, edit);
    case 'decide':
      return decide(index, edit);
    case 'reopen': {
      const decision = index.decision(edit.findingId);
      return decision ? remove(index, decision.id) : refuse('Nobody decided on this finding.');
    }
    case 'correct':
      return correct(index, edit);
    case 'joinQuestions':
      return joinQuestions(index, edit);
    case 'splitQuestion':
      return splitQuestion(index, edit);
    case 'addClaim':
      return addClaim(index, edit);
    case 'renameSource':
      return renameSource(index, edit);
    case 'import':
      return importInto(index, edit);
  }
}

interface Selected {
  readonly source: Source;
  readonly span: Span;
  readonly annotationsUri: string;
}

/** The words of one source that a range selects. */
function select(index: CorpusIndex, uri: string, range: Range): Selected | AnnotationRefusal {
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

interface Signature {
  readonly creator: string;
  readonly created: string;
}

function signed({ creator, created }: Signature) {
  return { creator, created, modified: created };
}

function put(uri: string, annotation: Annotation): AnnotationPlan {
  return { ok: true, uri, id: annotation.id, change: (file) => withAnnotation(file, annotation) };
}

function addNote(index: CorpusIndex, edit: AddNote): Planned {
  if (edit.body.trim() === '') return refuse('The note is empty.');
  const selected = select(index, edit.uri, edit.range);
  if ('ok' in selected) return selected;
  const target = describeTarget(selected.source, selected.span);
  const id = contentId(['note', target.source, String(target.position?.start), edit.creator, edit.created, edit.body]);
  const note = { kind: 'note', id, targets: [target], body: edit.body, resolved: false, ...signed(edit) } as const;
  return put(selected.annotationsUri, note);
}

/** The file of annotations that holds an id, and what it holds. */
function find(index: CorpusIndex, id: string) {
  for (const uri of index.annotationsUris()) {
    const found = index.annotations(uri).find(({ annotation }) => annotation.id === id);
    if (found) return { uri, annotation: found.annotation };
  }
  return null;
}

const GONE = 'This annotation is gone.';

function changeNote(index: CorpusIndex, id: string, change: (annotation: Annotation) => Annotation): Planned {
  const found = find(index, id);
  if (!found) return refuse(GONE);
  return {
    ok: true,
    uri: found.uri,
    id,
    change(file) {
      const current = annotationsOf(file).find((annotation) => annotation.id === id);
      return current ? withAnnotation(file, change(current)) : null;
    },
  };
}

function remove(index: CorpusIndex, id: string): Planned {
  const found = find(index, id);
  return found ? { ok: true, uri: found.uri, id, change: (file) => withoutAnnotation(file, id) } : refuse(GONE);
}

function relink(index: CorpusIndex, { id, uri, range, created }: RelinkAnnotation): Planned {
  const selected = select(index, uri, range);
  if ('ok' in selected) return selected;
  const target = describeTarget(selected.source, selected.span);
  return changeNote(index, id, (annotation) => ({
    ...annotation,
    targets: [target, ...annotation.targets.slice(1)],
    modified: created,
  }));
}

function targetOf(index: CorpusIndex, { sourceId, claim }: SourcedClaim): Target | null {
  const source = index.placed(sourceId)?.source;
  return source ? { ...describeTarget(source, claim.figure), claimFingerprint: claimFingerprint(source, claim) } : null;
}

function targetsOf(index: CorpusIndex, claims: readonly SourcedClaim[]): readonly Target[] {
  return claims.map((claim) => targetOf(index, claim)).filter((target) => target !== null);
}

/** The file of annotations for what is said of claims: that of the first one's file. */
function annotationsUriOfClaims(index: CorpusIndex, [first]: readonly SourcedClaim[]): string | null {
  const uri = first && index.placed(first.sourceId)?.source.uri;
  return uri === undefined ? null : index.annotationsUri(uri);
}

function decide(index: CorpusIndex, edit: DecideFinding): Planned {
  const finding = index.finding(edit.findingId);
  const claims = finding ? claimsOf(finding) : [];
  const uri = annotationsUriOfClaims(index, claims);
  if (!finding || uri === null) return refuse('This finding is gone: the sources changed.');
  if (edit.reason.trim() === '' && edit.ground === undefined) return refuse('A decision needs a reason.');
  const targets = targetsOf(index, claims);
  const id = contentId(['decision', finding.code, ...targets.map((target) => target.claimFingerprint!).sort()]);
  const earlier = index.decision(finding.id)?.id ?? id;
  const decision = {
    kind: 'decision',
    id,
    targets,
    body: edit.reason.trim(),
    decision: edit.decision,
    ground: edit.ground ?? null,
    position: edit.position ?? null,
    code: finding.code,
    ...signed(edit),
  } as const;
  const change = (file: AnnotationsFile) =>
    withAnnotation(earlier === id ? file : withoutAnnotation(file, earlier), decision);
  return { ok: true, uri, id, change };
}

function correct(index: CorpusIndex, edit: CorrectFigure): Planned {
  const selected = select(index, edit.uri, edit.range);
  if ('ok' in selected) return selected;
  const claim = claimIn(index, selected.source, selected.span);
  if (!claim) return refuse('There is no figure here. Add a claim by hand instead.');
  if (Object.keys(edit.correction).length === 0) return refuse('Nothing is corrected.');
  const { start, end } = claim.claim.figure;
  const target = describeTarget(selected.source, { start, end });
  const earlier = correctionAt(index, selected, { start, end });
  const id = earlier?.id ?? contentId(['correction', target.source, JSON.stringify(target.quote), edit.created]);
  return put(selected.annotationsUri, {
    kind: 'correction',
    id,
    targets: [target],
    body: edit.body ?? earlier?.body ?? '',
    correction: { ...earlier?.correction, ...edit.correction },
    ...signed(edit),
  });
}

/** The claim whose figure a selection touches. */
function claimIn(index: CorpusIndex, source: Source, span: Span): SourcedClaim | null {
  const claims = index.claims(source.id);
  const exact = claims.find(({ figure }) => figure.start === span.start && figure.end === span.end);
  const claim = exact ?? claims.find(({ figure }) => figure.start < span.end && span.start < figure.end);
  return claim ? { sourceId: source.id, claim } : null;
}

function correctionAt(
  index: CorpusIndex,
  { source, annotationsUri }: Selected,
  span: Span,
): CorrectionAnnotation | null {
  for (const { annotation, anchors } of index.annotations(annotationsUri)) {
    const [anchor] = anchors;
    const isHere = anchor?.source.id === source.id && anchor.span.start === span.start && anchor.span.end === span.end;
    if (annotation.kind === 'correction' && isHere) return annotation;
  }
  return null;
}

function joinQuestions(index: CorpusIndex, edit: JoinQuestions): Planned {
  const questions = [...new Set(edit.questionIds)].map((id) => index.question(id)).filter((each) => each !== null);
  if (questions.length < 2) return refuse('Choose two questions or more.');
  if (new Set(questions.map(({ storyId }) => storyId)).size > 1) {
    return refuse(
      'These questions belong to different stories. Give their sources the same `story` in their headers first.',
    );
  }
  return sayOfQuestion(index, questions.flatMap(claimsOf), 'same', edit);
}

function splitQuestion(index: CorpusIndex, edit: SplitQuestion): Planned {
  const question = index.question(edit.questionId);
  if (!question) return refuse('This question is gone: the sources changed.');
  const chosen = edit.claims.flatMap(({ uri, range }) => {
    const selected = select(index, uri, range);
    const claim = 'ok' in selected ? null : claimIn(index, selected.source, selected.span);
    return claim ? [claim] : [];
  });
  const claims = claimsOf(question).filter((claim) => chosen.some((other) => other.claim === claim.claim));
  if (claims.length === 0) return refuse('None of these figures answers the question.');
  return sayOfQuestion(index, claims, 'apart', edit);
}

function sayOfQuestion(
  index: CorpusIndex,
  claims: readonly SourcedClaim[],
  relation: 'same' | 'apart',
  edit: Signature,
): Planned {
  const uri = annotationsUriOfClaims(index, claims);
  const targets = targetsOf(index, claims);
  if (uri === null || targets.length !== claims.length) return refuse('The sources changed.');
  if (claims.some((claim) => annotationsUriOfClaims(index, [claim]) !== uri)) {
    return refuse('These figures stand in different corpora.');
  }
  const id = contentId(['question', relation, ...targets.map((target) => JSON.stringify(target))]);
  return put(uri, { kind: 'question', id, targets, body: '', relation, ...signed(edit) });
}

function addClaim(index: CorpusIndex, edit: AddClaim): Planned {
  const selected = select(index, edit.uri, edit.range);
  if ('ok' in selected) return selected;
  const question = edit.questionId === undefined ? null : index.question(edit.questionId);
  if (edit.questionId !== undefined && !question) return refuse('This question is gone: the sources changed.');
  const answers = (question?.positions ?? []).flatMap(({ claims }) => claims.slice(0, 1));
  const target = describeTarget(selected.source, selected.span);
  return put(selected.annotationsUri, {
    kind: 'claim',
    id: contentId(['claim', target.source, JSON.stringify(target.quote), String(target.position?.start)]),
    targets: [target, ...targetsOf(index, answers)],
    body: edit.body ?? '',
    value: edit.value ?? null,
    unit: edit.unit ?? null,
    ...signed(edit),
  });
}

function renameSource(index: CorpusIndex, { uri, from, to }: RenameSource): Planned {
  const annotationsUri = index.annotationsUri(uri);
  if (annotationsUri === null) return refuse('This file is no part of a corpus.');
  const change = (file: AnnotationsFile) =>
    annotationsOf(file)
      .filter(({ targets }) => targets.some(({ source }) => source === from))
      .reduce(
        (changed, annotation) =>
          withAnnotation(changed, {
            ...annotation,
            targets: annotation.targets.map((target) => (target.source === from ? { ...target, source: to } : target)),
          }),
        file,
      );
  return { ok: true, uri: annotationsUri, id: '', change };
}

function importInto(index: CorpusIndex, { uri, text }: ImportAnnotations): Planned {
  const annotationsUri = index.annotationsUri(uri);
  if (annotationsUri === null) return refuse('This file is no part of a corpus.');
  const imported = importAnnotations(text, index.annotatedSources(annotationsUri));
  if (!imported.ok) {
    const { line, column, message } = imported.fault;
    return refuse(`Line ${line + 1}, column ${column + 1}: ${message}`);
  }
  const { annotations, unmatched } = imported;
  if (annotations.length === 0) return refuse('None of these annotations is about words of this corpus.');
  const message = `${annotations.length} taken over${unmatched === 0 ? '' : `, ${unmatched} without a place in this corpus left out`}.`;
  const change = (file: AnnotationsFile) => annotations.reduce(withNewer, file);
  return { ok: true, uri: annotationsUri, id: annotations[0]!.id, change, message };
}

/** Puts an annotation in unless the file has it as new or newer. */
function withNewer(file: AnnotationsFile, annotation: Annotation): AnnotationsFile {
  const known = annotationsOf(file).find(({ id }) => id === annotation.id);
  return known && known.modified >= annotation.modified ? file : withAnnotation(file, annotation);
}
