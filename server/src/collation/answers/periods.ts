import { LENGTHS } from '../../claims/lexicon/periods.ts';
import type { Period, Scope } from '../../claims/scope.ts';
import { MONTHS, SMALL_NUMBERS } from '../../language/lexicon/calendar.ts';
import { firstRule } from '../../language/rules.ts';
import type { PairRule } from '../pair-rule.ts';

/** How far the ends of two long periods may lie apart, as a share of the longer, and still be those of one. */
const LEEWAY = 0.15;
/** Up to this many days a period is what it says to the day. */
const SHORT = 31;

/** Whether a period is longer than a day and is over, or may be: what it counts is another question than a toll. */
export function isLong(period: Period | null): period is Period {
  return period !== null && period.kind !== 'day' && period.kind !== 'since';
}

/** A period with whether what it counts is a running total. */
type Told = Pick<Scope, 'period' | 'total'>;

/** A way in which two reports tell over which time they count. */
interface PeriodRule extends PairRule<[a: Told, b: Told]> {
  readonly mayBeOne: (a: Told, b: Told) => boolean;
}

/** The ways, in the order in which they are tried. */
export const PERIOD_RULES: readonly PeriodRule[] = [
  {
    // A happening without a day may be that of a day; only a running total may be that of a longer time.
    name: 'period-untold',
    example: ['Twelve people were killed.', 'Nineteen people were killed in April.'],
    counterexample: ['Twelve people were killed in March.', 'Nineteen people were killed in April.'],
    test: (a, b) => a.period === null || b.period === null,
    mayBeOne: (a, b) => isOpenTo(a, b) && isOpenTo(b, a),
  },
  {
    // "On Friday" and "since August", "since August" and "in August" are never one time.
    name: 'day-or-since-and-stretch',
    example: ['Twelve people were killed since 1 March 2024.', 'Nineteen people were killed in March 2024.'],
    counterexample: [
      'Twelve people were killed since 1 March 2024.',
      'Nineteen people were killed since 1 March 2024.',
    ],
    test: ({ period: a }, { period: b }) =>
      isOfKind(a, 'day') !== isOfKind(b, 'day') || isOfKind(a, 'since') !== isOfKind(b, 'since'),
    mayBeOne: () => false,
  },
  {
    // Named by an event in one and by its day in the other, or by an event in both.
    name: 'day-of-event',
    example: ['Twelve people were killed since the coup.', 'Nineteen people were killed since 1 March 2024.'],
    counterexample: ['Twelve people were killed since 1 May 2024.', 'Nineteen people were killed since 1 March 2024.'],
    test: ({ period: a }, { period: b }) => a?.first === null || b?.first === null,
    mayBeOne: ({ period: a }, { period: b }) => !isLong(a) || isNamedAlike(a, b!) || areAsLong(a, b!),
  },
  {
    // What happens overnight is of either day.
    name: 'days-next-to-each-other',
    example: ['Twelve people were killed on 1 March 2024.', 'Nineteen people were killed on 2 March 2024.'],
    counterexample: ['Twelve people were killed in March 2024.', 'Nineteen people were killed in April 2024.'],
    test: ({ period: a }) => isOfKind(a, 'day'),
    mayBeOne: ({ period: a }, { period: b }) => areDaysNear(a!, b!) && areDaysNear(b!, a!),
  },
  {
    name: 'stretches-with-their-days',
    example: ['Twelve people were killed in March 2024.', 'Nineteen people were killed in April 2024.'],
    counterexample: ['Twelve people were killed on 1 March 2024.', 'Nineteen people were killed on 2 March 2024.'],
    test: ({ period: a }, { period: b }) => a !== null && b !== null,
    mayBeOne: ({ period: a }, { period: b }) => areStretchesNear(a!, b!),
  },
];

/** Whether two counts may run over one time. */
export function mayBeOnePeriod(a: Told, b: Told): boolean {
  return firstRule(PERIOD_RULES, a, b)?.mayBeOne(a, b) ?? true;
}

/** Whether what is told without a period may be of the period that the other tells. */
function isOpenTo({ period, total }: Told, { period: other }: Told): boolean {
  return period !== null || other === null || other.kind === 'day' || total;
}

function isOfKind(period: Period | null, kind: Period['kind']): boolean {
  return period?.kind === kind;
}

function isNamedAlike(one: Period, other: Period): boolean {
  return one.phrase.toLowerCase() === other.phrase.toLowerCase() && (one.first === other.first || namesMonth(one));
}

/** Whether the one begins no later than on the day behind the other: a weekend has two days. */
function areDaysNear(one: Period, other: Period): boolean {
  return one.first! - (other.last ?? other.first!) <= 1;
}

/** Whether two stretches of time begin, and end, about as one. */
function areStretchesNear(one: Period, other: Period): boolean {
  const length = Math.max(daysOf(one), daysOf(other));
  const apart = length <= SHORT ? 0 : LEEWAY * length;
  const begin = Math.abs(one.first! - other.first!) <= apart;
  return begin && (one.kind === 'since' || Math.abs((one.last ?? 0) - (other.last ?? 0)) <= apart);
}

/** "Over the eight-year span", "from 2007 to 2014": what is told by its length alone is any stretch of about that length. */
function areAsLong(one: Period, other: Period): boolean {
  const [a, b] = [lengthTold(one) ?? daysOf(one), lengthTold(other) ?? daysOf(other)];
  if ((lengthTold(one) ?? lengthTold(other)) === null) return false;
  return Math.min(a, b) > 0 && Math.abs(a - b) <= LEEWAY * Math.max(a, b);
}

/** In days, where a number of weeks or years is all that tells when it was; else null. */
function lengthTold({ kind, first, phrase }: Period): number | null {
  if (kind !== 'span' || first !== null) return null;
  const words = phrase.toLowerCase().split(/[\s-]+/);
  for (const [at, word] of words.entries()) {
    const many = SMALL_NUMBERS.get(word) ?? Number(word);
    const length = LENGTHS.get((words[at + 1] ?? '').replace(/s$/, ''));
    if (many > 0 && length !== undefined) return many * length;
  }
  return null;
}

/** "In April", of which an undated text says no year, unlike "last week". */
function namesMonth({ phrase }: Period): boolean {
  return phrase
    .toLowerCase()
    .split(' ')
    .some((word) => MONTHS.has(word));
}

function daysOf({ first, last }: Period): number {
  return first === null || last === null ? 0 : last - first;
}
