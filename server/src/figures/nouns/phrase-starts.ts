import { OUTWARDS, PARTITIVES, POINTERS } from '../../language/lexicon/function-words.ts';
import { isPlural } from '../../language/plurals.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { ADDED, DETERMINERS, TIME_LEADS } from '../lexicon/nouns.ts';
import { behindGroup } from './groups.ts';

/** "of" or "out of" leads the whole of which a part is counted. */
export const PART_OF_WHOLE: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'part-of-whole',
  example: 'They met one of the swimmers.',
  counterexample: 'They met one with the swimmers.',
  test: (tokens, at) =>
    isAmong(tokens[at], PARTITIVES) || (isAmong(tokens[at], OUTWARDS) && isAmong(tokens[at + 1], PARTITIVES)),
};

/**
 * The first token of the noun phrase behind a number that ends before token `at`: past "of", determiners, what adds and
 * the size of the whole ("two [of the other three] boats").
 *
 * @param ofWhole a part is taken, so that determiners follow without "of" as well ("half the boats")
 */
export function phraseStart(tokens: readonly Token[], at: number, ofWhole: boolean): number {
  let from = isAmong(tokens[at], OUTWARDS) && isAmong(tokens[at + 1], PARTITIVES) ? at + 1 : at;
  while (from < at + 3 && ADDED.has(tokens[from]?.lower ?? '')) from++;
  const isOf = isAmong(tokens[from - 1], PARTITIVES);
  if (isOf) {
    if (POINTERS.has(tokens[from]?.lower ?? '')) return from + 1;
  } else if (from !== at || !ofWhole) return ruleHolds(TIME_WORD_OF_SEVERAL, tokens, from) ? from + 1 : from;
  from = skipDeterminers(tokens, from);
  return isOf ? skipDeterminers(tokens, behindGroup(tokens, from)) : from;
}

function skipDeterminers(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from < at + 3 && DETERMINERS.has(tokens[from]?.lower ?? '')) from++;
  return from;
}

/** "three earlier films": what is told of several things tells no time. */
const TIME_WORD_OF_SEVERAL: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'time-word-of-several',
  example: 'They saw three earlier films.',
  counterexample: 'They saw three old films.',
  test: (tokens, at) => TIME_LEADS.has(tokens[at]?.lower ?? '') && isPlural(tokens[at + 1]?.lower ?? ''),
};

/** The rules of this file that stand by themselves. */
export const PHRASE_STARTS_RULES: readonly NamedRule[] = [PART_OF_WHOLE, TIME_WORD_OF_SEVERAL];
