import { type Content, isEmptyText, readContent } from '../content.ts';
import type { Fault } from '../fault.ts';
import { emptySource, malformedDelimiter, strayText } from '../faults.ts';
import { beforeLineBreak, behindByteOrderMark, forEachMarkedLine, lineBreakOf, lineFrom, nextLine } from '../lines.ts';
import { type Span, shifted } from '../span.ts';
import { escapeDepth, readMarkLine } from './delimiters.ts';
import { type LookAlike, readLookAlike } from './look-alikes.ts';

/**
 * A delimiter and all text up to the next one. A function of that text alone, and its spans count in it, so that a
 * section stays as it is when the text before it changes.
 */
export interface Section {
  readonly text: string;
  readonly length: number;
  readonly delimiter: Span;
  /** Null for a delimiter without a name. */
  readonly name: string | null;
  readonly nameSpan: Span;
  readonly content: Content;
  /** What is wrong inside the section, in the order of the text. */
  readonly faults: readonly Fault[];
}

/** Lines of a section or preamble that mean something beyond their words. */
interface Marks {
  readonly closer: Span | null;
  /** Offsets of the backslashes that escape delimiters and closers. */
  readonly backslashes: readonly number[];
  readonly lookAlikes: readonly { readonly lookAlike: LookAlike; readonly start: number }[];
}

/**
 * Reads a section: `text` begins with its delimiter line and ends where the next delimiter begins, or with the file,
 * in which case it is the `last` and its last line break belongs to the body.
 */
function parseSection(text: string, last: boolean, today: string): Section {
  const delimiter = lineFrom(text, 0);
  const mark = readMarkLine(text.slice(0, delimiter.end));
  const start = nextLine(text, delimiter.end);
  const marks = readMarks(text, start);
  const end = last && !marks.closer ? text.length : beforeLineBreak(text, marks.closer?.start ?? text.length, start);
  const span = { start, end: Math.max(start, end) };
  const content = readContent(text, span, today, marks.backslashes);
  const faults = [
    ...content.faults,
    ...malformedDelimiters(text, marks),
    ...strayTexts(text, marks.closer),
    ...(isEmptyText(content.body)
      ? [emptySource(delimiter, marks.closer ? null : { start: 0, end: text.length })]
      : []),
  ];
  return {
    text,
    length: text.length,
    delimiter,
    name: mark?.kind === 'delimiter' ? mark.name : null,
    nameSpan: mark?.kind === 'delimiter' && mark.name !== null ? mark.nameSpan : delimiter,
    content,
    faults: faults.sort((a, b) => a.span.start - b.span.start),
  };
}

/** Reads the sections that begin at `delimiters`; the last of them ends with the text, and with the file if `last`. */
export function parseSections(text: string, delimiters: readonly number[], last: boolean, today: string): Section[] {
  return delimiters.map((start, index) => {
    const end = delimiters[index + 1];
    return parseSection(text.slice(start, end), last && end === undefined, today);
  });
}

/** The lines of a text before its first delimiter that almost are one. */
export function lookAlikesBefore(text: string): Fault[] {
  return malformedDelimiters(text, readMarks(text, behindByteOrderMark(text, 0)));
}

function readMarks(text: string, from: number): Marks {
  let closer: Span | null = null;
  const backslashes: number[] = [];
  const lookAlikes: { lookAlike: LookAlike; start: number }[] = [];
  forEachMarkedLine(text, from, (line, start) => {
    const depth = escapeDepth(line);
    if (depth === null) {
      const lookAlike = readLookAlike(line);
      if (lookAlike) {
        lookAlikes.push({ lookAlike, start });
      }
    } else if (depth === 0) {
      closer ??= { start, end: start + line.length };
    } else if (!closer) {
      backslashes.push(start);
    }
  });
  return { closer, backslashes, lookAlikes };
}

function malformedDelimiters(text: string, { lookAlikes }: Marks): Fault[] {
  return lookAlikes.map(({ lookAlike, start }) => malformedDelimiter(lookAlike, start, lineBreakOf(text)));
}

function strayTexts(text: string, closer: Span | null): Fault[] {
  if (!closer) {
    return [];
  }
  const from = nextLine(text, closer.end);
  const stray = text.slice(from);
  if (isEmptyText(stray)) {
    return [];
  }
  const span = { start: stray.length - stray.trimStart().length, end: stray.trimEnd().length };
  return [strayText(shifted(span, from), { start: closer.start, end: from }, lineBreakOf(text))];
}
