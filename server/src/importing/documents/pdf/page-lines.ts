import { noteMark } from './note-marks.ts';
import type { Run } from './run.ts';

/** A line of text, its cells apart where wide gaps part it. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  /** The gaps between its cells, from left to right. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[];
  /** The texts between the gaps: one more than these. */
  readonly cells: readonly string[];
}

/** A gap that is wider than so many sizes of letters parts cells, or columns. */
const CELL_GAP = 1.6;
/** A gap that is wider than this share of the size parts words. */
const WORD_GAP = 0.17;
/** How far apart, in sizes, lines of letters that stand on one line may be: raised and lowered ones. */
const SAME_LINE = 0.45;

/** The lines of a page, in the order in which it was written: columns that were written one after the other stay apart. */
export function linesOf(runs: readonly Run[]): readonly Line[] {
  const lines: Run[][] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    const isSame = line !== undefined && isOnLine(run, line);
    if (isSame) line.push(run);
    else lines.push([run]);
  }
  return lines.map(lineOf);
}

function isOnLine(run: Run, line: readonly Run[]): boolean {
  const main = largest(line);
  const size = Math.max(run.size, main.size);
  const last = line.at(-1)!;
  // A run that begins far to the left of the last one's end begins a line of its own.
  return Math.abs(run.y - main.y) < size * SAME_LINE && run.x > last.x + last.width - size * 1.5;
}

function largest(runs: readonly Run[]): Run {
  return runs.reduce((a, b) => (b.size > a.size * 1.05 ? b : a));
}

function lineOf(runs: readonly Run[]): Line {
  const main = largest(runs);
  const gaps: { from: number; to: number }[] = [];
  const cells: string[] = [];
  let cell = '';
  let end: number | null = null;
  for (const run of runs) {
    const gap = end === null ? 0 : run.x - end;
    if (gap > main.size * CELL_GAP && cell.trim() !== '') {
      cells.push(cell.trim());
      gaps.push({ from: end!, to: run.x });
      cell = '';
    } else if (gap > main.size * WORD_GAP && !cell.endsWith(' ') && !run.text.startsWith(' ')) {
      cell += ' ';
    }
    cell += noteMark(run, main, cell) ?? run.text;
    if (run.text.trim() !== '') end = run.x + run.width;
  }
  cells.push(cell.trim());
  return {
    text: cells.join(' | '),
    x: runs[0]!.x,
    end: end ?? runs[0]!.x,
    y: main.y,
    size: main.size,
    gaps,
    cells,
  };
}
