import { isBlank } from './delimiters/delimiters.ts';
import type { Fault } from './fault.ts';
import { unclosedHeader } from './faults.ts';
import { type ReadHeader, readHeader } from './headers/header.ts';
import { findRule, isRule, readTop, type TopOfSource } from './headers/header-block.ts';
import { behindByteOrderMark, lineBreakOf, lineFrom, nextLine } from './lines.ts';
import type { Span } from './span.ts';

/** What a source holds: its own header and its body. Spans count in the text it was read from. */
export interface Content {
  readonly headerSpan: Span | null;
  readonly header: ReadHeader;
  readonly bodySpan: Span;
  readonly body: string;
  /** See `PlacedSource.escapes`. */
  readonly escapes: readonly number[];
  readonly faults: readonly Fault[];
}

const NO_HEADER: ReadHeader = { fields: [], values: new Map(), faults: [], braces: false };

/**
 * Reads the stretch of a text that one source fills, without its delimiter. `backslashes` are the ascending offsets of
 * the backslashes that escape delimiters in it, or null for a file that is one source: it has no delimiters, and a
 * `---` that nothing closes is plain text there. The backslash before a `---` that begins the body is found here.
 */
export function readContent(text: string, span: Span, today: string, backslashes: readonly number[] | null): Content {
  const top = readTop(text.slice(0, span.end), span.start);
  const block = top.kind === 'header' ? top.block : null;
  const header = block ? readHeader(text, block, today) : NO_HEADER;
  const bodySpan = { start: block ? block.bodyStart : behindByteOrderMark(text, span.start), end: span.end };
  const readsEscape = text[bodySpan.start] === '\\' && ruleStart(text, bodySpan) !== null;
  const rule = readsEscape && (backslashes || opensLikeHeader(text, span)) ? [bodySpan.start] : [];
  const delimiters = backslashes?.filter((at) => at >= bodySpan.start) ?? [];
  return {
    headerSpan: block?.span ?? null,
    header,
    bodySpan,
    ...unescaped(text, bodySpan, [...rule, ...delimiters]),
    faults: [...header.faults, ...(backslashes ? unclosed(text, span, top) : [])],
  };
}

/** Where the first line of a stretch of text begins if it is `---`, behind any backslashes; null for any other line. */
export function ruleStart(text: string, span: Span): number | null {
  const start = behindByteOrderMark(text, span.start);
  let at = start;
  while (at < span.end && text[at] === '\\') {
    at++;
  }
  const { end } = lineFrom(text, at);
  return isRule(text, { start: at, end: Math.min(end, span.end) }) ? start : null;
}

/**
 * Whether a stretch of text begins with a header, or would if no backslash stood before its `---`. Only then is that
 * backslash needed in a file that is one source.
 */
export function opensLikeHeader(text: string, span: Span): boolean {
  const start = ruleStart(text, span);
  const stretch = text.slice(0, span.end);
  return start !== null && findRule(stretch, nextLine(stretch, lineFrom(stretch, start).end)) !== null;
}

function unescaped(text: string, span: Span, backslashes: readonly number[]) {
  if (backslashes.length === 0) {
    return { body: text.slice(span.start, span.end), escapes: [] };
  }
  const pieces: string[] = [];
  let from = span.start;
  for (const at of backslashes) {
    pieces.push(text.slice(from, at));
    from = at + 1;
  }
  pieces.push(text.slice(from, span.end));
  return { body: pieces.join(''), escapes: backslashes.map((at, index) => at - span.start - index) };
}

function unclosed(text: string, span: Span, top: TopOfSource): Fault[] {
  if (top.kind !== 'unclosed') {
    return [];
  }
  const lineBreak = lineBreakOf(text);
  const at = endOfFields(text, nextLine(text, top.line.end), span.end);
  const closing = text[at - 1] === '\n' ? `---${lineBreak}` : `${lineBreak}---`;
  return [unclosedHeader(top.line, { span: { start: at, end: at }, text: closing })];
}

/** A line that goes on with a header: a field, an item or a continuation of one, a comment. */
const FIELD_LINE = /^(?:[\w-]+[ \t]*:(?:[ \t]|$)|[ \t]+\S|- |#)/;

/** Where the fields of an unclosed header seem to end: behind the last line that can be one. */
function endOfFields(text: string, from: number, end: number): number {
  let at = Math.min(from, end);
  while (at < end) {
    const line = lineFrom(text, at);
    if (!FIELD_LINE.test(text.slice(line.start, Math.min(line.end, line.start + 200)))) {
      break;
    }
    at = Math.min(nextLine(text, line.end), end);
  }
  return at;
}

/** Whether a stretch of text holds nothing but white space. */
export function isEmptyText(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isBlank(code) && code !== 0x0a) {
      return text.trim() === '';
    }
  }
  return true;
}
