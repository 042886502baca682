import { lemmaOf } from '../../../language/lemmas.ts';
import { AGENTS, ALTERNATIVES } from '../../../language/lexicon/function-words.ts';
import { anyRule, type NamedRule, type Rule, ruleHolds } from '../../../language/rules.ts';
import { isAmong } from '../../../language/word-table.ts';
import { type Word, withoutPossessive } from '../../../language/words.ts';
import { ESTIMATES, LED_QUALIFIERS, NUMBER_LEADS, NUMBER_QUALIFIERS, PUTTING } from '../../lexicon/estimates.ts';
import type { FigurePlace } from '../sentence/figure-place.ts';

/** So many words stand between "put" and "at". */
const LONGEST_OBJECT = 6;
/** So many words may qualify a number. */
const MOST_QUALIFIERS = 5;
/** So far behind "or 12 by" somebody's estimate stands. */
const REACH = 7;

/**
 * Of what somebody gives a figure as their own number, word by word in base forms: "the army put the death toll at 12"
 * ("the", "death", "toll"), "experts put it at 12" ("it"), also for "or 12 by the army's count"; null where nobody does.
 */
export function putAs(
  words: readonly Word[],
  { at, until }: Pick<FigurePlace, 'at' | 'until'>,
): readonly string[] | null {
  let lead = at - 1;
  while (lead > at - MOST_QUALIFIERS && anyRule(NUMBER_QUALIFIER_RULES, words, lead)) lead--;
  if (isAmong(words[lead], ALTERNATIVES)) return ruleHolds(BY_ESTIMATE, words, until) ? WHAT_WAS_TOLD : null;
  if (!isAmong(words[lead], NUMBER_LEADS)) return null;
  for (let place = lead - 1; place >= Math.max(0, lead - LONGEST_OBJECT); place--) {
    const { kind, lower } = words[place]!;
    if (kind === 'mark') return null;
    if (PUTTING.has(lemmaOf(lower)) && place < lead - 1) return objectOf(words.slice(place + 1, lead));
  }
  return null;
}

const WHAT_WAS_TOLD = ['it'];

/** By what a word before a number qualifies it. */
const NUMBER_QUALIFIER_RULES: readonly Rule<[words: readonly Word[], at: number]>[] = [
  {
    name: 'number-within-word',
    example: 'The army put it at magnitude-5.4 2 days later.',
    counterexample: 'The army put it at 2 days.',
    test: (words, at) => NUMBERED.test(words[at]?.lower ?? ''),
  },
  {
    // "At" is a lead as well as a part of "at least".
    name: 'lead-of-qualifier',
    example: 'The army gave warning to at least 12 people.',
    counterexample: 'The army gave warning to about 12 people.',
    test: (words, at) => isAmong(words[at], NUMBER_LEADS) && isAmong(words[at + 1], LED_QUALIFIERS),
  },
  {
    name: 'qualifier-of-number',
    example: 'The army put the toll at about 12 people.',
    counterexample: 'The army put the toll at 12 people.',
    test: (words, at) => isAmong(words[at], NUMBER_QUALIFIERS),
  },
];

/** "Or 12 by the army's count". */
const BY_ESTIMATE: Rule<[words: readonly Word[], until: number]> = {
  name: 'by-estimate-of-somebody',
  example: 'Some 12 people died, or 14 people by the count of the army.',
  counterexample: 'Some 12 people died, or 14 people by the shore of the lake.',
  test: (words, until) => {
    const behind = words.slice(until, until + REACH);
    const by = behind.findIndex((word) => isAmong(word, AGENTS));
    return by >= 0 && behind.slice(by + 1).some((word) => isAmong(word, ESTIMATES));
  },
};

/** The rules by which somebody's own number is known. */
export const PUT_AS_RULES: readonly NamedRule[] = [...NUMBER_QUALIFIER_RULES, BY_ESTIMATE];

/** "Magnitude-5.4". */
const NUMBERED = /-\d/;

/** "The death toll" of "the death toll of the war". */
function objectOf(words: readonly Word[]): readonly string[] {
  const end = words.findIndex(({ known }, at) => at > 0 && known?.closed === 'preposition');
  return words.slice(0, end < 0 ? words.length : end).map(({ lower }) => lemmaOf(withoutPossessive(lower)));
}
