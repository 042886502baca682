import { describeTarget } from '../../annotations/anchoring.ts';
import type { Annotation, DecisionAnnotation } from '../../annotations/annotation.ts';
import {
  type AnnotationsFile,
  annotationsOf,
  withAnnotation,
  withImported,
  withoutAnnotation,
} from '../../annotations/annotations-file.ts';
import { following, takenBack } from '../../annotations/decisions/decision-history.ts';
import { type ImportedAnnotations, importAnnotations } from '../../annotations/exchange/import.ts';
import { contentId } from '../../annotations/identifiers.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { claimsOf } from '../answers/answers.ts';
import { claimAt } from '../answers/places.ts';
import type {
  AddNote,
  DecideFinding,
  ImportAnnotations,
  RelinkAnnotation,
  RenameSource,
  ReopenFinding,
  UndoableEdit,
} from '../protocol/annotation-protocol.ts';
import { annotationsUriOfClaims, type Planned, put, refuse, select, signed, targetsOf } from './annotation-plans.ts';
import { addClaim, correct, joinQuestions, splitQuestion } from './rulings.ts';

/** Works out what an edit does; nothing is written here. A refusal says in words why it cannot be done. */
export function planEdit(index: CorpusIndex, edit: UndoableEdit): Planned {
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
    case 'reopen':
      return reopen(index, edit);
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
    if (found) return { uri, ...found };
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
  const found = find(index, id);
  if (found?.annotation.kind === 'decision') return judgeAgain(index, { id, uri, range, created });
  const target = describeTarget(selected.source, selected.span);
  const lost = Math.max(0, found?.anchors.indexOf(null) ?? 0);
  return changeNote(index, id, (annotation) => ({
    ...annotation,
    targets: annotation.targets.map((each, at) => (at === lost ? target : each)),
    modified: created,
  }));
}

/** Has a decision be about the gravest finding on the figure at other words. */
function judgeAgain(
  index: CorpusIndex,
  { id, uri, range, created }: Omit<RelinkAnnotation, 'action' | 'creator'>,
): Planned {
  const claim = claimAt(index, uri, range.start);
  const [finding] = claim ? index.findingsOf(claim) : [];
  if (!finding) return refuse('There is nothing to decide on the figure here.');
  const targets = targetsOf(index, claimsOf(finding));
  return changeNote(index, id, (annotation) =>
    annotation.kind === 'decision' ? { ...annotation, targets, code: finding.code, modified: created } : annotation,
  );
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
  const decision: DecisionAnnotation = {
    kind: 'decision',
    id,
    targets,
    body: edit.reason.trim(),
    decision: edit.decision,
    ground: edit.ground ?? null,
    position: edit.position ?? null,
    code: finding.code,
    history: [],
    ...signed(edit),
  };
  const change = (file: AnnotationsFile) => {
    const before = annotationsOf(file).find((each) => each.id === earlier);
    const kept = following(decision, before?.kind === 'decision' ? before : null);
    return withAnnotation(earlier === id ? file : withoutAnnotation(file, earlier), kept);
  };
  return { ok: true, uri, id, change };
}

function reopen(index: CorpusIndex, edit: ReopenFinding): Planned {
  const decision = index.decision(edit.findingId);
  if (!decision) return refuse('Nobody decided on this finding.');
  return changeNote(index, decision.id, (annotation) =>
    annotation.kind === 'decision' && annotation.decision !== 'reopened' ? takenBack(annotation, edit) : annotation,
  );
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
  const known = index.annotations(annotationsUri).map(({ annotation }) => annotation);
  const imported = importAnnotations(text, index.annotatedSources(annotationsUri), known);
  if (!imported.ok) {
    const { line, column, message } = imported.fault;
    return refuse(`Line ${line + 1}, column ${column + 1}: ${message}`);
  }
  const { annotations } = imported;
  if (annotations.length === 0) return refuse(whyNone(imported));
  const change = (file: AnnotationsFile) => withNewer(file, annotations);
  return { ok: true, uri: annotationsUri, id: annotations[0]!.id, change, message: whatOf(imported, known) };
}

/** What was taken over of a foreign file, and what was not. */
function whatOf(
  { annotations, orphans, elsewhere, ownClaims }: ImportedAnnotations,
  known: readonly Annotation[],
): string {
  const before = new Map(known.map((annotation) => [annotation.id, annotation]));
  const same = annotations.filter((annotation) => !isNewer(annotation, before.get(annotation.id))).length;
  return `${[
    `${annotations.length - same} taken over`,
    ...(same === 0 ? [] : [`${same} here already`]),
    ...(orphans === 0
      ? []
      : [`${orphans} of them on words that are others now, or stand there twice (Annotations without a Place)`]),
    ...(elsewhere === 0 ? [] : [`${elsewhere} without a place in this corpus left out`]),
    ...(ownClaims === 0 ? [] : [`${ownClaims} that Crosscheck wrote itself left out`]),
  ].join(', ')}.`;
}

function whyNone({ elsewhere, ownClaims, unknownAddress }: ImportedAnnotations): string {
  if (elsewhere === 0 && ownClaims === 0) return 'There are no annotations in this file.';
  if (elsewhere === 0) return 'All annotations of this file are claims that Crosscheck itself exported.';
  const why =
    unknownAddress === null
      ? ''
      : ` They are about ${unknownAddress}: give the source that this is the header “url: ${unknownAddress}”.`;
  return `None of these annotations is about words of this corpus.${why}`;
}

/** Whether an annotation says something that the one with its id, as it is here, does not. */
function isNewer(annotation: Annotation, known: Annotation | undefined): boolean {
  if (known === undefined || known.modified < annotation.modified) return true;
  // Some programs tell no times.
  return annotation.modified === '' && known.modified === '' && known.body !== annotation.body;
}

/** Puts annotations in, except those that the file has as new or newer; what somebody resolved here stays so. */
function withNewer(file: AnnotationsFile, annotations: readonly Annotation[]): AnnotationsFile {
  const before = new Map(annotationsOf(file).map((annotation) => [annotation.id, annotation]));
  const newer = annotations.filter((annotation) => isNewer(annotation, before.get(annotation.id)));
  return withImported(
    file,
    newer.map((annotation) => {
      const known = before.get(annotation.id);
      const isResolved = known?.kind === 'note' && known.resolved && annotation.kind === 'note';
      return isResolved ? { ...annotation, resolved: true } : annotation;
    }),
  );
}
