import type { Claim } from '../../claims/claim.ts';
import type { Figure } from '../../figures/figure.ts';
import { GOALS, PARTITIVES, STARTS } from '../../language/lexicon/function-words.ts';
import { isAmong } from '../../language/word-table.ts';
import { CHANGE_BREAKS, CHANGE_LEADS, CHANGES, OTHER_BASES } from '../lexicon/changes.ts';
import { meet } from '../values/interval.ts';
import { leewayOf, leewayOfPercentage } from '../values/leeway.ts';
import type { NumberedSentence, PlacedNumber } from './numbered-sentences.ts';

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
    return stated !== null && isComparable(stated) ? [stated] : [];
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
  const end = tokens[change.to];
  const last = end === undefined || end.kind === 'mark' ? numberBefore(sentence, change) : null;
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

function isComparable({ change, from, to }: StatedChange): boolean {
  const [a, b, moved] = [from.figure, to.figure, change.figure];
  if (a.kind !== b.kind || (a.unit !== b.unit && a.unit !== null && b.unit !== null)) return false;
  if ([a, b, moved].some(({ vague, range, qualifier }) => vague || range || qualifier !== '=')) return false;
  if (Number(a.value) <= 0 || Number(b.value) <= 0) return false;
  const unit = a.unit ?? b.unit;
  return moved.kind === 'percentage' || (moved.kind === a.kind && (moved.unit === unit || moved.unit === null));
}

/** Whether the values are as far apart as stated; a percentage of percentages may be meant in points as well. */
function isRight({ change, from, to, direction }: StatedChange): boolean {
  const scale = Math.max(Number(from.figure.value), Number(to.figure.value));
  const [a, b] = [leewayOf(from.figure, scale), leewayOf(to.figure, scale)];
  const [low, high] = direction === 'up' ? [a, b] : [b, a];
  const apart = { low: high.low - low.high, high: high.high - low.low };
  if (change.figure.kind !== 'percentage') return meet(apart, leewayOf(change.figure, scale));
  const stated = leewayOfPercentage(change.figure);
  if (from.figure.kind === 'percentage' && meet(apart, stated)) return true;
  return meet({ low: (100 * apart.low) / a.high, high: (100 * apart.high) / a.low }, stated);
}
