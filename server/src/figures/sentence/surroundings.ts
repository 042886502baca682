import type { Token } from '../../language/tokens.ts';
import { BEFORE_NUMBERS, BEHIND_NUMBERS } from '../lexicon/surroundings.ts';
import { isNumber } from './sentence-reading.ts';

/** What may stand around a number, and how it is written, as bits. */
export const AROUND = {
  /** Its first token is one of digits; it has three characters or more; it begins with a zero or a point. */
  digits: 1 << 0,
  long: 1 << 1,
  zeroOrPoint: 1 << 2,
  /** It has more tokens than one. */
  several: 1 << 3,
  /** Nothing stands before it. */
  first: 1 << 4,
  markBefore: 1 << 5,
  /** No blank stands before it. */
  tiedBefore: 1 << 6,
  capitalBefore: 1 << 7,
  numberBefore: 1 << 8,
  atBefore: 1 << 9,
  coordinatorBefore: 1 << 10,
  ofBefore: 1 << 11,
  rankBefore: 1 << 12,
  limitBefore: 1 << 13,
  likenerBefore: 1 << 14,
  agedBefore: 1 << 15,
  ageLinkBefore: 1 << 16,
  byAgeBefore: 1 << 17,
  markBehind: 1 << 18,
  tiedBehind: 1 << 19,
  capitalBehind: 1 << 20,
  numberBehind: 1 << 21,
  ofBehind: 1 << 22,
  joinerBehind: 1 << 23,
  blockBehind: 1 << 24,
  boreBehind: 1 << 25,
  wayBehind: 1 << 26,
  /** No unit is written with it; it says what somebody or something is ("she was 35"). Told by who reads ages. */
  bare: 1 << 27,
  predicate: 1 << 28,
} as const;

const BEFORE: ReadonlyMap<string, number> = bitsOfWords(BEFORE_NUMBERS, {
  at: AROUND.atBefore,
  coordinator: AROUND.coordinatorBefore,
  of: AROUND.ofBefore,
  rank: AROUND.rankBefore,
  limit: AROUND.limitBefore,
  likener: AROUND.likenerBefore,
  aged: AROUND.agedBefore,
  ageLink: AROUND.ageLinkBefore,
  byAge: AROUND.byAgeBefore,
});

const BEHIND: ReadonlyMap<string, number> = bitsOfWords(BEHIND_NUMBERS, {
  of: AROUND.ofBehind,
  joiner: AROUND.joinerBehind,
  block: AROUND.blockBehind,
  bore: AROUND.boreBehind,
  way: AROUND.wayBehind,
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

function writtenAs({ kind, text, spaced }: Token, from: number, to: number): number {
  let bits = 0;
  if (kind === 'number') bits |= AROUND.digits;
  if (text.length > 2) bits |= AROUND.long;
  if (text.charCodeAt(0) === ZERO || text.charCodeAt(0) === POINT) bits |= AROUND.zeroOrPoint;
  if (to > from + 1) bits |= AROUND.several;
  if (from === 0) bits |= AROUND.first;
  else if (!spaced) bits |= AROUND.tiedBefore;
  return bits;
}

const ZERO = 48;
const POINT = 46;

function before(tokens: readonly Token[], from: number): number {
  if (from === 0) return 0;
  const token = tokens[from - 1] as Token;
  let bits = BEFORE.get(token.lower) ?? 0;
  if (isMark(token)) bits |= AROUND.markBefore;
  else if (isCapital(token)) bits |= AROUND.capitalBefore;
  if (isNumber(token)) bits |= AROUND.numberBefore;
  return bits;
}

function behind(tokens: readonly Token[], to: number): number {
  if (to >= tokens.length) return 0;
  const token = tokens[to] as Token;
  let bits = BEHIND.get(token.lower) ?? 0;
  if (!token.spaced) bits |= AROUND.tiedBehind;
  if (isMark(token)) bits |= AROUND.markBehind;
  else if (isCapital(token)) bits |= AROUND.capitalBehind;
  if (isNumber(token)) bits |= AROUND.numberBehind;
  return bits;
}

/** The full stop before a digit is told as a number's token, though it is a mark: "v2.0", "1.1.1". */
function isMark({ kind, text }: Token): boolean {
  return kind === 'mark' || text === '.';
}

/** A capital at its begin, or one that has no small letter of its own. */
function isCapital({ text, lower }: Token): boolean {
  return text !== lower && text.charCodeAt(0) !== lower.charCodeAt(0);
}
