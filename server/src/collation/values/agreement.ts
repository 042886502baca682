import { type Claim, claimOf } from '../../claims/claim.ts';
import type { Figure } from '../../figures/figure.ts';
import { firstRule } from '../../language/rules.ts';
import type { PairRule } from '../pair-rule.ts';
import { mayBeOneTime } from './clock.ts';
import { areOneDate, areOneDayOfYear } from './dates.ts';
import { intervalOf, meet } from './interval.ts';
import { areNear } from './reckoned-dates.ts';
import { isConvertedFrom, isOfAge, isRoundedFrom } from './rounding.ts';
import { areOneTelephone } from './telephones.ts';
import { conversion, inUnit } from './units.ts';

/** In what two values are told, and whether both can be right so. */
interface AgreementRule extends PairRule<[one: Claim, other: Claim, figure: Figure]> {
  /** @param figure the other's in the unit of the one */
  readonly agree: (one: Claim, other: Claim, figure: Figure) => boolean;
}

/** The first that holds decides; what is left are numbers, of which each stands for an interval. */
export const AGREEMENT_RULES: readonly AgreementRule[] = [
  {
    name: 'amounts-in-two-currencies',
    example: ['The mill cost $20m.', 'The mill cost £20m.'],
    counterexample: ['The mill cost $20m.', 'The mill cost 20m dollars.'],
    test: ({ figure: { kind, unit } }, _, other) =>
      kind === 'money' && unit !== null && other.unit !== null && unit !== other.unit,
    agree: () => false,
  },
  {
    name: 'telephones',
    example: ['For help call +44 20 7946 0142.', 'For help call 020 7946 0142.'],
    counterexample: ['The ferry carried 12,450 people.', 'The ferry carried 12,540 people.'],
    test: ({ predicate }) => predicate === 'telephone',
    agree: ({ figure: one }, _, other) => areOneTelephone(one.text, other.text),
  },
  {
    name: 'times-of-day',
    example: ['The fire began at 10 p.m.', "The fire began at ten o'clock."],
    counterexample: ['The fire burned for ten hours.', 'The fire burned for twelve hours.'],
    test: ({ figure: { kind } }) => kind === 'time',
    agree: ({ figure: one }, _, other) => mayBeOneTime(one, other),
  },
  {
    // A day without a year is the same whatever year was read into it.
    name: 'dates-as-far-as-told',
    example: ['The mill was built in March 2007.', 'The mill was built on 20 March 2007.'],
    counterexample: ['Twelve mills were built.', 'Twenty mills were built.'],
    test: ({ figure: { value } }, _, other) => typeof value === 'string' || typeof other.value === 'string',
    agree: ({ figure: one }, _, other) =>
      (one.kind === 'date' ? areNear(one, other) : null) ??
      (one.text === other.text ||
        areOneDate(String(one.value), String(other.value)) !== false ||
        areOneDayOfYear(one, other)),
  },
  {
    name: 'one-in-two-units',
    example: ['The walk is 5 miles long.', 'The walk is 8 km long.'],
    counterexample: ['The walk is 5 miles long.', 'The walk is 9 km long.'],
    test: ({ figure: one }, { figure: other }, converted) => converted !== other && areOneInTwoUnits(one, other),
    agree: () => true,
  },
];

/** Whether two claims can both be right as they are written: their values are equal, or their intervals meet. */
export function valuesAgree(one: Claim, other: Claim): boolean {
  const figure = inUnit(other.figure, one.figure.unit);
  // Most are two numbers in one unit, and asked for again and again: no rule is about these.
  const rule = areNumbersInOneUnit(one.figure, other.figure) ? null : firstRule(AGREEMENT_RULES, one, other, figure);
  return rule?.agree(one, other, figure) ?? meet(intervalOf(one.figure), intervalOf(figure));
}

function areNumbersInOneUnit(one: Figure, other: Figure): boolean {
  return one.unit === other.unit && typeof one.value === 'number' && typeof other.value === 'number';
}

/**
 * Whether one of two values is as near the other as a rounder form of it, which speaks for one question: so is 42 to "almost
 * 40", though that is less.
 */
export function areRounded(one: Claim, other: Claim): boolean {
  const figure = inUnit(other.figure, one.figure.unit);
  const [a, b] = [asAbout(one, one.figure), asAbout(other, figure)];
  return isRoundedFrom(a, b) || isRoundedFrom(b, a);
}

function asAbout(claim: Claim, figure: Figure): Claim {
  if (figure.isNearly) return claimOf({ ...claim, figure: { ...figure, isNearly: false } });
  return figure === claim.figure ? claim : claimOf({ ...claim, figure });
}

function areOneInTwoUnits(one: Figure, other: Figure): boolean {
  if (one.kind !== 'age') return isConvertedFrom(one, inUnit(other, one.unit));
  const [rough, exact] = conversion(one.unit, other.unit).scale > 1 ? [one, other] : [other, one];
  return isOfAge(rough, inUnit(exact, rough.unit));
}
