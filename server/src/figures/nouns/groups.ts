import { INDEFINITE, PARTITIVES } from '../../language/lexicon/function-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { GROUP_MEASURES, GROUP_NOUNS } from '../lexicon/groups.ts';
import { isNumber } from '../sentence/sentence-reading.ts';

const NOUNS: ReadonlySet<string> = new Set<string>(GROUP_NOUNS);
const MEASURES: ReadonlySet<string> = new Set<string>(GROUP_MEASURES);
/** How many words tell the size of a group at most: "one of more than a dozen other". */
const LONGEST = 6;

/**
 * The first token behind the words that tell how large the group at token `at` is, of which a number behind "of" is a
 * part: "one of [about 100] people", "one of [a series of] plans", "two of [a total of ten] names", "one of [three of] his works"; `at` where none do.
 */
export function behindGroup(tokens: readonly Token[], at: number): number {
  let from = at;
  for (let step = 0; step < LONGEST; step++) {
    const word = tokens[from]?.lower ?? '';
    if (ruleHolds(SIZE_OF_GROUP, tokens, from)) from += isAmong(tokens[from + 1], PARTITIVES) ? 2 : 1;
    else if (MEASURES.has(word)) from++;
    else if (INDEFINITE.has(word) && groupEnd(tokens, from + 1) > from) from = groupEnd(tokens, from + 1);
    else if (NOUNS.has(word) && isAmong(tokens[from + 1], PARTITIVES)) from += 2;
    else break;
  }
  return from;
}

/** The first token behind "[possible] five", "[whole] range of", what an article leads; `at - 1` where none of a group stands there. */
function groupEnd(tokens: readonly Token[], at: number): number {
  for (let noun = at; noun <= at + 1; noun++) {
    if (ruleHolds(SIZE_OF_GROUP, tokens, noun)) return noun + 1;
    if (NOUNS.has(tokens[noun]?.lower ?? '') && isAmong(tokens[noun + 1], PARTITIVES)) return noun + 2;
  }
  return at - 1;
}

/** A number that no hyphen ties to a word: "four", but not the "6" of "6-year-old". */
const SIZE_OF_GROUP: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'size-of-group',
  example: 'They met two of 14 swimmers.',
  counterexample: 'They met two of the swimmers.',
  test: (tokens, at) => tokens[at + 1]?.text !== '-' && isNumber(tokens[at]),
};

/** The rules of this file that stand by themselves. */
export const GROUPS_RULES: readonly NamedRule[] = [SIZE_OF_GROUP];
