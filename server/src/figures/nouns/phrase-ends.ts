import { MONTHS, WEEKDAYS } from '../../language/lexicon/calendar.ts';
import type { NamedRule, Rule } from '../../language/rules.ts';
import type { WordClass } from '../../language/word-classes.ts';
import { PAGE_WORDS } from '../lexicon/nouns.ts';
import type { PhraseTokens } from './noun-phrase-joints.ts';

const DAYS: ReadonlySet<string> = new Set(WEEKDAYS.keys());
const MONTH: ReadonlySet<string> = new Set(MONTHS.keys());

/** Behind a day or a month these go on with the phrase: "two Friday prayers", "four of Tuesday's races". */
const GOES_ON: ReadonlySet<WordClass | undefined> = new Set(['noun', 'adjective', 'clitic']);

/**
 * Whether a word with a capital at token `at` stands behind what a number counts and is no part of it: a day or a month
 * ("six shot Sunday in Halden", "two remain there Thursday"), or the furniture of a page ("3 injured Updated: 9 May").
 */
export const DAY_BEHIND_PHRASE: Rule<[phrase: PhraseTokens, at: number]> = {
  name: 'day-behind-phrase',
  example: 'Six shot Sunday in Halden.',
  counterexample: 'Six Sunday boats sank in Halden.',
  test: ({ tokens, classes }, at) => {
    const token = tokens[at];
    if (token === undefined || token.text[0] === token.lower[0]) return false;
    const next = classes[at + 1];
    if (DAYS.has(token.lower)) return !GOES_ON.has(next);
    if (MONTH.has(token.lower)) return !GOES_ON.has(next) && next !== 'name'; // "two March Lane victims"
    return PAGE_WORDS.has(token.lower);
  },
};

/** The rules of this file that stand by themselves. */
export const PHRASE_ENDS_RULES: readonly NamedRule[] = [DAY_BEHIND_PHRASE];
