import { isCapitalised, type Token } from '../../language/tokens.ts';
import { BEFORE_NUMBERS, BEHIND_NUMBERS } from '../lexicon/surroundings.ts';
import { isNumber } from './sentence-reading.ts';

/** What may stand around a number, and how it is written, as bits. */
export const AROUND = {
  /** Its first token is one of digits, or a word. */
  digits: 1 << 0,
  words: 1 << 1,
  /** It is three digits, or five and more, without a separator; it begins with a zero or a point. */
  threeDigits: 1 << 2,
  fiveDigits: 1 << 3,
  zeroOrPoint: 1 << 4,
  /** It has more tokens than one. */
  several: 1 << 5,
  markBefore: 1 << 6,
  /** No blank stands before it. */
  tiedBefore: 1 << 7,
  /** A bracket or a sign that leads a number. */
  openBefore: 1 << 8,
  capitalBefore: 1 << 9,
  /** Two letters and more, in capitals alone. */
  acronymBefore: 1 << 10,
  numberBefore: 1 << 11,
  atBefore: 1 << 12,
  coordinatorBefore: 1 << 13,
  ofBefore: 1 << 14,
  agedBefore: 1 << 15,
  ageLinkBefore: 1 << 16,
  /** "Number", "over", "older than": any of the words that make a rank or an age of it. */
  tellingBefore: 1 << 17,
  markBehind: 1 << 18,
  /** Without a blank a word follows; without blanks two tokens do. */
  gluedBehind: 1 << 19,
  chainedBehind: 1 << 20,
  /** A bracket that closes, or a full stop with more behind it. */
  closedBehind: 1 << 21,
  capitalBehind: 1 << 22,
  acronymBehind: 1 << 23,
  numberBehind: 1 << 24,
  ofBehind: 1 << 25,
  joinerBehind: 1 << 26,
  blockBehind: 1 << 27,
  /** A way or a bore, which a number may name. */
  namedBehind: 1 << 28,
  /** No unit is written with it; it says what somebody or something is ("she was 35"). Told by who reads ages. */
  bare: 1 << 29,
  predicate: 1 << 30,
} as const;

const BEFORE: ReadonlyMap<string, number> = bitsOfWords(BEFORE_NUMBERS, {
  at: AROUND.atBefore,
  coordinator: AROUND.coordinatorBefore,
  of: AROUND.ofBefore,
  open: AROUND.openBefore,
  aged: AROUND.agedBefore,
  ageLink: AROUND.ageLinkBefore,
  telling: AROUND.tellingBefore,
});

const BEHIND: ReadonlyMap<string, number> = bitsOfWords(BEHIND_NUMBERS, {
  of: AROUND.ofBehind,
  joiner: AROUND.joinerBehind,
  block: AROUND.blockBehind,
  named: AROUND.namedBehind,
});

function bitsOfWords<Name extends string>(
  words: Readonly<Record<Name, readonly string[]>>,
  bits: Readonly<Record<Name, number>>,
): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const name of Object.keys(words) as Name[]) {
    for (const word of words[name]) table.set(word, (table.get(word) ?? 0) | bits[name]);
  }
  return table;
}

/** What stands around the number that the tokens `from` up to `to` (not included) tell. */
export function aroundOf(tokens: readonly Token[], from: number, to: number): number {
  return writtenAs(tokens[from] as Token, from, to) | before(tokens, from) | behind(tokens, to);
}

function writtenAs({ kind, text }: Token, from: number, to: number): number {
  const several = to > from + 1 ? AROUND.several : 0;
  if (kind === 'word') return several | AROUND.words;
  const first = text.charCodeAt(0);
  const begin = first === ZERO || first === POINT ? AROUND.zeroOrPoint : 0;
  return kind === 'number' ? several | begin | AROUND.digits | lengthOf(text) : several | begin;
}

const ZERO = 48;
const NINE = 57;
const POINT = 46;

function lengthOf(text: string): number {
  if (text.length < 3 || text.length === 4) return 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < ZERO || code > NINE) return 0;
  }
  return text.length === 3 ? AROUND.threeDigits : AROUND.fiveDigits;
}

function before(tokens: readonly Token[], from: number): number {
  if (from === 0) return 0;
  const token = tokens[from - 1] as Token;
  let bits = BEFORE.get(token.lower) ?? 0;
  if (!(tokens[from] as Token).spaced) bits |= AROUND.tiedBefore;
  if (isMark(token)) bits |= AROUND.markBefore;
  else if (isCapitalised(token))
    bits |= isAcronym(token) ? AROUND.capitalBefore | AROUND.acronymBefore : AROUND.capitalBefore;
  if (isNumber(token)) bits |= AROUND.numberBefore;
  return bits;
}

function behind(tokens: readonly Token[], to: number): number {
  if (to >= tokens.length) return 0;
  const token = tokens[to] as Token;
  const isLast = to + 1 === tokens.length;
  let bits = BEHIND.get(token.lower) ?? 0;
  if (!token.spaced) {
    if (token.kind === 'word') bits |= AROUND.gluedBehind;
    if (!isLast && !(tokens[to + 1] as Token).spaced) bits |= AROUND.chainedBehind;
  }
  if (isMark(token)) {
    bits |= AROUND.markBehind;
    if (token.text === ')' || (token.text === '.' && !isLast)) bits |= AROUND.closedBehind;
  } else if (isCapitalised(token)) {
    bits |= isAcronym(token) ? AROUND.capitalBehind | AROUND.acronymBehind : AROUND.capitalBehind;
  }
  if (isNumber(token)) bits |= AROUND.numberBehind;
  return bits;
}

/** The full stop before a digit is told as a number's token, though it is a mark: "v2.0", "1.1.1". */
function isMark({ kind, text }: Token): boolean {
  return kind === 'mark' || text === '.';
}

/** Of a word with a capital. */
function isAcronym({ text, lower }: Token): boolean {
  return text.length > 1 && text.charCodeAt(1) !== lower.charCodeAt(1);
}
