import { expect, it } from 'vitest';
import type { DecisionAnnotation } from '../../../server/src/annotations/annotation.ts';
import {
  type AnnotationsFile,
  annotationsOf,
  EMPTY_FILE,
  mergeFiles,
  readAnnotationsFile,
  withAnnotation,
  withoutEdit,
  writeAnnotationsFile,
} from '../../../server/src/annotations/annotations-file.ts';
import { following, stepsOf, takenBack } from '../../../server/src/annotations/decisions/decision-history.ts';
import { ALL, note } from '../every-kind.ts';

const settled = ALL.find((each) => each.kind === 'decision' && each.decision === 'settled') as DecisionAnnotation;
const ben = { creator: 'Ben Hale', created: '2026-04-07T10:00:00Z' };

/** A file as it is on the disk, and read again. */
function kept(...annotations: readonly DecisionAnnotation[]): AnnotationsFile {
  const read = readAnnotationsFile(writeAnnotationsFile(annotations.reduce(withAnnotation, EMPTY_FILE)));
  if (!read.ok) throw new Error(read.fault.message);
  return read.file;
}

it('who reopens a finding takes nothing from the file: decision, reason and author stay in its history', () => {
  const [reopened] = annotationsOf(kept(takenBack(settled, ben))) as DecisionAnnotation[];
  expect(reopened).toMatchObject({ decision: 'reopened', creator: 'Ben Hale', body: '' });
  expect(reopened!.history.at(-1)).toMatchObject({
    decision: 'settled',
    position: '≥ 7',
    reason: 'They counted.',
    creator: 'Ada Brook',
  });
});

it('what is reopened reads as no decision to whoever knows of no history', () => {
  const [{ raw }] = kept(takenBack(settled, ben)).items as [AnnotationsFile['items'][number]];
  expect(raw).not.toHaveProperty('crosscheck:decision');
  expect(raw).not.toHaveProperty('body');
});

it('a new decision keeps the steps before it', () => {
  const again = following({ ...settled, decision: 'dismissed', history: [], ...ben }, takenBack(settled, ben));
  expect(stepsOf(again).map(({ decision }) => decision)).toEqual([
    ...stepsOf(settled).map(({ decision }) => decision),
    'reopened',
    'dismissed',
  ]);
});

it('of two decisions made apart, the later one holds and the other one stays in its history', () => {
  const first = { ...settled, history: [] };
  const other: DecisionAnnotation = { ...first, ...ben, modified: ben.created, decision: 'dismissed', body: 'A slip.' };
  for (const merged of [mergeFiles(kept(first), kept(other)), mergeFiles(kept(other), kept(first))]) {
    const [decision] = annotationsOf(merged) as DecisionAnnotation[];
    expect(decision).toMatchObject({ decision: 'dismissed', creator: 'Ben Hale' });
    expect(decision!.history).toMatchObject([{ decision: 'settled', reason: 'They counted.' }]);
  }
});

it('an edit is taken back alone: what came beside it stays, and what was changed since is not touched', () => {
  const before = kept(settled);
  const after = withAnnotation(before, takenBack(settled, ben));
  const later = withAnnotation(after, note('z.txt', 'Beside it.'));
  expect(annotationsOf(withoutEdit(later, { before, after })!)).toEqual(
    expect.arrayContaining([settled, note('z.txt', 'Beside it.')]),
  );
  const changed = withAnnotation(later, { ...settled, body: 'Somebody else.' });
  expect(withoutEdit(changed, { before, after })).toBeNull();
  expect(withoutEdit(later, { before, after: before })).toBeNull();
});
