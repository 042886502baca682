import { OUTWARDS, PARTITIVES, WITHIN } from '../../language/lexicon/function-words.ts';
import { isPlural } from '../../language/plurals.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { EVERY, PERIODS } from '../lexicon/numerals.ts';
import { type Numeral, numeralOtherwise } from '../shapes/numeral.ts';
import type { DigitStyle } from '../shapes/sentence-reading.ts';
import { readDigitNumeral, readFractionSign } from './digit-numerals.ts';
import { finished, isTightHyphen } from './numeral.ts';
import { readWordNumeral } from './word-numerals.ts';

/**
 * The numeral that begins at token `at`, as long as it can be read, or null. `style` says which mark separates the
 * fraction in this text's language.
 */
export function readNumeral(tokens: readonly Token[], at: number, style: DigitStyle): Numeral | null {
  const numeral = withDigitsBehind(tokens, readPlain(tokens, at, style), style);
  // More digits and magnitudes than a number holds tell none.
  return numeral === null || !Number.isFinite(numeral.high) ? null : (readShare(tokens, numeral, style) ?? numeral);
}

/** "two (2) tickets": contracts and notices say a number in words, and again in digits. */
function withDigitsBehind(tokens: readonly Token[], numeral: Numeral | null, style: DigitStyle): Numeral | null {
  if (numeral === null || numeral.form !== 'words' || tokens[numeral.to]?.text !== '(') return numeral;
  const again = tokens[numeral.to + 1]?.kind === 'number' ? readDigitNumeral(tokens, numeral.to + 1, style) : null;
  const isSame = again !== null && again.value === numeral.value && tokens[again.to]?.text === ')';
  return isSame ? numeralOtherwise(numeral, { to: again.to + 1 }) : numeral;
}

/** Wholes that people are counted out of: "two in five", "one in 100". */
const WHOLES: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 30, 50, 100, 200, 500, 1000, 10_000, 100_000, 1e6,
]);

/** "one in five", "nine out of 10", "one-in-three": a share of a whole. */
function readShare(tokens: readonly Token[], part: Numeral, style: DigitStyle): Numeral | null {
  if (part.kind !== 'cardinal' || part.scale !== 1 || part.vague || !Number.isInteger(part.value) || part.value > 20)
    return null;
  let at = isTightHyphen(tokens, part.to) ? part.to + 1 : part.to;
  const member = ruleHolds(MEMBER_INSIDE_SHARE, tokens, part);
  if (member) at++;
  const outOf = isAmong(tokens[at], OUTWARDS) && isAmong(tokens[at + 1], PARTITIVES);
  if (!outOf && !isAmong(tokens[at], WITHIN)) return null;
  at += outOf ? 2 : 1;
  if (isTightHyphen(tokens, at) || isAmong(tokens[at], EVERY)) at++;
  const whole = readPlain(tokens, at, style);
  if (!outOf && whole !== null && PERIODS.has(tokens[whole.to]?.lower ?? '')) return null; // "a third number one in three weeks"
  // "one child in five weeks", "one death in a two-car crash"
  if (member && whole !== null && (isPlural(tokens[whole.to]?.lower ?? '') || isTightHyphen(tokens, whole.to)))
    return null;
  if (whole === null || whole.kind !== 'cardinal' || ruleHolds(WHOLE_NO_LARGER, part, whole, outOf) || whole.from > at)
    return null;
  if (!outOf && (!WHOLES.has(whole.value) || (part.value > 1 && whole.value > 10 && whole.value % 100 !== 0)))
    return null;
  return finished({
    from: part.from,
    to: whole.to,
    value: part.value / whole.value,
    precision: 1 / whole.value,
    form: part.form,
    kind: 'fraction',
  });
}

/** A whole is larger than its part; "10 out of 10" is as large. */
const WHOLE_NO_LARGER: Rule<[part: Numeral, whole: Numeral, outOf: boolean]> = {
  name: 'whole-no-larger',
  example: 'They saw 12 out of 5 boats.',
  counterexample: 'They saw 5 out of 12 boats.',
  test: (part, whole, outOf) => (outOf ? whole.value < part.value : whole.value <= part.value),
};

/** Whether the noun of a share stands inside it: "one child in five"; the whole may tell something else then ("in 5 weeks"). */
const MEMBER_INSIDE_SHARE: Rule<[tokens: readonly Token[], part: Pick<Numeral, 'value' | 'to'>]> = {
  name: 'member-inside-share',
  example: 'One child in five was hurt.',
  counterexample: 'One child was hurt in five weeks.',
  test: (tokens, { value, to }) => {
    const [noun, link] = [tokens[to], tokens[to + 1]];
    if (noun?.kind !== 'word' || isListed(noun) || value > MOST_MEMBERS || isPlural(noun.lower) === (value === 1))
      return false;
    return isAmong(link, WITHIN) || (isAmong(link, OUTWARDS) && isAmong(tokens[to + 2], PARTITIVES));
  },
};

/** Function words, numbers and participles ("one killed in …") are no members. */
function isListed({ known }: Token): boolean {
  return known !== null && (known.closed !== null || known.form === 'participle');
}

/** "Two boats in three": of more the noun stands behind. */
const MOST_MEMBERS = 9;

function readPlain(tokens: readonly Token[], at: number, style: DigitStyle): Numeral | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') return readDigitNumeral(tokens, at, style);
  if (token.kind === 'mark') return readFractionSign(tokens, at);
  return readWordNumeral(tokens, at);
}

/** The rules of this file that stand by themselves. */
export const NUMERALS_RULES: readonly NamedRule[] = [WHOLE_NO_LARGER, MEMBER_INSIDE_SHARE];
