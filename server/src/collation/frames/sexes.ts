import type { Word } from '../../language/words.ts';
import { POSSESSIVES, SEXES } from '../lexicon/frame-words.ts';
import { endsClause } from './sentence/figure-place.ts';

/** Of whom a figure tells, as far as words have a sex. */
export type Sex = 'female' | 'male';

/**
 * The sex of whom the figure at a word speaks; null where no word beside it tells. "A 31-year-old man" tells behind the figure,
 * up to where another begins; "she was 31" before it.
 */
export function sexNear(words: readonly Word[], at: number): Sex | null {
  const isTold = ({ lower }: Word) => SEXES.has(lower);
  const ahead = words.slice(at + 1, at + 1 + SEX_REACH);
  const end = ahead.findIndex((word) => endsClause(word));
  // "Her lodger Tomas Weil, 31": whose he is tells nothing of him.
  const before = words.slice(Math.max(0, at - SEX_REACH), at).filter(({ lower }) => !POSSESSIVES.has(lower));
  const behind = before.reverse();
  const telling = (end < 0 ? ahead : ahead.slice(0, end)).find(isTold) ?? behind.find(isTold) ?? ahead.find(isTold);
  return SEXES.get(telling?.lower ?? '') ?? null;
}

/** How far from a figure the words stand that tell the sex of whom it speaks. */
const SEX_REACH = 6;
