import { FRACTION_SIGNS, UNITS } from '../../language/lexicon/number-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import type { Figure } from '../figure.ts';
import { SEPARATORS } from '../lexicon/non-quantities.ts';
import { parseDigits } from '../numerals/digits.ts';
import { isTightHyphen } from '../numerals/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { bareFigure } from './points.ts';

/** As many numbers on either side, as far as the sentence reaches, make a small number a cell of a table: "12 7 30 5". */
const NEIGHBOURS = 3;

/** Of what another row of bare numbers is made. */
interface Row {
  /** So many tokens on either side of a number, as far as the sentence reaches, must be of the row. */
  readonly reach: number;
  /** With the number itself they must be as many. */
  readonly least: number;
  readonly holds: (tokens: readonly Token[], at: number) => boolean;
}

/** "½ ¼ ½". */
const FRACTIONS: Row = { reach: 3, least: 2, holds: isFractionApart };
/** "12, 7, (30), 5", "| 12 | 1,307 |": longer than the lists of any sentence, whose words tell what all of them count. */
const LIST: Row = { reach: 16, least: 17, holds: isOfList };
/** The last token that the number of a list's item may be: "7 …", "(7) …". */
const MARKER = 1;
const CHAIN: Row = { reach: 4, least: 5, holds: isOfChain };

/**
 * "two-four-two-one": elsewhere number words that hyphens chain are one number. The other rows spare work alone, and the
 * figures that are read of them are the same without.
 */
const DIGIT_OF_CHAIN: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'digit-of-chain',
  example: 'two-nine-four-one-six-two-five',
  counterexample: 'two-nine',
  test: (tokens, at) => isIn(CHAIN, tokens, at),
};

/**
 * The figure of the number at token `at` where it is a cell of a table or one of a long row: numbers alone stand around
 * it, so that nothing could say what it counts. A text of bare numbers holds more figures than any prose, and none of them
 * needs more reading than this. Null for any other token.
 */
export function readCell(reading: SentenceReading, at: number): Figure | null {
  const { tokens, style } = reading;
  const { kind, text, lower } = tokens[at] as Token;
  if (kind === 'number') {
    if (isInTable(tokens, at)) return cell(reading, at, Number(text));
    const isListed = at > MARKER && style === 'point' && isIn(LIST, tokens, at);
    const digits = isListed ? parseDigits(text, style) : null;
    return digits === null ? null : cell(reading, at, digits.value, digits.precision);
  }
  if (kind === 'word') {
    const value = ruleHolds(DIGIT_OF_CHAIN, tokens, at) ? UNITS.get(lower) : undefined;
    return value === undefined ? null : cell(reading, at, value);
  }
  const part = isIn(FRACTIONS, tokens, at) ? FRACTION_SIGNS.get(text) : undefined;
  return part === undefined ? null : cell(reading, at, part, part, 'ratio');
}

/** The figure of one token, which counts nothing that the text tells; `precision` is that of a number below 100. */
function cell(
  { tokens, sentence }: SentenceReading,
  at: number,
  value: number,
  precision = value > 0 && value % 10 === 0 ? 10 : 1,
  kind: 'count' | 'ratio' = 'count',
): Figure {
  const token = tokens[at] as Token;
  return bareFigure(token.text, sentence, token, kind, value, precision);
}

/** Whether small numbers alone stand around token `at`, none of which can join another; also one alone on its line. */
function isInTable(tokens: readonly Token[], at: number): boolean {
  const from = Math.max(0, at - NEIGHBOURS);
  const to = Math.min(tokens.length - 1, at + NEIGHBOURS);
  if (to === from && tokens.length > 1) return false;
  for (let i = from; i <= to; i++) {
    const token = tokens[i] as Token;
    if (!isSmall(token) || token.spaced !== i > 0) return false;
  }
  return true;
}

function isIn({ reach, least, holds }: Row, tokens: readonly Token[], at: number): boolean {
  const from = Math.max(0, at - reach);
  const to = Math.min(tokens.length - 1, at + reach);
  if (to - from + 1 < least) return false;
  for (let i = from; i <= to; i++) if (!holds(tokens, i)) return false;
  return true;
}

/** One or two digits, without a zero before them. */
function isSmall({ kind, text }: Token): boolean {
  return kind === 'number' && text.length <= 2 && text[0] !== '0' && text[0] !== '.';
}

function isFractionApart(tokens: readonly Token[], at: number): boolean {
  const { text, spaced } = tokens[at] as Token;
  return spaced === at > 0 && FRACTION_SIGNS.has(text);
}

function isOfList(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return token.kind === 'mark' ? SEPARATORS.has(token.text) : isSmall(token) || isGrouped(token);
}

/** "1,307": the separators between its groups tell a number from a year or a code. */
function isGrouped({ kind, text }: Token): boolean {
  return kind === 'number' && text.includes(',') && text[0] !== '0';
}

function isOfChain(tokens: readonly Token[], at: number): boolean {
  const { kind, lower, spaced } = tokens[at] as Token;
  return kind === 'word' ? !spaced && UNITS.has(lower) : isTightHyphen(tokens, at);
}

/** The rules of this file that stand by themselves. */
export const CELLS_RULES: readonly NamedRule[] = [DIGIT_OF_CHAIN];
