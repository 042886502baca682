import { lemmaOf } from '../../language/lemmas.ts';
import { ADDERS, PARTITIVES, SINGLE } from '../../language/lexicon/function-words.ts';
import { isKindOf } from '../../language/senses.ts';
import { isAmong } from '../../language/word-table.ts';
import type { Word } from '../../language/words.ts';
import type { Claim } from '../claim.ts';
import { TITLES } from '../lexicon/ages.ts';
import { PREPOSITIONS } from '../lexicon/grammar.ts';
import { ANOTHER, GOES_ON, ONE_MORE, THIRD } from '../lexicon/how-far.ts';
import { predicateClass } from '../lexicon/predicates.ts';
import { readPredicate } from '../what/predicates.ts';
import { kindOfNoun } from '../what/subjects.ts';
import type { Phrase } from '../words/phrase.ts';

/** "Two women and another man", "two women and a third", "two upstairs and one in the cellar": the list goes on. */
export function isFollowedByAnother(words: readonly Word[], { to }: Phrase, predicate: Claim['predicate']): boolean {
  if (isAmong(words[to], ADDERS) && isAmong(words[to + 1], SINGLE) && isAmong(words[to + 2], THIRD)) return true;
  let listed = false;
  for (let at = to; at < Math.min(words.length - 2, to + REACH_OF_LIST); at++) {
    const [word, next, noun] = [words[at]!, words[at + 1]!, words[at + 2]!];
    if (word.lower === '.' || word.lower === ';') return false;
    // "Six cases, four in the north and two in the south": the parts of the six.
    listed ||= word.lower === ',' || word.lower === ':';
    if (!GOES_ON.has(word.lower)) continue;
    if (isAmong(next, ANOTHER) && isOneMore(words, at + 2, at === to, predicate)) return true;
    if (!listed && ONE_MORE.has(next.lower) && PREPOSITIONS.has(noun.lower) && !isAmong(noun, PARTITIVES)) return true;
  }
  return false;
}

/** "Two women were shot in the hand while another man was shot in the foot": another of those counted. */
function isOneMore(words: readonly Word[], noun: number, adjacent: boolean, predicate: Claim['predicate']): boolean {
  if (adjacent) return true;
  const counted = words[noun]?.lower ?? '';
  const kind = kindOfNoun(counted);
  const isPerson = kind?.name === 'person' || kind?.within === 'person' || isKindOf(lemmaOf(counted), 'person');
  if (predicate === null || !isPerson) return false;
  return readPredicate(words, { from: noun - 1, to: noun + 1 }) === predicate;
}

const REACH_OF_LIST = 12;
/** "Killed two guards -- A and B -- and Sheriff Jane Doe": one more is told by name. */
export function isFollowedByName(words: readonly Word[], { to }: Phrase, predicate: Claim['predicate']): boolean {
  if (predicateClass(predicate)?.oneByOne !== true) return false;
  const rest = words.slice(to, to + REACH_OF_NAMED);
  const end = rest.findIndex(({ lower }) => lower === '.' || lower === ';');
  const list = end < 0 ? rest : rest.slice(0, end);
  return list.some(({ lower }, at) => {
    const closes = at === 0 || list[at - 1]!.kind === 'mark';
    const name = list.slice(at + 1, at + 1 + LONGEST_OFFICE);
    const title = name.findIndex((word, index) => TITLES.has(word.lower) && name[index + 1]?.capital === true);
    return ADDERS.has(lower) && closes && title >= 0 && name.slice(0, title + 1).every(({ capital }) => capital);
  });
}

const REACH_OF_NAMED = 18;
/** "East Halden Parish Sheriff's Office Deputy": the words of an office, with its title. */
const LONGEST_OFFICE = 8;
