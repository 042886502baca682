import type { TextEdit } from 'vscode-languageserver-types';
import { readMarkLine } from '../../corpus/delimiters/delimiters.ts';
import { canonicalDelimiter } from '../../corpus/delimiters/look-alikes.ts';
import type { CorpusFile } from '../../corpus/files/corpus-file.ts';
import type { HeaderField, PlacedSource } from '../../corpus/source.ts';
import type { Span } from '../../corpus/span.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { rangeOf } from '../answers/places.ts';

/** What is written in place of a span of the file. */
interface Change {
  readonly span: Span;
  readonly text: string;
}

/** A header as it stands in the file. */
interface PlacedHeader {
  readonly span: Span;
  readonly fields: readonly HeaderField[];
}

const BLANKS = /^[ \t]+$/;
const COLON = /^[ \t]*:[ \t]*$/;
const LINE_BREAK = /^\r?\n/;

/**
 * The edits that give a corpus its canonical form: delimiters of any dialect become `<<<FILE>>> name`, closing lines go,
 * and in headers stands one space behind each colon and none at a line's end. Bodies, comments, the order of keys and
 * line breaks stay as they are, and so does every header that cannot be read or is more than plain lines. Sources say the
 * same before and after.
 */
export function formatCorpus(index: CorpusIndex, uri: string): TextEdit[] {
  const file = index.file(uri);
  if (!file) return [];
  const changes = [
    ...headersOf(file).flatMap((header) => formatHeader(file, header)),
    ...(file.reading.kind === 'corpus' ? file.placed.flatMap((placed, nth) => formatMarks(file, placed, nth)) : []),
  ];
  return changes
    .filter(({ span, text }) => file.text.slice(span.start, span.end) !== text)
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap(({ span, text }) => {
      const range = rangeOf(index, uri, span);
      return range ? [{ range, newText: text }] : [];
    });
}

function headersOf({ placed, reading }: CorpusFile): readonly PlacedHeader[] {
  const own = placed.map(({ headerSpan, fields }) => ({ span: headerSpan, fields }));
  const defaults =
    reading.kind === 'corpus'
      ? [{ span: reading.preamble.headerSpan, fields: reading.preamble.header?.fields ?? [] }]
      : [];
  return [...defaults, ...own].flatMap(({ span, fields }) => (span === null ? [] : [{ span, fields }]));
}

function formatHeader({ text, faults }: CorpusFile, { span, fields }: PlacedHeader): readonly Change[] {
  const isFaulty = faults.some(
    ({ code, span: at }) => code === 'invalid-header' && at.start >= span.start && at.end <= span.end,
  );
  const isPlain = fields.every(({ keySpan, valueSpan }) => !/[\r\n]/.test(text.slice(keySpan.start, valueSpan.end)));
  if (isFaulty || !isPlain || fields.some((field) => !startsLine(text, field))) return [];
  return [...fields.flatMap((field) => formatField(text, field)), ...endsOfLines(text, span)];
}

/** Whether nothing but blanks stands before a field: the fields of a mapping in braces share a line. */
function startsLine(text: string, { keySpan }: HeaderField): boolean {
  const start = text.lastIndexOf('\n', keySpan.start - 1) + 1;
  return text.slice(start, keySpan.start).trim() === '';
}

function formatField(text: string, { keySpan, valueSpan }: HeaderField): readonly Change[] {
  const gap = { start: keySpan.end, end: valueSpan.start };
  if (!COLON.test(text.slice(gap.start, gap.end)) || valueSpan.start === valueSpan.end) return [];
  return [{ span: gap, text: ': ' }];
}

/** Drops the blanks at the end of each line of a header. */
function endsOfLines(text: string, header: Span): readonly Change[] {
  const changes: Change[] = [];
  for (let at = header.start; at < header.end; ) {
    const feed = text.indexOf('\n', at);
    const next = feed === -1 ? text.length : feed + 1;
    const line = text.slice(at, next).replace(/\r?\n$/, '');
    const kept = line.trimEnd().length;
    if (BLANKS.test(line.slice(kept))) changes.push({ span: { start: at + kept, end: at + line.length }, text: '' });
    at = next;
  }
  return changes;
}

function formatMarks(file: CorpusFile, placed: PlacedSource, nth: number): readonly Change[] {
  const { delimiter, nameSpan, bodySpan } = placed;
  const isNamed = nameSpan.start !== delimiter.start;
  const name = isNamed ? file.text.slice(nameSpan.start, nameSpan.end) : '';
  const end = file.placed[nth + 1]?.delimiter.start ?? file.text.length;
  const behind = file.text.slice(bodySpan.end, end);
  const isCloser = readMarkLine(behind.trim())?.kind === 'closer';
  // The line break before a delimiter belongs to that; before the end of the file there is none.
  const kept = nth + 1 < file.placed.length ? (LINE_BREAK.exec(behind)?.[0] ?? '') : '';
  return [
    { span: delimiter, text: canonicalDelimiter(name) },
    ...(isCloser ? [{ span: { start: bodySpan.end, end }, text: kept }] : []),
  ];
}
