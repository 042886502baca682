import { POINTS } from '../../language/lexicon/function-words.ts';
import { singularOf } from '../../language/plurals.ts';
import type { NamedRule, Rule } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { TIMED_VERBS, TRADED } from '../lexicon/spoken-times.ts';
import { endsThere } from './bare-hours.ts';

const TIMED: ReadonlySet<string> = new Set<string>(TIMED_VERBS);
const PRICED: ReadonlySet<string> = new Set<string>(TRADED);

/** How far before "at" its verb may stand: "began on Friday at 23.45". */
const REACH = 4;
/** How far before the verb the word for what is traded may stand. */
const SUBJECT_REACH = 6;

/**
 * Whether the number with a point at token `at`, which nothing behind it makes a time ("23.45"), is one of day: "at" leads
 * it behind a verb of what happens, and nothing is traded there.
 */
export const POINT_IN_TIME_OF_DAY: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'point-in-time-of-day',
  example: 'The boat left at 23.45.',
  counterexample: 'The shares closed at 23.45.',
  test: (tokens, at) => {
    if (!isAmong(tokens[at - 1], POINTS) || !endsThere(tokens, at + 1)) return false;
    for (let verb = at - 2; verb >= Math.max(0, at - 2 - REACH); verb--) {
      const token = tokens[verb];
      if (token === undefined || token.kind === 'mark') return false;
      if (!TIMED.has(token.lower)) continue;
      const before = tokens.slice(Math.max(0, verb - SUBJECT_REACH), verb);
      return !before.some(({ lower, text }) => PRICED.has(singularOf(lower)) || /^[$£€%]$/.test(text));
    }
    return false;
  },
};

/** The rules of this file that stand by themselves. */
export const POINTED_TIMES_RULES: readonly NamedRule[] = [POINT_IN_TIME_OF_DAY];
