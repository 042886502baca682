import type { Claim } from '../../../claims/claim.ts';
import type { CheckedPassage } from '../draft.ts';

/** So far before it, in UTF-16 units, the first mention stands of what "those 12 years" goes back to. */
const REACH = 600;
const DEMONSTRATIVE = /\b(?:these|those|the same|the said)\s$/i;

/**
 * What a figure repeats that a draft told of before: "those 12 years" goes back to the 12 years of the sentence before, and
 * stands as they do. Null where it repeats nothing.
 *
 * @param claimAt the claim of each figure that was checked, in the order of the draft
 * @param body the text in which the claims stand
 */
export function toldBefore(
  claimAt: ReadonlyMap<CheckedPassage, Claim>,
  { figure }: Claim,
  body: string,
): CheckedPassage | null {
  if (!DEMONSTRATIVE.test(body.slice(Math.max(0, figure.start - REACH), figure.start))) return null;
  const before = [...claimAt].filter(
    ([, { figure: other }]) =>
      other.end <= figure.start &&
      figure.start - other.end <= REACH &&
      other.kind === figure.kind &&
      other.value === figure.value &&
      other.unit === figure.unit,
  );
  return before.at(-1)?.[0] ?? null;
}
