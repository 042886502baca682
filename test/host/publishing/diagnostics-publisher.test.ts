import { expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import type { ProblemsEdit } from '../../../server/src/features/protocol/problem-protocol.ts';
import { DiagnosticsPublisher } from '../../../server/src/host/publishing/diagnostics-publisher.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

function problem(message: string, related = ''): Diagnostic {
  return { range, message, relatedInformation: [{ location: { uri: 'file:///other', range }, message: related }] };
}

/** A publisher over problems that a test may change, and what it sent. */
function publisherOf(problems: Record<string, Diagnostic[]>) {
  const sent: [uri: string, messages: string[]][] = [];
  const publisher = new DiagnosticsPublisher(
    (uri) => (problems[uri] ?? []).map((each) => ({ diagnostic: () => each })),
    (uri, diagnostics) => void sent.push([uri, diagnostics.map(({ message }) => String(message))]),
  );
  return { publisher, sent };
}

it('sends what is new, and nothing that the client has', () => {
  const problems = { a: [problem('one')], b: [problem('two')] };
  const { publisher, sent } = publisherOf(problems);
  publisher.markStale(['a', 'b']);
  publisher.publish();
  expect(sent).toEqual([
    ['a', ['one']],
    ['b', ['two']],
  ]);
  publisher.markStale(['a', 'b']);
  problems.b = [problem('three')];
  publisher.publish();
  expect(sent.slice(2)).toEqual([['b', ['three']]]);
});

it('sends a problem again whose related information alone is different', () => {
  const problems = { a: [problem('one', '3 elsewhere')] };
  const { publisher, sent } = publisherOf(problems);
  publisher.markStale(['a']);
  publisher.publish();
  problems.a = [problem('one', '4 elsewhere')];
  publisher.markStale(['a']);
  publisher.publish();
  expect(sent).toHaveLength(2);
});

it('clears a file once, and says nothing of files that never had a problem', () => {
  const problems: Record<string, Diagnostic[]> = { a: [problem('one')] };
  const { publisher, sent } = publisherOf(problems);
  publisher.markStale(['a', 'quiet']);
  publisher.publish();
  delete problems.a;
  publisher.markStale(['a', 'quiet']);
  publisher.publish();
  publisher.markStale(['a', 'quiet']);
  publisher.publish();
  expect(sent).toEqual([
    ['a', ['one']],
    ['a', []],
  ]);
});

it('tells what is different as an edit of what there was', () => {
  const lines = [2, 5, 9].map((line) => ({
    ...problem(`on ${line}`),
    range: { start: { line, character: 0 }, end: { line, character: 4 } },
  }));
  let listed = lines.map((each) => ({ diagnostic: () => each }));
  const edits: ProblemsEdit[] = [];
  const publisher = new DiagnosticsPublisher(
    () => listed,
    (_uri, _diagnostics, edit) => void edits.push(edit),
  );
  const publish = () => {
    publisher.markStale(['a']);
    publisher.publish();
  };
  publish();
  const moves = [{ from: 4, by: 2 }];
  publisher.move('a', moves);
  listed = [listed[0]!, { diagnostic: () => problem('new') }, listed[2]!];
  publish();
  publish();
  expect(edits).toEqual([
    { uri: 'a', moves: [], changes: [{ at: 0, removed: 0, added: lines }] },
    { uri: 'a', moves, changes: [{ at: 1, removed: 1, added: [problem('new')] }] },
  ]);
  publisher.move('a', [{ from: 20, by: 1 }]);
  publish();
  expect(edits).toHaveLength(2);
});

it('goes on where it was interrupted', () => {
  const { publisher, sent } = publisherOf({ a: [problem('one')], b: [problem('two')], c: [problem('three')] });
  publisher.markStale(['a', 'b', 'c']);
  expect(publisher.publish(() => true)).toBe(false);
  expect(sent.map(([uri]) => uri)).toEqual(['a']);
  expect(publisher.publish()).toBe(true);
  expect(sent.map(([uri]) => uri)).toEqual(['a', 'b', 'c']);
});

it('keeps what can wait until it is asked for all', () => {
  const { publisher, sent } = publisherOf({ a: [problem('one')], b: [problem('two')], c: [problem('three')] });
  publisher.markStale(['a', 'b', 'c']);
  expect(publisher.publish(undefined, (uri) => uri === 'b')).toBe(true);
  expect(sent.map(([uri]) => uri)).toEqual(['b']);
  publisher.publish();
  expect(sent.map(([uri]) => uri)).toEqual(['b', 'a', 'c']);
});

it('sends once more what the client has where that is asked for, and nothing of a file without problems', () => {
  const { publisher, sent } = publisherOf({ a: [problem('one')], b: [] });
  publisher.markStale(['a', 'b']);
  publisher.publish();
  publisher.sendAgain('a');
  publisher.sendAgain('b');
  expect(sent).toEqual([
    ['a', ['one']],
    ['a', ['one']],
  ]);
});
