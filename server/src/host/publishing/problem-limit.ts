import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';

/** Editors show no more of one file (VS Code drops the rest unseen), and a message for 100,000 problems would stall them. */
const MOST_PROBLEMS = 1000;

/** What decides which of too many problems are kept. */
export type RankedProblem = Pick<Diagnostic, 'code' | 'severity'> & { readonly leads?: boolean };

/**
 * At most `limit` problems, in the order in which they were given: the most severe, of one severity as many of each code as
 * of another, so that a flood of one kind drowns no other, and of one code those first that lead their finding.
 */
export function mostSevere<Problem extends RankedProblem>(
  problems: readonly Problem[],
  limit = MOST_PROBLEMS,
): readonly Problem[] {
  if (problems.length <= limit) return problems;
  return keptOf(problems.map(rankOf), limit).map((at) => problems[at]!);
}

/** What decides on a problem, as a number for `keptOf`. */
export function rankOf({ code, severity = DiagnosticSeverity.Error, leads }: RankedProblem): number {
  let number = codes.get(code);
  if (number === undefined) {
    number = codes.size;
    codes.set(code, number);
  }
  return (severity << OF_CODE) | (number << 1) | (leads === false ? 1 : 0);
}

/** The lower bits of a rank: the code, and whether it follows. */
const OF_CODE = 16;
const CODE = 2 ** OF_CODE - 1;
/** Every code that was met, with a number of its own: there are some dozens. */
const codes = new Map<Diagnostic['code'], number>();

/**
 * The indexes of the problems that are kept, ascending. Takes a few steps for each problem of a file, and nothing is sorted:
 * it is asked with each edit.
 */
export function keptOf(ranks: readonly number[], limit = MOST_PROBLEMS): readonly number[] {
  const turns = turnsOf(ranks);
  const severities: number[] = [];
  for (const rank of ranks) count(severities, rank >> OF_CODE);
  const [lastSeverity, room] = firstWithoutRoom(severities, limit);
  const atTurn: number[] = [];
  for (let at = 0; at < ranks.length; at++) if (ranks[at]! >> OF_CODE === lastSeverity) count(atTurn, turns[at]!);
  const [lastTurn, roomAtTurn] = firstWithoutRoom(atTurn, room);
  let left = roomAtTurn;
  const kept: number[] = [];
  for (let at = 0; at < ranks.length; at++) {
    const severity = ranks[at]! >> OF_CODE;
    const turn = turns[at]!;
    if (severity > lastSeverity || (severity === lastSeverity && turn > lastTurn)) continue;
    if (severity === lastSeverity && turn === lastTurn && left-- <= 0) continue;
    kept.push(at);
  }
  return kept;
}

/** When each problem has its turn among those of its code: first those that lead, then the others. */
function turnsOf(ranks: readonly number[]): Int32Array {
  const counts: number[] = [];
  for (const rank of ranks) count(counts, rank & CODE);
  const next = Array.from(counts, (_, kind) => (kind % 2 === 0 ? 0 : (counts[kind - 1] ?? 0)));
  const turns = new Int32Array(ranks.length);
  for (let at = 0; at < ranks.length; at++) turns[at] = next[ranks[at]! & CODE]!++;
  return turns;
}

function count(counts: number[], at: number): void {
  while (counts.length <= at) counts.push(0);
  counts[at]!++;
}

/** Of counts in order, the index of the first for which not all have room, and how much room is left for those. */
function firstWithoutRoom(counts: readonly number[], room: number): readonly [index: number, room: number] {
  let left = room;
  for (const [at, each] of counts.entries()) {
    if (each > left) return [at, left];
    left -= each;
  }
  return [counts.length, left];
}
