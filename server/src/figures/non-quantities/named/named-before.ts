import { DEFINITE, INDEFINITE, PARTITIVES } from '../../../language/lexicon/function-words.ts';
import { isPlural } from '../../../language/plurals.ts';
import { isCapitalised } from '../../../language/tokens.ts';
import { isAmong } from '../../../language/word-table.ts';
import { AIRCRAFT, OF_STATES } from '../../lexicon/numbered-things.ts';
import type { NonQuantityRule } from '../non-quantity.ts';

/** Airliners of one maker are called 707, 717 and so on to 787. */
const LINE_OF_AIRLINERS = /^7[0-8]7$/;

/** Numbers by which a thing is called, and of which nobody could say that there are more or fewer. */
export const NAMED_BEFORE_RULES: readonly NonQuantityRule[] = [
  {
    // States that meet call themselves by how many they once were.
    name: 'group-of-states',
    example: 'She left a meeting of the Group of 20 in Moss.',
    counterexample: 'She left a group of 20 in Moss.',
    is: 'identifier',
    test: ({ tokens }, { from, to }) => {
      const group = tokens[from - 2];
      if (group?.lower !== 'group' || !isCapitalised(group) || !isAmong(tokens[from - 1], PARTITIVES)) return false;
      // At the head of a sentence any word has a capital.
      return from > 2 || isCapitalised(tokens[from]) || OF_STATES.has(tokens[to]?.lower ?? '');
    },
  },
  {
    name: 'line-of-airliners',
    example: 'A 747 jet stood on the runway.',
    counterexample: 'They own 747 jets.',
    is: 'identifier',
    test: ({ tokens }, { from, to }) => {
      const [before, behind] = [tokens[from - 1], tokens[to]];
      if (!LINE_OF_AIRLINERS.test(tokens[from]?.text ?? '') || !AIRCRAFT.has(behind?.lower ?? '')) return false;
      return !isPlural(behind!.lower) || isAmong(before, DEFINITE) || isAmong(before, INDEFINITE);
    },
  },
];
