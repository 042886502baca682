import type { Claim } from '../../../claims/claim.ts';
import type { HeldValue } from '../../../collation/drafts/held-days.ts';
import { isToldSo } from '../../../collation/drafts/restated.ts';
import type { Origins } from '../../../collation/origins/origins.ts';
import { heldEvidence } from './evidence.ts';
import type { Judgement } from './figure-status.ts';

/** Names of both sides and some words tell so much: scores told so are of one match. */
const OF_ONE_MATCH = 1.8;

/**
 * How the score of a match stands: borne out where a source gives it, and names a side; contested where sources tell of the
 * same sides and give another one. Null where nothing can be said of it.
 */
export function judgeScore(claim: Claim, held: readonly HeldValue[], origins: Origins | null): Judgement | null {
  const same = held.filter(({ isSame, telling }) => isSame && isToldSo(claim, telling)).map((each) => each.claim);
  if (same.length > 0) return { status: 'supported', supporting: [heldEvidence(same, 'same', origins)], opposing: [] };
  const [nearest] = [...held].sort((a, b) => b.telling.wording - a.telling.wording);
  if (nearest === undefined || nearest.isSame || nearest.telling.wording < OF_ONE_MATCH) return null;
  return { status: 'contested', supporting: [], opposing: [heldEvidence([nearest.claim], 'other', origins)] };
}
