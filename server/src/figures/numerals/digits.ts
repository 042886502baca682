import { WITHIN } from '../../language/lexicon/function-words.ts';
import { MAGNITUDES } from '../../language/lexicon/number-words.ts';
import { isPlural } from '../../language/plurals.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { readCurrencyBefore, readUnit } from '../amounts/units.ts';
import { COMMA_LANGUAGES, FACTOR_LETTERS, PLACE_LEADS, POWER_LETTERS } from '../lexicon/numerals.ts';
import { QUALIFIERS_BEFORE } from '../lexicon/qualifiers.ts';
import type { DigitStyle } from '../shapes/sentence-reading.ts';

/** How a text in `language` (a BCP 47 tag) writes its digits; English where nothing is said. */
export function digitStyleOf(language: string | undefined): DigitStyle {
  const primary = language?.toLowerCase().split(/[-_]/)[0] ?? 'en';
  return COMMA_LANGUAGES.has(primary) ? 'comma' : 'point';
}

interface Digits {
  readonly to: number;
  readonly value: number;
  readonly precision: number;
}

/**
 * The number that the digits from token `at` on write: groups that are set off by blanks joined ("1 234 567"),
 * scientific notation read ("1.5e6", "3 × 10^8"). Null where the token holds no number.
 */
export function readDigits(tokens: readonly Token[], at: number, style: DigitStyle): Digits | null {
  const token = tokens[at] as Token;
  const power10 = token.text === '10' ? readExponent(tokens, at + 1) : null;
  if (power10 !== null)
    return { to: power10.to, value: scaled(1, power10.exponent), precision: scaled(1, power10.exponent) };
  const dotted = token.text.includes('.') ? joinDotted(tokens, at) : null;
  const grouped =
    dotted ?? (style === 'comma' ? joinDecimals(tokens, at) : (joinMarked(tokens, at) ?? joinGroups(tokens, at)));
  const plain = parseDigits(grouped.text, dotted === null ? style : 'comma');
  if (plain === null) return null;
  const power = readPower(tokens, grouped.to);
  const { value, precision } = plain;
  if (power === null || token.text.includes(',')) return { to: grouped.to, value, precision };
  const { exponent } = power;
  return { to: power.to, value: scaled(value, exponent), precision: scaled(precision, exponent) };
}

/** A value times a power of ten, as exact as if it were written out: 8.2 × 10¹⁵ by multiplication is one too few. */
function scaled(value: number, exponent: number): number {
  const written = String(value);
  return written.includes('e') ? value * 10 ** exponent : Number(`${written}e${exponent}`);
}

/** Words that bound or estimate the number behind them and may begin a sentence. */
const OPENING_QUALIFIERS: ReadonlySet<string> = new Set(
  [...QUALIFIERS_BEFORE['~'], ...QUALIFIERS_BEFORE['>'], ...QUALIFIERS_BEFORE['<'], ...QUALIFIERS_BEFORE['=']].map(
    (phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1),
  ),
);

const GROUPED = /[^\d.]/;
const DIGITS_ALONE = /^\d+$/;
const GROUP_MARKS = /[,\u00a0\u202f\u2009 '’]/g;

/** A number that is read and the size of its last place. */
interface Parsed {
  readonly value: number;
  readonly precision: number;
}

/** The whole numbers of one or two digits, which most numbers of a text are, made once. */
const SMALL: readonly Parsed[] = Array.from({ length: 100 }, (_, value) => ({
  value,
  precision: value > 0 && value % 10 === 0 ? 10 : 1,
}));
const LONGEST_SMALL = 2;

/** The value of a written number and the size of its last place; trailing zeros of a whole number don't count as places. */
export function parseDigits(written: string, style: DigitStyle): Parsed | null {
  if (written.length <= LONGEST_SMALL && DIGITS_ALONE.test(written)) return SMALL[Number(written)]!;
  const text = style === 'comma' ? swapMarks(written) : written;
  const bare = GROUPED.test(text) ? text.replace(GROUP_MARKS, '') : text;
  const value = Number(bare);
  if (!Number.isFinite(value) || bare === '') return null;
  const point = bare.indexOf('.');
  if (point !== -1) return { value, precision: tidy(10 ** -(bare.length - point - 1)) };
  let zeros = 0;
  while (zeros < bare.length - 1 && bare.charCodeAt(bare.length - 1 - zeros) === 48) zeros++;
  return { value, precision: value === 0 ? 1 : 10 ** zeros };
}

function swapMarks(written: string): string {
  const comma = written.indexOf(',');
  if (comma === -1) return /^\d{1,3}(?:\.\d{3})+$/.test(written) ? written.replaceAll('.', '') : written;
  return `${written.slice(0, comma).replaceAll('.', '')}.${written.slice(comma + 1)}`;
}

/** Joins "3,5" and "1.234,50", as they are written where the comma is the decimal mark. */
function joinDecimals(tokens: readonly Token[], at: number): { text: string; to: number } {
  const grouped = joinGroups(tokens, at);
  const [comma, decimals, behind] = [tokens[grouped.to], tokens[grouped.to + 1], tokens[grouped.to + 2]];
  const joined =
    comma?.text === ',' &&
    !comma.spaced &&
    decimals?.kind === 'number' &&
    !decimals.spaced &&
    /^\d+$/.test(decimals.text);
  if (!joined || (behind?.text === ',' && !behind.spaced)) return grouped;
  return { text: `${grouped.text},${decimals.text}`, to: grouped.to + 2 };
}

/** Two groups and more that full stops set off, or one with decimals behind a comma: so only a decimal comma's language writes. */
const DOTTED = /^\d{1,3}(?:(?:\.\d{3}){2,}|(?:\.\d{3})+(?=,))(?:,\d{1,2})?$/;
/** An address on the internet has four such groups, none above 255 and none with a zero before it. */
const INTERNET = /^(?:(?:1?[1-9]?\d|1\d\d|2[0-4]\d|25[0-5])(?:\.|$)){4}$/;

/** Joins "1.500.000", "13.124.737" and "1.250,50", which no English number looks like; null for all others. */
function joinDotted(tokens: readonly Token[], at: number): { text: string; to: number } | null {
  let text = (tokens[at] as Token).text;
  let to = at + 1;
  for (; to - at < MOST_MARKED && ruleHolds(DOTTED_PART, tokens, to); to++) text += (tokens[to] as Token).text;
  if (DOTTED.test(text)) return INTERNET.test(text) ? null : { text, to };
  // "€30.000": money has no third decimal place unless it is told.
  const isRound = /^[1-9]\d{0,2}\.000$/.test(text);
  const isMoney = isRound && (readCurrencyBefore(tokens, at) ?? readUnit(tokens, to))?.kind === 'money';
  return isMoney ? { text, to } : null;
}

/** More tokens than any such number has: its groups and the marks between them. */
const MOST_MARKED = 12;

/** Digits that touch what stands before them, or a full stop or a comma between such. */
const DOTTED_PART: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'dotted-part',
  example: 'The dam holds 1.700.000 litres.',
  counterexample: 'The dam holds 1.7 million litres.',
  test: (tokens, at) => {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || token.spaced) return false;
    if (token.text === '.' || token.text === ',') return next?.kind === 'number' && !next.spaced && next.text !== '.';
    return token.kind === 'number';
  },
};

/** Joins what can only be a decimal mark or one group: "3·5", "0,75", "3,5 million", "80, 000". */
function joinMarked(tokens: readonly Token[], at: number): { text: string; to: number } | null {
  const mark = tokens[at + 1];
  if (mark === undefined || mark.spaced || (mark.text !== ',' && mark.text !== '·')) return null;
  return joinRaised(tokens, at) ?? joinDecimalComma(tokens, at) ?? joinTornGroup(tokens, at);
}

/** "3,5 million", "2,5 km", "€3,50": a comma before one or two digits that a magnitude, a unit or a money sign makes one number. */
function joinDecimalComma(tokens: readonly Token[], at: number): { text: string; to: number } | null {
  const [whole, decimals, behind] = [tokens[at], tokens[at + 2], tokens[at + 3]];
  if (whole === undefined || decimals?.kind !== 'number' || decimals.spaced) return null;
  if (!/^\d{1,3}$/.test(whole.text) || !/^\d{1,2}$/.test(decimals.text)) return null;
  if (behind !== undefined && !behind.spaced && (behind.text === ',' || behind.kind === 'number')) return null;
  const isOne =
    MAGNITUDES.has(behind?.lower ?? '') ||
    readCurrencyBefore(tokens, at) !== null ||
    (readUnit(tokens, at + 3) !== null && !isAmong(behind, WITHIN));
  return isOne ? { text: `${whole.text}.${decimals.text}`, to: at + 3 } : null;
}

/** "80, 000 spectators": thousands that a blank tore apart; no number of a list begins with a zero. */
function joinTornGroup(tokens: readonly Token[], at: number): { text: string; to: number } | null {
  const [first, group] = [tokens[at], tokens[at + 2]];
  if (first === undefined || !/^[1-9]\d{0,2}$/.test(first.text) || group?.spaced !== true) return null;
  if (!/^0\d\d$/.test(group.text)) return null;
  let text = first.text + group.text;
  let to = at + 3;
  while (to - at < MOST_MARKED && tokens[to]?.text === ',' && /^\d{3}$/.test(tokens[to + 1]?.text ?? '')) {
    text += (tokens[to + 1] as Token).text;
    to += 2;
  }
  return { text, to };
}

/** Joins what can only be a decimal mark in any language: "3·5" with the point raised, "0,75" with nothing to group. */
function joinRaised(tokens: readonly Token[], at: number): { text: string; to: number } | null {
  const [whole, mark, decimals] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (whole === undefined || mark === undefined || mark.spaced || decimals === undefined || decimals.spaced)
    return null;
  const isMark = mark.text === '·' || (mark.text === ',' && whole.text === '0');
  if (!isMark || !/^\d+$/.test(decimals.text) || !/^\d{1,3}$/.test(whole.text)) return null;
  const behind = tokens[at + 3];
  return behind?.text === mark.text && !behind.spaced ? null : { text: `${whole.text}.${decimals.text}`, to: at + 3 };
}

/** Joins groups of three that ordinary blanks set off: "1 234 567" always, "12 345" where a capital word doesn't own the first. */
function joinGroups(tokens: readonly Token[], at: number): { text: string; to: number } {
  const first = tokens[at] as Token;
  let to = at + 1;
  if (first.text.length > 3 || !DIGITS_ALONE.test(first.text) || first.text.startsWith('0'))
    return { text: first.text, to };
  let text = first.text;
  while (to - at < MOST_GROUPS && ruleHolds(GROUP_BEHIND_BLANK, tokens, to)) {
    text += (tokens[to] as Token).text;
    to++;
  }
  const groups = to - at - 1;
  return groups === 0 || (groups === 1 && ruleHolds(NUMBER_OF_NAME_BEFORE, tokens, at, to))
    ? { text: first.text, to: at + 1 }
    : { text, to };
}

/**
 * "Boeing 737 800": whether the word before a number owns it, so that the group behind it is another number. A word that
 * is capital only because it begins the sentence ("About 12 500 people") owns none, nor does a place with its preposition.
 */
const NUMBER_OF_NAME_BEFORE: Rule<[tokens: readonly Token[], at: number, to: number]> = {
  name: 'number-of-name-before',
  example: 'They saw a Boeing 737 800 times.',
  counterexample: 'About 12 500 people came.',
  test: (tokens, at, to) => {
    const owner = tokens[at - 1];
    if (owner?.kind !== 'word' || owner.text[0] === owner.lower[0]) return false;
    if (owner.known !== null && owner.known.closed !== null) return false;
    if (OPENING_QUALIFIERS.has(owner.lower)) return false;
    const isPlace = PLACE_LEADS.has(tokens[at - 2]?.lower ?? '') && tokens[to]?.kind === 'word';
    return !(isPlace && isPlural(tokens[to]?.lower ?? ''));
  },
};

/** More groups than any number has. */
const MOST_GROUPS = 7;

const GROUP_BEHIND_BLANK: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'group-behind-blank',
  example: 'Some 12 500 people came.',
  counterexample: 'Some 12 50 people came.',
  test: (tokens, at) => {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'number' || !token.spaced || !/^\d{3}(?:\.\d+)?$/.test(token.text))
      return false;
    const before = tokens[at - 1] as Token;
    return token.start - before.end === 1 && !before.text.includes('.');
  },
};

interface Power {
  readonly exponent: number;
  readonly to: number;
}

/** "e6", "E-09", "E+09" glued to the digits, or "× 10^8", "x 10⁸". */
function readPower(tokens: readonly Token[], at: number): Power | null {
  const next = tokens[at];
  if (next === undefined) return null;
  if (next.text === '×' || isAmong(next, FACTOR_LETTERS))
    return tokens[at + 1]?.text === '10' ? readExponent(tokens, at + 2) : null;
  if (next.spaced || !next.lower.startsWith('e')) return null;
  const glued = /^e(\d{1,2})$/i.exec(next.text);
  // "7E7" is a name, "7.5E7" and "7e7" are numbers.
  const isNumber = next.text[0] === 'e' || tokens[at - 1]?.text.includes('.') === true;
  if (glued !== null && isNumber) return { exponent: Number(glued[1]), to: at + 1 };
  const [sign, digits] = [tokens[at + 1], tokens[at + 2]];
  const isSigned =
    isAmong(next, POWER_LETTERS) && sign?.spaced === false && '+-−'.includes(sign.text) && digits?.spaced === false;
  if (!isSigned || !/^\d{1,2}$/.test(digits.text)) return null;
  return { exponent: sign.text === '+' ? Number(digits.text) : -Number(digits.text), to: at + 3 };
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The exponent that stands directly behind "10": "^8", "^-3", "⁸", "⁻³¹". */
function readExponent(tokens: readonly Token[], at: number): Power | null {
  const caret = tokens[at]?.text === '^';
  let to = caret ? at + 1 : at;
  const negative = caret ? '-−'.includes(tokens[to]?.text ?? ' ') : tokens[to]?.text === '⁻';
  if (negative) to++;
  let digits = '';
  if (caret) {
    digits = tokens[to]?.text ?? '';
    to++;
  } else {
    for (; tokens[to]?.spaced === false && RAISED.includes(tokens[to]?.text ?? ' '); to++)
      digits += RAISED.indexOf(tokens[to]?.text ?? '');
  }
  if (!/^\d{1,2}$/.test(digits) || tokens[to - 1]?.spaced !== false) return null;
  return { exponent: negative ? -Number(digits) : Number(digits), to };
}

function tidy(value: number): number {
  return Number.isSafeInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(15));
}

/** The rules of this file that stand by themselves. */
export const DIGITS_RULES: readonly NamedRule[] = [DOTTED_PART, NUMBER_OF_NAME_BEFORE, GROUP_BEHIND_BLANK];
