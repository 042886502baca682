import { readMarkLine } from '../../corpus/delimiters/delimiters.ts';
import type { CorpusFile } from '../../corpus/parse.ts';
import type { Span } from '../../corpus/span.ts';
import type { LineMap } from '../../indexing/line-map.ts';

/** What somebody is writing in a header. */
export interface HeaderCursor {
  /** The key whose value is being written; null where a key itself is. */
  readonly key: string | null;
  /** What is written of the key or value so far, to the end of its line: what a completion replaces. Counts in the file. */
  readonly written: Span;
  /** The keys that the header has on its other lines. */
  readonly otherKeys: ReadonlySet<string>;
}

const RULE = '---';
const KEY_AND_COLON = /^([a-z][\w-]*):(?=[ \t]|$)[ \t]*/i;
const START_OF_KEY = /^[\w-]*$/;

/** No header is longer; what is further up is not looked at. */
const MOST_LINES = 200;

/**
 * Where a cursor stands in a header, closed or still open; null outside headers and where nothing can be completed
 * (nested values, comments). `offset` counts in the file's text.
 */
export function headerCursorAt(file: CorpusFile, lines: LineMap, offset: number): HeaderCursor | null {
  const at = lines.positionAt(offset).line;
  const opening = findOpening(file, lines, at);
  if (opening === null) return null;
  const { start, end } = lines.lineSpan(at);
  const field = KEY_AND_COLON.exec(lines.slice(start, end));
  const otherKeys = keysOf(lines, opening, at);
  if (field && offset >= start + field[0].length) {
    return { key: field[1]!, written: { start: start + field[0].length, end }, otherKeys };
  }
  const isKey = START_OF_KEY.test(lines.slice(start, offset));
  return isKey ? { key: null, written: { start, end: field ? start + field[0].length : offset }, otherKeys } : null;
}

function lineAt(lines: LineMap, line: number): string {
  const { start, end } = lines.lineSpan(line);
  return lines.slice(start, end).replace(/^\ufeff/, '');
}

function isRule(text: string): boolean {
  return text.startsWith(RULE) && text.trimEnd() === RULE;
}

/** The line that opens the header around a line; null where there is none, or where that line itself is a rule. */
function findOpening(file: CorpusFile, lines: LineMap, at: number): number | null {
  if (isRule(lineAt(lines, at))) return null;
  for (let line = at - 1; line >= Math.max(0, at - MOST_LINES); line--) {
    const text = lineAt(lines, line);
    if (isRule(text)) return opensHeader(file, lines, line) ? line : null;
    if (readMarkLine(text)) return null;
  }
  return null;
}

/** A rule opens a header at the top of a file, directly behind a delimiter, and as the first of its kind in a preamble. */
function opensHeader(file: CorpusFile, lines: LineMap, rule: number): boolean {
  if (rule === 0 || readMarkLine(lineAt(lines, rule - 1))?.kind === 'delimiter') return true;
  const firstSource = file.placed[0]?.delimiter.start ?? (file.reading.kind === 'corpus' ? lines.length : 0);
  if (lines.lineSpan(rule).start >= firstSource) return false;
  for (let line = 0; line < rule; line++) if (isRule(lineAt(lines, line))) return false;
  return true;
}

function keysOf(lines: LineMap, opening: number, except: number): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let line = opening + 1; line < Math.min(lines.count, opening + MOST_LINES); line++) {
    const text = lineAt(lines, line);
    if (isRule(text) || readMarkLine(text)) break;
    const key = KEY_AND_COLON.exec(text)?.[1];
    if (key !== undefined && line !== except) keys.add(key);
  }
  return keys;
}
