import type { Location, Position } from 'vscode-languageserver-types';
import type { Finding } from '../collation/finding.ts';
import type { CorpusIndex, FileSpan } from '../indexing/corpus-index.ts';
import { claimsOf } from './answers.ts';
import { offsetAt, rangeOf } from './places.ts';

/** The findings that say that something cannot be true. */
const CONTRADICTING: ReadonlySet<Finding['code']> = new Set(['contradiction', 'arithmetic']);

function compare(a: FileSpan, b: FileSpan): number {
  return a.uri === b.uri ? a.start - b.start : a.uri < b.uri ? -1 : 1;
}

/** The places of all figures that take part in an open contradiction, files by URI, then as the text goes. */
function contradictingPlaces(index: CorpusIndex): FileSpan[] {
  return index
    .findings()
    .filter(({ id, code }) => CONTRADICTING.has(code) && index.isOpen(id))
    .flatMap(claimsOf)
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
