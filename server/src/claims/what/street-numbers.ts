import { PARTITIVES } from '../../language/lexicon/function-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isAmong } from '../../language/word-table.ts';
import type { Word } from '../../language/words.ts';
import { DIRECTIONS, STREET_TYPES } from '../lexicon/streets.ts';
import { BLOCKS, NUMBER_LEADS } from '../lexicon/what.ts';

/** A house number or the number of a block, with the street that it stands in. */
export interface StreetNumber {
  /** The name of the street in lower case, without direction and type, so that "S. Elm St." and "Elm Street" are one. */
  readonly street: string;
  /** "the 600 block of": any house from 600 to 699. */
  readonly block: boolean;
}

/** The street whose number ends at the word before `to`; null where no street follows. */
export function readStreet(words: readonly Word[], to: number): StreetNumber | null {
  if (isAmong(words[to - 2], NUMBER_LEADS) && !ruleHolds(PLACE_OF_ADDRESS, words, to - 2)) return null;
  const block = isAmong(words[to], BLOCKS);
  let at = block ? to + 1 : to;
  if (block && isAmong(words[at], PARTITIVES)) at++;
  const name: string[] = [];
  let typed = false;
  for (; at < words.length && name.length < 4; at++) {
    const word = words[at]!;
    const lower = word.lower.replace(/\.$/, '');
    if (DIRECTIONS.has(lower) && name.length === 0) continue;
    if (name.length > 0 && STREET_TYPES.has(lower)) {
      typed = true;
      break;
    }
    if (!word.capital && !/^\d+(?:st|nd|rd|th)$/.test(lower)) break;
    name.push(lower);
  }
  return name.length > 0 && (typed || block) ? { street: name.join(' '), block } : null;
}

/** "The area of 46 Mill Road", unlike "Image 1 of 11" and "1 of / 11": behind "of" no number that it counts off from. */
const PLACE_OF_ADDRESS: Rule<[words: readonly Word[], of: number]> = {
  name: 'place-of-address',
  example: 'Police closed the area of 46 Mill Road.',
  counterexample: 'The caption was Image 1 of 11 Mill Road.',
  test: (words, of) => {
    return isAmong(words[of], PARTITIVES) && !/^\d/.test(words[of - 1]?.lower ?? '');
  },
};

/** The rules of this file that stand by themselves. */
export const STREET_NUMBERS_RULES: readonly NamedRule[] = [PLACE_OF_ADDRESS];
