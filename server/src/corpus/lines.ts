import type { Span } from './span.ts';

/** U+FEFF, which some editors put at the very start of a file. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The line that begins at `start`, without its line break (LF or CRLF). */
export function lineFrom(text: string, start: number): Span {
  const feed = text.indexOf('\n', start);
  if (feed === -1) {
    return { start, end: text.length };
  }
  return { start, end: feed > start && text[feed - 1] === '\r' ? feed - 1 : feed };
}

/** The offset behind the line break that follows `lineEnd`; the end of the text where there is none. */
export function nextLine(text: string, lineEnd: number): number {
  const feed = text.indexOf('\n', lineEnd);
  return feed === -1 ? text.length : feed + 1;
}

/**
 * The offset before the line break that ends directly at `lineStart`, but never before `floor`. A CRLF is one line
 * break.
 */
export function beforeLineBreak(text: string, lineStart: number, floor: number): number {
  let at = lineStart;
  if (at > floor && text[at - 1] === '\n') {
    at--;
    if (at > floor && text[at - 1] === '\r') {
      at--;
    }
  }
  return at;
}

/** The line break that a text uses first; LF where it has none. */
export function lineBreakOf(text: string): '\n' | '\r\n' {
  const feed = text.indexOf('\n');
  return feed > 0 && text[feed - 1] === '\r' ? '\r\n' : '\n';
}

/**
 * Calls `visit` once for every line that holds `<<`, in order, from the line that begins at `from`. All delimiters,
 * closers, escapes and look-alikes are among them, and next to no other line is; takes time linear in the text.
 */
export function forEachMarkedLine(text: string, from: number, visit: (line: string, start: number) => void): void {
  let at = from;
  for (;;) {
    const hit = text.indexOf('<<', at);
    if (hit === -1) {
      return;
    }
    const start = hit === at ? at : Math.max(text.lastIndexOf('\n', hit) + 1, at);
    const { end } = lineFrom(text, start);
    visit(text.slice(start, end), start);
    at = nextLine(text, end);
  }
}

/** `start`, or the offset behind the byte-order mark that stands there. */
export function behindByteOrderMark(text: string, start: number): number {
  return text.startsWith(BYTE_ORDER_MARK, start) ? start + 1 : start;
}
