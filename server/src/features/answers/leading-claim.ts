import type { Finding, Position, SourcedClaim } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { isSameClaim, latestDateOf } from './answers.ts';
import { opposedPositions } from './relations.ts';

/**
 * The claim that leads a finding, where it is listed once for all of its claims: the first one of the value that the
 * fewest claims give, of such the latest value, since what came last and stands alone is looked at first. Null where no
 * position is set against another.
 */
export function leadingClaim(index: CorpusIndex, finding: Finding): SourcedClaim | null {
  const told = finding.positions.filter((position) => opposedPositions(index, finding, position).length > 0);
  const dates = new Map(told.map((position) => [position, latestDateOf(index, position) ?? '']));
  const isBefore = (one: Position, other: Position) =>
    one.claims.length === other.claims.length
      ? dates.get(one)! > dates.get(other)!
      : one.claims.length < other.claims.length;
  const leading = told.reduce<Position | null>(
    (best, each) => (best === null || isBefore(each, best) ? each : best),
    null,
  );
  return leading?.claims[0] ?? null;
}

/** Whether a claim leads one of some findings. */
export function leadsOne(index: CorpusIndex, findings: readonly Finding[], claim: SourcedClaim): boolean {
  return findings.some((finding) => {
    const leading = leadingClaim(index, finding);
    return leading !== null && isSameClaim(leading, claim);
  });
}
