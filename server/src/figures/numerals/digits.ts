import type { Token } from '../../language/tokens.ts';
import type { DigitStyle } from '../shapes/sentence-reading.ts';

/** Languages whose texts write "1.234,5". ISO 639-1. */
// biome-ignore format: words read better in rows than one to a line
const COMMA_LANGUAGES: ReadonlySet<string> = new Set<string>([
  'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'uk', 'cs', 'sk', 'da', 'sv', 'nb', 'no', 'fi', 'hu', 'ro', 'bg',
  'el', 'tr', 'id', 'ca', 'hr', 'sl', 'sr', 'et', 'lv', 'lt', 'is', 'vi',
]);

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
  const grouped = style === 'comma' ? joinDecimals(tokens, at) : (joinRaised(tokens, at) ?? joinGroups(tokens, at));
  const plain = parseDigits(grouped.text, style);
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

const GROUPED = /[^\d.]/;
const GROUP_MARKS = /[,\u00a0\u202f\u2009 '’]/g;

/** The value of a written number and the size of its last place; trailing zeros of a whole number don't count as places. */
export function parseDigits(written: string, style: DigitStyle): { value: number; precision: number } | null {
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
  if (first.text.length > 3 || !/^\d+$/.test(first.text) || first.text.startsWith('0')) return { text: first.text, to };
  let text = first.text;
  while (to - at < MOST_GROUPS && isGroup(tokens, to)) {
    text += (tokens[to] as Token).text;
    to++;
  }
  const groups = to - at - 1;
  const owner = tokens[at - 1];
  if (groups === 0 || (groups === 1 && owner?.kind === 'word' && owner.text[0] !== owner.lower[0]))
    return { text: first.text, to: at + 1 };
  return { text, to };
}

/** More groups than any number has. */
const MOST_GROUPS = 7;

function isGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'number' || !token.spaced || !/^\d{3}(?:\.\d+)?$/.test(token.text))
    return false;
  const before = tokens[at - 1] as Token;
  return token.start - before.end === 1 && !before.text.includes('.');
}

interface Power {
  readonly exponent: number;
  readonly to: number;
}

/** "e6", "E-09", "E+09" glued to the digits, or "× 10^8", "x 10⁸". */
function readPower(tokens: readonly Token[], at: number): Power | null {
  const next = tokens[at];
  if (next === undefined) return null;
  if (next.text === '×' || next.lower === 'x')
    return tokens[at + 1]?.text === '10' ? readExponent(tokens, at + 2) : null;
  if (next.spaced || !next.lower.startsWith('e')) return null;
  const glued = /^e(\d{1,2})$/i.exec(next.text);
  // "7E7" is a name, "7.5E7" and "7e7" are numbers.
  const isNumber = next.text[0] === 'e' || tokens[at - 1]?.text.includes('.') === true;
  if (glued !== null && isNumber) return { exponent: Number(glued[1]), to: at + 1 };
  const [sign, digits] = [tokens[at + 1], tokens[at + 2]];
  const isSigned =
    next.lower === 'e' && sign?.spaced === false && '+-−'.includes(sign.text) && digits?.spaced === false;
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
