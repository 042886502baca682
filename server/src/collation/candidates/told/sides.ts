import type { Claim } from '../../../claims/claim.ts';
import { singularOf } from '../../../language/plurals.ts';
import { wordTable } from '../../../language/word-table.ts';
import { SIDES } from '../../lexicon/sides.ts';

/** For which side of a war or an uprising those fight who are counted. */
export type Side = keyof typeof SIDES;

const SIDE_OF = wordTable<Side>(
  Object.fromEntries(
    Object.entries(SIDES).flatMap(([side, words]) => words.map((word) => [word, side as Side] as const)),
  ),
);

/**
 * The side of which the noun of a count of people, the words before it or an "of" behind it tell ("12 pro-government
 * fighters", "12 members of the rebel militia"); null where they tell of none, or of both.
 *
 * @param body the text of its source
 */
export function sideOf({ figure }: Claim, body: string): Side | null {
  if (figure.kind !== 'count' || figure.unitText === null || figure.unitSpan === null) return null;
  let side: Side | null = null;
  const ofWhom = OF_WHOM.exec(body.slice(figure.unitSpan.end, figure.unitSpan.end + LONGEST_OF_WHOM))?.[1] ?? '';
  for (const word of `${figure.unitText} ${ofWhom}`.toLowerCase().split(/[^a-z-]/)) {
    const told = SIDE_OF.get(word) ?? SIDE_OF.get(singularOf(word));
    if (told === undefined) continue;
    if (side !== null && side !== told) return null;
    side = told;
  }
  return side;
}

/** Behind the noun, the three words at most that tell of whom: "of the pro-government forces". */
const OF_WHOM = /^ (?:of|from) ((?:[\w-]{1,30} ?){1,3})/;
/** In UTF-16 code units. */
const LONGEST_OF_WHOM = 60;
