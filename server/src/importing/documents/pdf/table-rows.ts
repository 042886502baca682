import { areTexts } from './columns.ts';
import type { Line } from './page-lines.ts';

/** So many cells of a column have to stand beside others for it to be one of their table. */
const FEWEST_ROWS = 3;
/** So many lines in a row of a column may stand beside none: its heading, a cell of two lines. */
const MOST_ALONE = 2;
/** How far apart, in sizes of letters, the lines of the cells of a row may be. */
const SAME_ROW = 0.35;

/** Nothing but a number, with its signs and unit, or what stands in the place of one. */
const FIGURE = /^(?:\P{L}{0,12}\d\P{L}*|[–—-]|n\/?a)$/iu;

/**
 * The lines of a page with figures that were written by themselves, as some programs write those of a formula, put into the
 * row that leaves a gap for them.
 */
export function placeFigures(lines: readonly Line[]): readonly Line[] {
  const rows = [...lines];
  const placed = new Set<number>();
  const open = new Map<number, number[]>();
  for (const [at, { y, gaps }] of rows.entries()) {
    if (gaps.length === 0) continue;
    const key = Math.round(y);
    open.set(key, [...(open.get(key) ?? []), at]);
  }
  for (const [at, line] of lines.entries()) {
    if (!line.cells.every((cell) => FIGURE.test(cell))) continue;
    const key = Math.round(line.y);
    const row = [key - 1, key, key + 1]
      .flatMap((near) => open.get(near) ?? [])
      .find((each) => each !== at && !placed.has(each) && gapFor(line, rows[each]!) >= 0);
    if (row === undefined) continue;
    rows[row] = withFigure(rows[row]!, line);
    placed.add(at);
  }
  return placed.size === 0 ? lines : rows.filter((_, at) => !placed.has(at));
}

/** Which gap of a row a line fits into; -1 for none. */
function gapFor(line: Line, row: Line): number {
  const isBeside = Math.abs(row.y - line.y) < line.size * SAME_ROW && row.cells.some((cell) => !FIGURE.test(cell));
  return isBeside ? row.gaps.findIndex(({ from, to }) => from < line.x && line.end < to) : -1;
}

function withFigure(row: Line, figure: Line): Line {
  const at = gapFor(figure, row);
  const { from, to } = row.gaps[at]!;
  const cells = row.cells.toSpliced(at + 1, 0, ...figure.cells);
  const gaps = row.gaps.toSpliced(at, 1, { from, to: figure.x }, ...figure.gaps, { from: figure.end, to });
  return { ...row, text: cells.join(' | '), cells, gaps };
}

/**
 * The lines of a page with tables that were written column by column put right: the cells that stand on one line are a row.
 * Columns of text stay as they are: one of the columns has to be of figures.
 */
export function joinRows(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  /** Where the lines begin that run down the page without a break. */
  let top = 0;
  let at = 0;
  while (at < lines.length) {
    const line = lines[at]!;
    const before = joined.at(-1);
    const column = before && line.y > before.y + line.size ? columnAt(lines, at, joined.slice(top)) : null;
    if (column) {
      joined.splice(top, joined.length - top, ...column.rows);
      at = column.end;
    } else {
      if (before && line.y > before.y + line.size) top = joined.length;
      joined.push(line);
      at++;
    }
  }
  return joined;
}

/** The column that begins at a line, joined to the cells on its left; null where it is none. */
function columnAt(
  lines: readonly Line[],
  from: number,
  left: readonly Line[],
): { readonly rows: readonly Line[]; readonly end: number } | null {
  const besides = new Map<Line, Line>();
  let end = from;
  for (let at = from; at < lines.length && at - end <= MOST_ALONE; at++) {
    const line = lines[at]!;
    if (at > from && line.y > lines[at - 1]!.y) break;
    const beside = left.find((each) => Math.abs(each.y - line.y) < line.size * SAME_ROW && each.end <= line.x);
    if (!beside || besides.has(beside)) continue;
    besides.set(beside, line);
    end = at + 1;
  }
  const sides = [[...besides.keys()], [...besides.values()]];
  const isTable = sides.some(hasFigures) && !sides.some((side) => areTexts(side.flatMap(({ cells }) => cells)));
  if (besides.size < FEWEST_ROWS || !isTable) return null;
  const rows = left.map((line) => {
    const cell = besides.get(line);
    return cell ? rowOf(line, cell) : line;
  });
  const placed = new Set(besides.values());
  for (const line of lines.slice(from, end)) {
    if (placed.has(line)) continue;
    const below = rows.findIndex(({ y }) => y < line.y);
    rows.splice(below < 0 ? rows.length : below, 0, line);
  }
  return { rows, end };
}

/** Whether most lines have a cell that is a figure. */
function hasFigures(lines: readonly Line[]): boolean {
  return lines.filter(({ cells }) => cells.some((cell) => FIGURE.test(cell))).length * 2 > lines.length;
}

function rowOf(left: Line, right: Line): Line {
  const cells = [...left.cells, ...right.cells];
  return {
    ...left,
    text: cells.join(' | '),
    end: right.end,
    gaps: [...left.gaps, { from: left.end, to: right.x }, ...right.gaps],
    cells,
  };
}
