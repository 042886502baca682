import { ADDERS, WITHIN } from '../../language/lexicon/function-words.ts';
import { UNITS } from '../../language/lexicon/number-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { EXTENTS, FEET, FOOT_MARKS, INCH_MARKS, INCHES } from '../lexicon/amounts.ts';
import { clean, isTightHyphen } from '../numerals/numeral.ts';
import type { Amount } from '../shapes/amount.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import type { UnitMatch } from '../shapes/unit-match.ts';
import { amountInWords } from './amount-in-words.ts';

const INCHES_OF_FOOT = 12;
/** How tall people are, in feet: so written, inches need no name and no mark of their own. */
const SHORTEST = 3;
const TALLEST = 7;

/** "foot-7", "feet-10-inches": what hyphens tie to the feet is one token. */
const TIED = /^(?:foot|feet|ft)-(\d{1,2})(?:-inch|-inches)?$/;

/** A length in feet with its inches, from token `at` on: 6'2", 5'10, "6-foot-7", "5 feet 10 inches", "6' tall"; else null. */
export function readFeetAndInches({ tokens }: SentenceReading, at: number): Amount | null {
  const mark = tokens[at + 1];
  // Most numbers have none of these behind them, and need not be looked at themselves.
  const feet = isAmong(mark, BEHIND_LENGTHS) ? smallNumber(tokens[at]) : null;
  if (feet === null || mark === undefined) return null;
  if (ruleHolds(INCHES_ALONE, tokens, at) || ruleHolds(INCHES_OF_NAMED, tokens, at))
    return amountInWords(at, at + 2, feet, 1, { from: at + 1, to: at + 2, unit: 'inch', kind: 'measure' });
  if (isTightHyphen(tokens, at + 1)) return readTied(tokens, at, feet);
  if (FEET.has(mark.lower)) return readNamed(tokens, at, feet);
  return FOOT_MARKS.has(mark.text) && !mark.spaced ? readMarked(tokens, at, feet) : null;
}

/** A 12" wide screen: behind the mark an extent is told, and no quotation is open that it would close. */
const INCHES_ALONE: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'inches-alone',
  example: 'They sold a 32" wide screen.',
  counterexample: 'He wrote "they sold 32" wide of the truth.',
  test: (tokens, at) => {
    const mark = tokens[at + 1];
    if (mark === undefined || mark.spaced || !STRAIGHT_INCHES.has(mark.text)) return false;
    if (!EXTENTS.has(tokens[at + 2]?.lower ?? '')) return false;
    return mark.text !== '"' || tokens.slice(0, at).filter(({ text }) => text === '"').length % 2 === 0;
  },
};

/** The new 17"Corvane: between what leads a noun and a name, where no quotation is open that the mark would close. */
const INCHES_OF_NAMED: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'inches-of-named',
  example: 'They sold the 32" Corvane here.',
  counterexample: 'He wrote "they sold the 32" Corvane here.',
  test: (tokens, at) => {
    const [mark, name] = [tokens[at + 1], tokens[at + 2]];
    if (mark === undefined || mark.spaced || mark.text !== '"' || !isNamed(name)) return false;
    if (!leadsNoun(tokens[at - 1]) && !leadsNoun(tokens[at - 2])) return false;
    // A mark behind another number may be one of inches, too.
    const isMark = ({ text, spaced }: Token, place: number) =>
      text === '"' && (spaced || tokens[place - 1]?.kind !== 'number');
    return tokens.slice(0, at).filter(isMark).length % 2 === 0;
  },
};

function leadsNoun(token: Token | undefined): boolean {
  return token?.known?.closed === 'determiner' || token?.known?.closed === 'possessive';
}

/** With a capital, and no word that begins a sentence. */
function isNamed(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && token.known?.closed == null;
}

/** Of the marks of inches those that open or close no typographic quotation. */
const STRAIGHT_INCHES: ReadonlySet<string> = new Set(['"', '″']);

/** What stands behind feet, or behind inches alone. */
const BEHIND_LENGTHS: ReadonlySet<string> = new Set([...STRAIGHT_INCHES, ...FEET, ...FOOT_MARKS, '-']);

/** "6-foot-7", "6-feet-7-inches". */
function readTied(tokens: readonly Token[], at: number, feet: number): Amount | null {
  const inches = TIED.exec(tokens[at + 2]?.lower ?? '')?.[1];
  return inches === undefined ? null : lengthOf(at, at + 2, at + 3, feet, Number(inches));
}

/** "5 feet 10 inches", "5 feet, 10-inches"; of people also "5 feet 10". */
function readNamed(tokens: readonly Token[], at: number, feet: number): Amount | null {
  const link = tokens[at + 2];
  const behind = link?.text === ',' || isAmong(link, ADDERS) ? at + 3 : at + 2;
  const inches = smallNumber(tokens[behind]);
  if (inches === null) return null;
  const name = isTightHyphen(tokens, behind + 1) ? behind + 2 : behind + 1;
  if (INCHES.has(tokens[name]?.lower ?? '') && ruleHolds(INCHES_THAT_END, tokens, name))
    return lengthOf(at, at + 1, name + 1, feet, inches);
  const isBare =
    behind === at + 2 && ruleHolds(HEIGHT_OF_SOMEBODY, feet) && ruleHolds(NOTHING_COUNTED_BEHIND, tokens[behind + 1]);
  return isBare ? lengthOf(at, at + 1, behind + 1, feet, inches) : null;
}

/** "in" says inches where it touches the number, or where nothing follows that it could lead to ("12 ft 2 in long"). */
const INCHES_THAT_END: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'inches-that-end',
  example: 'The boat is 12 ft 2 in long.',
  counterexample: 'The boat is 12 ft 2 in Halden.',
  test: (tokens, at) => {
    const token = tokens[at];
    return (
      token !== undefined &&
      !(isAmong(token, WITHIN) && token.spaced && !ruleHolds(NOTHING_COUNTED_BEHIND, tokens[at + 1]))
    );
  },
};

/** Nothing that a number before it could count. */
const NOTHING_COUNTED_BEHIND: Rule<[token: Token | undefined]> = {
  name: 'nothing-counted-behind',
  example: 'The goalkeeper is 6 foot 2.',
  counterexample: 'The goalkeeper is 6 foot 2 boats.',
  test: (token) => {
    if (token === undefined || token.kind === 'mark' || EXTENTS.has(token.lower)) return true;
    const closed = token.known?.closed;
    return closed === 'conjunction' || closed === 'infinitive';
  },
};

/** 6'2", 5'10; "6' tall". */
function readMarked(tokens: readonly Token[], at: number, feet: number): Amount | null {
  const number = tokens[at + 2];
  const inches = number?.kind === 'number' ? smallNumber(number) : null;
  if (number === undefined || inches === null) {
    return EXTENTS.has(number?.lower ?? '') ? lengthOf(at, at + 1, at + 2, feet, 0) : null;
  }
  const end = inchMarkEnd(tokens, at + 3);
  if (end > at + 3) return lengthOf(at, at + 1, end, feet, inches);
  const next = tokens[at + 3];
  const isBare =
    ruleHolds(HEIGHT_OF_SOMEBODY, feet) && !number.spaced && (next?.spaced !== false || next.kind === 'mark');
  return isBare ? lengthOf(at, at + 1, at + 3, feet, inches) : null;
}

/** The first token behind the mark of inches, which two marks of feet may make; `at` where none stands there. */
function inchMarkEnd(tokens: readonly Token[], at: number): number {
  const [mark, second] = [tokens[at], tokens[at + 1]];
  if (mark === undefined || mark.spaced) return at;
  if (INCH_MARKS.has(mark.text)) return at + 1;
  return FOOT_MARKS.has(mark.text) && second?.text === mark.text && !second.spaced ? at + 2 : at;
}

const HEIGHT_OF_SOMEBODY: Rule<[feet: number]> = {
  name: 'height-of-somebody',
  example: "Moss is 6'2 and a sailor.",
  counterexample: "Moss is 26'2 and a sailor.",
  test: (feet) => feet >= SHORTEST && feet <= TALLEST,
};

function smallNumber(token: Token | undefined): number | null {
  if (token === undefined) return null;
  if (token.kind === 'number') return /^\d{1,2}$/.test(token.text) ? Number(token.text) : null;
  return UNITS.get(token.lower) ?? null;
}

/** Null where there are more inches than a foot has. */
function lengthOf(from: number, unit: number, to: number, feet: number, inches: number): Amount | null {
  if (inches >= INCHES_OF_FOOT) return null;
  const value = clean(feet + inches / INCHES_OF_FOOT);
  const name: UnitMatch = { from: unit, to: unit + 1, unit: 'foot', kind: 'measure' };
  return amountInWords(from, to, value, 1 / INCHES_OF_FOOT, name);
}

/** The rules of this file that stand by themselves. */
export const HEIGHTS_RULES: readonly NamedRule[] = [
  NOTHING_COUNTED_BEHIND,
  INCHES_ALONE,
  INCHES_OF_NAMED,
  INCHES_THAT_END,
  HEIGHT_OF_SOMEBODY,
];
