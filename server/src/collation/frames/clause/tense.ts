import { firstRule, type Rule } from '../../../language/rules.ts';
import type { Word } from '../../../language/words.ts';
import { PAST_HELPERS, PRESENT_HELPERS } from '../../lexicon/frame-words.ts';
import type { FigurePlace } from '../sentence/figure-place.ts';
import { isPastTense } from './governing-verb.ts';

/** Whether a clause tells of what was, or of what is or has come about by now. */
export type Tense = 'past' | 'present';

/** What tells of when a clause is. */
interface TenseRule extends Rule<[clause: readonly Word[]]> {
  readonly tense: Tense;
}

/** In the order in which they are tried: the first that holds decides. */
export const TENSE_RULES: readonly TenseRule[] = [
  {
    name: 'present-by-helper',
    example: '600 people have worked in the mill of Halden.',
    counterexample: '600 people had worked in the mill of Halden.',
    tense: 'present',
    test: (clause) => clause.some(({ lower }) => PRESENT_HELPERS.has(lower)),
  },
  {
    name: 'past-by-helper',
    example: '600 people were in the mill of Halden.',
    counterexample: '600 people are in the mill of Halden.',
    tense: 'past',
    test: (clause) => clause.some(({ lower }) => PAST_HELPERS.has(lower)),
  },
  {
    name: 'past-by-its-form',
    example: '600 people worked in the mill of Halden.',
    counterexample: '600 people work in the mill of Halden.',
    tense: 'past',
    test: (clause) => clause.some(isPastTense),
  },
];

/** Of when the clause of a figure tells: "600 people worked here", "600 people have worked here"; null where nothing tells. */
export function tenseOf(words: readonly Word[], { from, to }: FigurePlace): Tense | null {
  return firstRule(TENSE_RULES, words.slice(from, to))?.tense ?? null;
}
