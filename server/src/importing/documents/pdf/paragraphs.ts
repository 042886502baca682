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
  const usual = usualGap(lines);
  let text = '';
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before === undefined) text = line.text;
    else if (beginsParagraph(line, before, usual)) text += `\n\n${line.text}`;
    else if (before.cells.length > 1 || line.cells.length > 1) text += `\n${line.text}`;
    else text = joined(text, line.text, known);
  }
  return text;
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

/** The gap between two lines that is most frequent. */
function usualGap(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    const gap = Math.round((lines[at - 1]?.y ?? line.y) - line.y);
    if (gap > line.size * 0.5 && gap < line.size * 2.5) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? (lines[0]?.size ?? 10) * 1.2;
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
  const parted = /(\p{L}+)[-\u00ad\u2010]$/u.exec(text);
  const rest = /^\p{Ll}+/u.exec(line)?.[0];
  if (parted && rest) {
    const [, start = ''] = parted;
    const isCompound = !known.has(`${start}${rest}`.toLowerCase()) && known.has(`${start}-${rest}`.toLowerCase());
    return isCompound ? `${text.slice(0, -1)}-${line}` : text.slice(0, -1) + line;
  }
  // "20-" and "year-old", "£12-" and "15m": a hyphen that belongs there.
  return /[\p{L}\p{N}][-–\u2010]$/u.test(text) ? text + line : `${text} ${line}`;
}
