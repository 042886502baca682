import { describeTarget } from '../../annotations/anchoring.ts';
import type { Annotation, DecisionAnnotation } from '../../annotations/annotation.ts';
import {
  type AnnotationsFile,
  annotationsOf,
  withAnnotation,
  withoutAnnotation,
} from '../../annotations/annotations-file.ts';
import { following, takenBack } from '../../annotations/decisions/decision-history.ts';
import { contentId } from '../../annotations/identifiers.ts';
import { importAnnotations } from '../../annotations/import.ts';
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
