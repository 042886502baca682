import type { Token } from '../language/tokens.ts';

/** Which mark stands before the fraction: "1,234.5" (point) or "1.234,5" (comma). */
export type DigitStyle = 'point' | 'comma';

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
  const grouped = style === 'comma' ? joinDecimals(tokens, at) : joinGroups(tokens, at);
  const plain = parseDigits(grouped.text, style);
  if (plain === null) return null;
  const power = readPower(tokens, grouped.to);
  if (power === null || token.text.includes(',')) return { to: grouped.to, ...plain };
  const scale = 10 ** power.exponent;
  return { to: power.to, value: tidy(plain.value * scale), precision: tidy(plain.precision * scale) };
}

const GROUPED = /[^\d.]/;
const GROUP_MARKS = /[,\u00a0\u202f\u2009 ]/g;

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

/** "e6", "E+09" glued to the digits, or "× 10^8", "x 10⁸". */
function readPower(tokens: readonly Token[], at: number): { exponent: number; to: number } | null {
  const next = tokens[at];
  if (next === undefined) return null;
  const glued = /^e(\d{1,2})$/i.exec(next.text);
  if (glued !== null && !next.spaced) return { exponent: Number(glued[1]), to: at + 1 };
  if (next.text === '×' || next.lower === 'x') return timesTen(tokens, at + 1);
  return null;
}

function timesTen(tokens: readonly Token[], at: number): { exponent: number; to: number } | null {
  if (tokens[at]?.text !== '10') return null;
  let to = at + 1;
  if (tokens[to]?.text === '^') to++;
  const negative = tokens[to]?.text === '-' || tokens[to]?.text === '−';
  if (negative) to++;
  const exponent = tokens[to];
  if (to === at + 1 || exponent === undefined || exponent.spaced || !/^\d{1,2}$/.test(exponent.text)) return null;
  return { exponent: negative ? -Number(exponent.text) : Number(exponent.text), to: to + 1 };
}

function tidy(value: number): number {
  return Number.isSafeInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(15));
}
