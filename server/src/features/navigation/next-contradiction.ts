import type { Location } from 'vscode-languageserver-types';
import type { CorpusIndex, FileSpan } from '../../indexing/corpus-index.ts';
import { CONTRADICTING, claimsOf } from '../answers/answers.ts';
import { offsetAt, rangeOf, sourceAtPosition } from '../answers/places.ts';
import type { ClaimParams, NextContradiction, NextParams } from '../protocol/protocol.ts';

function compare(a: FileSpan, b: FileSpan): number {
  return a.uri === b.uri ? a.start - b.start : a.uri < b.uri ? -1 : 1;
}

/** The open contradictions, each with the places of its figures, files by URI, then as the text goes; by their first places. */
function contradictions(index: CorpusIndex): readonly (readonly FileSpan[])[] {
  return index
    .findings()
    .filter(({ id, code }) => CONTRADICTING.has(code) && index.isOpen(id))
    .map((finding) =>
      claimsOf(finding)
        .map(({ sourceId, claim }) => index.locate(sourceId, claim.figure))
        .filter((place) => place !== null)
        .sort(compare),
    )
    .filter(({ length }) => length > 0)
    .sort(([a], [b]) => compare(a!, b!));
}

/** A place to stop at, and which contradiction it belongs to. */
interface Stop extends FileSpan {
  readonly finding: number;
}

/** One stop for each contradiction: the first of its figures that no other one has taken. */
function stopsByFinding(all: readonly (readonly FileSpan[])[]): readonly Stop[] {
  const taken = new Set<string>();
  const keyOf = ({ uri, start }: FileSpan) => `${start} ${uri}`;
  return all.map((places, finding) => {
    const place = places.find((each) => !taken.has(keyOf(each))) ?? places[0]!;
    taken.add(keyOf(place));
    return { ...place, finding };
  });
}

/**
 * The next contradiction behind a position (or the last before it), in this file and then in the others, around the end to
 * the start: at its first figure, or at each one. A figure that holds the position is not its own next one. Null where
 * nothing contradicts.
 */
export function findNextContradiction(
  index: CorpusIndex,
  { uri, position, direction, by }: NextParams,
): NextContradiction | null {
  const all = contradictions(index);
  const stops =
    by === 'finding'
      ? stopsByFinding(all)
      : all.flatMap((each, finding) => each.map((place) => ({ ...place, finding })));
  const places = [...stops].sort(compare);
  const offset = offsetAt(index, uri, position) ?? 0;
  const here = { uri, start: offset, end: offset };
  const found =
    direction === 'next'
      ? (places.find((place) => compare(place, here) > 0) ?? places[0])
      : (places.findLast((place) => compare({ ...place, start: place.end }, here) < 0) ?? places.at(-1));
  const range = found && rangeOf(index, found.uri, found);
  return range ? { location: { uri: found.uri, range }, at: found.finding + 1, of: all.length } : null;
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
  const { id } = placed.source;
  const places = index
    .findings()
    .filter((finding) => CONTRADICTING.has(finding.code) && index.isOpen(finding.id))
    .flatMap(claimsOf)
    .flatMap(({ sourceId, claim }) => (sourceId === id ? (index.locate(sourceId, claim.figure) ?? []) : []))
    .sort(compare);
  const isInside = cursor !== null && sourceAtPosition(index, cursor.uri, cursor.position)?.source === placed.source;
  const from = isInside ? (offsetAt(index, uri, cursor.position) ?? 0) : 0;
  const found = places.find(({ start }) => start > from) ?? places[0];
  const range = found && rangeOf(index, uri, found);
  return range ? { uri, range } : null;
}
