import { INDEFINITE, PARTITIVES } from '../../language/lexicon/function-words.ts';
import { ALONE, GROUPS_OF } from '../../language/lexicon/number-words.ts';
import { isPlural, singularOf } from '../../language/plurals.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { ALONE_IN_IT, DENYING_ONE, GROUPED_PEOPLE } from '../lexicon/group-numbers.ts';
import { NO_NOUNS } from '../lexicon/numerals.ts';
import { isPersonNoun } from '../nouns/persons.ts';
import type { Numeral } from '../shapes/numeral.ts';
import { finished } from './numeral.ts';

const ONLY: ReadonlySet<string> = new Set<string>(ALONE);
const IN_IT: ReadonlySet<string> = new Set<string>(ALONE_IN_IT);
const PEOPLE: ReadonlySet<string> = new Set<string>(GROUPED_PEOPLE);

/** Words, in lower case, that such a number begins with. */
export const GROUP_BEGINNINGS: readonly string[] = [...GROUPS_OF.keys(), ...ALONE];

/** Where such a number may stand, as parts of a regular expression: of most of the words there are too many elsewhere. */
export const GROUP_OPENINGS: readonly string[] = [
  `(?:${[...GROUPS_OF.keys()].join('|')}) of`,
  `(?:${ALONE.join('|')}) (?:${ALONE_IN_IT.join('|')})`,
];

/** How many words may stand between "of" and the people whom such a number counts: "a pair of young gunmen". */
const LONGEST_LEAD = 3;

/**
 * The number that a word for a group at token `at` tells of people: "a pair of gunmen" (2), "a trio of climbers" (3), "a
 * lone gunman" (1). Null everywhere else: "a pair of shoes", "a single mother".
 */
export function readGroupNumber(tokens: readonly Token[], at: number): Numeral | null {
  const word = tokens[at]?.lower ?? '';
  const from = INDEFINITE.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  const value = ONLY.has(word) ? 1 : GROUPS_OF.get(word);
  if (value === undefined) return null;
  const holds = value === 1 ? ruleHolds(ONLY_ONE, tokens, at) : ruleHolds(GROUP_OF_PEOPLE, tokens, at + 1);
  return holds ? finished({ from, to: at + 1, value, precision: 1, form: 'words', kind: 'cardinal' }) : null;
}

/** "A lone gunman", "the sole survivor", but "not a single victim". */
const ONLY_ONE: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'only-one',
  example: 'A lone gunman fled.',
  counterexample: 'Not a lone gunman fled.',
  test: (tokens, at) => IN_IT.has(tokens[at + 1]?.lower ?? '') && !DENYING_ONE.has(tokens[at - 2]?.lower ?? ''),
};

/** "Of" at token `at`, and people in the plural behind it. */
const GROUP_OF_PEOPLE: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'group-of-people',
  example: 'A pair of robbers fled.',
  counterexample: 'A pair of shoes was found.',
  test: (tokens, at) => {
    if (!isAmong(tokens[at], PARTITIVES)) return false;
    for (let noun = at + 1; noun <= at + 1 + LONGEST_LEAD; noun++) {
      const token = tokens[noun];
      if (token?.kind !== 'word' || isAmong(token, NO_NOUNS)) return false;
      if (!isPlural(token.lower)) continue;
      if (tokens[noun + 1]?.kind === 'clitic') return false; // "a pair of children's gloves"
      const singular = singularOf(token.lower);
      return PEOPLE.has(singular) || isPersonNoun(singular);
    }
    return false;
  },
};

/** The rules of this file that stand by themselves. */
export const GROUP_NUMBERS_RULES: readonly NamedRule[] = [ONLY_ONE, GROUP_OF_PEOPLE];
