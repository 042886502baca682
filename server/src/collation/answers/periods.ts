import { LENGTHS } from '../../claims/lexicon/periods.ts';
import type { Period, Scope } from '../../claims/scope.ts';
import { MONTHS, SMALL_NUMBERS } from '../../language/lexicon/calendar.ts';

/** How far the ends of two long periods may lie apart, as a share of the longer, and still be those of one. */
const LEEWAY = 0.15;
/** Up to this many days a period is what it says to the day. */
const SHORT = 31;

/** Whether a period is longer than a day and is over, or may be: what it counts is another question than a toll. */
export function isLong(period: Period | null): period is Period {
  return period !== null && period.kind !== 'day' && period.kind !== 'since';
}

/**
 * Whether two counts may run over one time. A happening without a day may be that of a day; only a running total may be
 * that of a longer time.
 */
export function mayBeOnePeriod(a: Pick<Scope, 'period' | 'total'>, b: Pick<Scope, 'period' | 'total'>): boolean {
  const one = a.period;
  const other = b.period;
  if (one === null) return other === null || other.kind === 'day' || a.total;
  if (other === null) return one.kind === 'day' || b.total;
  if ((one.kind === 'day') !== (other.kind === 'day')) return false;
  if ((one.kind === 'since') !== (other.kind === 'since')) return false;
  const isSince = one.kind === 'since';
  // Named by an event in one and by its day in the other, or by an event in both.
  if (one.first === null || other.first === null)
    return (
      isSince ||
      one.kind === 'day' ||
      (one.phrase.toLowerCase() === other.phrase.toLowerCase() && (one.first === other.first || namesMonth(one))) ||
      areAsLong(one, other)
    );
  if (one.kind === 'day') return Math.abs(one.first - other.first) <= 1;
  const length = Math.max(daysOf(one), daysOf(other));
  const apart = length <= SHORT ? 0 : LEEWAY * length;
  const begin = Math.abs(one.first - other.first) <= apart;
  return begin && (isSince || Math.abs((one.last ?? 0) - (other.last ?? 0)) <= apart);
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
