import type { Finding, Question, SourcedClaim } from '../collation/finding.ts';
import type { PlacedSource } from '../corpus/source.ts';

/** All claims of a finding or question, position by position. */
export function claimsOf(item: Finding | Question): readonly SourcedClaim[] {
  return item.positions.flatMap((position) => position.claims);
}

/** The URI of the file that a source id belongs to, also where the source has just left. */
export function uriOfSource(sourceId: string): string {
  return sourceId.slice(0, sourceId.indexOf('#'));
}

/** Where a source stands: its file, and where its body starts in it. */
interface SourcePlace {
  readonly uri: string;
  readonly start: number;
}

/** An item with the place of its first claim: of its source, and where the figure starts in the body. */
interface PlacedItem<T> {
  readonly item: T;
  readonly source: SourcePlace | null;
  readonly figure: number;
}

/**
 * Findings or questions as a reader meets them: files by URI, then by the place of their first claim, then by id.
 * Items whose sources are not placed come last.
 */
export function inReadingOrder<T extends Finding | Question>(
  items: readonly T[],
  placedOf: (sourceId: string) => PlacedSource | null,
): readonly T[] {
  // Asked for thousands of questions at once: each source is looked up once.
  const known = new Map<string, SourcePlace | null>();
  const placeOf = (sourceId: string): SourcePlace | null => {
    let place = known.get(sourceId);
    if (place === undefined) {
      const placed = placedOf(sourceId);
      place = placed && { uri: placed.source.uri, start: placed.bodySpan.start };
      known.set(sourceId, place);
    }
    return place;
  };
  return items
    .map((item) => placeItem(item, placeOf))
    .sort((a, b) => {
      if (a.source && b.source)
        return compare(a.source, a.figure, b.source, b.figure) || (a.item.id < b.item.id ? -1 : 1);
      return (a.source ? 0 : 1) - (b.source ? 0 : 1);
    })
    .map(({ item }) => item);
}

function placeItem<T extends Finding | Question>(
  item: T,
  placeOf: (sourceId: string) => SourcePlace | null,
): PlacedItem<T> {
  let source: SourcePlace | null = null;
  let figure = 0;
  for (const { claims } of item.positions) {
    for (const { sourceId, claim } of claims) {
      const place = placeOf(sourceId);
      if (place === null || (source !== null && compare(place, claim.figure.start, source, figure) >= 0)) continue;
      source = place;
      figure = claim.figure.start;
    }
  }
  return { item, source, figure };
}

function compare(a: SourcePlace, figure: number, b: SourcePlace, otherFigure: number): number {
  if (a === b) return figure - otherFigure;
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
  return a.start - b.start || figure - otherFigure;
}
