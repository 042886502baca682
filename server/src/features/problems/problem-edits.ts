import type { Diagnostic, Position, Range } from 'vscode-languageserver-types';
import type { MovedLines, ProblemsChange } from '../protocol/problem-protocol.ts';

/** A problem where the lines of a file are after edits of it; the same object where nothing of it stands on one that moved. */
export function movedProblem(problem: Diagnostic, uri: string, moves: readonly MovedLines[]): Diagnostic {
  const range = movedRange(problem.range, moves);
  const related = problem.relatedInformation?.map((each) => {
    const { location } = each;
    const moved = location.uri === uri ? movedRange(location.range, moves) : location.range;
    return moved === location.range ? each : { ...each, location: { uri, range: moved } };
  });
  const isSame =
    range === problem.range && (related ?? []).every((each, at) => each === problem.relatedInformation![at]);
  if (isSame) return problem;
  return { ...problem, range, ...(related ? { relatedInformation: related } : {}) };
}

function movedRange(range: Range, moves: readonly MovedLines[]): Range {
  const [start, end] = [movedPosition(range.start, moves), movedPosition(range.end, moves)];
  return start === range.start && end === range.end ? range : { start, end };
}

function movedPosition(position: Position, moves: readonly MovedLines[]): Position {
  const line = movedLine(position.line, moves);
  return line === position.line ? position : { line, character: position.character };
}

/** Where a line, counted from 0, is after edits that moved lines. */
export function movedLine(line: number, moves: readonly MovedLines[]): number {
  return moves.reduce((at, { from, by }) => (at >= from ? at + by : at), line);
}

/** How one list of problems becomes another: what is the same object in both stays. */
export function changesBetween(before: readonly Diagnostic[], after: readonly Diagnostic[]): readonly ProblemsChange[] {
  const places = new Map(before.map((problem, at) => [problem, at]));
  const changes: ProblemsChange[] = [];
  let at = 0;
  let added: Diagnostic[] = [];
  const goOnTo = (next: number) => {
    if (next > at || added.length > 0) changes.push({ at, removed: next - at, added });
    added = [];
  };
  for (const problem of after) {
    const place = places.get(problem);
    // What stands elsewhere than among those that follow is taken away there, and comes anew.
    if (place === undefined || place < at) {
      added.push(problem);
      continue;
    }
    goOnTo(place);
    at = place + 1;
  }
  goOnTo(before.length);
  return changes;
}

/**
 * What changes leave of a list, in whatever form whoever shows the problems holds them.
 *
 * @param keep What becomes of one that stays.
 * @param add The form of one that comes.
 */
export function withChanges<Shown>(
  before: readonly Shown[],
  changes: readonly ProblemsChange[],
  keep: (shown: Shown) => Shown,
  add: (problem: Diagnostic) => Shown,
): Shown[] {
  const after: Shown[] = [];
  let at = 0;
  const keepUpTo = (end: number) => {
    for (; at < end; at++) after.push(keep(before[at]!));
  };
  for (const change of changes) {
    keepUpTo(change.at);
    for (const each of change.added) after.push(add(each));
    at += change.removed;
  }
  keepUpTo(before.length);
  return after;
}
