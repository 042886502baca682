import type { Claim } from '../../claims/claim.ts';
import { isBare } from '../../collation/drafts/restated.ts';
import { bearsOut } from '../../collation/drafts/support.ts';
import { isSameClaim } from '../answers/answers.ts';
import type { CheckedPassage, DraftEvidence } from './draft.ts';

/**
 * Whether a draft itself tells, in another sentence and as another thing, all that speaks against a value: "firefighters were
 * called at 6:29. The first shots had fallen at 6:12". Who gives both in one voice means two things, and no two positions.
 *
 * @param claimAt the claim of each figure that was checked
 */
export function tellsApart(claimAt: ReadonlyMap<CheckedPassage, Claim>, contested: CheckedPassage): boolean {
  const against = contested.evidence.filter(({ support }) => !bearsOut(support));
  if (against.length === 0 || against.length === contested.evidence.length) return false;
  const own = claimAt.get(contested)!;
  const apart = [...claimAt].filter(([, claim]) => areTwoThingsInOneVoice(own, claim)).map(([passage]) => passage);
  return against.every((rival) => apart.some((passage) => givesVeryValue(passage, rival)));
}

function areTwoThingsInOneVoice(one: Claim, other: Claim): boolean {
  if (one === other || one.figure.sentence.start === other.figure.sentence.start) return false;
  // A number alone is of whatever was told of before it.
  if (isBare(one) || isBare(other)) return false;
  if ((one.attribution?.name ?? null) !== (other.attribution?.name ?? null)) return false;
  return one.predicate !== other.predicate || one.subject !== other.subject || one.extent !== other.extent;
}

function givesVeryValue({ evidence }: CheckedPassage, { claims }: DraftEvidence): boolean {
  return evidence.some(
    ({ support, claims: own }) =>
      bearsOut(support) && own.some((claim) => claims.some((other) => isSameClaim(claim, other))),
  );
}
