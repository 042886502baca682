import type { Span } from '../../corpus/span.ts';
import { FRACTION_SIGNS, UNITS } from '../../language/lexicon/number-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isBlank, isDigit, readTokens, type Token } from '../../language/tokens.ts';
import { readUnit } from '../amounts/units.ts';
import type { Figure } from '../figure.ts';
import { SEPARATORS, UNIT_SIGNS } from '../lexicon/non-quantities.ts';
import { parseDigits } from '../numerals/digits.ts';
import { isTightHyphen } from '../numerals/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import type { UnitMatch } from '../shapes/unit-match.ts';
import { bareFigure } from './points.ts';

/** As many numbers on either side, as far as the sentence reaches, make a small number a cell of a table: "12 7 30 5". */
const NEIGHBOURS = 3;

/**
 * Of what a row of bare numbers is made. All but the chain spare work alone, and the figures that are read of them are the
 * same without: they are no rules that could be left out, and the tests of this file try them.
 */
interface Row {
  readonly name: string;
  /** A text with a number that is a cell of such a row. */
  readonly example: string;
  /** A text much like it in which no number is one. */
  readonly counterexample: string;
  /** So many tokens on either side of a number, as far as the sentence reaches, must be of the row. */
  readonly reach: number;
  /** With the number itself they must be as many. */
  readonly least: number;
  /** Whether a token is of the row. */
  readonly holds: (tokens: readonly Token[], at: number) => boolean;
}

/** Small numbers, none of which can join another; also one alone on its line. */
const TABLE: Row = {
  name: 'table',
  example: '3 14 7',
  counterexample: '4 5 2011 6 7',
  reach: NEIGHBOURS,
  least: 1,
  holds: (tokens, at) => {
    const token = tokens[at] as Token;
    return isSmall(token) && token.spaced === at > 0;
  },
};

const FRACTIONS: Row = {
  name: 'fractions',
  example: '½ ¼ ½',
  counterexample: '½ or ¼',
  reach: 3,
  least: 2,
  holds: (tokens, at) => {
    const { text, spaced } = tokens[at] as Token;
    return spaced === at > 0 && FRACTION_SIGNS.has(text);
  },
};

/** "| 12 | 1,307 |": longer than the lists of any sentence, whose words tell what all of them count. */
const LIST: Row = {
  name: 'list',
  example: '12, 7, (30), 5, 9, 14, 1,307, 8',
  counterexample: 'They scored 12, 7, 30, 5, 9, 14, 8 and 6',
  reach: 16,
  least: 17,
  holds: (tokens, at) => {
    const token = tokens[at] as Token;
    return token.kind === 'mark' ? SEPARATORS.has(token.text) : isSmall(token) || isGrouped(token);
  },
};

/** The last token that the number of a list's item may be: "7 …", "(7) …". */
const MARKER = 1;

/** A list as long, each of whose numbers has the sign of its unit. */
const SIGNED_LIST: Row = {
  name: 'signed-list',
  example: '5°, 7°, 12°, 9°, 4°, 6°',
  counterexample: '5°, 7, 12°, 9, 4°, 6, 8°, 3',
  reach: 16,
  least: 17,
  holds: (tokens, at) => {
    const token = tokens[at] as Token;
    if (token.kind === 'number') return (isSmall(token) || isGrouped(token)) && isSigned(tokens, at);
    return SEPARATORS.has(token.text) || (UNIT_SIGNS.has(token.text) && !token.spaced);
  },
};

const CHAIN: Row = {
  name: 'chain',
  example: 'two-nine-four-one-six',
  counterexample: 'two nine four one six',
  reach: 4,
  least: 5,
  holds: (tokens, at) => {
    const { kind, lower, spaced } = tokens[at] as Token;
    return kind === 'word' ? !spaced && UNITS.has(lower) : isTightHyphen(tokens, at);
  },
};

/** All rows of bare numbers, for whoever tries them. */
export const ROWS: readonly Row[] = [TABLE, FRACTIONS, LIST, SIGNED_LIST, CHAIN];

/** Elsewhere number words that hyphens chain are one number. */
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
    if (isIn(TABLE, tokens, at)) return smallFigure(text, reading.sentence, tokens[at] as Token, Number(text));
    if (isSigned(tokens, at)) return signedCell(reading, at);
    const isListed = at > MARKER && style === 'point' && isIn(LIST, tokens, at);
    const digits = isListed ? parseDigits(text, style) : null;
    return digits === null ? null : cell(reading, at, digits.value, digits.precision);
  }
  if (kind === 'word') {
    const value = ruleHolds(DIGIT_OF_CHAIN, tokens, at) ? UNITS.get(lower) : undefined;
    return value === undefined ? null : smallFigure(text, reading.sentence, tokens[at] as Token, value);
  }
  const part = isIn(FRACTIONS, tokens, at) ? FRACTION_SIGNS.get(text) : undefined;
  return part === undefined ? null : cell(reading, at, part, part, 'ratio');
}

/**
 * Adds the figures of a sentence that is nothing but small numbers, as each row and each column of a table is: the cells
 * that its tokens would be, read without cutting it into any. False, and nothing added, for any other sentence.
 */
export function addLoneNumbers(text: string, sentence: Span, figures: Figure[]): boolean {
  if (!isOfLoneNumbers(text, sentence)) return false;
  for (let start = sentence.start; start < sentence.end; ) {
    const end = smallNumberEnd(text, start);
    const written = text.slice(start, end);
    figures.push(smallFigure(written, sentence, { start, end }, Number(written)));
    start = blanksEnd(text, end, sentence.end);
  }
  return true;
}

/** Told of a long sentence before anything is made of it, since its last word may be none. */
function isOfLoneNumbers(text: string, { start, end }: Span): boolean {
  if (start === end) return false;
  for (let at = start; at < end; ) {
    const to = smallNumberEnd(text, at);
    const next = blanksEnd(text, to, end);
    if (to === at || to > end || (next === to && to < end)) return false;
    at = next;
  }
  return true;
}

/** The end of the one or two digits at an offset, without a zero before them; the offset itself where there are none. */
function smallNumberEnd(text: string, at: number): number {
  if (!isDigit(text.charCodeAt(at)) || text.charCodeAt(at) === ZERO) return at;
  return isDigit(text.charCodeAt(at + 1)) ? at + SMALL : at + 1;
}

function blanksEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && isBlank(text.charCodeAt(end))) end++;
  return end;
}

/** So many digits a small number has at most. */
const SMALL = 2;
const ZERO = 48;

function smallFigure(written: string, sentence: Span, span: Span, value: number): Figure {
  return bareFigure(written, sentence, span, 'count', value, value > 0 && value % 10 === 0 ? 10 : 1);
}

/** The figure of one token, which counts nothing that the text tells. */
function cell(
  { tokens, sentence }: SentenceReading,
  at: number,
  value: number,
  precision: number,
  kind: 'count' | 'ratio' = 'count',
): Figure {
  const token = tokens[at] as Token;
  return bareFigure(token.text, sentence, token, kind, value, precision);
}

/** What a sign says alone, as it does in a row: of what stands there, nothing but another sign could make another unit of it. */
const UNITS_OF_SIGNS: ReadonlyMap<string, UnitMatch | null> = new Map(
  [...UNIT_SIGNS].map((sign) => [sign, readUnit(readTokens(sign, { start: 0, end: sign.length }), 0)]),
);

/** The figure of a number that its sign makes a measure; null where it stands in no row of such. */
function signedCell({ tokens, style, sentence }: SentenceReading, at: number): Figure | null {
  if (at <= MARKER || style !== 'point' || !isIn(SIGNED_LIST, tokens, at)) return null;
  const token = tokens[at] as Token;
  const sign = tokens[at + 1] as Token;
  const unit = UNITS_OF_SIGNS.get(sign.text) ?? null;
  if (unit === null || UNIT_SIGNS.has(tokens[at + 2]?.text ?? '')) return null;
  const digits = parseDigits(token.text, style);
  if (digits === null) return null;
  return bareFigure(token.text, sentence, token, unit.kind, digits.value, digits.precision, undefined, unit.unit, sign);
}

/** Tokens of a sentence that are known to be of a row, the first and the last of them included. */
interface Run {
  readonly tokens: readonly Token[];
  readonly row: Row;
  readonly from: number;
  readonly to: number;
}

/** The run that was found last: the numbers of one long row look at much the same tokens, one behind the other. */
let last: Run | null = null;

/** Whether token `at` and those around it are of a row. */
function isIn(row: Row, tokens: readonly Token[], at: number): boolean {
  const { reach, least, holds } = row;
  const from = Math.max(0, at - reach);
  const to = Math.min(tokens.length - 1, at + reach);
  if (to - from + 1 < least) return false;
  if (reach <= NEIGHBOURS) {
    for (let i = from; i <= to; i++) if (!holds(tokens, i)) return false;
    return true;
  }
  const run = last !== null && last.tokens === tokens && last.row === row ? last : null;
  const goesOn = run !== null && run.from <= from && from <= run.to;
  for (let i = goesOn ? run.to + 1 : from; i <= to; i++) if (!holds(tokens, i)) return false;
  if (!goesOn || run.to < to) last = { tokens, row, from: goesOn ? run.from : from, to };
  return true;
}

/** One or two digits, without a zero before them. */
function isSmall({ kind, text }: Token): boolean {
  return kind === 'number' && text.length <= SMALL && text[0] !== '0' && text[0] !== '.';
}

/** "7°": a number that the sign of its unit touches. */
function isSigned(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at + 1];
  return sign !== undefined && !sign.spaced && UNIT_SIGNS.has(sign.text);
}

/** "1,307": the separators between its groups tell a number from a year or a code. */
function isGrouped({ kind, text }: Token): boolean {
  return kind === 'number' && text.includes(',') && text[0] !== '0';
}

/** The rules of this file that stand by themselves. */
export const CELLS_RULES: readonly NamedRule[] = [DIGIT_OF_CHAIN];
