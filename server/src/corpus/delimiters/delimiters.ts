import { forEachMarkedLine } from '../lines.ts';
import type { Span } from '../span.ts';

/** What the canonical delimiter line of a source begins with; a space and the source's name follow. */
export const DELIMITER = '<<<FILE>>>';

/** A line that parts sources. Spans count in the line. */
export type MarkLine =
  | { readonly kind: 'delimiter'; readonly name: string | null; readonly nameSpan: Span }
  | { readonly kind: 'closer' };

/** What a closing line begins with; a colon and the name of the source may follow. */
const CLOSERS = ['<<<END FILE', '<<<ENDFILE', '<<<END_FILE', '<<<END', '<<</FILE'] as const;
const BRACKETED_DIALECTS = ['<<<FILE:', '<<<FILE '] as const;

/**
 * Reads a line (without its line break) as a delimiter or closer, in the canonical form or a dialect; null for any
 * other line. Blanks at the line's end and around a name do not count. Works on decoded text and on a string of bytes
 * alike, since the grammar is ASCII.
 */
export function readMarkLine(line: string): MarkLine | null {
  if (!line.startsWith('<<<')) {
    return null;
  }
  const end = trimmedEnd(line, 0, line.length);
  if (line.startsWith(DELIMITER)) {
    return readCanonical(line, end);
  }
  if (BRACKETED_DIALECTS.some((opening) => line.startsWith(opening))) {
    return readBracketed(line, end);
  }
  return isCloser(line, end) ? { kind: 'closer' } : null;
}

/** "<<<END>>>", "<<<END FILE: a.md>>>". */
function isCloser(line: string, end: number): boolean {
  const opening = CLOSERS.find((each) => line.startsWith(each));
  if (opening === undefined || !line.endsWith('>>>', end) || end < opening.length + 3) return false;
  return end === opening.length + 3 || line[opening.length] === ':';
}

/**
 * How many backslashes stand before a line that would otherwise read as a delimiter or closer: 0 for a real one,
 * 1 or more for an escaped one, null for a line that is neither.
 */
export function escapeDepth(line: string): number | null {
  let depth = 0;
  while (line.charCodeAt(depth) === BACKSLASH) {
    depth++;
  }
  return readMarkLine(depth === 0 ? line : line.slice(depth)) ? depth : null;
}

/** Whether a code unit is a space, a tab or a carriage return: the blanks that the format looks past. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d;
}

const BACKSLASH = 0x5c;

function readCanonical(line: string, end: number): MarkLine | null {
  const opening = DELIMITER.length;
  if (end === opening) {
    return { kind: 'delimiter', name: null, nameSpan: { start: 0, end } };
  }
  return line[opening] === ' ' ? named(line, opening, end) : null;
}

function readBracketed(line: string, end: number): MarkLine | null {
  if (!line.endsWith('>>>', end)) return null;
  const from = BRACKETED_DIALECTS[0].length;
  const mark = named(line, from, end - 3);
  return mark?.kind === 'delimiter' ? (withoutFrills(line, mark.nameSpan) ?? mark) : null;
}

/** "path=" before a name, as attributes of markup are written. */
const ATTRIBUTE = /^(?:path|name|file|filename|src|source)=/i;
/** What else a bundle tells of a file behind its name: " | LINES: 1-40". */
const MORE = / +\| +[A-Z][A-Z ]*:/;

/** The name in what stands between brackets, out of its quotes and attributes: "path="a.md"", "a.md | LINES: 1-40". */
function withoutFrills(line: string, { start, end }: Span): MarkLine | null {
  const attribute = ATTRIBUTE.exec(line.slice(start, end));
  const from = start + (attribute?.[0].length ?? 0);
  const quote = line[from];
  if (quote === '"' || quote === "'") {
    const close = line.indexOf(quote, from + 1);
    return close === -1 || close >= end ? null : named(line, from + 1, close);
  }
  const more = MORE.exec(line.slice(from, end));
  if (attribute === null && more === null) return null;
  return named(line, from, more === null ? end : from + more.index);
}

function named(line: string, from: number, to: number): MarkLine | null {
  const end = trimmedEnd(line, from, to);
  let start = from;
  while (start < end && isBlank(line.charCodeAt(start))) {
    start++;
  }
  return start === end ? null : { kind: 'delimiter', name: line.slice(start, end), nameSpan: { start, end } };
}

function trimmedEnd(line: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(line.charCodeAt(at - 1))) {
    at--;
  }
  return at;
}

/** The offsets of all delimiter lines of a text, ascending, from the line that begins at `from`. */
export function findDelimiters(text: string, from: number): number[] {
  const starts: number[] = [];
  forEachMarkedLine(text, from, (line, start) => {
    if (readMarkLine(line)?.kind === 'delimiter') {
      starts.push(start);
    }
  });
  return starts;
}
