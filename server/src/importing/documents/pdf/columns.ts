import type { Line } from './page-lines.ts';

/** So many lines in a row have to leave the same strip free for it to part columns. */
const FEWEST_LINES = 8;
/** Cells of fewer words than this, on average, are those of a table. */
const FEWEST_WORDS = 3.5;

/** Whether cells are as long, on average, as the lines of a column of text. */
export function areTexts(cells: readonly string[]): boolean {
  return cells.reduce((sum, cell) => sum + cell.split(' ').length, 0) >= FEWEST_WORDS * cells.length;
}

/**
 * Lines that run across two columns of text, put right: first those of the left column, then those of the right. Most
 * programs write one column after the other, and nothing changes. Rows of a table stay as they are.
 */
export function partColumns(lines: readonly Line[]): readonly Line[] {
  const parted: Line[] = [];
  let at = 0;
  while (at < lines.length) {
    const end = endOfColumns(lines, at);
    if (
      end - at >= FEWEST_LINES &&
      [0, 1].every((side) => areTexts(lines.slice(at, end).map(({ cells }) => cells[side]!)))
    ) {
      const rows = lines.slice(at, end);
      parted.push(
        ...rows.map((line) => half(line, 0)),
        ...rows.flatMap((line) => (line.cells.length > 1 ? [half(line, 1)] : [])),
      );
      at = end;
    } else {
      parted.push(lines[at]!);
      at++;
    }
  }
  return parted;
}

/** Where lines from `at` on cease to leave one strip free. */
function endOfColumns(lines: readonly Line[], at: number): number {
  let from = Number.NEGATIVE_INFINITY;
  let to = Number.POSITIVE_INFINITY;
  let end = at;
  for (; end < lines.length; end++) {
    const [gap, ...others] = lines[end]!.gaps;
    if (!gap || others.length > 0) break;
    if (Math.max(from, gap.from) >= Math.min(to, gap.to)) break;
    from = Math.max(from, gap.from);
    to = Math.min(to, gap.to);
  }
  return end;
}

function half(line: Line, side: 0 | 1): Line {
  const { from, to } = line.gaps[0]!;
  const text = line.cells[side]!;
  return { ...line, text, cells: [text], gaps: [], ...(side === 0 ? { end: from } : { x: to }) };
}
