import { isEmptyText } from '../content.ts';
import { lookAlikesBefore } from '../delimiters/section.ts';
import type { Fault } from '../fault.ts';
import { unclosedHeader } from '../faults.ts';
import { behindByteOrderMark, lineBreakOf } from '../lines.ts';
import type { Span } from '../span.ts';
import { type ReadHeader, readHeader } from './header.ts';
import { findRule, readTop } from './header-block.ts';

/** What stands before the first delimiter of a corpus. */
export interface Preamble {
  readonly text: string;
  readonly length: number;
  readonly headerSpan: Span | null;
  /** The defaults for every source of the file, null where there are none. */
  readonly header: ReadHeader | null;
  readonly faults: readonly Fault[];
}

/**
 * Reads a preamble: the first `---` that a second one closes begins its header, all other text is a comment. A single
 * `---` inside a comment is a comment too; only one that nothing but white space precedes is a header left open.
 */
export function parsePreamble(text: string, today: string): Preamble {
  const opening = findRule(text, behindByteOrderMark(text, 0));
  const top = opening ? readTop(text, opening.start) : null;
  const header = top?.kind === 'header' ? readHeader(text, top.block, today) : null;
  const leftOpen = opening && top?.kind === 'unclosed' && isEmptyText(text.slice(0, opening.start));
  const faults = [
    ...(header?.faults ?? []),
    ...(leftOpen ? [leftOpenAt(opening, text)] : []),
    ...lookAlikesBefore(text),
  ];
  return {
    text,
    length: text.length,
    headerSpan: top?.kind === 'header' ? top.block.span : null,
    header,
    faults: faults.sort((a, b) => a.span.start - b.span.start),
  };
}

function leftOpenAt(opening: Span, text: string): Fault {
  const span = { start: text.length, end: text.length };
  const lineBreak = lineBreakOf(text);
  return unclosedHeader(opening, {
    span,
    text: text.endsWith('\n') ? `---${lineBreak}` : `${lineBreak}---${lineBreak}`,
  });
}
