import { OF_PERSONS } from '../../../claims/lexicon/ages.ts';
import { ARTICLES, DEFINITE, PARTITIVES } from '../../../language/lexicon/function-words.ts';
import { UNITS } from '../../../language/lexicon/number-words.ts';
import { isAmong } from '../../../language/word-table.ts';
import type { Word } from '../../../language/words.ts';

/** So many words name whom an apposition tells of: "The prime minister, a 57-year-old judge, …". */
const LONGEST_CALLING = 4;
/** So many words behind an age its noun stands. */
const NOUN_REACH = 4;

/**
 * Whether the age at a word is that of somebody of whom the text has told before: "The 35-year-old signed", "The coach, a
 * 41-year-old Dane, smiled", but not "the 35-year-old brother".
 */
export function pointsBack(words: readonly Word[], at: number): boolean {
  const ahead = words.slice(at + 1, at + 1 + NOUN_REACH);
  // Kin are somebody else's, but "the 39-year-old mother of two" has children.
  const kin = ahead.findIndex((word) => isAmong(word, OF_PERSONS));
  const hasChildren = isAmong(ahead[kin + 1], PARTITIVES) && UNITS.has(words[at + kin + 3]?.lower ?? '');
  if (kin >= 0 && !hasChildren) return false;
  return isAmong(words[at - 1], DEFINITE) || isApposition(words, at);
}

function isApposition(words: readonly Word[], at: number): boolean {
  const comma = at - 2;
  if (!isAmong(words[at - 1], ARTICLES) || words[comma]?.lower !== ',' || comma > LONGEST_CALLING) return false;
  return isAmong(words[0], DEFINITE) && words.slice(1, comma).every(({ kind, capital }) => kind === 'word' && !capital);
}
