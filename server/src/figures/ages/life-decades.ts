import { PAIR_JOINERS } from '../../language/lexicon/function-words.ts';
import { LIFE_DECADES } from '../../language/lexicon/number-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { amountInWords } from '../amounts/amount-in-words.ts';
import { PART_OF_DECADE } from '../lexicon/ages.ts';
import { DECADE_LETTERS } from '../lexicon/numerals.ts';
import { type Amount, amountOtherwise } from '../shapes/amount.ts';
import { numeralOtherwise } from '../shapes/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';

/** The end of the "s" behind the digits of "60s" or, as many write it, "60's"; the digits' own end where there is none. */
function grownEnd(tokens: readonly Token[], to: number): number {
  const mark = tokens[to]?.text;
  const at = (mark === "'" || mark === '’') && tokens[to]?.spaced === false ? to + 1 : to;
  return isAmong(tokens[at], DECADE_LETTERS) && tokens[at]?.spaced === false ? at + 1 : to;
}

/** "in his 30s or 40s": whether the token before a decade joins it to another that somebody is in. */
const SECOND_DECADE_OF_LIFE: Rule<[reading: SentenceReading, at: number]> = {
  name: 'second-decade-of-life',
  example: 'The sailor is in his 30s or 40s.',
  counterexample: 'The sailor is in his 40s.',
  test: ({ tokens, classes }, at) => {
    if (!isAmong(tokens[at], PAIR_JOINERS)) return false;
    let owner = isAmong(tokens[at - 1], DECADE_LETTERS) ? at - 3 : at - 2;
    while (owner > at - 6 && PART_OF_DECADE.has(tokens[owner]?.lower ?? '')) owner--;
    const first = tokens[at - 1]?.lower ?? '';
    return classes[owner] === 'possessive' && (first === 's' || LIFE_DECADES.has(first));
  },
};

/** A decade of somebody's life that begins at token `at`: "in her 60s", "in his late thirties"; the ten years from 60 to 69. */
export function readLifeDecade(reading: SentenceReading, at: number): Amount | null {
  const { tokens } = reading;
  const token = tokens[at] as Token;
  const to = token.kind === 'number' ? grownEnd(tokens, at + 1) : at + 1;
  const value =
    token.kind === 'number'
      ? to > at + 1 && /^[1-9]0$/.test(token.text)
        ? Number(token.text)
        : undefined
      : LIFE_DECADES.get(token.lower);
  if (value === undefined) return null;
  let owner = at - 1;
  while (owner > at - 4 && PART_OF_DECADE.has(tokens[owner]?.lower ?? '')) owner--;
  if (reading.classes[owner] !== 'possessive' && !ruleHolds(SECOND_DECADE_OF_LIFE, reading, owner)) return null;
  const told = amountInWords(at, to, value, 10, { from: to, to, unit: 'year-person', kind: 'age' });
  const open = { high: value + 9, vague: true };
  return amountOtherwise(told, {
    ...open,
    range: true,
    numeral: numeralOtherwise(told.numeral, { ...open, form: 'digits' }),
  });
}

/** The rules of this file that stand by themselves. */
export const LIFE_DECADES_RULES: readonly NamedRule[] = [SECOND_DECADE_OF_LIFE];
