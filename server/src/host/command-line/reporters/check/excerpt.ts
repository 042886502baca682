import type { Span } from '../../../../corpus/span.ts';
import type { LineMap } from '../../../../indexing/line-map.ts';
import { displayWidth, plainText } from '../plain-text.ts';

/** How much of a line is shown before and behind what it is about, in UTF-16 code units. */
const BEFORE = 50;
const BEHIND = 40;

/** A piece of one line, and the carets that belong under it. */
export interface Excerpt {
  readonly text: string;
  readonly carets: string;
}

/** Moves a cut off the middle of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}

/**
 * The line around a span of a file with carets under the span; of a long line only its neighbourhood, of a span over
 * several lines only the first.
 */
export function excerptOf(text: string, lines: LineMap, span: Span): Excerpt {
  const line = lines.lineSpan(lines.positionAt(span.start).line);
  const end = Math.min(span.end, line.end);
  const from = wholeCharacter(text, Math.max(line.start, span.start - BEFORE));
  const to = wholeCharacter(text, Math.min(line.end, Math.max(end, span.start) + BEHIND));
  const before = `${from > line.start ? '…' : ''}${plainText(text.slice(from, span.start))}`.trimStart();
  const marked = plainText(text.slice(span.start, Math.min(end, to)));
  const behind = `${plainText(text.slice(Math.min(end, to), to))}${to < line.end ? '…' : ''}`.trimEnd();
  return {
    text: `${before}${marked}${behind}`,
    carets: `${' '.repeat(displayWidth(before))}${'^'.repeat(Math.max(1, displayWidth(marked)))}`,
  };
}
