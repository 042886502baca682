import type { Location, Position, Range } from 'vscode-languageserver-types';
import type { SourcedClaim } from '../../collation/finding.ts';
import { sourceAt } from '../../corpus/delimiters/placement.ts';
import type { PlacedSource } from '../../corpus/source.ts';
import type { Span } from '../../corpus/span.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';

const BYTE_ORDER_MARK = '\ufeff';

/**
 * How many characters of a line an editor does not show: it hides a byte-order mark, so that the first line of a file
 * that has one counts its characters behind it.
 */
export function hiddenCharacters(index: CorpusIndex, uri: string, line: number): number {
  return line === 0 && index.lines(uri)?.slice(0, 1) === BYTE_ORDER_MARK ? 1 : 0;
}

/** A UTF-16 offset of a file as an editor's position; null where the file is not in the index. */
export function positionAt(index: CorpusIndex, uri: string, offset: number): Position | null {
  const place = index.lines(uri)?.positionAt(offset);
  if (!place) return null;
  return { line: place.line, character: Math.max(0, place.character - hiddenCharacters(index, uri, place.line)) };
}

/** An editor's position as a UTF-16 offset of the file, moved to the nearest place that exists; null for unknown files. */
export function offsetAt(index: CorpusIndex, uri: string, position: Position): number | null {
  const character = position.character + hiddenCharacters(index, uri, position.line);
  return index.lines(uri)?.offsetAt({ line: position.line, character }) ?? null;
}

/** A span of a file as an editor's range; null where the file is not in the index. */
export function rangeOf(index: CorpusIndex, uri: string, span: Span): Range | null {
  const start = positionAt(index, uri, span.start);
  const end = positionAt(index, uri, span.end);
  return start && end && { start, end };
}

/** A span of a source's body as a place in its file; null where the source is not in the index. */
export function locationIn(index: CorpusIndex, sourceId: string, span: Span): Location | null {
  const located = index.locate(sourceId, span);
  const range = located && rangeOf(index, located.uri, located);
  return range && { uri: located.uri, range };
}

/** Where a claim's figure stands. */
export function locationOf(index: CorpusIndex, { sourceId, claim }: SourcedClaim): Location | null {
  return locationIn(index, sourceId, claim.figure);
}

/** Where a source is named: in its delimiter line, or at the start of a file that is one source. */
export function locationOfSource(index: CorpusIndex, sourceId: string): Location | null {
  const placed = index.placed(sourceId);
  const range = placed && rangeOf(index, placed.source.uri, placed.nameSpan);
  return range && { uri: placed.source.uri, range };
}

/** Where all these claims stand; claims of sources that have left are skipped. */
export function locationsOf(index: CorpusIndex, claims: Iterable<SourcedClaim>): Location[] {
  return [...claims].map((claim) => locationOf(index, claim)).filter((location) => location !== null);
}

/** The source that holds an editor's position, its delimiter and header included; null where none does. */
export function sourceAtPosition(index: CorpusIndex, uri: string, position: Position): PlacedSource | null {
  const file = index.file(uri);
  const offset = offsetAt(index, uri, position);
  return file && offset !== null ? sourceAt(file, offset) : null;
}

/**
 * The claim at an editor's position: of a figure there, else of a quotation there that sources word differently (its span
 * then stands for the figure's). Null where there is neither.
 */
export function claimAt(index: CorpusIndex, uri: string, position: Position): SourcedClaim | null {
  const offset = offsetAt(index, uri, position);
  if (offset === null) return null;
  return index.claimAt(uri, offset) ?? quotationAt(index, uri, offset);
}

function quotationAt(index: CorpusIndex, uri: string, offset: number): SourcedClaim | null {
  // Asked at each move of the cursor: in no order, which a whole file would have to be sorted for.
  for (const { code, positions } of index.findingsIn(uri)) {
    if (code !== 'quote-variant') continue;
    for (const claim of positions.flatMap(({ claims }) => claims)) {
      const place = index.locate(claim.sourceId, claim.claim.figure);
      if (place?.uri === uri && place.start <= offset && offset <= place.end) return claim;
    }
  }
  return null;
}
