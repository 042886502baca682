import { ALTERNATIVES, COORDINATORS, GOALS, STARTS } from '../../language/lexicon/function-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import type { WordClass } from '../../language/word-classes.ts';
import { isAmong } from '../../language/word-table.ts';
import { readSingleAmount } from '../amounts/single-amounts.ts';
import type { FigureKind } from '../figure.ts';
import { BEFORE_END } from '../lexicon/counted.ts';
import { isFractionSign } from '../numerals/digit-numerals.ts';
import type { Amount } from '../shapes/amount.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { readCounted } from './counts.ts';

/** More members than any list of numbers has before the noun of them all. */
const LONGEST = 6;

/** Behind the noun of a list these show that it is the subject of a clause, which the numbers before it may not be part of. */
const PREDICATES: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  'verb',
  'auxiliary',
  'participle',
]);

/** No list reaches further than so many tokens. */
const REACH = 48;

/** Whether a list that goes on at token `at` has a conjunction before its last member; spares reading its members else. */
const LIST_WITH_CONJUNCTION: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'list-with-conjunction',
  example: 'They saw 12, 14 and 16 boats.',
  counterexample: 'They saw 12 boats.',
  test: (tokens, at) => {
    if (tokens[at]?.text !== ',') return isAmong(tokens[at], COORDINATORS);
    const next = tokens[at + 1];
    if (next === undefined || (next.kind === 'mark' && !isFractionSign(next.text))) return false; // no number goes on
    const end = Math.min(tokens.length, at + REACH);
    for (let i = at + 1; i < end; i++) if (isAmong(tokens[i], COORDINATORS)) return true;
    return false;
  },
};

/** "fell 120.1, or 1.2%": behind a comma "or" says the same amount in another unit. */
const SAID_AGAIN: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'said-again',
  example: 'The index fell 120, or 1.2%, there.',
  counterexample: 'The index fell 2 or 3% there.',
  test: (tokens, at) => tokens[at]?.text === ',' && isAmong(tokens[at + 1], ALTERNATIVES),
};

const VERBS: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>(['verb', 'participle', 'gerund']);

/** What the numbers of a list share that its last one states. */
export interface SharedUnit {
  readonly kind: FigureKind;
  readonly unit: string;
}

/** The unit of a way whose ends are two figures, where its first leaves it out: "from 36 to just 21 days". */
export function unitOfWay(reading: SentenceReading, amount: Amount): SharedUnit | null {
  const { tokens } = reading;
  if (!isAmong(tokens[amount.end], GOALS) || !BEFORE_END.has(tokens[amount.end + 1]?.lower ?? '')) return null;
  const isLed = isAmong(tokens[amount.start - 1], STARTS) || isAmong(tokens[amount.start - 2], STARTS);
  const next = isLed ? readSingleAmount(reading, amount.end + 2) : null;
  if (next === null || next.start !== amount.end + 2 || next.numeral.kind === 'ordinal') return null;
  const counted = next.unit === null ? readCounted(reading, next) : null;
  if (counted !== null && counted.unit !== null) return { kind: counted.kind ?? 'count', unit: counted.unit };
  return next.unit !== null && next.unit.from >= next.to ? next.unit : null;
}

/** "three, four years ago", "25, 30 kids": two numbers in a row that speech sets for a rough one; the unit of the second. */
export function unitOfRoughPair(reading: SentenceReading, amount: Amount): SharedUnit | null {
  const { tokens } = reading;
  if (tokens[amount.end]?.text !== ',' || !ruleHolds(NUMBER_OF_PAIR, amount)) return null;
  const next = readSingleAmount(reading, amount.end + 1);
  if (next === null || next.start !== amount.end + 1 || next.from !== next.start || !ruleHolds(NUMBER_OF_PAIR, next))
    return null;
  const step = next.value - amount.value;
  if (next.numeral.form !== amount.numeral.form || !(step === 1 || (step === 5 && amount.value % 5 === 0))) return null;
  if (next.unit !== null) return next.unit.from === next.to ? next.unit : null;
  const counted = readCounted(reading, next);
  const isPlural = counted !== null && counted.unit !== null && counted.from === next.to && !counted.inferred;
  return isPlural && counted.unit !== 'other' ? { kind: counted.kind ?? 'count', unit: counted.unit as string } : null;
}

const NUMBER_OF_PAIR: Rule<[amount: Amount]> = {
  name: 'number-of-pair',
  example: 'It closed three, four years ago.',
  counterexample: 'It closed four years ago.',
  test: ({ numeral, range, vague, value }) => {
    return numeral.kind === 'cardinal' && !range && !vague && Number.isInteger(value);
  },
};

/**
 * The unit that an amount shares with the last of the list which it begins or goes on with: "three, four and five boats",
 * "10 or 20 per cent". Null where no conjunction leads the last one, or where a clause of its own begins with it
 * ("arrested 12 and 40 boats were searched").
 */
export function unitOfList(reading: SentenceReading, amount: Amount): SharedUnit | null {
  const { tokens } = reading;
  let at = amount.end;
  if (!ruleHolds(LIST_WITH_CONJUNCTION, tokens, at) || ruleHolds(SAID_AGAIN, tokens, at)) return null;
  const { classes } = reading;
  for (let step = 0; step < LONGEST; step++) {
    const comma = tokens[at]?.text === ',' ? 1 : 0;
    const conjunction = isAmong(tokens[at + comma], COORDINATORS) ? 1 : 0;
    const joined = at + comma + conjunction;
    const from = conjunction === 1 && classes[joined] === 'adverb' ? joined + 1 : joined; // "four or probably five"
    const next = joined === at ? null : readSingleAmount(reading, from);
    if (next === null || next.start !== from || next.numeral.kind === 'ordinal') return null;
    if (next.unit !== null) return conjunction === 1 && next.unit.from >= next.to ? next.unit : null;
    const counted = readCounted(reading, next);
    if (counted !== null && counted.unit !== null) {
      const clause = VERBS.has(classes[amount.start - 1]) && PREDICATES.has(classes[counted.to]);
      const shares = conjunction === 1 && counted.unit !== 'other' && counted.from > next.from && !clause;
      return shares ? { kind: counted.kind ?? 'count', unit: counted.unit } : null;
    }
    at = next.end;
  }
  return null;
}

/** The rules of this file that stand by themselves. */
export const LISTS_RULES: readonly NamedRule[] = [NUMBER_OF_PAIR, LIST_WITH_CONJUNCTION, SAID_AGAIN];
