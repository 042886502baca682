import { CLOSED_CLASSES } from '../../language/lexicon/closed-classes.ts';
import { DEFINITE } from '../../language/lexicon/function-words.ts';
import type { Rule } from '../../language/rules.ts';
import type { Word } from '../../language/words.ts';
import { ALL } from '../lexicon/what.ts';

/** What leads a count of things that are known. */
const LEADS: ReadonlySet<string> = new Set([...DEFINITE, ...ALL, ...CLOSED_CLASSES.possessive]);
const PREPOSITIONS: ReadonlySet<string> = new Set([...CLOSED_CLASSES.preposition, 'to']);

/**
 * Whether a count tells how many things there are anyway, at which its clause tells that something happens: neither how
 * often that happens nor that it is planned says anything of how many they are.
 */
export const GIVEN_COUNT: Rule<[words: readonly Word[], from: number]> = {
  name: 'given-count',
  example: 'Trams will stop at all six depots each day.',
  counterexample: 'They will build six depots each year.',
  test: (words, from) => {
    let at = from;
    while (LEADS.has(words[at]?.lower ?? '')) at++;
    let lead = at - 1;
    while (lead >= 0 && LEADS.has(words[lead]!.lower)) lead--;
    return lead >= 0 && lead < at - 1 && PREPOSITIONS.has(words[lead]!.lower);
  },
};
