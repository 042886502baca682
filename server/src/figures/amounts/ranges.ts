import { ALTERNATIVES, GOALS, INDEFINITE, PARTITIVES } from '../../language/lexicon/function-words.ts';
import { firstRule, type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { CASUALTIES, COUNT_MOVES, COUNT_NOUNS, PERCENT, RANGE_DASHES, RANGE_LEADS, TOLLS } from '../lexicon/amounts.ts';
import { isTightHyphen } from '../numerals/numeral.ts';
import { trendEndingBefore } from '../sentence/trend-words.ts';
import { type Amount, amountOtherwise } from '../shapes/amount.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { type UnitMatch, unitOtherwise } from '../shapes/unit-match.ts';
import { PER } from './rate-units.ts';
import { readSingleAmount } from './single-amounts.ts';
import { readCurrencyBefore } from './units.ts';

/** "15 to 17 kHz", "$200–$300", "between 5 and 10", "two or three", "£3bn-£5bn": a second amount that closes a range. */
export function readRange(reading: SentenceReading, first: Amount): Amount | null {
  const { tokens } = reading;
  if (first.range || first.numeral.kind === 'ordinal') return null;
  const joiner = joinerAt(tokens, first.end) ?? (first.end === first.to ? null : joinerAt(tokens, first.to));
  if (joiner === null) return null;
  const second = readSingleAmount(reading, numeralBehindMoney(tokens, joiner.to));
  if (second === null || second.range || second.start > numeralBehindMoney(tokens, joiner.to)) return null;
  const isChain = joiner.kind === 'dash' && isTightHyphen(tokens, second.to) && isTightHyphen(tokens, first.to);
  if (isChain && tokens[second.to + 1]?.kind === 'number') return null; // "1-800-555"
  const scaled = shareScale(ruleHolds(BOTH_BELOW_ZERO, second) ? negated(first) : first, second);
  if (!isRange(reading, joiner.kind, scaled, second)) return null;
  return amountOtherwise(first, {
    to: second.to,
    end: second.end,
    value: (scaled.value + second.value) / 2,
    low: Math.min(scaled.value, second.value),
    high: Math.max(scaled.value, second.value),
    range: true,
    precision: Math.min(scaled.precision, second.precision),
    unit: unitOfBoth(first, second),
  });
}

/** "10 to 15 degrees below zero": the words behind the second number make it negative, and the first with it. */
const BOTH_BELOW_ZERO: Rule<[amount: Amount]> = {
  name: 'both-below-zero',
  example: 'It was 10 to 15 degrees below zero.',
  counterexample: 'It was 10 to 15 degrees.',
  test: ({ value, from, numeral }) => value < 0 && from === numeral.from,
};

function negated(amount: Amount): Amount {
  return amountOtherwise(amount, { value: -amount.value, low: -amount.high, high: -amount.low });
}

/** The unit of a range: what the second number says, at the money sign of the first where it has one. */
function unitOfBoth(first: Amount, second: Amount): UnitMatch | null {
  if (second.unit === null) return first.unit;
  const sign = first.unit !== null && first.unit.from < first.from ? first.unit : null;
  return sign === null ? second.unit : unitOtherwise(sign, { unit: second.unit.unit });
}

/** How far apart the ends of a range may lie that nothing leads: "a rise of 17,000 to 4.5 million" is none. */
const WIDEST = 50;

type RangeLead = 'from' | 'between' | 'by' | 'trend';

type JoinerKind = 'dash' | 'to' | 'and' | 'or';

function joinerAt(tokens: readonly Token[], at: number): { kind: JoinerKind; to: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const next = tokens[at + 1];
  if (RANGE_DASHES.has(token.text)) {
    // "200,000-to-260,000", "three- to four-day"
    const kind = isAmong(next, GOALS) ? 'to' : isAmong(next, ALTERNATIVES) ? 'or' : 'dash';
    const to = kind === 'dash' ? at + 1 : RANGE_DASHES.has(tokens[at + 2]?.text ?? '') ? at + 3 : at + 2;
    return kind === 'dash' && token.spaced !== (next?.spaced ?? false) ? null : { kind, to };
  }
  const kind = token.lower;
  if (kind === 'through') return { kind: 'to', to: at + 1 };
  if (kind !== 'to' && kind !== 'and' && kind !== 'or') return null;
  return { kind, to: RANGE_DASHES.has(next?.text ?? '') && !next?.spaced ? at + 2 : at + 1 };
}

/** Skips the money sign before the second number. */
function numeralBehindMoney(tokens: readonly Token[], at: number): number {
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i];
    if (token === undefined) return at;
    if (token.kind === 'number') return i === at || readCurrencyBefore(tokens, i)?.from === at ? i : at;
  }
  return at;
}

/** "10-15,000", "between 20 and 25,000": thousands are said once, where both ends are near each other then. */
function sharedThousand(first: Amount, second: Amount): number {
  const thousands = second.value % 1000 === 0 && second.numeral.form === 'digits' && first.unit?.unit !== 'percent';
  const scaled = first.value * 1000;
  return thousands && first.value >= 2 && scaled < second.value && second.value <= scaled * 2.5 ? 1000 : 1;
}

/** "$1.2 to 1.5 billion": the magnitude of the second number is that of the first, too. */
function shareScale(first: Amount, second: Amount): Amount {
  const scale = second.numeral.scale === 1 ? sharedThousand(first, second) : second.numeral.scale;
  if (scale === 1 || first.numeral.scale !== 1 || first.value >= 1000 || first.value * scale > second.value)
    return first;
  return amountOtherwise(first, {
    value: first.value * scale,
    low: first.low * scale,
    high: first.high * scale,
    precision: first.precision * scale,
  });
}

/** Two amounts with what joins them, which may be the ends of a range. */
interface Joined {
  readonly reading: SentenceReading;
  readonly joiner: JoinerKind;
  readonly lead: RangeLead | null;
  readonly first: Amount;
  readonly second: Amount;
}

/** What makes a range of two amounts, or keeps them apart. */
interface RangeRule extends Rule<[Joined]> {
  readonly isRange: boolean;
}

/** Tried in turn; two amounts of which none holds are no range. */
export const RANGE_RULES: readonly RangeRule[] = [
  {
    // “Threefold to fourfold” are two factors, and no ends of one amount.
    name: 'multiple-in-range',
    isRange: false,
    example: 'It grew threefold to fourfold in May.',
    counterexample: 'It grew from two to 12 boats.',
    test: ({ first, second }) => first.numeral.kind === 'multiple' || second.numeral.kind === 'multiple',
  },
  {
    name: 'fraction-before-number',
    isRange: false,
    example: 'They cut it in half to 10%.',
    counterexample: 'They cut it from 5 to 10%.',
    test: ({ first, second }) => first.numeral.kind === 'fraction' && second.numeral.kind !== 'fraction',
  },
  {
    name: 'units-apart',
    isRange: false,
    example: 'From 5 km to 12 boats were lost.',
    counterexample: 'From 5 to 12 boats were lost.',
    test: ({ first, second }) => !unitsAgree(first, second),
  },
  {
    // The same change in another unit has its own two ends.
    name: 'change-told-again',
    isRange: false,
    example: 'It rose 6%, or 16 pence to 29 pence.',
    counterexample: 'It cost 16 pence to 29 pence.',
    test: ({ reading, joiner, first }) => joiner === 'to' && isEquivalent(reading.tokens, first.start),
  },
  {
    name: 'between-and',
    isRange: true,
    example: 'They lost between 5 and 12 boats.',
    counterexample: 'They lost 5 and 12 boats.',
    test: ({ joiner, lead }) => joiner === 'and' && lead === 'between',
  },
  {
    // An estimate says its unit once; who says it of each, behind “a”, tells what one may choose.
    name: 'offered-choice',
    isRange: false,
    example: 'It has a 12 GB or 16 GB card.',
    counterexample: 'It has a 12 or 16 GB card.',
    test: ({ reading, joiner, first, second }) =>
      joiner === 'or' &&
      isUnitBehind(first) &&
      isUnitBehind(second) &&
      isAmong(reading.tokens[first.start - 1], INDEFINITE),
  },
  {
    // Alternatives close enough to be one estimate.
    name: 'one-or-other',
    isRange: true,
    example: 'They lost two or three boats.',
    counterexample: 'They lost two or 30 boats.',
    test: ({ reading, joiner, first, second }) =>
      joiner === 'or' &&
      first.value < second.value &&
      isNearby(first, second) &&
      !isEnumeration(reading, first.start) &&
      !reading.tokens.slice(second.end, second.end + 12).some(({ lower }) => lower === 'respectively'),
  },
  {
    name: 'dash',
    isRange: true,
    example: 'They lost 5-12 boats.',
    counterexample: 'They lost 5 or 12 boats.',
    test: ({ joiner, first, second }) => joiner === 'dash' && (first.value < second.value || isMirrored(first, second)),
  },
  {
    // One count has replaced the other: between them lies nothing that anybody counted.
    name: 'toll-moved-from-to',
    isRange: false,
    example: 'They cut the toll from 12 to 5.',
    counterexample: 'They cut the load from 12 to 5.',
    test: ({ reading, joiner, lead, first }) =>
      joiner === 'to' && lead === 'from' && hasMovedToll(reading.tokens, first.start),
  },
  {
    name: 'from-to',
    isRange: true,
    example: 'The load went from 12 to 5 boats.',
    counterexample: 'The load went 12 to 5 boats.',
    test: ({ joiner, lead }) => joiner === 'to' && (lead === 'from' || lead === 'between'),
  },
  {
    // Of bare numbers the second is the level that is reached.
    name: 'by-to-level',
    isRange: false,
    example: 'The toll rose by nine to 27.',
    counterexample: 'The index rose by 9 per cent to 27.',
    test: ({ joiner, lead, first, second }) =>
      joiner === 'to' && lead === 'by' && first.unit === null && second.unit === null,
  },
  {
    name: 'change-by-range',
    isRange: true,
    example: 'The price rose by 5 to 8 per cent.',
    counterexample: 'The price rose by 5 to 80 per cent.',
    test: ({ joiner, lead, first, second }) =>
      joiner === 'to' &&
      (lead === 'by' || lead === 'trend') &&
      first.value < second.value &&
      second.value <= first.value * 3,
  },
  {
    name: 'change-to-level',
    isRange: false,
    example: 'The price rose 5 to 80 crowns.',
    counterexample: 'The price is 5 to 80 crowns.',
    test: ({ joiner, lead }) => joiner === 'to' && (lead === 'by' || lead === 'trend'),
  },
  {
    name: 'to-below-zero',
    isRange: true,
    example: 'It was 5 to 10 degrees below zero.',
    counterexample: 'It was 5 to 10 degrees above that.',
    test: ({ joiner, first, second }) => joiner === 'to' && (isMirrored(first, second) || first.value === 0),
  },
  {
    name: 'to-in-one-unit',
    isRange: true,
    example: 'It is 12 km to 5 km long.',
    counterexample: 'It is 12 to 5 km long.',
    test: ({ joiner, first, second }) =>
      joiner === 'to' && first.unit !== null && second.unit !== null && first.unit.kind !== 'percentage',
  },
  {
    name: 'to',
    isRange: true,
    example: 'The town has 5 to 12 boats.',
    counterexample: 'The town has 12 to 5 boats.',
    test: ({ joiner, first, second }) =>
      joiner === 'to' && first.value < second.value && second.value <= first.value * WIDEST,
  },
];

function isRange(reading: SentenceReading, joiner: JoinerKind, first: Amount, second: Amount): boolean {
  const joined = { reading, joiner, lead: leadBefore(reading.tokens, first.start), first, second };
  return firstRule(RANGE_RULES, joined)?.isRange === true;
}

/** So far before "from 43 to 41" the toll and its verb stand at most, and behind its noun those of whom it is. */
const TOLL_REACH = 14;
const CASUALTY_REACH = 4;

/** "Cut the toll of the storm", "the number of people killed was lowered": a count of what befell people, and a verb that moves it. */
function hasMovedToll(tokens: readonly Token[], end: number): boolean {
  let [isMoved, isToll] = [false, false];
  for (let at = end - 1; at >= Math.max(0, end - TOLL_REACH); at--) {
    const { lower, kind } = tokens[at]!;
    if (kind === 'mark' && lower !== ',') return false;
    isMoved ||= COUNT_MOVES.has(lower);
    isToll ||= TOLLS.has(lower) || (COUNT_NOUNS.has(lower) && isOfCasualties(tokens, at));
    if (isMoved && isToll) return true;
  }
  return false;
}

/** "The number of people killed", "the death count". */
function isOfCasualties(tokens: readonly Token[], noun: number): boolean {
  if (CASUALTIES.has(tokens[noun - 1]?.lower ?? '')) return true;
  if (!isAmong(tokens[noun + 1], PARTITIVES)) return false;
  return tokens.slice(noun + 2, noun + 2 + CASUALTY_REACH).some(({ lower }) => CASUALTIES.has(lower));
}

/** "minus 5 to minus 10". */
function isMirrored(first: Amount, second: Amount): boolean {
  return first.value < 0 && second.value < first.value;
}

/** "up 6%, or 16 pence to 293p": behind "or" the same change in another unit, and the level that is reached. */
function isEquivalent(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2];
  return (
    isAmong(tokens[at - 1], ALTERNATIVES) && (before?.text === '%' || before?.text === ',' || isAmong(before, PERCENT))
  );
}

/** One unit for both, or one that is written once: behind the second number, or as the money sign of the first. */
function unitsAgree(first: Amount, second: Amount): boolean {
  if (first.unit === null) return true;
  if (second.unit === null) return first.unit.from < first.from;
  return first.unit.unit === second.unit.unit || second.unit.unit.startsWith(first.unit.unit + PER);
}

/** "12 GB", and not "£12" nor "12". */
function isUnitBehind({ unit, to }: Amount): boolean {
  return unit !== null && unit.from >= to;
}

/** "£30m, £40m or £50m": the last two of a list are no range. */
function isEnumeration({ tokens, classes }: SentenceReading, at: number): boolean {
  return tokens[at - 1]?.text === ',' && (classes[at - 2] === 'number' || tokens[at - 3]?.kind === 'number');
}

/** "two or three", "25k or 40k": alternatives close enough to be one estimate. */
function isNearby(first: Amount, second: Amount): boolean {
  return second.value <= first.value * 2 || second.value - first.value <= 2;
}

/** What leads the first number: "from", "between", "by" or a verb of change; a qualifier of up to three words skipped. */
function leadBefore(tokens: readonly Token[], at: number): RangeLead | null {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const lead = RANGE_LEADS.get(tokens[i]?.lower ?? '');
    if (lead !== undefined) return lead;
    if (trendEndingBefore(tokens, i + 1) !== null) return 'trend';
    if (tokens[i]?.kind !== 'word') return null;
  }
  return null;
}

/** The rules of this file that stand by themselves. */
export const RANGES_RULES: readonly NamedRule[] = [BOTH_BELOW_ZERO];
