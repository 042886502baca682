import type { Span } from '../corpus/span.ts';
import { PARTITIVES, STEP_LEADS } from '../language/lexicon/function-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../language/rules.ts';
import type { Token } from '../language/tokens.ts';
import { isAmong } from '../language/word-table.ts';
import { readAge } from './ages/ages.ts';
import { inWholeMoney } from './amounts/parts-of-money.ts';
import { PER } from './amounts/rate-units.ts';
import { boundsNothing } from './bounds/bounds.ts';
import { readQualifier } from './bounds/qualifiers.ts';
import { readTrend } from './bounds/trends.ts';
import { readConcepts } from './counted/concepts.ts';
import { readCounted } from './counted/counts.ts';
import {
  antecedentOf,
  equivalentOf,
  isBracketed,
  listedWith,
  type Remembered,
  sharedTrend,
} from './counted/ellipsis.ts';
import { unitOfList, unitOfRoughPair, unitOfWay } from './counted/lists.ts';
import { type Figure, type FigureKind, NO_CONCEPT } from './figure.ts';
import { DIRECTIONS } from './lexicon/bounds.ts';
import { AMERICAN_MARKS } from './lexicon/currencies.ts';
import { CLOSING, EACH_BEHIND, PERSON_OBJECTS, SEXED, TIMES } from './lexicon/quantities.ts';
import { BEFALLS_PEOPLE, isInCondition, isPersonNoun } from './nouns/persons.ts';
import { isFractionSign } from './numerals/digit-numerals.ts';
import { spanOfTokens } from './sentence/sentence-reading.ts';
import type { Amount } from './shapes/amount.ts';
import type { Counted } from './shapes/counted.ts';
import type { SentenceReading } from './shapes/sentence-reading.ts';
import type { UnitMatch } from './shapes/unit-match.ts';

/** A quantity that was read, and the token to go on with. */
export interface Quantity {
  readonly figure: Figure;
  readonly remembered: Remembered;
  readonly next: number;
}

/**
 * Makes a figure of an amount: finds its unit or what it counts, its bounds, whether it is the amount of a change, and
 * what it is about.
 *
 * @param earlier the quantities before it in its sentence; what the words leave out is taken from them
 * @returns null where the amount is none after all (a negative number of things)
 */
export function readQuantity(
  reading: SentenceReading,
  amount: Amount,
  earlier: readonly Remembered[],
): Quantity | null {
  if (ruleHolds(CELL_BETWEEN_NUMBERS, reading, amount)) return inRow(reading, amount);
  const stated = readAge(reading, amount) ?? amount.unit;
  const counted = stated === null ? readCounted(reading, amount) : null;
  if (counted !== null && amount.value < 0) return null;
  // The unit of a suspended hyphen ("three- and four-day") stands behind a later number.
  const end =
    stated !== null && stated.from <= amount.to + (amount.numeral.kind === 'fraction' ? 2 : 1)
      ? Math.max(amount.end, stated.to)
      : amount.end;
  // "200 megabytes of traffic or more"
  const behind =
    counted === null ? (isAmong(reading.tokens[end], PARTITIVES) ? end + 2 : end) : Math.max(end, counted.to);
  // "15+ hours", "10 or more years"
  const isBoundInside = stated !== null && stated.from > amount.to;
  const bounds = readQualifier(reading.tokens, amount.start, isBoundInside ? amount.to : end, behind);
  const { kind, unit, antecedent } = nameUnit(reading, amount, stated, counted, earlier);
  const equivalent = equivalentOf(reading, Math.min(bounds.from, amount.start), unit, earlier);
  const isLed = boundsNothing(reading, amount, kind, bounds);
  // "about 30 km (20 miles)": what a bracket adds bounds itself; a bound of the amount holds for it, too.
  const shared = equivalent === null || equivalent.qualifier === '~' ? null : equivalent.qualifier;
  const qualifier = bounds.span === null && shared !== null ? shared : isLed ? '=' : bounds.qualifier;
  const trend =
    kind === 'age' && !amount.range // "the fallen 16-year-old", but "the age rises from 60 to 65"
      ? null
      : ((antecedent === null
          ? readTrend(reading, amount, bounds.from)
          : trendWith(reading, amount, bounds.from, antecedent)) ??
        equivalent?.trend ??
        listedWith(reading, amount, bounds.from, earlier)?.trend ??
        null);
  const to = counted !== null && counted.from <= amount.to + 2 ? Math.max(end, counted.to) : end;
  const concept = equivalent?.concept ?? readConcepts(reading, { amount, kind, from: bounds.from, to, earlier });
  const unitSpan = unitSpanOf(reading, amount, stated, counted);
  return {
    figure: figureOf(reading, amount, unitSpan, isLed ? null : bounds.span, {
      kind,
      unit,
      qualifier,
      isNearly: bounds.isNearly && !isLed,
      trend,
      concept,
    }),
    remembered: {
      amount,
      end: to,
      measured: end,
      kind,
      unit,
      trend,
      qualifier,
      bracketed: isBracketed(reading, amount),
      concept,
    },
    next: Math.max(end, amount.to, counted?.next ?? 0),
  };
}

/** A bare number between two others is a cell of a table: nothing near it says what it counts. */
const CELL_BETWEEN_NUMBERS: Rule<[reading: SentenceReading, amount: Amount]> = {
  name: 'cell-between-numbers',
  example: 'Wells rose by 1,200 1,300 1,400 metres.',
  counterexample: 'Wells rose by 1,300 metres.',
  test: ({ tokens }, { unit, start, to, numeral }) =>
    unit === null && numeral.form === 'digits' && isNumber(tokens[start - 1]) && isNumber(tokens[to]),
};

function inRow(reading: SentenceReading, amount: Amount): Quantity {
  const { to } = amount;
  const { kind } = amount.numeral;
  const bare = kind === 'fraction' || kind === 'multiple' ? BARE_RATIO : BARE;
  return {
    figure: figureOf(reading, amount, null, null, bare),
    remembered: {
      amount,
      end: to,
      measured: to,
      kind: bare.kind,
      unit: null,
      trend: null,
      qualifier: '=',
      bracketed: false,
      concept: [],
    },
    next: to,
  };
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || isFractionSign(token.text));
}

const BARE = { kind: 'count', unit: null, qualifier: '=', isNearly: false, trend: null, concept: NO_CONCEPT } as const;
const BARE_RATIO = { ...BARE, kind: 'ratio' } as const;

/** The number as written, its places in the text, and what was found out about it. */
function figureOf(
  { text, tokens, sentence }: SentenceReading,
  amount: Amount,
  unitSpan: Span | null,
  qualifierSpan: Span | null,
  {
    kind,
    unit,
    qualifier,
    isNearly,
    trend,
    concept,
  }: Pick<Figure, 'kind' | 'unit' | 'qualifier' | 'isNearly' | 'trend' | 'concept'>,
): Figure {
  const { start, end } = spanOfTokens(tokens, amount.from, amount.to);
  const whole = inWholeMoney(amount, unit);
  const told = whole ?? amount;
  // Written out, not spread together: this runs for every figure, and a spread costs ten times as much.
  return {
    start,
    end,
    text: text.slice(start, end),
    value: told.value,
    low: told.low,
    high: told.high,
    range: amount.range,
    unitText: unitSpan === null ? null : text.slice(unitSpan.start, unitSpan.end),
    precision: told.precision,
    vague: amount.vague,
    qualifierSpan,
    unitSpan,
    sentence,
    kind,
    unit: whole === null ? unit : whole.unit,
    qualifier,
    isNearly,
    trend,
    concept,
  };
}

/** What a figure is called by, and the earlier quantity from which that was taken. */
interface Named {
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly antecedent: Remembered | null;
}

/**
 * Which way an amount went that leaves its unit to an earlier one: "fell 20 points and gained 15"; a loss of things
 * ("gained 40 votes and lost 12") is no change of a level.
 */
function trendWith(reading: SentenceReading, amount: Amount, from: number, antecedent: Remembered): Figure['trend'] {
  const isOfThings = antecedent.kind === 'count' && antecedent.trend === null;
  const lead = reading.tokens[Math.min(from, amount.start) - 1];
  const isOwnChange = isAmong(lead, STEP_LEADS) || DIRECTIONS.has(lead?.lower ?? ''); // "12 boats, up by 3"
  return isOfThings && !isOwnChange
    ? null
    : (readTrend(reading, amount, from) ?? sharedTrend(reading, amount, from, antecedent));
}

/** The unit: stated, counted, or that of the earlier quantity which the words point back to ("and 250 others"). */
function nameUnit(
  reading: SentenceReading,
  amount: Amount,
  stated: UnitMatch | null,
  counted: Counted | null,
  earlier: readonly Remembered[],
): Named {
  if (stated !== null) {
    const unit = inOwnDollars(reading, amount, stated);
    const named = stated.kind === 'money' ? unit + perEach(reading, amount, earlier) : unit;
    return { kind: stated.kind, unit: named, antecedent: null };
  }
  const shared =
    counted === null
      ? (unitOfList(reading, amount) ?? unitOfWay(reading, amount) ?? unitOfRoughPair(reading, amount))
      : null;
  if (shared !== null) return { kind: shared.kind, unit: shared.unit, antecedent: null };
  const pointsBack = counted === null || counted.unit === 'other' || counted.inferred;
  const antecedent = pointsBack ? antecedentOf(reading, amount, earlier) : null;
  const isOfPeople =
    counted?.inferred !== true ||
    (isPersonNoun(antecedent?.unit) && isInCondition(reading.tokens, amount.to)) ||
    ruleHolds(BEFALLS_PEOPLE, reading.tokens, antecedent?.end ?? 0);
  if (antecedent !== null && isOfPeople) {
    // "One man drowned and four others, two of them girls, were saved"
    const isOpen = counted?.unit === 'other' && SEXED.has(antecedent.unit ?? '');
    const isShare = amount.numeral.kind === 'fraction' && antecedent.kind === 'count'; // "half of those"
    return { kind: isShare ? 'ratio' : antecedent.kind, unit: isOpen ? 'person' : antecedent.unit, antecedent };
  }
  if (counted === null && ruleHolds(PEOPLE_OF_WHOM, reading.tokens, amount.to))
    return { kind: 'count', unit: 'person', antecedent: null };
  const isPart = amount.numeral.kind === 'multiple' || amount.numeral.kind === 'fraction';
  // "three cold months", "an hour or two"; but days are counted in "one of the worst days".
  const isTime = TIMES.has(counted?.unit ?? '') && !isAmong(reading.tokens[amount.to], PARTITIVES);
  const kind = isPart ? 'ratio' : isTime ? 'duration' : 'count';
  const unit = counted?.unit === 'other' ? 'person' : (counted?.unit ?? null);
  return { kind: counted?.kind ?? kind, unit, antecedent: null };
}

/** "met the sailors, five of whom swam": people, where no number before tells what they are. */
const PEOPLE_OF_WHOM: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'people-of-whom',
  example: 'They met the sailors, five of whom swam.',
  counterexample: 'They met the boats, five of which sank.',
  test: (tokens, at) => isAmong(tokens[at], PARTITIVES) && isAmong(tokens[at + 1], PERSON_OBJECTS),
};

/** "sold 19 million shares at $85 each": what the amount is for one of, where it was counted before; else nothing. */
function perEach({ tokens }: SentenceReading, { end }: Amount, earlier: readonly Remembered[]): string {
  if (!EACH_BEHIND.has(tokens[end]?.lower ?? '')) return '';
  const counted = earlier.at(-1);
  return counted?.kind === 'count' && counted.unit !== null ? PER + counted.unit : '';
}

/** The unit with the currency that a dollar without a country stands for in this text: "$40", "40 dollars". */
function inOwnDollars({ tokens, dollar }: SentenceReading, { from, end }: Amount, stated: UnitMatch): string {
  const { unit } = stated;
  if (dollar === DOLLAR || !(unit === DOLLAR || unit.startsWith(`${DOLLAR}-`))) return unit;
  const isSign = tokens[stated.from]?.text === '$' && (stated.from + 1 >= from || stated.from > from);
  const isName = /^dollars?$/.test(tokens[stated.from]?.lower ?? '');
  const isForeign = AMERICAN_MARKS.has(tokens[end - 1]?.text ?? '');
  return (isSign || isName) && !isForeign ? dollar + unit.slice(DOLLAR.length) : unit;
}

const DOLLAR = 'USD';

/** The words of the unit: behind the number, else (a money sign) before it. */
function unitSpanOf(
  { tokens }: SentenceReading,
  amount: Amount,
  stated: UnitMatch | null,
  counted: Counted | null,
): Span | null {
  const unit = stated ?? counted;
  if (unit === null || unit.to <= unit.from) return null;
  if (unit.from > amount.from || unit === counted) {
    const isBracketClosed = unit.to - unit.from > 1 && isAmong(tokens[unit.to - 1], CLOSING);
    return spanOfTokens(tokens, unit.from, isBracketClosed ? unit.to - 1 : unit.to);
  }
  return unit.from < amount.from ? spanOfTokens(tokens, unit.from, Math.min(unit.to, amount.from)) : null;
}

/** The rules of this file that stand by themselves. */
export const QUANTITIES_RULES: readonly NamedRule[] = [CELL_BETWEEN_NUMBERS, PEOPLE_OF_WHOM];
