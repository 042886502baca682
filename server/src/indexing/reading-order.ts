import type { Finding, Question, SourcedClaim } from '../collation/finding.ts';
import type { PlacedSource } from '../corpus/source.ts';

/** All claims of a finding or question, position by position. */
export function claimsOf(item: Finding | Question): readonly SourcedClaim[] {
  return item.positions.flatMap((position) => position.claims);
}

interface Place {
  readonly uri: string;
  /** Where the source's body starts in its file, then where the figure starts in the body. */
  readonly source: number;
  readonly figure: number;
}

function compare(a: Place, b: Place): number {
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
  return a.source - b.source || a.figure - b.figure;
}

/**
 * Findings or questions as a reader meets them: files by URI, then by the place of their first claim, then by id.
 * Items whose sources are not placed come last.
 */
export function inReadingOrder<T extends Finding | Question>(
  items: readonly T[],
  placedOf: (sourceId: string) => PlacedSource | null,
): readonly T[] {
  const placed = items.map((item) => {
    let first: Place | null = null;
    for (const { sourceId, claim } of claimsOf(item)) {
      const source = placedOf(sourceId);
      if (!source) continue;
      const place = { uri: source.source.uri, source: source.bodySpan.start, figure: claim.figure.start };
      if (first === null || compare(place, first) < 0) first = place;
    }
    return { item, first };
  });
  placed.sort((a, b) => {
    if (a.first && b.first) return compare(a.first, b.first) || (a.item.id < b.item.id ? -1 : 1);
    return (a.first ? 0 : 1) - (b.first ? 0 : 1);
  });
  return placed.map(({ item }) => item);
}
