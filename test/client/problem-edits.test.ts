import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { Diagnostic as ShownDiagnostic, Range as ShownRange, Uri } from 'vscode';
import type { Diagnostic, Range } from 'vscode-languageserver-types';
import { keepProblems } from '../../client/src/connection/problem-edits.ts';
import { changesBetween, movedProblem } from '../../server/src/features/problems/problem-edits.ts';
import type { ProblemsEdit } from '../../server/src/features/protocol/problem-protocol.ts';
import { editedProblems } from '../features/problems/edited-problems.ts';
import * as vscode from './fake-vscode.ts';

vi.mock('vscode', () => import('./fake-vscode.ts'));

const URI = 'file:///a.corpus';

const line = fc.nat(12).map((at): Range => ({ start: { line: at, character: 2 }, end: { line: at, character: 5 } }));
const problem = fc
  .record({
    range: line,
    related: fc.array(fc.tuple(fc.constantFrom(URI, 'file:///b.corpus'), line), { maxLength: 2 }),
  })
  .map(
    ({ range, related }): Diagnostic => ({
      range,
      message: 'differs',
      relatedInformation: related.map(([uri, at]) => ({ location: { uri, range: at }, message: 'there' })),
    }),
  );
const moves = fc.array(fc.record({ from: fc.nat(12), by: fc.integer({ min: 1, max: 4 }) }), { maxLength: 3 });

const rangeOf = ({ start, end }: Range) => new vscode.Range(start.line, start.character, end.line, end.character);

/** A language client, what it shows of the one file, and who is told of edits. */
function fakeClient() {
  let shown: readonly ShownDiagnostic[] = [];
  let told: (edit: ProblemsEdit) => void = () => {};
  const client = {
    onNotification(_method: string, listener: typeof told) {
      told = listener;
      return { dispose() {} };
    },
    diagnostics: {
      get: () => shown,
      set(_uri: Uri, all: readonly ShownDiagnostic[]) {
        shown = all;
      },
    },
    protocol2CodeConverter: {
      asUri: (uri: string) => uri,
      asDiagnostic: (each: Diagnostic) => ({
        ...each,
        range: rangeOf(each.range),
        relatedInformation: each.relatedInformation?.map(({ location: { uri, range }, message }) => ({
          location: { uri, range: rangeOf(range) },
          message,
        })),
      }),
    },
  };
  keepProblems(client as unknown as Parameters<typeof keepProblems>[0]);
  return { tell: (edit: ProblemsEdit) => told(edit), shown: () => shown };
}

const plain = ({ start, end }: Range | ShownRange): Range => ({
  start: { line: start.line, character: start.character },
  end: { line: end.line, character: end.character },
});

/** Where problems stand and what they link to. */
const placesOf = (problems: readonly (Diagnostic | ShownDiagnostic)[]) =>
  problems.map(({ range, relatedInformation }) => [
    plain(range),
    relatedInformation?.map(({ location }) => [location.uri, plain(location.range)]),
  ]);

it('are shown as the server has them, after any moves of lines and changes', () => {
  fc.assert(
    fc.property(fc.array(problem), moves, fc.array(fc.boolean()), fc.array(problem), (before, moved, stay, added) => {
      const { tell, shown } = fakeClient();
      tell({ uri: URI, moves: [], changes: changesBetween([], before) });
      const now = before.map((each) => movedProblem(each, URI, moved));
      const after = [...now.filter((_, at) => stay[at]), ...added, ...now.filter((_, at) => stay[at] === false)];
      const edit = { uri: URI, moves: moved, changes: changesBetween(now, after) };
      expect(editedProblems(before, edit)).toEqual(after);
      tell(edit);
      expect(placesOf(shown())).toEqual(placesOf(after));
    }),
    { numRuns: 200 },
  );
});

it('are listed once, at the claim that leads the finding', () => {
  const { tell, shown } = fakeClient();
  const at = (leads: boolean): Diagnostic => ({
    range: { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } },
    severity: 2,
    message: 'differs',
    data: { finding: 'differs-1', leads },
  });
  tell({ uri: URI, moves: [], changes: [{ at: 0, removed: 0, added: [at(true), at(false)] }] });
  expect(shown().map(({ severity }) => severity)).toEqual([2, vscode.DiagnosticSeverity.Hint]);
});
