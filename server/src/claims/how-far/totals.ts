import { PhraseTable } from '../../language/phrases.ts';
import { anyRule, type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isAmong } from '../../language/word-table.ts';
import { isDigit, type Word } from '../../language/words.ts';
import { LEADS, LINKS } from '../lexicon/grammar.ts';
import { HAVE, POSSIBLE, UP_TO_NOW } from '../lexicon/how-far.ts';
import { TOTAL_PHRASES } from '../lexicon/periods.ts';
import type { Measure } from '../what/measures.ts';
import type { Phrase } from '../words/phrase.ts';

/** How many words on either side of a count may hold what makes it a total. */
const REACH = 9;
/** How many words behind a count its verb in the perfect may stand ("12 people in the north have been killed"). */
const VERB_REACH = 5;

const PHRASES = new PhraseTable(
  TOTAL_PHRASES.map((phrase) => [phrase, true] as const),
  'joined',
);

/** How participles end. */
const PERFECT = /(?:ed|en|in|lost|cost|hurt)$/;

/** What makes a count the running total of all so far rather than that of a moment ("were killed"). */
export const TOTAL_RULES: readonly Rule<[words: readonly Word[], phrase: Phrase]>[] = [
  {
    name: 'told-as-total',
    example: 'So far 12 people were killed.',
    counterexample: 'At the harbour 12 people were killed.',
    test: (words, phrase) => {
      const { from, to } = phrase;
      for (let at = Math.max(0, from - REACH); at < Math.min(words.length, to + REACH); at++) {
        if (at >= to && (words[at]!.lower === ';' || words[at]!.lower === '.')) return false;
        if (PHRASES.startingAt(words, at) !== null && !ruleHolds(TOTAL_OF_ANOTHER, words, at, phrase)) return true;
      }
      return false;
    },
  },
  {
    name: 'perfect-before',
    example: 'The storm has killed 12 people.',
    counterexample: 'The storm killed 12 people.',
    // "Has killed 12", "have claimed some 12 lives", "has since drowned more than 12".
    test: (words, phrase) => {
      const from = beforeBound(words, phrase.from);
      return [from - 1, from - 2].some((verb) => {
        const have = isAmong(words[verb - 1], UP_TO_NOW) ? verb - 2 : verb - 1;
        return isAmong(words[have], HAVE) && PERFECT.test(words[verb]?.lower ?? '');
      });
    },
  },
  {
    // A perfect tense counts up to now; "may have been killed" tells of a moment as well.
    name: 'perfect-behind',
    example: 'In the storm 12 people have been killed.',
    counterexample: 'In the storm 12 people may have been killed.',
    test: (words, { to }) => {
      for (let at = to; at < Math.min(words.length - 1, to + VERB_REACH); at++) {
        const { kind, lower } = words[at]!;
        if (HAVE.has(lower)) return !POSSIBLE.has(words[at - 1]!.lower);
        if (kind === 'mark' || LINKS.has(lower)) return false;
      }
      return false;
    },
  },
];

/**
 * Whether a count is the running total of all so far ("the death toll", "so far", "have been killed") rather than that
 * of a moment ("were killed").
 *
 * @param measure what takes the count as its value ("the toll rose to 12"), or null
 */
export function isRunningTotal(words: readonly Word[], phrase: Phrase, measure: Measure | null): boolean {
  return measure !== null || anyRule(TOTAL_RULES, words, phrase);
}

/** Where what bounds a number begins: “more than 12”, “at least 12”. */
function beforeBound(words: readonly Word[], from: number): number {
  let at = from;
  while (at > Math.max(0, from - LONGEST_BOUND) && LEADS.has(words[at - 1]!.lower)) at--;
  return at;
}

/** “Well over a”. */
const LONGEST_BOUND = 3;

/** Another number stands between a count and the phrase. */
const TOTAL_OF_ANOTHER: Rule<[words: readonly Word[], at: number, phrase: Phrase]> = {
  name: 'total-of-another',
  example: 'So far, with 30 boats lost, 12 people were killed.',
  counterexample: 'So far, with boats lost, 12 people were killed.',
  test: (words, at, { from, to }) => {
    const between = at >= to ? words.slice(to, at) : words.slice(at, from);
    return between.some(({ lower }) => isDigit(lower.charCodeAt(0)));
  },
};

/** The rules of this file that stand by themselves. */
export const TOTALS_RULES: readonly NamedRule[] = [TOTAL_OF_ANOTHER];
