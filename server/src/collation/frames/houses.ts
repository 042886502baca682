import { ARTICLES } from '../../language/lexicon/function-words.ts';
import { isAmong } from '../../language/word-table.ts';
import { type Word, withoutPossessive } from '../../language/words.ts';
import { HOUSE_LEADS, NAME_JOINTS, TO_ADDRESS } from '../lexicon/houses.ts';

/** So many words stand between the name of a house and its number: "which is located near", "in the". */
const BETWEEN = 6;

/**
 * The name of the house whose address stands at a place, word by word in lower case: "at the Corvane Inn and Bakery, which is
 * near 2140 Mill Road", "outside Corvane inn in the 1900 block of Mill Road" ("corvane"). Empty where none is told: "in Moss
 * at 2140 Mill Road" names a town.
 *
 * @param at the place of the number
 */
export function houseAt(words: readonly Word[], at: number): ReadonlySet<string> {
  let last = at - 1;
  while (last >= at - BETWEEN && !isOfName(words[last]) && isAmong(words[last], TO_ADDRESS)) last--;
  // "At Corvane inn in the 1900 block": what a house is called may end in a plain noun.
  if (words[last]?.kind === 'word' && !words[last]!.capital && isOfName(words[last - 1])) last--;
  if (!isOfName(words[last])) return NONE;
  let first = last;
  while (isOfName(words[first - 1]) || (isAmong(words[first - 1], NAME_JOINTS) && isOfName(words[first - 2]))) first--;
  const lead = isAmong(words[first - 1], ARTICLES) ? first - 2 : first - 1;
  if (!isAmong(words[lead], HOUSE_LEADS)) return NONE;
  return new Set(words.slice(first, last + 1).flatMap((word) => (isOfName(word) ? withoutPossessive(word.lower) : [])));
}

const NONE: ReadonlySet<string> = new Set();

function isOfName(word: Word | undefined): boolean {
  return word?.kind === 'word' && word.capital;
}

/** Whether two names are of one house, which may be called by fewer words of its name. */
export function isOneHouse(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  return fewer.size > 0 && [...fewer].every((word) => more.has(word));
}
