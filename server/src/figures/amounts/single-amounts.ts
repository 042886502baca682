import {
  ALTERNATIVES,
  DEFINITE,
  INDEFINITE,
  MORE_OR_LESS,
  PAIR_JOINERS,
  PARTITIVES,
  STEP_LEADS,
  UPON,
} from '../../language/lexicon/function-words.ts';
import { APOSTROPHES } from '../../language/lexicon/quotations.ts';
import { singularOf } from '../../language/plurals.ts';
import { anyRule, type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import type { WordClass } from '../../language/word-classes.ts';
import { isAmong } from '../../language/word-table.ts';
import {
  BELOW,
  BY,
  DECADE_LEADS,
  DEGREES,
  LEADS_SIGN,
  MAGNITUDE_LINKS,
  MAGNITUDES,
  MEASURING,
  MONEYS,
  NEGATIVE_SIGNS,
  PAYING,
  PLUS,
  PLUS_WORDS,
  QUAKES,
  RICHTER,
  SEATS,
  STRESSING,
  TEMPERATURES,
  ZERO,
} from '../lexicon/amounts.ts';
import { AMERICAN_MARKS } from '../lexicon/currencies.ts';
import { RELAYS } from '../lexicon/metres.ts';
import { isTightHyphen } from '../numerals/numeral.ts';
import { readNumeral } from '../numerals/numerals.ts';
import type { Amount } from '../shapes/amount.ts';
import { type Numeral, numeralOtherwise } from '../shapes/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { type UnitMatch, unitOtherwise } from '../shapes/unit-match.ts';
import { KILOMETRES_OF_RACE, kilometre, METRES_AND_NO_MILLIONS, withoutMagnitude } from './metres.ts';
import { PER } from './rate-units.ts';
import { withScale } from './scales.ts';
import { readCurrencyBefore, readUnit, withPer } from './units.ts';

/** The amount whose numeral begins at token `at`, without a second number that would make it a range; null where none does. */
export function readSingleAmount(reading: SentenceReading, at: number): Amount | null {
  const { tokens, style } = reading;
  const read = readNumeral(tokens, at, style);
  if (read === null) return null;
  const sign = signBefore(reading, read);
  const isRoadRace = ruleHolds(KILOMETRES_OF_RACE, reading, read);
  const inMetres = isRoadRace || ruleHolds(METRES_AND_NO_MILLIONS, reading, read, read.from - sign.length);
  const numeral = inMetres ? withoutMagnitude(read) : read;
  const from = numeral.from - sign.length;
  const money = readCurrencyBefore(tokens, from) ?? moneyBeforeSign(tokens, numeral.from, sign.length);
  const plain =
    money === null ? measured(tokens, numeral, isRoadRace) : withPer(tokens, unitOtherwise(money, { to: numeral.to }));
  const unit = plain === null || plain.to < numeral.to ? plain : withScale(reading, plain);
  const end =
    unit !== null && unit.from > numeral.to + 1
      ? numeral.to
      : moneyCodeEnd(tokens, Math.max(numeral.to, unit?.to ?? 0), money);
  const isBelow = !sign.negative && ruleHolds(BELOW_ZERO, tokens, end, unit);
  const negative = sign.negative || isBelow;
  const value = negative ? -numeral.value : numeral.value;
  return {
    from,
    to: numeral.to,
    end: isBelow ? end + 2 : end,
    start: Math.min(from, money?.from ?? unit?.from ?? from),
    value,
    low: negative ? -numeral.high : numeral.low,
    high: negative ? -numeral.low : numeral.high,
    range: numeral.vague,
    precision: numeral.precision,
    vague: numeral.vague,
    numeral,
    unit:
      money === null || unit === null
        ? isBelow
          ? (unit ?? degrees(end))
          : unit
        : unitOtherwise(unit, { from: money.from }),
  };
}

/** When the word behind a number that is a unit elsewhere is none there. */
export const NO_UNIT_RULES: readonly Rule<[tokens: readonly Token[], numeral: Numeral, unit: UnitMatch]>[] = [
  {
    // Nobody gives so little of that currency.
    name: 'victory-and-no-won',
    example: 'The last 16 won at home.',
    counterexample: 'It cost 16,000 won at home.',
    test: (tokens, { value, scale }, unit) => tokens[unit.from]?.text === 'won' && scale === 1 && value < 3000,
  },
  {
    // Stones, and things of stone, are counted; people weigh so many stone.
    name: 'stones-of-building',
    example: 'They carved 12 stone lions.',
    counterexample: 'She weighs 12 stone.',
    test: (tokens, { value }, unit) => {
      const [word, behind] = [tokens[unit.from], tokens[unit.to]];
      if (unit.unit !== 'stone' || word === undefined || !word.lower.startsWith('stone')) return false;
      const isOfStone = behind?.kind === 'word' && behind.known?.closed == null;
      return word.lower !== 'stone' || value < 2 || isOfStone;
    },
  },
  {
    // Rises by a part of a point, no quarters of a year.
    name: 'quarter-point',
    example: 'They saw three quarter-point rises.',
    counterexample: 'They saw three quarter periods.',
    test: (tokens, _, unit) =>
      unit.unit === 'quarter' && tokens[unit.to]?.text === '-' && tokens[unit.to]?.spaced === false,
  },
  {
    // “80s” glued, and in full tens: a decade of fashion.
    name: 'decade-and-no-seconds',
    example: 'They played 80s pop.',
    counterexample: 'They played 85s of pop.',
    test: (tokens, { to, value, form }) => {
      const letter = tokens[to];
      const isDecade = value % 10 === 0 && value >= 20 && value < 100;
      return form === 'digits' && letter?.text === 's' && !letter.spaced && isDecade;
    },
  },
];

function measured(tokens: readonly Token[], numeral: Numeral, isRoadRace: boolean): UnitMatch | null {
  return isRoadRace ? kilometre(numeral.to) : readMeasure(tokens, numeral);
}

/** The unit of a number without a money sign, most often behind it. */
function readMeasure(tokens: readonly Token[], numeral: Numeral): UnitMatch | null {
  const unit = readUnitBehind(tokens, numeral) ?? ofUnit(tokens, numeral) ?? behindWord(tokens, numeral);
  if (unit === null) return readMagnitude(tokens, numeral);
  if (anyRule(NO_UNIT_RULES, tokens, numeral, unit)) return null;
  // Pounds by the million or by the thousands are money unless they are pounds of something.
  const isPounds = unit.unit === 'pound' || unit.unit.startsWith(`pound${PER}`);
  const isSum = (numeral.scale >= 1e6 || numeral.vague) && !isAmong(tokens[unit.to], PARTITIVES);
  const isMoney = isPounds && (isSum || ruleHolds(POUNDS_PAID, tokens, numeral, unit));
  return isMoney ? unitOtherwise(unit, { unit: unit.unit.replace('pound', 'GBP'), kind: 'money' }) : unit;
}

/** How many words may stand between what is paid and its pounds: "will cost the parish about 80,000 pounds". */
const PAYING_REACH = 4;

/** "Pay five pounds", "a reward of 500 pounds", "owes his brother 600 pounds": a word of money stands before them. */
const POUNDS_PAID: Rule<[tokens: readonly Token[], numeral: Numeral, unit: UnitMatch]> = {
  name: 'pounds-paid',
  example: 'A reward of 500 pounds was shared.',
  counterexample: 'They paid for 500 pounds of copper.',
  test: (tokens, { from }, { from: unit, to }) => {
    if (tokens[unit]?.lower !== 'pounds' || isAmong(tokens[to], PARTITIVES)) {
      return PAYING.has(tokens[from - 1]?.lower ?? '');
    }
    for (let at = from - 1; at >= Math.max(0, from - 1 - PAYING_REACH) && tokens[at]!.kind === 'word'; at--) {
      if (PAYING.has(tokens[at]!.lower) || MONEYS.has(tokens[at]!.lower)) return true;
    }
    return false;
  },
};

/** "10 or more years", "15+ hours", "three more days", "two full hours": the unit stands behind a word that bounds or stresses it. */
function behindWord(tokens: readonly Token[], { to }: Numeral): UnitMatch | null {
  const word = tokens[to]?.lower ?? '';
  if (PLUS.has(word) || (word === '-' && isAmong(tokens[to + 1], PLUS_WORDS))) {
    const at = word === '-' ? to + 2 : to + 1;
    const unit = isWord(tokens, at) || !tokens[at]?.spaced ? readUnit(tokens, at) : null;
    return unit?.kind === 'money' ? null : unit;
  }
  if (ALTERNATIVES.has(word)) return MORE_OR_LESS.has(tokens[to + 1]?.lower ?? '') ? readUnit(tokens, to + 2) : null;
  if (!STRESSING.has(word)) return null;
  const at = STRESSING.has(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1;
  return isWord(tokens, at) ? readUnit(tokens, at) : null;
}

/** Whether a unit at token `at` would be written out: "us" and "in" are none. */
function isWord(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.text.length ?? 0) > LONGEST_SYMBOL;
}

const LONGEST_SYMBOL = 2;

/** "half an hour", "a tenth of a percentage point": a part of one unit; "hundreds of days", "millions of dollars". */
function ofUnit(tokens: readonly Token[], { kind, to, vague }: Numeral): UnitMatch | null {
  if (vague) return isAmong(tokens[to], PARTITIVES) && isWord(tokens, to + 1) ? readUnit(tokens, to + 1) : null;
  if (kind !== 'fraction') return null;
  const at = isAmong(tokens[to], PARTITIVES) ? to + 1 : to;
  return isAmong(tokens[at], INDEFINITE) ? readUnit(tokens, at + 1) : null;
}

/** "a magnitude 6.4 quake", "a magnitude of 6.4", "measuring 6.4 on the Richter scale", "a 6.4 earthquake". */
function readMagnitude(tokens: readonly Token[], { from, to, value }: Numeral): UnitMatch | null {
  if (value > STRONGEST_QUAKE) return null;
  let at = from - 1;
  for (let step = 0; step < 3 && MAGNITUDE_LINKS.has(tokens[at]?.lower ?? ''); step++) at--;
  if (isAmong(tokens[at], MAGNITUDES)) return magnitude(at, at + 1);
  const scale = isAmong(tokens[to], UPON) && isAmong(tokens[to + 1], DEFINITE) && isAmong(tokens[to + 2], RICHTER);
  const isQuake = QUAKES.has(tokens[to]?.lower ?? '') || ruleHolds(MEASURED_OF_QUAKE, tokens, at);
  return scale || isQuake ? magnitude(to, to) : null;
}

/** "A quake measuring 5.8", "the tremor measured 6.1": how strong one was, up to the verb at token `at`. */
const MEASURED_OF_QUAKE: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'measured-of-quake',
  example: 'A tremor measuring 5.8 woke the town.',
  counterexample: 'A plank measuring 5.8 woke the town.',
  test: (tokens, at) => {
    return isAmong(tokens[at], MEASURING) && QUAKES.has(tokens[at - 1]?.lower ?? '');
  },
};

function magnitude(from: number, to: number): UnitMatch {
  return { from, to, unit: 'magnitude', kind: 'measure' };
}

const STRONGEST_QUAKE = 10;
function moneyBeforeSign(tokens: readonly Token[], at: number, length: number): UnitMatch | null {
  return length === 0 ? null : readCurrencyBefore(tokens, at);
}

/** "$31.20 US": a country behind the amount belongs to it. */
function moneyCodeEnd(tokens: readonly Token[], at: number, money: UnitMatch | null): number {
  const next = tokens[at];
  return money !== null && next !== undefined && (AMERICAN_MARKS.has(next.text) || next.text === money.unit)
    ? at + 1
    : at;
}

/** A unit behind the numeral, a hyphen between them skipped ("3.5-liter", "six-week"). */
function readUnitBehind(tokens: readonly Token[], numeral: Numeral): UnitMatch | null {
  const hyphen = tokens[numeral.to];
  const across = tokens[numeral.to + 1];
  // "1125 x 2436 pixels": both sides of an area
  if (BY.has(hyphen?.lower ?? '') && across?.kind === 'number')
    return ruleHolds(RUNNERS_OF_RELAY, tokens, numeral.to + 2) ? null : readUnit(tokens, numeral.to + 2);
  if (isAmong(across, STEP_LEADS) && isTightHyphen(tokens, numeral.to) && isTightHyphen(tokens, numeral.to + 2))
    return readUnitBehind(tokens, numeralOtherwise(numeral, { to: numeral.to + 4 })); // "3-by-5-inch"
  if (hyphen === undefined || hyphen.text !== '-' || hyphen.spaced)
    return ruleHolds(YEARS_AND_NO_SECONDS, tokens, numeral) ? null : readUnit(tokens, numeral.to);
  const next = tokens[numeral.to + 1];
  if (next !== undefined && SEATS.has(next.text)) return null;
  if (PAIR_JOINERS.has(next?.lower ?? '')) return suspended(tokens, numeral.to); // "13-and 15-inch"

  return next !== undefined && !next.spaced && next.kind === 'word'
    ? readUnit(tokens, numeral.to + 1)
    : suspended(tokens, numeral.to);
}

/** "4 x 100m relay": behind the metres of each stands what is run, so that the number before them counts who does. */
export const RUNNERS_OF_RELAY: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'runners-of-relay',
  example: 'They won the 4 x 100m relay.',
  counterexample: 'They built a 4 x 100m pier.',
  test: (tokens, at) =>
    tokens[at]?.lower === 'm' &&
    tokens.slice(at + 1, at + 1 + CLOSEST_RELAY).some(({ lower }) => RELAYS.has(singularOf(lower))),
};

/** Between the metres and what is run may stand what tells it more closely: "freestyle relay". */
const CLOSEST_RELAY = 3;

/** "the 1990s", "the '90s", "two Boeing 737s": the s behind a year, a decade and a name are no seconds. */
const YEARS_AND_NO_SECONDS: Rule<[tokens: readonly Token[], numeral: Numeral]> = {
  name: 'years-and-no-seconds',
  example: 'They saw two Boeing 737s there.',
  counterexample: 'They met a band for 85s.',
  test: (tokens, numeral) => {
    const [letter, behind] = [tokens[numeral.to], tokens[numeral.to + 1]];
    if (letter?.text !== 's') return false;
    const before = tokens[numeral.from - 1];
    const isCompound = behind?.text === '-' && !behind.spaced; // "a 90s-style band"
    if (numeral.value >= 1000 || isCompound || isApostrophe(before)) return true;
    if (before === undefined || numeral.to !== numeral.from + 1) return false;
    return DECADE_LEADS.has(before.lower)
      ? numeral.value % 10 === 0
      : before.kind === 'word' && before.text !== before.lower;
  },
};

function isApostrophe(token: Token | undefined): boolean {
  return token !== undefined && APOSTROPHES.has(token.text);
}

/** "three- and four-day": a hyphen that waits for the unit of the number behind it. */
function suspended(tokens: readonly Token[], at: number): UnitMatch | null {
  for (let i = at + 1; i < at + 8; i++) {
    const token = tokens[i];
    if (token?.text === '-' && !token.spaced && tokens[i + 1]?.kind === 'word' && !tokens[i + 1]?.spaced)
      return readUnit(tokens, i + 1);
    // "Passed 52-48 after a nine-hour debate": another phrase begins.
    if (token?.kind === 'word' && token.known?.closed === 'preposition' && !PAIR_JOINERS.has(token.lower)) return null;
  }
  return null;
}

/** "5 degrees below zero", "20 below zero": the words of a temperature that make it negative. */
const BELOW_ZERO: Rule<[tokens: readonly Token[], at: number, unit: UnitMatch | null]> = {
  name: 'below-zero',
  example: 'It was 20 degrees below zero.',
  counterexample: 'It was 20 degrees below the mark.',
  test: (tokens, at, unit) => {
    if (!isAmong(tokens[at], BELOW) || (unit !== null && !TEMPERATURES.has(unit.unit))) return false;
    return isAmong(tokens[at + 1], ZERO) || tokens[at + 1]?.text === '0';
  },
};

/** "It was 20 below zero": degrees of a scale that nobody names. */
function degrees(at: number): UnitMatch {
  return { from: at, to: at, unit: 'degree', kind: 'measure' };
}

/** A minus sign or the word "minus" directly before a numeral. A hyphen is one only where nothing touches its left. */
function signBefore(reading: SentenceReading, { from: at, to }: Numeral): { length: number; negative: boolean } {
  const { tokens } = reading;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return UNSIGNED;
  if (isAmong(before, NEGATIVE_SIGNS)) return { length: 1, negative: true };
  const isHyphen = before.text === '-' || before.text === '–';
  if (isHyphen && (at === 1 || token.spaced) && isTemperature(tokens, to))
    return at === 1 || (before.spaced && LEADS_DEGREES.has(reading.classes[at - 2])) ? NEGATIVE : UNSIGNED; // "- 20 degrees"
  if (token.spaced) return UNSIGNED;
  if (at === 1 && before.text === '-' && ruleHolds(NUMBER_OF_ITEM, tokens[at + 1])) return UNSIGNED; // "-2 boats" in a list
  if (before.text === '−' || (isHyphen && isFree(tokens, at - 1))) {
    return isAmong(tokens[at - 2], NEGATIVE_SIGNS) ? { length: 2, negative: true } : NEGATIVE;
  }
  if (before.text === '-' && isAmong(tokens[at - 2], NEGATIVE_SIGNS)) return { length: 2, negative: true };
  return before.text === '+' && isFree(tokens, at - 1) ? { length: 1, negative: false } : UNSIGNED;
}

/** Whether a scale of temperature stands at token `at`. */
function isTemperature(tokens: readonly Token[], at: number): boolean {
  return TEMPERATURES.has(readUnit(tokens, at)?.unit ?? '');
}

/** Behind these a hyphen before degrees is a minus sign, though blanks stand around it. */
const LEADS_DEGREES: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  'preposition',
  'auxiliary',
  'verb',
  'determiner',
  'infinitive',
  'conjunction',
  'participle',
  'adverb',
]);

const NEGATIVE = { length: 1, negative: true } as const;
const UNSIGNED = { length: 0, negative: false } as const;

/** A word in small letters that is no unit by its shape: what stands behind the number of a list's item. */
const NUMBER_OF_ITEM: Rule<[token: Token | undefined]> = {
  name: 'number-of-item',
  example: '-2 boats',
  counterexample: '-2 km',
  test: (token) => {
    return token?.kind === 'word' && token.spaced && token.text.length > LONGEST_SYMBOL && !isAmong(token, DEGREES);
  },
};

function isFree(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || (tokens[at] as Token).spaced || LEADS_SIGN.has(before.text);
}

/** The rules of this file that stand by themselves. */
export const SINGLE_AMOUNTS_RULES: readonly NamedRule[] = [
  MEASURED_OF_QUAKE,
  NUMBER_OF_ITEM,
  POUNDS_PAID,
  RUNNERS_OF_RELAY,
  YEARS_AND_NO_SECONDS,
  BELOW_ZERO,
];
