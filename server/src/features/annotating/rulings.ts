import { describeTarget } from '../../annotations/anchoring.ts';
import type { CorrectionAnnotation } from '../../annotations/annotation.ts';
import { contentId } from '../../annotations/identifiers.ts';
import type { SourcedClaim } from '../../collation/finding.ts';
import type { Source } from '../../corpus/source.ts';
import type { Span } from '../../corpus/span.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { claimsOf, isSameClaim } from '../answers/answers.ts';
import type { AddClaim, CorrectFigure, JoinQuestions, Place, SplitQuestion } from '../protocol/annotation-protocol.ts';
import {
  annotationsUriOfClaims,
  type Planned,
  put,
  refuse,
  type Selected,
  type Signature,
  select,
  signed,
  targetsOf,
} from './annotation-plans.ts';

/** Corrects the reading of the figure that a range touches. */
export function correct(index: CorpusIndex, edit: CorrectFigure): Planned {
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

const DIFFERENT_STORIES =
  'These figures belong to different stories. Give their sources the same `story` in their headers first.';

/** Has questions, or figures that nothing is compared with, be one question. */
export function joinQuestions(index: CorpusIndex, edit: JoinQuestions): Planned {
  const questions = [...new Set(edit.questionIds)].map((id) => index.question(id)).filter((each) => each !== null);
  const asked = questions.map(claimsOf);
  const alone = claimsAt(index, edit.claims ?? []).filter(
    (claim) => !asked.some((claims) => claims.some((other) => isSameClaim(other, claim))),
  );
  if (asked.length + alone.length < 2) return refuse('Choose two questions or more.');
  const claims = [...asked.flat(), ...alone];
  if (!isOneStory(index, claims)) return refuse(DIFFERENT_STORIES);
  return sayOfQuestion(index, claims, 'same', edit);
}

/** Only the claims of one story are compared, whatever people say of them. */
function isOneStory(index: CorpusIndex, claims: readonly SourcedClaim[]): boolean {
  return new Set(claims.map(({ sourceId }) => index.storyOf(sourceId))).size === 1;
}

/** The claims whose figures stand at some places. */
function claimsAt(index: CorpusIndex, places: readonly Place[]): readonly SourcedClaim[] {
  return places.flatMap(({ uri, range }) => {
    const selected = select(index, uri, range);
    const claim = 'ok' in selected ? null : claimIn(index, selected.source, selected.span);
    return claim ? [claim] : [];
  });
}

/** Takes figures off the question that they were read into. */
export function splitQuestion(index: CorpusIndex, edit: SplitQuestion): Planned {
  const question = index.question(edit.questionId);
  if (!question) return refuse('This question is gone: the sources changed.');
  const chosen = claimsAt(index, edit.claims);
  const claims = claimsOf(question).filter((claim) => chosen.some((other) => isSameClaim(other, claim)));
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

/** Adds a claim by hand on words of a source, perhaps to a question. */
export function addClaim(index: CorpusIndex, edit: AddClaim): Planned {
  const selected = select(index, edit.uri, edit.range);
  if ('ok' in selected) return selected;
  const question = edit.questionId === undefined ? null : index.question(edit.questionId);
  if (edit.questionId !== undefined && !question) return refuse('This question is gone: the sources changed.');
  const answers = (question?.positions ?? []).flatMap(({ claims }) => claims.slice(0, 1));
  if (answers.some(({ sourceId }) => index.storyOf(sourceId) !== index.storyOf(selected.source.id))) {
    return refuse(DIFFERENT_STORIES);
  }
  const target = describeTarget(selected.source, selected.span);
  return put(selected.annotationsUri, {
    kind: 'claim',
    id: contentId(['claim', target.source, JSON.stringify(target.quote), String(target.position?.start)]),
    targets: [target, ...targetsOf(index, answers)],
    body: edit.body ?? '',
    value: edit.value ?? null,
    ...(edit.low === undefined ? {} : { low: edit.low }),
    ...(edit.high === undefined ? {} : { high: edit.high }),
    unit: edit.unit ?? null,
    ...signed(edit),
  });
}
