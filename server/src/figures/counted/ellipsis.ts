import {
  ALTERNATIVES,
  DATING_WORDS,
  DEFINITE,
  GOALS,
  INCLUSIONS,
  STEP_LEADS,
  VERB_JOINERS,
} from '../../language/lexicon/function-words.ts';
import { firstRule, type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import type { WordClass } from '../../language/word-classes.ts';
import { isAmong } from '../../language/word-table.ts';
import { isYears, joinsList } from '../ages/years-of-age.ts';
import { readQualifier } from '../bounds/qualifiers.ts';
import type { FigureKind, Qualifier } from '../figure.ts';
import { ADDING, ANEW, COPULAS, DEAD, LIST_LINKS, OPENING_BRACKETS, OTHERS, POINTING } from '../lexicon/counted.ts';
import { HARM_VERBS } from '../lexicon/persons.ts';
import { isNumber } from '../sentence/sentence-reading.ts';
import { trendEndingBefore } from '../sentence/trend-words.ts';
import type { Amount } from '../shapes/amount.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';

/** What is remembered of a quantity for those behind it in its sentence. */
export interface Remembered {
  readonly amount: Amount;
  /** The first token behind it and its unit. */
  readonly end: number;
  /** The first token behind it and a unit of measure, which a counted noun is none of. */
  readonly measured: number;
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly trend: 'up' | 'down' | null;
  readonly qualifier: Qualifier;
  /** It stands in brackets. */
  readonly bracketed: boolean;
  readonly concept: readonly string[];
}

const HARM: ReadonlySet<string> = new Set<string>(HARM_VERBS);

/** Classes of what may stand between two verbs of one subject whose objects are bare numbers. */
const OF_OBJECTS: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  'auxiliary',
  'adverb',
  'number',
  'conjunction',
  'determiner',
]);

/** How far apart two values may lie to be of one kind: "64.06 points to 4,577.10". */
const LARGEST_RATIO = 300;

/** How many quantities back the words may point. */
const MEMORY = 4;

/**
 * The earlier quantity of the sentence whose unit an amount without one shares: "84.75 cents, while the lowest is
 * 74.07", "38,193 villagers have left and 9,003 have stayed".
 */
export function antecedentOf(
  reading: SentenceReading,
  amount: Amount,
  earlier: readonly Remembered[],
): Remembered | null {
  if (!earlier.some(hasUnit) || !standsAlone(reading, amount)) return null;
  const last = earlier.at(-1);
  if (last !== undefined && ruleHolds(OTHER_END_OF_WAY, reading, last, amount)) return last;
  if (last !== undefined && ruleHolds(SHARES_OF_TWO, reading, last, amount)) return last;
  const bracketed = isBracketed(reading, amount);
  for (let back = 1; back <= Math.min(MEMORY, earlier.length); back++) {
    const candidate = earlier[earlier.length - back] as Remembered;
    if (!hasUnit(candidate) || candidate.bracketed !== bracketed) continue;
    if (ruleHolds(PART_OF_COUNTED, reading, candidate)) continue;
    if (ruleHolds(SECONDS_OF_RACE, reading, candidate, amount)) continue;
    if (ruleHolds(SUBJECT_OF_HARM, reading, candidate, amount)) continue;
    if (firstRule(ALIKE_RULES, reading, candidate, amount)?.alike === true) return candidate;
  }
  return null;
}

/** A quantity that can lend its unit to others. */
type Lender = Remembered & { readonly unit: string };

function hasUnit(candidate: Remembered): candidate is Lender {
  return candidate.unit !== null;
}

/** "to 81 days from 53": the other end of a way, directly behind the unit of both. */
const OTHER_END_OF_WAY: Rule<[reading: SentenceReading, remembered: Remembered, other: Amount]> = {
  name: 'other-end-of-way',
  example: 'The time rose to 81 days from 53.',
  counterexample: 'The time rose to 81 days and 53.',
  test: ({ tokens }, { end, kind, unit, amount }, other) => {
    const link = tokens[end]?.lower;
    if (end !== other.start - 1 || (link !== 'from' && link !== 'to') || kind === 'age' || unit === null) return false;
    const before = tokens[amount.start - 1]?.lower;
    return link === 'from' ? before === 'to' : before === 'from';
  },
};

/** "By 58 per cent to 42": the shares of two sides make up nearly all. */
const SHARES_OF_TWO: Rule<[reading: SentenceReading, remembered: Remembered, other: Amount]> = {
  name: 'shares-of-two',
  example: 'They rejected it by 58 per cent to 42.',
  counterexample: 'They raised it by 8 per cent to 42.',
  test: ({ tokens }, { end, kind, amount }, other) => {
    const sum = amount.value + other.value;
    return kind === 'percentage' && end === other.start - 1 && isAmong(tokens[end], GOALS) && sum > 85 && sum <= 100;
  },
};

/** "Two landslides killed nine": what does harm is not what it is done to. */
const SUBJECT_OF_HARM: Rule<[reading: SentenceReading, remembered: Remembered, other: Amount]> = {
  name: 'subject-of-harm',
  example: 'Two landslides killed nine on Monday.',
  counterexample: 'They caught 40 seals and killed nine.',
  test: ({ tokens, classes }, { end }, other) => {
    let at = end;
    while (classes[at] === 'auxiliary' || classes[at] === 'adverb') at++;
    if (!HARM.has(tokens[at]?.lower ?? '')) return false;
    const before = readQualifier(tokens, other.start, other.to).from - 1;
    const verb = isAmong(tokens[before], DEAD) ? before - 1 : before;
    if (!HARM.has(tokens[verb]?.lower ?? '') || end > verb) return false;
    // "Four shells killed one and injured seven": its other objects.
    for (; at < verb; at++)
      if (!HARM.has(tokens[at]?.lower ?? '') && !isNumber(tokens[at]) && !OF_OBJECTS.has(classes[at])) return false;
    return true;
  },
};

/** A part of what was counted before it, to which nothing points back. */
const PART_OF_COUNTED: Rule<[reading: SentenceReading, remembered: Remembered]> = {
  name: 'part-of-counted',
  example: 'They counted 40 seals, including 5 pups, and 9 in Moss.',
  counterexample: 'They counted 40 seals, then 5 pups, and 9 in Moss.',
  test: ({ tokens }, { amount }) =>
    isAmong(tokens[amount.start - 1], INCLUSIONS) || isAmong(tokens[amount.start - 2], INCLUSIONS),
};

/** Whether an earlier quantity may be of the kind that a number without a unit leaves out. */
interface AlikeRule extends Rule<[SentenceReading, candidate: Lender, other: Amount]> {
  readonly alike: boolean;
}

/** Tried in turn for each earlier quantity, the nearest first; where none holds it is not of that kind. */
export const ALIKE_RULES: readonly AlikeRule[] = [
  {
    name: 'age-too',
    alike: true,
    example: 'One girl is 18 years old, the other is 19.',
    counterexample: 'One boat is 18 years old, they lost 19.',
    test: ({ tokens }, candidate, other) =>
      candidate.kind === 'age' && isYears(other) && isAgeToo(tokens, candidate, other),
  },
  {
    name: 'of-whom',
    alike: true,
    example: 'They met 12 sailors, two of whom swam.',
    counterexample: 'They met 12 sailors, two of Moss swam.',
    test: ({ tokens }, { kind }, other) =>
      tokens[other.to + 1]?.lower === 'whom' && (kind === 'count' || kind === 'age'),
  },
  {
    name: 'of-them',
    alike: true,
    example: 'They met 12 boats, two of them red.',
    counterexample: 'They met 12 boats, two were red.',
    test: ({ tokens }, { kind }, other) =>
      tokens[other.to + 1]?.lower !== 'whom' &&
      POINTING.has(tokens[other.to + 1]?.lower ?? '') &&
      // Who cost "$3 billion; 10,500 of them" is no money; "$3 billion, 2 billion of which" is.
      (kind !== 'money' || tokens[other.to + 1]?.lower === 'which') &&
      kind !== 'percentage' &&
      kind !== 'age',
  },
  {
    name: 'of-them-not-these',
    alike: false,
    example: 'They paid 12 dollars, 2 of whom were red.',
    counterexample: 'They paid 12 dollars, 2 of it were red.',
    test: ({ tokens }, _, other) => POINTING.has(tokens[other.to + 1]?.lower ?? ''),
  },
  {
    name: 'more-of-them',
    alike: true,
    example: 'They sold 12 boats and dozens more were lost.',
    counterexample: 'They sold 12 boats and dozens in all were lost.',
    test: ({ tokens }, { kind }, other) => kind === 'count' && ADDING.has(tokens[other.to]?.lower ?? ''),
  },
  {
    // Set off by marks, an exact number tells how many the vague word before it stands for.
    name: 'vague-made-exact',
    alike: true,
    example: 'Dozens of boats - as many as 60 - were lost.',
    counterexample: 'Dozens of boats sank as 60 were lost.',
    test: ({ tokens }, { amount, kind }, other) =>
      kind === 'count' && amount.vague && other.value >= amount.low && tokens[other.to]?.kind === 'mark',
  },
  {
    name: 'written-otherwise',
    alike: false,
    example: 'They sold 12 boats and lost two.',
    counterexample: 'They sold 12 boats and lost 2.',
    test: (_, { amount }, other) => amount.numeral.form !== other.numeral.form,
  },
  {
    name: 'kind-that-repeats-its-unit',
    alike: false,
    example: 'They were 12 per cent up, and 9 in May.',
    counterexample: 'They sold 12 boats, and 9 in May.',
    test: ({ tokens }, { kind, trend }, other) => {
      const isMoved = kind === 'percentage' && trend !== null && tokens[other.start - 1]?.lower === 'by';
      return kind !== 'count' && kind !== 'measure' && kind !== 'money' && !isMoved;
    },
  },
  {
    name: 'points-of-index', // it moves by few of them
    alike: true,
    example: 'The index lost 6 points and closed at 4,577.',
    counterexample: 'The fleet lost 6 boats and closed at 4,577.',
    test: (_, { unit }) => unit === 'point',
  },
  {
    name: 'of-like-size',
    alike: true,
    example: 'In all 38 villagers left and 9 stayed.',
    counterexample: 'In all 38 villagers left and 90,000 stayed.',
    test: (_, { amount }, other) => {
      const ratio = Math.abs(other.value / (amount.value || 1));
      return ratio <= LARGEST_RATIO && ratio >= 1 / LARGEST_RATIO;
    },
  },
];

/** "girls of 7, 9 and 10", "one is 18, the other is 19": a bare number in the list of an age, or of somebody beside whom an age was told. */
function isAgeToo(tokens: readonly Token[], { amount, end, unit }: Remembered, other: Amount): boolean {
  if (unit !== 'year-person') return false;
  const isTold = COPULAS.has(tokens[other.start - 1]?.lower ?? '');
  const pointer = tokens[isTold ? other.start - 2 : other.start - 1]?.lower ?? '';
  if (other.numeral.form === 'digits' && (isTold ? OTHERS.has(pointer) : pointer === 'other')) return true;
  for (let at = end; at < other.start; at++) if (!joinsList(tokens[at])) return false;
  return end === amount.to && amount.numeral.form === other.numeral.form;
}

/** "won the 200m in 20.88", "a 60m best of 7.13": seconds, and no metres. */
const SECONDS_OF_RACE: Rule<[reading: SentenceReading, remembered: Remembered, amount: Amount]> = {
  name: 'seconds-of-race',
  example: 'She won the 200m in 20.88.',
  counterexample: 'She won the 200m in 2008.',
  test: ({ tokens }, { unit }, { from, start }) => {
    if (unit !== 'meter' || !/^\d{1,2}\.\d\d$/.test(tokens[from]?.text ?? '')) return false;
    const lead = tokens[start - 1]?.lower;
    return lead === 'in' || lead === 'of' || lead === '(';
  },
};

/** Whether what follows a number leaves it without a noun. */
interface NounlessRule extends Rule<[SentenceReading, Amount]> {
  readonly alone: boolean;
}

/** Tried in turn; a number of which none holds is followed by what it may count. */
export const NOUNLESS_RULES: readonly NounlessRule[] = [
  {
    // The noun of the number before goes for that of another time.
    name: 'a-year-earlier',
    alone: true,
    example: 'They sold 12 boats, and 46 a year earlier.',
    counterexample: 'They sold 12 boats, and 46 a year.',
    test: ({ tokens }, { to }) => tokens[to]?.lower === 'a' && DATING_WORDS.has(tokens[to + 2]?.lower ?? ''),
  },
  {
    name: 'more-with-verb',
    alone: true,
    example: 'They sold 12 boats and 3 more were lost.',
    counterexample: 'They sold 12 boats and 3 more ferries.',
    test: ({ tokens, classes }, { to }) =>
      tokens[to]?.lower === 'more' && (classes[to + 1] === 'auxiliary' || classes[to + 1] === 'participle'),
  },
  {
    name: 'before-time',
    alone: true,
    example: 'They sold 12 boats, and 46 last year.',
    counterexample: 'They sold 12 boats, and 46 ferries.',
    test: ({ tokens }, { to }) => tokens[to]?.lower === 'last' || tokens[to]?.lower === 'this',
  },
  {
    name: 'before-pointer',
    alone: true,
    example: 'They sold 12 boats, 2 of them red.',
    counterexample: 'They sold 12 boats, 2 of Moss.',
    test: ({ tokens }, { to }) => tokens[to]?.lower === 'of' && POINTING.has(tokens[to + 1]?.lower ?? ''),
  },
  {
    name: 'tied-to-something',
    alone: false,
    example: 'They sold 12 boats for 46 of it.',
    counterexample: 'They sold 12 boats for 46 in it.',
    test: ({ tokens }, { to }) =>
      tokens[to]?.lower === 'of' || (tokens[to]?.text === '-' && !tokens[to]?.spaced) || tokens[to]?.text === '/',
  },
  {
    name: 'before-no-noun',
    alone: true,
    example: 'They sold 12 boats, and 46 in Moss.',
    counterexample: 'They sold 12 boats, and 46 ferries.',
    test: ({ classes }, { to }) => UNCOUNTABLE.has(classes[to] as WordClass),
  },
];

/** No noun follows that the amount could count. */
function standsAlone(reading: SentenceReading, amount: Amount): boolean {
  return reading.tokens[amount.to] === undefined || firstRule(NOUNLESS_RULES, reading, amount)?.alone === true;
}

/** No noun begins with a word of these. */
// biome-ignore format: words read better in rows than one to a line
const UNCOUNTABLE: ReadonlySet<WordClass> = new Set<WordClass>([
  'mark', 'preposition', 'pronoun', 'auxiliary', 'conjunction', 'verb', 'adverb', 'infinitive', 'participle',
]);

/** Whether an amount is the first thing of a bracket, or goes on in one: "2,380,000 ($21,972)". */
export function isBracketed({ tokens }: SentenceReading, amount: Amount): boolean {
  return isAmong(tokens[amount.start - 1], OPENING_BRACKETS);
}

/**
 * The quantity directly before a bracket or an "or" that says the same in another unit: "296 hp (224 kW)", "25 points, or
 * nearly 1%".
 *
 * @param from the first token of the amount with its qualifier
 */
export function equivalentOf(
  reading: SentenceReading,
  from: number,
  unit: string | null,
  earlier: readonly Remembered[],
): Remembered | null {
  const last = earlier.at(-1);
  if (last === undefined) return null;
  const { tokens } = reading;
  // A bound may begin with "or" itself: "25 points, or about 1%".
  let at = isAmong(tokens[from], ALTERNATIVES) ? from : from - 1;
  const link = tokens[at]?.lower ?? '';
  if (ALTERNATIVES.has(link) || link === '(' || (last.bracketed && (link === '/' || link === ';' || link === ',')))
    at--;
  else return null;
  if (tokens[at]?.text === ',') at--;
  const isTold = last.unit !== null || last.trend !== null; // points are left out: "fell 120, or 1.2%"
  return at < last.end && isTold && unit !== null && unit !== last.unit ? last : null;
}

/**
 * The quantity that an amount is listed with: "rose by 3% and 1.2%", "rose 15% over the year, but by only 2.8% in spring".
 * What moved there moved here.
 */
export function listedWith(
  reading: SentenceReading,
  amount: Amount,
  from: number,
  earlier: readonly Remembered[],
): Remembered | null {
  const last = earlier.at(-1);
  if (last === undefined || last.trend === null || amount.unit === null || amount.unit.unit !== last.unit) return null;
  const { tokens, classes } = reading;
  if (isAmong(tokens[amount.start - 1], DEFINITE)) return null; // "rose by $5, more than the $4 expected"
  const link = tokens[from - 1];
  if (isAmong(link, LIST_LINKS) && from - last.end <= LIST_GAP && !hasVerb(classes, last.end, from)) return last;
  return isAmong(link, STEP_LEADS) && isAmong(tokens[from - 2], VERB_JOINERS) ? last : null;
}

/**
 * The trend of an amount that shares the unit of an earlier one, which is how much something changed: that of its own verb
 * ("fell 20 points and gained 15"), or the other's where both are in one list ("lost 2 cents on Monday and another 3 since").
 */
export function sharedTrend(
  { tokens, classes }: SentenceReading,
  amount: Amount,
  from: number,
  { trend, end }: Remembered,
): Remembered['trend'] {
  if (trend === null) return null;
  const moved = trendEndingBefore(tokens, from);
  if (moved !== null) return moved;
  let link = Math.min(from, amount.start) - 1;
  while (isAmong(tokens[link], ANEW)) link--;
  const isList = isAmong(tokens[link], LIST_LINKS) && link - end <= LIST_GAP;
  return isList && !hasVerb(classes, end, link) ? trend : null;
}

/** How many tokens may stand between two of a list: "rose 3% on the month and 6% on the year". */
const LIST_GAP = 6;

/** Classes of words that are the verb of a clause, or its first part. */
const FINITE: ReadonlySet<WordClass> = new Set<WordClass>(['verb', 'auxiliary']);

function hasVerb(classes: readonly WordClass[], from: number, to: number): boolean {
  return classes.slice(from, to).some((cls) => FINITE.has(cls));
}

/** The rules of this file that stand by themselves. */
export const ELLIPSIS_RULES: readonly NamedRule[] = [
  PART_OF_COUNTED,
  SECONDS_OF_RACE,
  OTHER_END_OF_WAY,
  SHARES_OF_TWO,
  SUBJECT_OF_HARM,
];
