import type { Claim } from '../../../claims/claim.ts';
import { isPlural, singularOf } from '../../../language/plurals.ts';
import { supersenseOf } from '../../../language/senses.ts';
import { CONTESTS_BY_LENGTH } from '../../lexicon/dimensions.ts';

/**
 * What a size before its noun says: `which` of several it is ("42-inch screens", "the 100-metre race"), or what somebody
 * made or bought is like ("a 40-foot container"), of which there may be more than `one`. Null for all other figures, as
 * for the size of what nobody made.
 */
export type CalledBySize = 'which' | 'one' | null;

/** How far behind a figure its noun may end, in UTF-16 code units. */
const REACH = 48;
const WORD = /[\p{L}’'-]{1,32}/gu;

const MADE = 'noun.artifact';

/** "40-foot": they make number and unit one word before a noun. */
const HYPHENS: ReadonlySet<string> = new Set(['-', '‑']);

/** What a figure says of the noun that it stands before. */
export function calledBySize({ figure, predicate, subject }: Claim, body: string): CalledBySize {
  if (figure.kind !== 'measure' || predicate !== 'size' || subject === null) return null;
  if (CONTESTS_BY_LENGTH.has(subject)) return 'which';
  // What no dictionary has is a thing somebody made: "laptop".
  if ((supersenseOf(subject, 'noun') ?? MADE) !== MADE || !HYPHENS.has(body[figure.end] ?? '')) return null;
  const words = body.slice(figure.end, figure.end + REACH).match(WORD) ?? [];
  const noun = words.find((word) => singularOf(word.toLowerCase()) === subject);
  return noun !== undefined && isPlural(noun.toLowerCase()) ? 'which' : 'one';
}
