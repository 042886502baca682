import type { Claim } from '../../claims/claim.ts';
import type { Figure } from '../../figures/figure.ts';
import { firstRule } from '../../language/rules.ts';
import type { PairRule } from '../pair-rule.ts';
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

/** A figure of a draft and what a source gives for it. */
interface Held {
  readonly draft: Claim;
  /** As the source tells it, but for what it is told in: of a fraction percent where the draft has percent. */
  readonly source: Claim;
  /** The source's in the unit of the draft. */
  readonly converted: Claim;
  /** As the source tells it. */
  readonly told: Figure;
  readonly agree: boolean;
  /** The very value, and no other end of a range. */
  readonly isSame: boolean;
}

/** One reason why a claim bears out a draft, or does not. */
interface SupportRule extends PairRule<[held: Held]> {
  readonly support: Support | ((held: Held) => Support);
}

/** The reasons, in the order in which they are tried: the first that holds says how far. */
export const SUPPORT_RULES: readonly SupportRule[] = [
  {
    // Many write "ton" for a tonne.
    name: 'tons-of-any-sort',
    example: ['They have 1,300 tonnes of gas.', 'They have 1,300 tons of gas.'],
    counterexample: ['They have 1,300 tonnes of gas.', 'They have 1,300 pounds of gas.'],
    support: 'same',
    test: ({ draft, source }) =>
      TONS.has(draft.figure.unit ?? '') &&
      TONS.has(source.figure.unit ?? '') &&
      draft.figure.value === source.figure.value,
  },
  {
    // A text may leave to its readers whose dollars it means.
    name: 'dollars-of-some-country',
    example: ['It cost $24.', 'It cost C$24.'],
    counterexample: ['It cost $24.', 'It cost C$27.'],
    support: 'same',
    test: ({ draft: { figure: one }, converted: { figure: other } }) =>
      areTwoCurrencies(one, other) && one.value === other.value && isInDollars(one) && isInDollars(other),
  },
  {
    // What a currency is worth changes by the day.
    name: 'another-currency',
    example: ['It cost $1,200.', 'It cost 1,190 euros.'],
    counterexample: ['It cost $1,200.', 'It cost $1,190.'],
    support: 'other',
    test: ({ draft, converted }) => areTwoCurrencies(draft.figure, converted.figure),
  },
  {
    // "From $75m to $1bn" and "from $75m to $10bn": two ways, or two ranges, of which one end is the same.
    name: 'one-end-of-range-apart',
    example: ['Between 71,000 and 104,000 barrels leaked.', 'Between 71,000 and 140,000 barrels leaked.'],
    counterexample: ['Between 71,000 and 104,000 barrels leaked.', 'Between 71,000 and 104,000 barrels leaked.'],
    support: 'other',
    test: ({ draft: { figure: one }, converted: { figure: other } }) =>
      one.range && other.range && one.unit === other.unit && (one.low === other.low) !== (one.high === other.high),
  },
  {
    name: 'whole-percent-of-fraction',
    example: ['33 percent of the boats burned.', 'A third of the boats burned.'],
    counterexample: ['36 percent of the boats burned.', 'A third of the boats burned.'],
    support: 'rounder',
    test: ({ agree, draft, told }) => !agree && isPercentOfFraction(draft.figure, told),
  },
  {
    name: 'values-apart',
    example: ['The storm killed 12 people.', 'The storm killed 17 people.'],
    counterexample: ['The storm killed 12 people.', 'The storm killed 12 people.'],
    support: ({ draft, converted }) => rounded(draft, converted) ?? 'other',
    test: ({ agree }) => !agree,
  },
  {
    name: 'hedged-time',
    example: ['The storm came at 4:20 a.m.', 'The storm came at about 4:20 a.m.'],
    counterexample: ['The storm came at about 4:20 a.m.', 'The storm came at about 4:20 a.m.'],
    support: 'less-bounded',
    test: ({ draft, source }) => draft.figure.kind === 'time' && hedgeOf(source) !== null && hedgeOf(draft) === null,
  },
  {
    // A time or a day that may be one has no finer form: it is that one.
    name: 'time-or-day',
    example: ['The storm came at 4:20.', 'The storm came at 4:20 p.m.'],
    counterexample: ['The storm killed 12 people.', 'The storm killed 12 people.'],
    support: 'same',
    test: ({ draft, converted }) =>
      draft.figure.kind === 'time' || [draft, converted].some(({ figure }) => typeof figure.value === 'string'),
  },
  {
    // Of people between 19 and 34 somebody who is 29 may be one.
    name: 'age-among-ages',
    example: ['The men are 19 to 34 years old.', 'Karl Holm, 29, was among the men.'],
    counterexample: ['Karl Holm, 29, was among the men.', 'Karl Holm, 29, was among the men.'],
    support: 'open',
    test: ({ draft: { figure }, converted }) => figure.kind === 'age' && figure.range && !converted.figure.range,
  },
  {
    // "Dozens" begin at 12, and tell of 12 no more than of 70.
    name: 'exact-of-vague',
    example: ['The storm killed 12 people.', 'The storm killed dozens of people.'],
    counterexample: ['The storm killed dozens of people.', 'The storm killed dozens of people.'],
    support: 'open',
    test: ({ draft, told }) => told.vague && !draft.figure.vague,
  },
  {
    name: 'hedged-by-source',
    example: ['The storm killed 12 people.', 'The storm killed at least 12 people.'],
    counterexample: ['The storm killed at least 12 people.', 'The storm killed at least 12 people.'],
    support: 'less-bounded',
    test: ({ isSame, draft, converted }) => isSame && isHedged(converted.figure) && !isHedged(draft.figure),
  },
  {
    // "Around 1,200" may be fewer than "more than 1,200".
    name: 'bound-of-about',
    example: ['The storm hit more than 1,200 homes.', 'The storm hit about 1,200 homes.'],
    counterexample: ['The storm hit more than 1,200 homes.', 'The storm hit more than 1,200 homes.'],
    support: 'less-bounded',
    test: ({ isSame, draft, converted }) => isSame && isBound(draft.figure) && converted.figure.qualifier === '~',
  },
  {
    name: 'same-value',
    example: ['The storm killed 12 people.', 'The storm killed twelve people.'],
    counterexample: ['The storm killed 12 people.', 'The storm killed 17 people.'],
    support: 'same',
    test: ({ isSame }) => isSame,
  },
  {
    // "It may reach 64,000 to 110,000" has 110,000 for its end; "rose from 12 to 15": it was 12, and is 15.
    name: 'end-of-range',
    example: ['The storm killed 20 people.', 'The storm killed 12 to 20 people.'],
    counterexample: ['The storm killed 16 people.', 'The storm killed 12 to 20 people.'],
    support: ({ converted: { figure } }) => (figure.trend === null ? 'less-bounded' : 'same'),
    test: ({ draft, converted }) => isEndOf(converted.figure, draft.figure.value),
  },
  {
    // A maximum of 25 years is none of 20.
    name: 'two-ceilings',
    example: ['He faces up to 25 years in jail.', 'He faces up to 20 years in jail.'],
    counterexample: ['He faces up to 25 years in jail.', 'He faces 20 years in jail.'],
    support: ({ draft, converted }) => rounded(draft, converted) ?? 'other',
    test: ({ draft, converted }) => isCeiling(draft.figure) && isCeiling(converted.figure),
  },
  {
    name: 'within-bounds',
    example: ['Between 60 and 90 boats sank.', 'The storm sank 72 boats.'],
    counterexample: ['Between 60 and 90 boats sank.', 'The storm sank 95 boats.'],
    support: ({ draft, converted }) => (isNear(draft.figure, converted.figure) ? 'rounder' : 'other'),
    test: ({ draft, converted }) => isInside(intervalOf(converted.figure), intervalOf(draft.figure)),
  },
  {
    // What is converted comes out a little off; of a bound nothing more than that it leaves room.
    name: 'converted',
    example: ['The tube is 53 centimetres wide.', 'The tube is 21 inches wide.'],
    counterexample: ['The tube is 53 centimetres wide.', 'The tube is 54 centimetres wide.'],
    support: ({ draft, converted }) => (isConvertedTo(draft.figure, converted.figure) ? 'same' : 'rounder'),
    // Within the wide range of another unit lies much that a writer makes up.
    test: ({ draft, source, converted }) =>
      source.figure.unit !== converted.figure.unit &&
      !isBound(converted.figure) &&
      (!converted.figure.range || draft.figure.range),
  },
];

/** How far a claim of a source bears out a claim of a draft, by their values alone. */
export function supportOf(draft: Claim, told: Claim): Support {
  const source = withFigure(told, asDraftTells(told.figure, draft.figure));
  const converted = withFigure(source, inUnit(source.figure, draft.figure.unit));
  const held: Held = {
    ...{ draft, source, converted, told: told.figure },
    agree: valuesAgree(draft, source),
    isSame: draft.figure.value === converted.figure.value && !areTwoRanges(draft.figure, converted.figure),
  };
  const support = firstRule(SUPPORT_RULES, held)?.support ?? rounded(draft, converted) ?? 'open';
  return typeof support === 'string' ? support : support(held);
}

function withFigure(claim: Claim, figure: Figure): Claim {
  return figure === claim.figure ? claim : { ...claim, figure };
}

function isCeiling({ qualifier }: Figure): boolean {
  return qualifier === '<' || qualifier === '<=';
}

/** "19 to 34" and "20 to 33" have one middle. */
function areTwoRanges(one: Figure, other: Figure): boolean {
  return one.range && other.range && (one.low !== other.low || one.high !== other.high);
}

function isEndOf({ range, low, high }: Figure, value: Figure['value']): boolean {
  return range && (value === low || value === high);
}

/** What a conversion leaves out at most: "53 cm" of 21 inches; "ten weeks" of 74 days are rounded. */
const LEFT_OUT = 0.015;

function isConvertedTo({ value }: Figure, converted: Figure): boolean {
  const size = Math.abs(Number(converted.value));
  return Math.abs(Number(value) - Number(converted.value)) <= LEFT_OUT * size;
}

const TONS: ReadonlySet<string> = new Set(['ton', 'tonne']);

function areTwoCurrencies(one: Figure, other: Figure): boolean {
  const [a, b] = [one, other].map(({ kind, unit }) => (kind === 'money' ? (unit?.slice(0, CODE) ?? null) : null));
  return a !== null && b !== null && a !== b && CURRENCY.test(a!) && CURRENCY.test(b!);
}

const CODE = 3;
const CURRENCY = /^[A-Z]{3}$/;

function isInDollars({ unit }: Figure): boolean {
  return /^(?:USD|AUD|CAD|NZD|HKD|SGD|TWD)/.test(unit ?? '');
}

/** Which of two values is a rounder form of the other. */
interface RounderForm extends PairRule<[draft: Claim, source: Claim]> {
  readonly support: Support;
}

/** Decimals are left out as often as rounded away where they are few beside the rest. */
const LARGE = 100;

/** In the order in which they are tried. */
export const ROUNDER_FORMS: readonly RounderForm[] = [
  {
    name: 'rounded-by-draft',
    example: ['The storm sank 1,300 barges.', 'The storm sank 1,287 barges.'],
    counterexample: ['The storm sank 1,400 barges.', 'The storm sank 1,287 barges.'],
    support: 'rounder',
    test: isRoundedFrom,
  },
  {
    name: 'decimals-cut-off-by-draft',
    example: ['The ring weighs 8,312 grams.', 'The ring weighs 8,312.74 grams.'],
    counterexample: ['The ring weighs 8,311 grams.', 'The ring weighs 8,312.74 grams.'],
    support: 'rounder',
    test: ({ figure: { value: one } }, { figure: { value: other } }) =>
      typeof other === 'number' &&
      Number(one) >= LARGE &&
      Number.isInteger(one) &&
      one !== other &&
      Math.trunc(other) === one,
  },
  {
    name: 'rounded-by-source',
    example: ['The storm sank 1,287 barges.', 'The storm sank 1,300 barges.'],
    counterexample: ['The storm sank 1,287 barges.', 'The storm sank 1,400 barges.'],
    support: 'finer',
    test: (draft, source) => isRoundedFrom(source, draft),
  },
];

function rounded(draft: Claim, source: Claim): Support | null {
  return firstRule(ROUNDER_FORMS, draft, source)?.support ?? null;
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
