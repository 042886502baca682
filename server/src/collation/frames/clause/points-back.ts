import { OF_PERSONS } from '../../../claims/lexicon/ages.ts';
import { ARTICLES, DEFINITE, PARTITIVES } from '../../../language/lexicon/function-words.ts';
import { UNITS } from '../../../language/lexicon/number-words.ts';
import { firstRule, type Rule } from '../../../language/rules.ts';
import { isAmong } from '../../../language/word-table.ts';
import type { Word } from '../../../language/words.ts';

/** So many words name whom an apposition tells of: "The prime minister, a 57-year-old judge, …". */
const LONGEST_CALLING = 4;
/** So many words behind an age its noun stands. */
const NOUN_REACH = 4;

/** What tells whether an age is that of somebody of whom the text has told before. */
interface PointingRule extends Rule<[words: readonly Word[], at: number]> {
  readonly pointsBack: boolean;
}

/** In the order in which they are tried: the first that holds decides. */
export const POINTING_RULES: readonly PointingRule[] = [
  {
    // Kin are somebody else's, but "the 39-year-old mother of two" has children.
    name: 'kin-of-somebody',
    example: 'The 35-year-old brother signed.',
    counterexample: 'The 35-year-old mother of two signed.',
    pointsBack: false,
    test: (words, at) => {
      const ahead = words.slice(at + 1, at + 1 + NOUN_REACH);
      const kin = ahead.findIndex((word) => isAmong(word, OF_PERSONS));
      const hasChildren = isAmong(ahead[kin + 1], PARTITIVES) && UNITS.has(words[at + kin + 3]?.lower ?? '');
      return kin >= 0 && !hasChildren;
    },
  },
  {
    name: 'age-behind-the',
    example: 'The 35-year-old signed.',
    counterexample: 'A 35-year-old signed.',
    pointsBack: true,
    test: (words, at) => isAmong(words[at - 1], DEFINITE),
  },
  {
    name: 'age-in-apposition',
    example: 'The coach, a 41-year-old Dane, smiled.',
    counterexample: 'A coach, a 41-year-old Dane, smiled.',
    pointsBack: true,
    test: (words, at) => {
      const comma = at - 2;
      if (!isAmong(words[at - 1], ARTICLES) || words[comma]?.lower !== ',' || comma > LONGEST_CALLING) return false;
      return (
        isAmong(words[0], DEFINITE) && words.slice(1, comma).every(({ kind, capital }) => kind === 'word' && !capital)
      );
    },
  },
];

/**
 * Whether the age at a word is that of somebody of whom the text has told before: "The 35-year-old signed", "The coach, a
 * 41-year-old Dane, smiled", but not "the 35-year-old brother".
 */
export function pointsBack(words: readonly Word[], at: number): boolean {
  return firstRule(POINTING_RULES, words, at)?.pointsBack ?? false;
}
