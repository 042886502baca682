import type { Claim } from '../claims/claim.ts';
import type { Span } from '../corpus/span.ts';

/**
 * Of the claims of a source the one whose figure holds an offset of its body, else the one whose figure, unit or qualifier
 * holds it or ends at it.
 */
export function claimHolding(claims: readonly Claim[], at: number): Claim | undefined {
  const holds = (span: Span | null) => span !== null && span.start <= at && at <= span.end;
  return (
    claims.find(({ figure }) => figure.start <= at && at < figure.end) ??
    claims.find(({ figure }) => holds(figure) || holds(figure.unitSpan) || holds(figure.qualifierSpan))
  );
}
