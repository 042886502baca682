import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { sourceAt, toBodyOffset } from '../../corpus/delimiters/placement.ts';
import type { PlacedSource } from '../../corpus/source.ts';
import type { Span } from '../../corpus/span.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { sentenceAround } from '../../language/sentences.ts';
import { locationIn, offsetAt, rangeOf } from '../answers/places.ts';

const BLANK_LINE = /^[ \t\u00a0]*$/;

/**
 * What a growing selection takes in at each of these places, from the inside out: the figure, its sentence, the
 * paragraph, the body, the source with its delimiter and header. A place outside every source is a range of its own.
 */
export function listSelectionRanges(index: CorpusIndex, uri: string, positions: readonly Position[]): SelectionRange[] {
  return positions.map(
    (position) => selectionAt(index, uri, position) ?? { range: { start: position, end: position } },
  );
}

function selectionAt(index: CorpusIndex, uri: string, position: Position): SelectionRange | null {
  const file = index.file(uri);
  const offset = offsetAt(index, uri, position);
  const placed = file && offset !== null ? sourceAt(file, offset) : null;
  const outermost = placed && rangeOf(index, uri, { start: placed.delimiter.start, end: placed.bodySpan.end });
  if (!placed || !outermost || offset === null) return null;
  const ranges = spansAround(index, placed, offset).map((span) => locationIn(index, placed.source.id, span)?.range);
  return ranges
    .filter((range) => range !== undefined)
    .reduce<SelectionRange>((parent, range) => ({ range, parent }), { range: outermost });
}

/** Spans of the body that hold a place of the file, each inside the one before; none in a delimiter or header. */
function spansAround(index: CorpusIndex, placed: PlacedSource, offset: number): readonly Span[] {
  const at = toBodyOffset(placed, offset);
  if (at === null) return [];
  const { source } = placed;
  const figure = index.claimAt(source.uri, offset)?.claim.figure;
  const candidates = [
    { start: 0, end: source.body.length },
    paragraphAround(source.body, at),
    figure?.sentence ?? sentenceAround(source.body, at),
    figure,
  ];
  const spans: Span[] = [];
  for (const span of candidates) {
    const outer = spans.at(-1);
    const holds = span && span.start <= at && at <= span.end && span.start < span.end;
    if (holds && (!outer || isInside(span, outer))) spans.push(span);
  }
  return spans;
}

/** The lines around a place up to the next blank ones; an empty span on a blank line. */
function paragraphAround(body: string, at: number): Span {
  const own = lineAround(body, at);
  if (isBlank(body, own)) return { start: at, end: at };
  let { start, end } = own;
  while (start > 0) {
    const before = lineAround(body, start - 1);
    if (isBlank(body, before)) break;
    start = before.start;
  }
  while (end < body.length) {
    const next = lineAround(body, end + 1);
    if (isBlank(body, next)) break;
    end = next.end;
  }
  return { start, end: body[end - 1] === '\r' ? end - 1 : end };
}

/** From behind the line feed before a place to the next one. */
function lineAround(body: string, at: number): Span {
  const end = body.indexOf('\n', at);
  return { start: at === 0 ? 0 : body.lastIndexOf('\n', at - 1) + 1, end: end === -1 ? body.length : end };
}

function isBlank(body: string, { start, end }: Span): boolean {
  return BLANK_LINE.test(body.slice(start, body[end - 1] === '\r' ? Math.max(start, end - 1) : end));
}

function isInside(inner: Span, outer: Span): boolean {
  const within = outer.start <= inner.start && inner.end <= outer.end;
  return within && (outer.start < inner.start || inner.end < outer.end);
}
