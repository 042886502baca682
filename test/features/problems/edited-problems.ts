import type { Diagnostic } from 'vscode-languageserver-types';
import { movedProblem, withChanges } from '../../../server/src/features/problems/problem-edits.ts';
import type { ProblemsEdit } from '../../../server/src/features/protocol/problem-protocol.ts';

/** The problems of a file as an edit of them leaves those that there were. */
export function editedProblems(before: readonly Diagnostic[], { uri, moves, changes }: ProblemsEdit): Diagnostic[] {
  return withChanges(
    before,
    changes,
    (problem) => movedProblem(problem, uri, moves),
    (problem) => problem,
  );
}
