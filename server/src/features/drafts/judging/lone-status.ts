import type { Claim } from '../../../claims/claim.ts';
import type { HeldValue } from '../../../collation/drafts/held-values.ts';
import { isCalibre } from '../../../collation/drafts/lone-values.ts';
import { isToldSo } from '../../../collation/drafts/restated.ts';
import type { Origins } from '../../../collation/origins/origins.ts';
import { heldEvidence } from './evidence.ts';
import type { Judgement } from './figure-status.ts';

/** Names of both sides and some words tell so much: scores told so are of one match, anniversaries of one thing. */
const OF_ONE_THING = 1.8;
/** Or calibres of one gun: of those a story has few. */
const OF_ONE_GUN = 1.2;

/**
 * How the score of a match, a calibre, the number of an anniversary or a stretch of time stands, which answer no question of the corpus: borne
 * out where a source gives the same and tells it in like words (of a match, names a side); contested where what sources tell
 * in the most like words is another one. Null where nothing can be said of it.
 */
export function judgeLone(claim: Claim, held: readonly HeldValue[], origins: Origins | null): Judgement | null {
  const same = held.filter(({ isSame, telling }) => isSame && isToldSo(claim, telling)).map((each) => each.claim);
  if (same.length > 0) return { status: 'supported', supporting: [heldEvidence(same, 'same', origins)], opposing: [] };
  const [nearest] = [...held].sort((a, b) => b.telling.wording - a.telling.wording);
  const least = isCalibre(claim) ? OF_ONE_GUN : OF_ONE_THING;
  if (nearest === undefined || nearest.isSame || nearest.telling.wording < least) return null;
  return { status: 'contested', supporting: [], opposing: [heldEvidence([nearest.claim], 'other', origins)] };
}
