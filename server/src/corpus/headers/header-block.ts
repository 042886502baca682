import { isBlank } from '../delimiters/delimiters.ts';
import { behindByteOrderMark, lineFrom, nextLine } from '../lines.ts';
import type { Span } from '../span.ts';

const RULE = '---';

/** Where a header stands in a text. */
export interface HeaderBlock {
  /** From the opening `---` to the end of the closing one, without its line break. */
  readonly span: Span;
  /** The YAML between the two lines. */
  readonly yaml: Span;
  /** Where the text goes on behind the header. */
  readonly bodyStart: number;
}

/** What stands at the top of a source: a header, a `---` that nothing closes (its line), or neither. */
export type TopOfSource =
  | { readonly kind: 'header'; readonly block: HeaderBlock }
  | { readonly kind: 'unclosed'; readonly line: Span }
  | { readonly kind: 'none' };

/**
 * Reads the top of a source from `start`, where its text begins. A header opens on the very first line; a byte-order
 * mark may stand before it.
 */
export function readTop(text: string, start: number): TopOfSource {
  const first = lineFrom(text, behindByteOrderMark(text, start));
  if (!isRule(text, first)) {
    return { kind: 'none' };
  }
  const closing = findRule(text, nextLine(text, first.end));
  if (closing === null) {
    return { kind: 'unclosed', line: first };
  }
  return {
    kind: 'header',
    block: {
      span: { start: first.start, end: closing.end },
      yaml: { start: nextLine(text, first.end), end: closing.start },
      bodyStart: nextLine(text, closing.end),
    },
  };
}

/** The first line at or behind `from` that is `---` and nothing else; `from` must be the start of a line. */
export function findRule(text: string, from: number): Span | null {
  let at = from;
  while (at < text.length) {
    if (text.startsWith(RULE, at)) {
      const line = lineFrom(text, at);
      if (isRule(text, line)) {
        return line;
      }
    }
    const next = text.indexOf(`\n${RULE}`, at);
    if (next === -1) {
      return null;
    }
    at = next + 1;
  }
  return null;
}

/** Whether a line is `---`, blanks at its end aside. */
export function isRule(text: string, line: Span): boolean {
  if (!text.startsWith(RULE, line.start)) {
    return false;
  }
  let at = line.start + RULE.length;
  while (at < line.end && isBlank(text.charCodeAt(at))) {
    at++;
  }
  return at >= line.end && line.end - line.start >= RULE.length;
}
