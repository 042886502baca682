import { PARTITIVES } from '../../language/lexicon/function-words.ts';
import { FRACTION_SIGNS } from '../../language/lexicon/number-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { ORDINAL_LETTERS } from '../lexicon/numerals.ts';
import type { Numeral } from '../shapes/numeral.ts';
import type { DigitStyle } from '../shapes/sentence-reading.ts';
import { readDigits } from './digits.ts';
import { andAHalf } from './fractions.ts';
import { type Draft, draftOtherwise, finished, isTightHyphen, withMagnitudes } from './numeral.ts';

/** Whether a mark is a fraction by itself ("½"). */
export function isFractionSign(mark: string): boolean {
  return FRACTION_SIGNS.has(mark);
}

/** The numeral that a fraction sign begins ("½ million"), or null where the token is none. */
export function readFractionSign(tokens: readonly Token[], at: number): Numeral | null {
  const value = FRACTION_SIGNS.get(tokens[at]?.text ?? '');
  return value === undefined
    ? null
    : withMagnitudes(tokens, { from: at, to: at + 1, value, precision: value, form: 'digits', kind: 'fraction' });
}

/** The numeral that digits begin: "1,200", "12th", "1½", "2 1/2", "35m"; null where they are no number. */
export function readDigitNumeral(tokens: readonly Token[], at: number, style: DigitStyle): Numeral | null {
  const digits = readDigits(tokens, at, style);
  if (digits === null) return null;
  const { to, value, precision } = digits;
  const draft: Draft = { from: at, to, value, precision, form: 'digits', kind: 'cardinal' };
  const next = tokens[digits.to];
  const isTied = next !== undefined && (!next.spaced || next.text === 'th'); // "her 4 th class"
  if (isTied && ruleHolds(ORDINAL_IN_DIGITS, next.lower, value)) {
    return finished(draftOtherwise(draft, { to: digits.to + 1, kind: 'ordinal' }));
  }
  if (next !== undefined && next.kind === 'mark') {
    const sign = FRACTION_SIGNS.get(next.text);
    if (sign !== undefined) {
      return withMagnitudes(
        tokens,
        draftOtherwise(draft, { to: digits.to + 1, value: digits.value + sign, precision: sign }),
      );
    }
  }
  return withHalf(tokens, draft) ?? withMagnitudes(tokens, readSlashFraction(tokens, draft) ?? draft);
}

/** "15-and-a-half", "15 and a half"; in "15 and a half of them" a part of something else follows. */
function withHalf(tokens: readonly Token[], draft: Draft): Numeral | null {
  const numeral = andAHalf(tokens, draft, 1);
  return numeral === null || isAmong(tokens[numeral.to], PARTITIVES) ? null : numeral;
}

const ORDINAL_ENDINGS: ReadonlyMap<string, number> = new Map([
  ['st', 1],
  ['nd', 2],
  ['rd', 3],
]);

/** "21st", "12th" in any case, but "12st": an ending of the wrong number is a unit, such as twelve stone. */
const ORDINAL_IN_DIGITS: Rule<[word: string, value: number]> = {
  name: 'ordinal-in-digits',
  example: 'It was the 12th boat.',
  counterexample: 'He weighs 12st.',
  test: (word, value) => {
    const last = ORDINAL_ENDINGS.get(word);
    return ORDINAL_LETTERS.has(word) || (last !== undefined && value % 10 === last && value % 100 !== last + 10);
  },
};

/** "1/2", "2 1/2": a proper fraction with a small denominator; anything else with a slash is no fraction. */
function readSlashFraction(tokens: readonly Token[], whole: Draft): Draft | null {
  const direct = slashFraction(tokens, whole.from);
  if (direct !== null)
    return draftOtherwise(whole, { to: whole.from + 3, value: direct, precision: direct, kind: 'fraction' });
  const hyphen = isTightHyphen(tokens, whole.to) ? 1 : 0;
  const behind = slashFraction(tokens, whole.to + hyphen);
  if (behind === null || !Number.isInteger(whole.value)) return null;
  return draftOtherwise(whole, { to: whole.to + hyphen + 3, value: whole.value + behind, precision: behind });
}

const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 32, 64]);

function slashFraction(tokens: readonly Token[], at: number): number | null {
  const slash = tokens[at + 1];
  if (slash === undefined || slash.spaced || (slash.text !== '/' && slash.text !== '⁄')) return null;
  const [top, bottom, behind] = [tokens[at], tokens[at + 2], tokens[at + 3]];
  if (top?.kind !== 'number' || bottom?.kind !== 'number' || bottom.spaced) return null;
  if (behind !== undefined && !behind.spaced && (behind.text === '/' || behind.kind === 'number')) return null;
  const [above, below] = [Number(top.text), Number(bottom.text)];
  return above > 0 && above < below && DENOMINATORS.has(below) ? above / below : null;
}

/** The rules of this file that stand by themselves. */
export const DIGIT_NUMERALS_RULES: readonly NamedRule[] = [ORDINAL_IN_DIGITS];
