import type { Span } from '../span.ts';
import { isBlank, readMarkLine } from './delimiters.ts';

/** A line that almost is a delimiter or closer, and what it was probably meant to be. */
export interface LookAlike {
  /** What looks like a delimiter. Counts in the line. */
  readonly span: Span;
  /** In a few words, why it is none. */
  readonly why: string;
  /** The line in its canonical form. */
  readonly canonical: string;
  /** Other text of the same line stands before it. */
  readonly behindText: boolean;
}

/**
 * The opening of a delimiter or closer, however many brackets and blanks it has and in any case. A byte-order mark or
 * a zero-width space before it is what remains when files are joined.
 */
const OPENING = /^[ \t\uFEFF\u200B]*(<{2,})[ \t]*(\/?file|(?:end|begin|start)[ _-]?file|end)(?![\p{L}\p{N}_])/iu;

/** Marks in front of a delimiter that is only being talked about. */
const QUOTING = new Set(['"', "'", '`', '“', '‘', '«', '(', '[', '\\']);

/**
 * Finds what almost reads as a delimiter or closer in a line (without its line break) that is neither: brackets or
 * case that differ, blanks before it, or a delimiter behind the last words of another text. Null where there is none,
 * and for a line that begins with a backslash: whoever wrote that means text.
 */
export function readLookAlike(line: string): LookAlike | null {
  const opening = OPENING.exec(line);
  return opening ? readLine(line, opening[1] ?? '', opening[2] ?? '', opening[0].length) : readLineEnd(line);
}

function readLine(line: string, brackets: string, word: string, behind: number): LookAlike | null {
  const start = line.indexOf('<');
  const { name, closing } = readRest(line.slice(behind));
  if (brackets.length < 3 ? closing < 2 : closing === 0 && word !== 'FILE') {
    return null;
  }
  const isFile = /^(?:(?:begin|start)[ _-]?)?file$/i.test(word);
  const followed = isFile ? readFollowed(line) : null;
  if (followed !== null) return followed;
  return {
    span: { start: 0, end: line.length },
    why: reason(start, brackets.length, closing, word),
    canonical: isFile ? canonicalDelimiter(name) : '<<<END>>>',
    behindText: false,
  };
}

/** "<<<FILE: a.md>>> Ten came.": a whole delimiter, with the text of its source behind it. */
function readFollowed(line: string): LookAlike | null {
  const close = line.indexOf('>>>') + 3;
  const mark = close < 3 ? null : readMarkLine(line.slice(0, close));
  const text = line.slice(close).trim();
  if (mark?.kind !== 'delimiter' || mark.name === null || text === '') return null;
  return {
    span: { start: 0, end: line.length },
    why: 'the text of the source begins on a line of its own',
    canonical: `${canonicalDelimiter(mark.name)}\n${text}`,
    behindText: false,
  };
}

/** The name behind `FILE`, on either side of the closing brackets, and how many of these there are. */
function readRest(rest: string): { name: string; closing: number } {
  const text = rest.trim();
  let leading = 0;
  while (text[leading] === '>') {
    leading++;
  }
  if (leading > 0) {
    return { name: text.slice(leading).trim(), closing: leading };
  }
  let end = text.length;
  while (end > 0 && text[end - 1] === '>') {
    end--;
  }
  return { name: text.slice(text[0] === ':' ? 1 : 0, end).trim(), closing: text.length - end };
}

function reason(start: number, opening: number, closing: number, word: string): string {
  if (/^(?:begin|start)/i.test(word)) {
    return 'it begins with the word FILE alone';
  }
  if (opening !== 3 || closing !== 3) {
    return 'it needs three brackets on either side';
  }
  if (word !== word.toUpperCase()) {
    return 'it is written in capitals';
  }
  if (start > 0) {
    return 'it starts in the first column';
  }
  return 'between it and the name stands one space';
}

/** A whole delimiter or closer at the end of a line of text, as files leave it that are joined without a last line break. */
function readLineEnd(line: string): LookAlike | null {
  const start = line.search(/<<<(?:FILE|END|\/FILE)/);
  if (start <= 0 || line.startsWith('\\') || QUOTING.has(line[start - 1] ?? '')) {
    return null;
  }
  const mark = readMarkLine(line.slice(start));
  if (mark === null) {
    return null;
  }
  const name = mark.kind === 'delimiter' ? (mark.name ?? '') : '';
  const isApart = isBlank(line.charCodeAt(start - 1));
  if (isApart && (mark.kind === 'closer' || /\s/.test(name))) {
    return null;
  }
  return {
    span: { start, end: line.length },
    why: 'it starts in the first column',
    canonical: mark.kind === 'closer' ? '<<<END>>>' : canonicalDelimiter(name),
    behindText: true,
  };
}

/** The canonical delimiter line of a source; without a name, that of an unnamed one. */
export function canonicalDelimiter(name: string): string {
  return name === '' ? '<<<FILE>>>' : `<<<FILE>>> ${name}`;
}
