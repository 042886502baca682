import type { Location, Position } from 'vscode-languageserver-types';
import type { Finding } from '../../collation/finding.ts';
import type { CorpusIndex, FileSpan } from '../../indexing/corpus-index.ts';
import { claimsOf } from '../answers/answers.ts';
import { offsetAt, rangeOf, sourceAtPosition } from '../answers/places.ts';
import type { ClaimParams } from '../protocol/protocol.ts';

/** The findings that say that something cannot be true. */
const CONTRADICTING: ReadonlySet<Finding['code']> = new Set(['contradiction', 'arithmetic']);

function compare(a: FileSpan, b: FileSpan): number {
  return a.uri === b.uri ? a.start - b.start : a.uri < b.uri ? -1 : 1;
}

/** The places of all figures that take part in an open contradiction, files by URI, then as the text goes. */
function contradictingPlaces(index: CorpusIndex, isAsked: (sourceId: string) => boolean = () => true): FileSpan[] {
  return index
    .findings()
    .filter(({ id, code }) => CONTRADICTING.has(code) && index.isOpen(id))
    .flatMap(claimsOf)
    .filter(({ sourceId }) => isAsked(sourceId))
    .map(({ sourceId, claim }) => index.locate(sourceId, claim.figure))
    .filter((place) => place !== null)
    .sort(compare);
}

/**
 * The next figure that takes part in a contradiction behind a position (or the last before it), in this file and then
 * in the others, around the end to the start. A figure that holds the position is not its own next one. Null where
 * nothing contradicts.
 */
export function findNextContradiction(
  index: CorpusIndex,
  uri: string,
  position: Position,
  direction: 'next' | 'previous',
): Location | null {
  const places = contradictingPlaces(index);
  const offset = offsetAt(index, uri, position) ?? 0;
  const here = { uri, start: offset, end: offset };
  const found =
    direction === 'next'
      ? (places.find((place) => compare(place, here) > 0) ?? places[0])
      : (places.findLast((place) => compare({ ...place, start: place.end }, here) < 0) ?? places.at(-1));
  const range = found && rangeOf(index, found.uri, found);
  return range ? { uri: found.uri, range } : null;
}

/**
 * The next figure of the source at a place that takes part in a contradiction, behind the cursor where that is in the same
 * source, else the first; from the last round to the first. Null where none does.
 */
export function findNextInSource(
  index: CorpusIndex,
  { uri, position }: ClaimParams,
  cursor: ClaimParams | null,
): Location | null {
  const placed = sourceAtPosition(index, uri, position);
  if (!placed) return null;
  const places = contradictingPlaces(index, (sourceId) => sourceId === placed.source.id);
  const isInside = cursor !== null && sourceAtPosition(index, cursor.uri, cursor.position) === placed;
  const from = isInside ? (offsetAt(index, uri, cursor.position) ?? 0) : 0;
  const found = places.find(({ start }) => start > from) ?? places[0];
  const range = found && rangeOf(index, uri, found);
  return range ? { uri, range } : null;
}
