import type { Span } from '../corpus/span.ts';
import { MONEY_PREFIXES } from './lexicon/money-prefixes.ts';
import { FRACTIONS, MAGNITUDES, TENS, UNITS } from './lexicon/number-words.ts';
import { addLetter, type KnownWord, knownByLetters, knownWord, type Letters, MOST_LETTERS } from './vocabulary.ts';

/** `clitic` is a possessive or contracted "'s"; `mark` any single character that is neither letter, digit nor blank. */
export type TokenKind = 'word' | 'number' | 'clitic' | 'mark';

/** A word, a number or a mark. Spans count in the text that was read. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** The text in lower case, a typographic apostrophe made plain. */
  readonly lower: string;
  /** A word that begins with a capital letter. */
  readonly capital: boolean;
  /** What the lexicons say of it; null for a word of no lexicon, and for all that is no word. */
  readonly known: KnownWord | null;
  /** White space stands before it (never true for the first token). */
  readonly spaced: boolean;
}

/**
 * A token that is another in some fields. Written out, not spread together: a spread has a shape of its own, and of each
 * shape that it meets all that reads tokens is compiled anew.
 */
export function otherwise(token: Token, change: Partial<Token>): Token {
  return {
    kind: change.kind ?? token.kind,
    text: change.text ?? token.text,
    lower: change.lower ?? token.lower,
    capital: change.capital ?? token.capital,
    known: change.known ?? token.known,
    start: change.start ?? token.start,
    end: change.end ?? token.end,
    spaced: change.spaced ?? token.spaced,
  };
}

/** Whether a token is a word written with a capital, as all are in a headline set in capitals, where `capital` tells names. */
export function isCapitalised(token: (Pick<Token, 'text' | 'lower'> & { readonly kind: string }) | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.text[0] !== token.lower[0];
}

/** Whether a token is a word written in small letters alone. */
export function isSmallWord(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.text === token.lower;
}

/** A hyphen splits a word behind one of these, so that "twenty-eight" and "six-week" are read and "e-commerce" stays whole. */
// biome-ignore format: words read better in rows than one to a line
const SPLIT_BEHIND: ReadonlySet<string> = new Set<string>([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...MAGNITUDES.keys(),
  'half', 'quarter', 'minus', 'mid', 'and', 'to', 'a', 'magnitude',
]);

const SPLIT_BEFORE: ReadonlySet<string> = new Set<string>([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...MAGNITUDES.keys(),
  ...FRACTIONS.keys(),
]);

const MONEY: ReadonlySet<string> = new Set<string>(MONEY_PREFIXES.always);
const MONEY_BEFORE_AMOUNT: ReadonlySet<string> = new Set<string>(MONEY_PREFIXES.beforeAmount);
/** "2.7", "21,700", "6m": digits that an amount of money has and a model doesn't. */
const AMOUNT = /\d{1,3}(?:,\d{3}|\.\d|(?:m|mn|bn|k|tn)\b|\s(?:million|billion|trillion)\b)/y;

const LETTER = /\p{L}|\p{M}/u;

/**
 * Cuts `span` of `text` into tokens; white space falls away, everything else belongs to exactly one token.
 * Digits keep the separators that make them one number ("1,234.5"), letters directly behind digits are a token of
 * their own ("35" "m"), letters directly before digits keep them ("S23", "COVID-19").
 */
export function readTokens(text: string, span: Span): readonly Token[] {
  const tokens: Token[] = [];
  const letters: Letters = { low: 0, high: 0 };
  // Asked once: spans come in many shapes.
  const { end: limit } = span;
  let at = span.start;
  let spaced = false;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      spaced = tokens.length > 0;
      at++;
      continue;
    }
    const plainEnd = plainWordEnd(text, at, limit, letters);
    const token =
      plainEnd > 0
        ? plainWord(text, at, plainEnd, spaced, letters)
        : otherToken(text, at, tokenEnd(text, at, limit, code), spaced);
    tokens.push(token);
    at = token.end;
    spaced = false;
  }
  return tokens;
}

/** A word of small letters, of which the first may be a capital. */
function plainWord(text: string, start: number, end: number, spaced: boolean, letters: Letters): Token {
  const fits = end - start <= MOST_LETTERS;
  const small = isSmall(text.charCodeAt(start));
  const listed = fits ? knownByLetters(letters) : null;
  const raw = listed !== null && small ? listed.text : text.slice(start, end);
  const lower = listed !== null ? listed.text : small ? raw : raw.toLowerCase();
  return {
    kind: 'word',
    text: raw,
    lower,
    capital: !small,
    known: fits ? listed : knownWord(lower),
    start,
    end,
    spaced,
  };
}

function otherToken(text: string, start: number, end: number, spaced: boolean): Token {
  const raw = text.slice(start, end);
  const kind = kindOf(text, start, text.charCodeAt(start));
  const lower = kind === 'number' ? raw : lowerOf(raw);
  const known = kind === 'word' ? knownWord(lower) : null;
  const capital = kind === 'word' && raw[0] !== lower[0];
  return { kind, text: raw, lower, capital, known, start, end, spaced };
}

/**
 * The end of a word that is nothing but letters of ASCII, small ones behind the first, and that nothing lengthens; 0
 * for any other token. Most tokens are such words, and the rules for all others need not be asked.
 *
 * @param letters where the word's letters are put, as many as fit
 */
function plainWordEnd(text: string, at: number, limit: number, letters: Letters): number {
  const first = text.charCodeAt(at) | 32;
  if (!isSmall(first)) return 0;
  letters.high = 0;
  letters.low = first & 31;
  let end = at + 1;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (!isSmall(code)) break;
    addLetter(letters, code);
  }
  if (end === limit) return end === text.length ? end : 0;
  const next = text.charCodeAt(end);
  return isPlainEnd(next) || (next === 46 && end > at + 1) ? end : 0;
}

/** A blank, a comma, a line feed, or one of ! " ) : ; ? — what no word goes on over. */
function isPlainEnd(code: number): boolean {
  return (
    code === 32 ||
    code === 44 ||
    code === 10 ||
    code === 33 ||
    code === 34 ||
    code === 41 ||
    code === 58 ||
    code === 59 ||
    code === 63
  );
}

/** Lower case, with plain apostrophes. */
function lowerOf(raw: string): string {
  const lower = raw.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function kindOf(text: string, at: number, code: number): TokenKind {
  if (isDigit(code) || (code === 46 && isDigit(text.charCodeAt(at + 1)) && !isFullStopBetween(text, at)))
    return 'number';
  if (isApostrophe(code)) return isPossessive(text, at) ? 'clitic' : 'mark';
  return isLetter(text, at) ? 'word' : 'mark';
}

function tokenEnd(text: string, at: number, limit: number, code: number): number {
  if (isDigit(code)) return numberEnd(text, at, limit);
  if (code === 46 && isDigit(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at - 1))) {
    if (isFullStopBetween(text, at)) return at + 1;
    return digitsEnd(text, at + 1, limit);
  }
  if (isApostrophe(code)) return isPossessive(text, at) ? Math.min(limit, at + 2) : at + 1;
  if (isLetter(text, at)) return wordEnd(text, at, limit);
  return at + (code >= 0xd800 && code <= 0xdbff && at + 1 < limit ? 2 : 1);
}

/** "It sank on the weekend.12 sailors": a full stop behind a longer word, and no point before "22" as in "a.22 caliber". */
function isFullStopBetween(text: string, at: number): boolean {
  for (let i = at - 1; i >= at - SHORTEST_BEFORE_STOP; i--) if (!isSmall(text.charCodeAt(i))) return false;
  return true;
}

const SHORTEST_BEFORE_STOP = 4;

function digitsEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Digits with the groups and the fraction that belong to them: "1,234,567.8", "12,34,567", "3.5", never "13,17". */
function numberEnd(text: string, at: number, limit: number): number {
  let end = digitsEnd(text, at, limit);
  const first = end - at;
  for (let next = end; first <= 3 && isSeparator(text, next); ) {
    const group = digitsEnd(text, next + 1, limit) - next - 1;
    if (group !== 3 && !(group === 2 && first <= 2 && isIndianRest(text, next + 3, limit))) break;
    end = next + 1 + group;
    next = end;
  }
  // "1.2.3" is a version or a date, which whoever reads the number sees in the marks around it.
  const point = text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1));
  return point ? digitsEnd(text, end + 1, limit) : end;
}

function isSeparator(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code === 44 || code === 0xa0 || code === 0x202f || code === 0x2009 || isApostrophe(code)) &&
    isDigit(text.charCodeAt(at + 1))
  );
}

/** The rest of a number in the Indian grouping: groups of two, a last one of three. */
function isIndianRest(text: string, from: number, limit: number): boolean {
  for (let at = from, step = 0; step < 5 && text.charCodeAt(at) === 44; step++) {
    const group = digitsEnd(text, at + 1, limit) - at - 1;
    if (group === 3) return true;
    if (group !== 2) return false;
    at += 3;
  }
  return false;
}

function wordEnd(text: string, at: number, limit: number): number {
  let start = at;
  let end = partEnd(text, at, limit);
  const behindDigits = isDigit(text.charCodeAt(at - 1));
  while (end + 1 < limit && isHyphen(text.charCodeAt(end)) && !SPLIT_BEHIND.has(text.slice(start, end).toLowerCase())) {
    if (behindDigits) break; // "9am-5pm", "£30m-plus"
    const next = partEnd(text, end + 1, limit);
    if (next === end + 1 || SPLIT_BEFORE.has(text.slice(end + 1, next).toLowerCase())) break;
    start = end + 1;
    end = next;
  }
  return end;
}

/** Letters, digits behind letters, and apostrophes and full stops between them ("don't", "U.S."). */
function partEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) {
      if (isMoneyPrefix(text, at, end)) break;
      end++;
    } else if (isLetter(text, end)) {
      end += isHighSurrogate(code) ? 2 : 1;
    } else if (isApostrophe(code) && end > at && isLetter(text, end + 1) && !isPossessive(text, end)) {
      end++;
    } else if (code === 46 && isInitials(text, at, end)) {
      end++;
      if (isLetter(text, end) && isLetter(text, end + 1)) break; // "p.m.Officials"
    } else {
      break;
    }
  }
  return Math.min(end, limit);
}

/** Whether the letters from `at` to `end` are a money sign of the digits behind them: "RM79", "$US160". */
function isMoneyPrefix(text: string, at: number, end: number): boolean {
  if (end - at > 3 || end === at) return false;
  if (text.charCodeAt(at - 1) === 36) return true;
  const letters = text.slice(at, end);
  if (MONEY.has(letters)) return true;
  AMOUNT.lastIndex = end;
  return MONEY_BEFORE_AMOUNT.has(letters) && AMOUNT.test(text);
}

/** Whether the full stop at `end` is one of "U.S." or "p.m.": single letters and full stops in turn since `at`. */
function isInitials(text: string, at: number, end: number): boolean {
  const length = end - at;
  if (length === 1) return isLetter(text, end + 1) && !isLetter(text, end + 2);
  return length > 1 && length % 2 === 1 && length < 8 && text.charCodeAt(end - 2) === 46;
}

/** An apostrophe with a single "s" behind it, or behind a letter and before a blank ("the teams' goals"). */
function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return (next === 115 || next === 83) && !isLetter(text, at + 2) && isLetter(text, at - 1);
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** Whether a code unit is a digit of ASCII. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a code unit is white space, which is part of no token. */
export function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xb5 || code === 0xaa || code === 0xba;
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x2000 && code < 0x2c00) return false;
  const point = text.codePointAt(at);
  return point !== undefined && LETTER.test(String.fromCodePoint(point));
}
