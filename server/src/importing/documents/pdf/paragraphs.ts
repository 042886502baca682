import type { Line } from './page-lines.ts';

/** A gap above a line that is so much larger than the usual one begins a paragraph. */
const WIDER = 1.35;

/**
 * The lines of a page as paragraphs between blank lines: lines that go on are joined, a word that was parted at the end of
 * a line becomes one again, and rows of tables stay lines.
 *
 * @param known the words of the document, by which "lock-down" and "co-operate" are told apart
 */
export function paragraphsOf(lines: readonly Line[], known: ReadonlySet<string>): string {
  const usual = usualGaps(lines);
  let text = '';
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before === undefined) text = line.text;
    else if (beginsParagraph(line, before, usual(line))) text += `\n\n${line.text}`;
    else if (isRow(before) || isRow(line)) text += `\n${line.text}`;
    else text = joined(text, line.text, known);
  }
  return text;
}

/** Whether a line goes on in no other: a row of a table, or one of a list of contents ("2.1 Damage . . . . . 14"). */
function isRow({ cells, text }: Line): boolean {
  return cells.length > 1 || /(?:\.\s?){5}\s?[\p{L}\p{N},.%]{1,12}$/u.test(text);
}

/** The words of all pages, in small letters, with hyphens inside them as they stand. */
export function wordsOf(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const lines of pages) {
    for (const { text } of lines)
      for (const [word] of text.matchAll(/\p{L}+(?:-\p{L}+)*(?!-$)/gu)) words.add(word.toLowerCase());
  }
  return words;
}

/** So many gaps of one width show how far apart lines of their size are; a table has other gaps than the text around it. */
const FEWEST_GAPS = 3;
/** Where lines go on, their gap is at least this share as frequent as the one between paragraphs of a line. */
const RARER = 0.3;

/** How far apart lines are that go on: those of the size of a line where there are enough, else those of the page. */
function usualGaps(lines: readonly Line[]): (line: Line) => number {
  const all: number[] = [];
  const bySize = new Map<number, number[]>();
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1] ?? line;
    const gap = Math.round(before.y - line.y);
    if (gap <= line.size * 0.8 || gap >= line.size * 2.5) continue;
    all.push(gap);
    const size = Math.round(line.size);
    if (Math.round(before.size) === size) bySize.set(size, [...(bySize.get(size) ?? []), gap]);
  }
  const onPage = usualOf(all) ?? (lines[0]?.size ?? 10) * 1.2;
  const ofSize = new Map(
    [...bySize].filter(([, gaps]) => gaps.length >= FEWEST_GAPS).map(([size, gaps]) => [size, usualOf(gaps)]),
  );
  return ({ size }) => ofSize.get(Math.round(size)) ?? onPage;
}

/** The smallest of the frequent gaps: "13, 14, 27, 27" are lines of 13.5 points and paragraphs of one line each. */
function usualOf(gaps: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  // What is between two whole numbers is rounded to either.
  for (const gap of gaps) for (const near of [gap, gap + 1]) counts.set(near, (counts.get(near) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].filter(([, count]) => count >= most * RARER).sort(([a], [b]) => a - b)[0]?.[0];
}

function beginsParagraph(line: Line, before: Line, usual: number): boolean {
  const gap = before.y - line.y;
  const isOtherSize = Math.abs(line.size - before.size) > line.size * 0.12;
  if (isOtherSize) return true;
  if (gap < -line.size || gap > Math.max(usual, line.size) * WIDER) {
    // The next column goes on where the sentence does.
    return !(gap < 0 && goesOn(before.text, line.text));
  }
  if (/^(?:[•●▪◦‣–—-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/.test(line.text)) return true;
  const isIndented = line.x - before.x > line.size * 0.8 && line.x - before.x < line.size * 5;
  return isIndented && /[.!?:”"’)]$/.test(before.text);
}

/** Whether a line that begins elsewhere goes on with the sentence of another. */
export function goesOn(before: string, behind: string): boolean {
  return !/[.!?:”"]$/.test(before) && /^[\p{Ll}\d]/u.test(behind);
}

function joined(text: string, line: string, known: ReadonlySet<string>): string {
  const parted = /(\p{L}+)[-\u2010]$/u.exec(text);
  const rest = /^\p{Ll}+/u.exec(line)?.[0];
  if (parted && rest) {
    const [, start = ''] = parted;
    const isCompound = !known.has(`${start}${rest}`.toLowerCase()) && known.has(`${start}-${rest}`.toLowerCase());
    return isCompound ? `${text.slice(0, -1)}-${line}` : text.slice(0, -1) + line;
  }
  // "20-" and "year-old", "£12-" and "15m": a hyphen that belongs there.
  return /[\p{L}\p{N}][-–\u2010]$/u.test(text) ? text + line : `${text} ${line}`;
}
