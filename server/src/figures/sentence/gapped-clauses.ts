import { ADDERS, DEFINITE } from '../../language/lexicon/function-words.ts';
import type { NamedRule, Rule } from '../../language/rules.ts';
import { isCapitalised, type Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { MEMBER_JOINTS } from '../lexicon/sentence.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import type { TokenRange } from './clauses.ts';
import { isNumber } from './sentence-reading.ts';

/** A name of so many words, its article counted, is looked for before a number. */
const LONGEST_NAME = 5;

/**
 * Whose a number is that leaves out the verb and the noun of the clause before it: "the Farmers" of "the Union has 48 seats,
 * the Farmers 22"; null where it leaves out none.
 *
 * @param from the first token of the number
 */
export function listedName({ tokens }: SentenceReading, from: number): TokenRange | null {
  let first = from - 1;
  while (first > from - LONGEST_NAME && isCapitalised(tokens[first])) first--;
  if (first === from - 1 || !isAmong(tokens[first], DEFINITE)) return null;
  return first > 0 && isAmong(tokens[first - 1], MEMBER_JOINTS) ? { from: first, to: from } : null;
}

/** A number behind a name, from token `from` up to `to`, in a list that goes on without its verb and noun. */
export const LISTED_WITHOUT_VERB: Rule<[reading: SentenceReading, from: number, to: number]> = {
  name: 'listed-without-verb',
  example: 'The Otters have 48 seats and the Holms 22.',
  counterexample: 'The Otters have 48 seats on the Holm 22.',
  test: (reading, from, to) => {
    const { tokens, classes } = reading;
    if (tokens[to] !== undefined && !endsMember(tokens[to])) return false;
    const name = listedName(reading, from);
    if (name === null) return false;
    for (let at = name.from - 2; at > 0; at--) if (isNumber(tokens[at]) && classes[at + 1] === 'noun') return true;
    return false;
  },
};

function endsMember(token: Token | undefined): boolean {
  return token?.kind === 'mark' || isAmong(token, ADDERS);
}

/** The rules of this file that stand by themselves. */
export const GAPPED_CLAUSES_RULES: readonly NamedRule[] = [LISTED_WITHOUT_VERB];
