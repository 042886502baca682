import type { Claim } from '../../claims/claim.ts';
import type { Figure } from '../../figures/figure.ts';
import { GOALS, PARTITIVES, STARTS } from '../../language/lexicon/function-words.ts';
import { anyRule, type Rule } from '../../language/rules.ts';
import { isAmong } from '../../language/word-table.ts';
import { CHANGE_BREAKS, CHANGE_LEADS, CHANGES, OTHER_BASES } from '../lexicon/changes.ts';
import { type Interval, meet } from '../values/interval.ts';
import { leewayOf, leewayOfPercentage } from '../values/leeway.ts';
import { isEnd, type NumberedSentence, type PlacedNumber } from './numbered-sentences.ts';

/** A change and the two values between which it is stated. */
export interface StatedChange {
  readonly change: Claim;
  readonly from: ChangedValue;
  readonly to: ChangedValue;
  readonly direction: Direction;
}

/** A value before or after a change; one claim may state both ("from 30 to 40"). */
export interface ChangedValue {
  readonly claim: Claim;
  /** The value as a figure by itself. */
  readonly figure: Figure;
}

type Direction = 'up' | 'down';
type Values = Pick<StatedChange, 'from' | 'to'>;

/** How many words may stand between a value and what it changed from. */
const REACH = 10;
/** What leads either end of a change. */
const ENDS: ReadonlySet<string> = new Set([...STARTS, ...GOALS]);
/** How many words of a unit may stand behind a change ("5 percentage points"). */
const UNIT = 2;

/**
 * The changes of a sentence that are not the difference of the two values stated with them ("rose by 5 to 40 from 30"),
 * in the unit of these or in per cent, at the precision in which all three are written.
 */
export function findWrongChanges(sentence: NumberedSentence): readonly StatedChange[] {
  return statedChanges(sentence).filter((change) => !isRight(change));
}

/** The changes that a sentence states together with the two values between which they lie. */
function statedChanges(sentence: NumberedSentence): readonly StatedChange[] {
  if (sentence.numbers.length < 2 || sentence.tokens.some(({ lower }) => OTHER_BASES.has(lower))) return [];
  return sentence.numbers.flatMap((number) => {
    const direction = directionOf(sentence, number);
    const values =
      direction === null
        ? null
        : (valuesBehind(sentence, number, direction) ?? valuesBefore(sentence, number, direction));
    const stated = direction === null || values === null ? null : { change: number.claim, ...values, direction };
    return stated !== null && !anyRule(INCOMPARABLE, stated) ? [stated] : [];
  });
}

function directionOf({ tokens }: NumberedSentence, { from }: PlacedNumber): Direction | null {
  let at = from - 1;
  while (at >= 0 && CHANGE_LEADS.has(tokens[at]!.lower)) at--;
  return CHANGES.get(tokens[at]?.lower ?? '') ?? null;
}

/** "5 to 40 from 30", "10 cents from 30 to 40", "40, up 5 from 30". */
function valuesBehind(sentence: NumberedSentence, change: PlacedNumber, direction: Direction): Values | null {
  const first = ledBy(sentence, change.to, ENDS, { reach: UNIT, direction });
  if (first === null) return null;
  const isStart = isAmong(sentence.tokens[first.from - 1], STARTS);
  if (first.claim.figure.range) return isStart ? endsOf(first, direction) : null;
  const second = ledBy(sentence, first.to, isStart ? GOALS : STARTS, { reach: REACH, direction });
  if (second !== null) return isStart ? valuesOf(first, second) : valuesOf(second, first);
  const after = isStart ? numberBefore(sentence, change) : null;
  return after === null ? null : valuesOf(first, after);
}

/** "From 30 to 40, a rise of 5": the values before a change that ends their clause. */
function valuesBefore(sentence: NumberedSentence, change: PlacedNumber, direction: Direction): Values | null {
  const { tokens, numbers } = sentence;
  const last = isEnd(sentence, change.to) ? numberBefore(sentence, change) : null;
  if (last === null) return null;
  if (last.claim.figure.range) return isAmong(tokens[last.from - 1], STARTS) ? endsOf(last, direction) : null;
  const first = numbers[last.place - 1];
  if (first === undefined || last.from - first.to > REACH) return null;
  const led = isAmong(tokens[first.from - 1], STARTS) && isAmong(tokens[last.from - 1], GOALS);
  return led ? valuesOf(first, last) : null;
}

function valuesOf(from: PlacedNumber, to: PlacedNumber): Values {
  return { from: { claim: from.claim, figure: from.claim.figure }, to: { claim: to.claim, figure: to.claim.figure } };
}

/** Both ends of "from 30 to 40", which is read as one range. */
function endsOf({ claim }: PlacedNumber, direction: Direction): Values {
  const end = (value: number): ChangedValue => {
    const text = value.toLocaleString('en');
    return { claim, figure: { ...claim.figure, text, value, low: value, high: value, range: false } };
  };
  const [low, high] = [end(claim.figure.low), end(claim.figure.high)];
  return direction === 'up' ? { from: low, to: high } : { from: high, to: low };
}

/** The number before a change that a comma or bracket adds to it. */
function numberBefore({ tokens, numbers }: NumberedSentence, change: PlacedNumber): PlacedNumber | null {
  const before = numbers[change.place - 1];
  if (before === undefined || change.from - before.to > REACH) return null;
  const between = tokens.slice(before.to, change.from);
  const marked = between.some(({ lower }) => lower === ',' || lower === '(' || lower === '-');
  return marked && !between.some(({ lower }) => CHANGE_BREAKS.has(lower)) ? before : null;
}

/** The number that one of some words leads within reach, with no other number before it; a bracket is passed over. */
function ledBy(
  sentence: NumberedSentence,
  at: number,
  leads: ReadonlySet<string>,
  { reach, direction }: { readonly reach: number; readonly direction: Direction },
): PlacedNumber | null {
  const { tokens } = sentence;
  let bracket = false;
  for (let next = at, words = 0; next < tokens.length && words <= reach; next++) {
    const { lower } = tokens[next]!;
    if (lower === '(' || lower === ')') bracket = lower === '(';
    if (bracket) continue;
    const led = leads.has(lower) ? sentence.numberAt(next + 1) : null;
    if (led !== null) return isAmong(tokens[led.to], PARTITIVES) ? null : led;
    // "Rose 2 per cent to 130, having fallen from 140": another change.
    const other = CHANGES.get(lower);
    if (sentence.numberAt(next) !== null || CHANGE_BREAKS.has(lower)) return null;
    if (other !== undefined && other !== direction) return null;
    words++;
  }
  return null;
}

/** Why a change is not held against two values. */
export const INCOMPARABLE: readonly Rule<[stated: StatedChange]>[] = [
  {
    name: 'values-of-two-kinds',
    example: 'The toll rose 5 per cent to 40 from $30.',
    counterexample: 'The toll rose 5 per cent to $40 from $30.',
    test: ({ from, to }) => from.figure.kind !== to.figure.kind,
  },
  {
    name: 'values-in-two-units',
    example: 'The trail grew 5 per cent to 8 km from 6 miles.',
    counterexample: 'The trail grew 5 per cent to 8 km from 6 km.',
    test: ({ from: { figure: from }, to: { figure: to } }) =>
      from.unit !== null && to.unit !== null && from.unit !== to.unit,
  },
  {
    name: 'loosely-told-change',
    example: 'Rents rose by 5 to 40 from about 30.',
    counterexample: 'Rents rose by 5 to 40 from 30.',
    test: ({ change, from, to }) => isLoose(change.figure) || isLoose(from.figure) || isLoose(to.figure),
  },
  {
    name: 'change-around-zero',
    example: 'The score fell by 5 to −20 from −10.',
    counterexample: 'The score fell by 5 to 10 from 20.',
    test: ({ from, to }) => Number(from.figure.value) <= 0 || Number(to.figure.value) <= 0,
  },
  {
    name: 'change-in-another-unit',
    example: 'The trail grew by 5 feet to 40 metres from 30 metres.',
    counterexample: 'The trail grew by 5 metres to 40 metres from 30 metres.',
    test: ({ change: { figure: change }, from: { figure: from }, to }) => {
      if (change.kind === 'percentage') return false;
      const unit = from.unit ?? to.figure.unit;
      return change.kind !== from.kind || (change.unit !== null && change.unit !== unit);
    },
  },
];

function isLoose({ vague, range, qualifier }: Figure): boolean {
  return vague || range || qualifier !== '=';
}

/** As what a change may be meant that is right; `apart` is how far its values lie from one another, `before` the earlier one. */
export const RIGHT_CHANGES: readonly Rule<[stated: StatedChange, apart: Interval, before: Interval]>[] = [
  {
    name: 'change-by-amount',
    example: 'Rents rose by 10 to 40 from 30.',
    counterexample: 'Rents rose by 5 to 40 from 30.',
    test: ({ change: { figure }, from, to }, apart) =>
      figure.kind !== 'percentage' && meet(apart, leewayOf(figure, scaleOf(from, to))),
  },
  {
    // Who writes per cent of a percentage may mean points.
    name: 'change-by-points',
    example: 'The share of renters rose by 5 per cent from 10 per cent to 15 per cent.',
    counterexample: 'The share of renters rose by 50 per cent from 10 per cent to 15 per cent.',
    test: ({ change: { figure }, from }, apart) =>
      figure.kind === 'percentage' && from.figure.kind === 'percentage' && meet(apart, leewayOfPercentage(figure)),
  },
  {
    name: 'change-by-share',
    example: 'Rents rose 50 per cent to 15 from 10.',
    counterexample: 'Rents rose 40 per cent to 15 from 10.',
    test: ({ change: { figure } }, apart, before) =>
      figure.kind === 'percentage' &&
      meet({ low: (100 * apart.low) / before.high, high: (100 * apart.high) / before.low }, leewayOfPercentage(figure)),
  },
];

/** Whether the values are as far apart as stated. */
function isRight(stated: StatedChange): boolean {
  const { from, to, direction } = stated;
  const [before, after] = [leewayOf(from.figure, scaleOf(from, to)), leewayOf(to.figure, scaleOf(from, to))];
  const [low, high] = direction === 'up' ? [before, after] : [after, before];
  return anyRule(RIGHT_CHANGES, stated, { low: high.low - low.high, high: high.high - low.low }, before);
}

/** The larger of the two values, by which it is known how precisely both are told. */
function scaleOf({ figure: from }: ChangedValue, { figure: to }: ChangedValue): number {
  return Math.max(Number(from.value), Number(to.value));
}
