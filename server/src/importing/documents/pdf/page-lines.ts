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
/** A gap that is wider than so many sizes parts figures: blanks inside one are narrower. */
const FIGURE_GAP = 0.6;
/** How far apart, in sizes, lines of letters that stand on one line may be: raised and lowered ones. */
const SAME_LINE = 0.45;
/** The same of small letters right behind a word: the “th” of “5th”, the mark of a note. */
const RAISED_LINE = 0.6;
/** The same of cells of a row that was written from right to left. */
const SAME_ROW = 0.1;
/** In such scripts it is how lines are written. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** The lines of a page, in the order in which it was written: columns that were written one after the other stay apart. */
export function linesOf(runs: readonly Run[]): readonly Line[] {
  const lines: Run[][] = [];
  for (const run of runs.flatMap(figuresApart)) {
    const line = lines.at(-1);
    const isSame = line !== undefined && isOnLine(run, line);
    if (isSame) line.push(run);
    else lines.push([run]);
  }
  return lines.map(lineOf);
}

/** A row of figures with groups or decimals that was written as one text, as several. */
function figuresApart(run: Run): readonly Run[] {
  const figures = run.text.split(' ');
  if (figures.length < 2 || !figures.every((figure) => WHOLE_FIGURE.test(figure))) return [run];
  const width = run.width / run.text.length;
  let x = run.x;
  return figures.map((text) => {
    const part = { ...run, text, x, width: text.length * width };
    x += part.width + width;
    return part;
  });
}

/** Behind such a figure no blank parts more digits of it from these. */
const WHOLE_FIGURE = /^[*–−+(-]*\p{Sc}?\d+[.,][\d.,]*\d[%)]?$/u;

function isOnLine(run: Run, line: readonly Run[]): boolean {
  const main = largest(line);
  const size = Math.max(run.size, main.size);
  const last = line.at(-1)!;
  const apart = Math.abs(run.y - main.y) / size;
  const gap = run.x - last.x - last.width;
  const isRaised = run.size < main.size * 0.85 && Math.abs(gap) < size * 0.3;
  // A run that begins far to the left of the last one's end begins a line of its own, or is a cell that was left free.
  return gap > -size * 1.5 ? apart < (isRaised ? RAISED_LINE : SAME_LINE) : apart < SAME_ROW && isFree(run, line);
}

/** Whether a run stands beside all others of a line, in a script in which that is no line of its own. */
function isFree(run: Run, line: readonly Run[]): boolean {
  return [run, ...line].every(
    (each) =>
      !RIGHT_TO_LEFT.test(each.text) &&
      (each === run || isBlank(each) || isBlank(run) || each.x + each.width <= run.x || run.x + run.width <= each.x),
  );
}

function isBlank({ text }: Run): boolean {
  return text.trim() === '';
}

/** The runs of a line from left to right. What was written in another order has blanks that fill gaps for none. */
function inOrder(runs: readonly Run[]): readonly Run[] {
  const words = runs.filter((run) => !isBlank(run));
  const isOrdered = words.every((run, at) => at === 0 || run.x > words[at - 1]!.x - run.size * 1.5);
  return isOrdered ? runs : words.sort((a, b) => a.x - b.x);
}

function largest(runs: readonly Run[]): Run {
  return runs.reduce((a, b) => (b.size > a.size * 1.05 ? b : a));
}

/** What stands before an item of a list, a note, a heading: no cell of a row. */
const MARK = /^\s*(?:[•●▪◦‣–—-]|\(?\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2})+|\(?[a-z]\))\s*$/u;

/** Whether one text ends and the other begins with a figure. */
function areFigures(before: string, behind: string): boolean {
  return /[\d%]\s*$/.test(before) && /^\s*[-–−+(]?\p{Sc}?\d/u.test(behind);
}

/** Whether a cell is such a figure, and another text begins with a figure. */
function areWholeFigures(cell: string, behind: string): boolean {
  return WHOLE_FIGURE.test(cell.trim()) && /^\s*[*–−+(-]*\p{Sc}?\d/u.test(behind);
}

function lineOf(written: readonly Run[]): Line {
  const runs = inOrder(written);
  const main = largest(runs);
  const gaps: { from: number; to: number }[] = [];
  const cells: string[] = [];
  let cell = '';
  let end: number | null = null;
  for (const run of runs) {
    const gap = end === null ? 0 : run.x - end;
    const isGap =
      gap > main.size * CELL_GAP ||
      (gap > main.size * FIGURE_GAP && areFigures(cell, run.text)) ||
      (gap > main.size * WORD_GAP && cells.length > 0 && areWholeFigures(cell, run.text));
    const isMark = cells.length === 0 && MARK.test(cell) && /^\s*["“‘(]?\p{L}/u.test(run.text);
    if (isGap && cell.trim() !== '' && !isMark) {
      cells.push(cell.trim());
      gaps.push({ from: end!, to: run.x });
      cell = '';
    } else if (gap > main.size * WORD_GAP && !cell.endsWith(' ') && !run.text.startsWith(' ')) {
      cell += ' ';
    }
    cell += noteMark(run, main, cell) ?? (cell.endsWith(' ') ? run.text.trimStart() : run.text);
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
