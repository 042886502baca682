import type { Claim } from '../../claims/claim.ts';
import type { Figure } from '../../figures/figure.ts';
import { valuesAgree } from '../values/agreement.ts';
import { hedgeOf } from '../values/clock.ts';
import { type Interval, intervalOf, isBound } from '../values/interval.ts';
import { isRoundedFrom } from '../values/rounding.ts';
import { inUnit } from '../values/units.ts';
import { asDraftTells, isPercentOfFraction } from './other-ways.ts';

/**
 * How far a claim bears out what a draft says of the same quantity. `same`: the claim gives the very value.
 * `rounder`: the draft gives its value in a rounder form, or a bound that it keeps to. `less-bounded`: the claim bounds or hedges a value ("at least
 * 12") that the draft gives outright. `finer`: the draft is more exact than the claim. `open`: the claim leaves room for
 * the draft's value and says nothing of it. `other`: both cannot be right.
 */
export type Support = 'same' | 'rounder' | 'less-bounded' | 'finer' | 'open' | 'other';

/** Whether a claim that gives so much bears out a draft. */
export function bearsOut(support: Support): boolean {
  return support === 'same' || support === 'rounder' || support === 'less-bounded';
}

/** How far a claim of a source bears out a claim of a draft, by their values alone. */
export function supportOf(draft: Claim, told: Claim): Support {
  const other = asDraftTells(told.figure, draft.figure);
  const source = other === told.figure ? told : { ...told, figure: other };
  if (areTonsOfAnySort(draft.figure, source.figure) && draft.figure.value === source.figure.value) return 'same';
  const figure = inUnit(source.figure, draft.figure.unit);
  const converted = figure === source.figure ? source : { ...source, figure };
  if (areTwoCurrencies(draft.figure, figure)) {
    const isDollars = draft.figure.value === figure.value && [draft.figure, figure].every(isInDollars);
    return isDollars ? 'same' : 'other';
  }
  if (haveOneEndApart(draft.figure, figure)) return 'other';
  if (!valuesAgree(draft, source)) {
    return isPercentOfFraction(draft.figure, told.figure) ? 'rounder' : (rounded(draft, converted) ?? 'other');
  }
  if (draft.figure.kind === 'time')
    return hedgeOf(source) !== null && hedgeOf(draft) === null ? 'less-bounded' : 'same';
  if (typeof draft.figure.value === 'string' || typeof figure.value === 'string') return 'same';
  const sameValue = draft.figure.value === figure.value && !areTwoRanges(draft.figure, figure);
  // Of people between 19 and 34 somebody who is 29 may be one.
  if (draft.figure.kind === 'age' && draft.figure.range && !figure.range) return 'open';
  if (sameValue && isHedged(figure) && !isHedged(draft.figure)) return 'less-bounded';
  // "Around 1,200" may be fewer than "more than 1,200".
  if (sameValue && isBound(draft.figure) && figure.qualifier === '~') return 'less-bounded';
  if (sameValue) return 'same';
  // "Rose from 12 to 15": it was 12, and is 15.
  if (isEndOf(figure, draft.figure.value)) return figure.trend === null ? 'less-bounded' : 'same';
  // A maximum of 25 years is none of 20.
  if (areCeilings(draft.figure, figure)) return rounded(draft, converted) ?? 'other';
  if (isInside(intervalOf(figure), intervalOf(draft.figure))) return isNear(draft.figure, figure) ? 'rounder' : 'other';
  // What is converted comes out a little off; of a bound nothing more than that it leaves room.
  if (figure.unit !== source.figure.unit && !isBound(figure))
    return isConvertedTo(draft.figure, figure) ? 'same' : 'rounder';
  return rounded(draft, converted) ?? 'open';
}

/** "From $75m to $1bn" and "from $75m to $10bn": two ways, or two ranges, of which one end is the same. */
function haveOneEndApart(one: Figure, other: Figure): boolean {
  if (!one.range || !other.range || one.unit !== other.unit) return false;
  return (one.low === other.low) !== (one.high === other.high);
}

function areCeilings(one: Figure, other: Figure): boolean {
  return [one, other].every(({ qualifier }) => qualifier === '<' || qualifier === '<=');
}

/** "19 to 34" and "20 to 33" have one middle. */
function areTwoRanges(one: Figure, other: Figure): boolean {
  return one.range && other.range && (one.low !== other.low || one.high !== other.high);
}

/** "It may reach 64,000 to 110,000" has 110,000 for its end. */
function isEndOf({ range, low, high }: Figure, value: number): boolean {
  return range && (value === low || value === high);
}

/** What a conversion leaves out at most: "53 cm" of 21 inches; "ten weeks" of 74 days are rounded. */
const LEFT_OUT = 0.015;

function isConvertedTo({ value }: Figure, converted: Figure): boolean {
  const size = Math.abs(Number(converted.value));
  return Math.abs(Number(value) - Number(converted.value)) <= LEFT_OUT * size;
}

/** Many write "ton" for a tonne. */
function areTonsOfAnySort({ unit: one }: Figure, { unit: other }: Figure): boolean {
  return TONS.has(one ?? '') && TONS.has(other ?? '');
}

const TONS: ReadonlySet<string> = new Set(['ton', 'tonne']);

function areTwoCurrencies(one: Figure, other: Figure): boolean {
  const [a, b] = [one, other].map(({ kind, unit }) => (kind === 'money' ? (unit?.slice(0, CODE) ?? null) : null));
  return a !== null && b !== null && a !== b && CURRENCY.test(a!) && CURRENCY.test(b!);
}

const CODE = 3;
const CURRENCY = /^[A-Z]{3}$/;

/** A text may leave to its readers whose dollars it means. */
function isInDollars({ unit }: Figure): boolean {
  return /^(?:USD|AUD|CAD|NZD|HKD|SGD|TWD)/.test(unit ?? '');
}

function rounded(draft: Claim, source: Claim): Support | null {
  if (isRoundedFrom(draft, source) || isCutShort(draft.figure, source.figure)) return 'rounder';
  return isRoundedFrom(source, draft) ? 'finer' : null;
}

/** Decimals are left out as often as rounded away where they are few beside the rest. */
const LARGE = 100;

/** "14,164" of 14,164.53. */
function isCutShort({ value: one }: Figure, { value: other }: Figure): boolean {
  if (typeof one !== 'number' || typeof other !== 'number' || one < LARGE || !Number.isInteger(one)) return false;
  return other !== one && Math.trunc(other) === one;
}

/** The text itself bounds its value, or says that it is rough. */
function isHedged(figure: Figure): boolean {
  return isBound(figure) || figure.qualifier === '~';
}

/** "At least 12" is true of 31, and no reader would call it borne out; it is of 13. */
const NEAR = 1.25;

/** A range this many times as high as low is a way from one value to another, and says nothing of what lies between. */
const WIDE = 4;

function isNear(draft: Figure, source: Figure): boolean {
  if (draft.range && !draft.vague && draft.high >= WIDE * draft.low) return false;
  if (draft.range || draft.vague) return true;
  const [one, other] = [Math.abs(Number(draft.value)), Math.abs(Number(source.value))];
  return Math.max(one, other) <= NEAR * Math.min(one, other);
}

function isInside(inner: Interval, outer: Interval): boolean {
  return outer.low <= inner.low && inner.high <= outer.high;
}
