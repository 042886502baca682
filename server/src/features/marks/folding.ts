import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Span } from '../../corpus/span.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';

/** A fold for each source, from its delimiter to its last line of text, and one for each header; single lines have none. */
export function listFolds(index: CorpusIndex, uri: string): FoldingRange[] {
  const file = index.file(uri);
  if (!file) return [];
  return file.placed.flatMap(({ delimiter, headerSpan, bodySpan }) => {
    const hasDelimiter = delimiter.end > delimiter.start;
    const whole = { start: delimiter.start, end: endOfText(file.text, bodySpan) };
    return [
      ...(hasDelimiter ? fold(index, uri, whole, FoldingRangeKind.Region) : []),
      ...(headerSpan ? fold(index, uri, { start: headerSpan.start, end: endOfText(file.text, headerSpan) }) : []),
    ];
  });
}

/** Where a span's text ends, white space behind it not counted: blank lines between sources stay visible. */
function endOfText(text: string, { start, end }: Span): number {
  let last = end;
  while (last > start && /\s/.test(text[last - 1]!)) last--;
  return last;
}

function fold(index: CorpusIndex, uri: string, span: Span, kind?: FoldingRangeKind): FoldingRange[] {
  const lines = index.lines(uri);
  if (!lines) return [];
  const startLine = lines.positionAt(span.start).line;
  const endLine = lines.positionAt(span.end).line;
  return endLine > startLine ? [{ startLine, endLine, ...(kind ? { kind } : {}) }] : [];
}
