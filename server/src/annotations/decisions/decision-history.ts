import type { DecisionAnnotation, DecisionStep } from '../annotation.ts';

/** All steps of an annotation, its present state the last. */
export function stepsOf(annotation: DecisionAnnotation): readonly DecisionStep[] {
  const { decision, ground, position, body: reason, creator, created } = annotation;
  return [...annotation.history, { decision, ground, position, reason, creator, created }];
}

/** A decision that came after others on the same finding: it keeps what was decided before. */
export function following(annotation: DecisionAnnotation, earlier: DecisionAnnotation | null): DecisionAnnotation {
  return earlier === null ? annotation : { ...annotation, history: stepsOf(earlier) };
}

/** A decision that somebody takes back: it no longer holds, and stays in the history. */
export function takenBack(
  annotation: DecisionAnnotation,
  { creator, created }: Pick<DecisionStep, 'creator' | 'created'>,
): DecisionAnnotation {
  return {
    ...annotation,
    decision: 'reopened',
    ground: null,
    position: null,
    body: '',
    creator,
    created,
    modified: created,
    history: stepsOf(annotation),
  };
}

/** Two states of one annotation, as two people left it: the later one, with what either knows of the steps before. */
export function withHistoryOf(later: DecisionAnnotation, other: DecisionAnnotation): DecisionAnnotation {
  const [now] = stepsOf(later).slice(-1);
  const known = new Map(
    [...later.history, ...stepsOf(other)].map((step) => [JSON.stringify(Object.entries(step).sort()), step]),
  );
  known.delete(JSON.stringify(Object.entries(now!).sort()));
  const history = [...known.values()].sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));
  return { ...later, history };
}
