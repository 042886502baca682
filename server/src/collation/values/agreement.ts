import type { Claim } from '../../claims/claim.ts';
import type { Figure } from '../../figures/figure.ts';
import { mayBeOneTime } from './clock.ts';
import { areOneDate, areOneDayOfYear } from './dates.ts';
import { intervalOf, meet } from './interval.ts';
import { areNear } from './reckoned-dates.ts';
import { isConvertedFrom, isOfAge, isRoundedFrom } from './rounding.ts';
import { areOneTelephone } from './telephones.ts';
import { conversion, inUnit } from './units.ts';

/** Whether two claims can both be right as they are written: their values are equal, or their intervals meet. */
export function valuesAgree(one: Claim, other: Claim): boolean {
  const figure = inUnit(other.figure, one.figure.unit);
  if (areTwoCurrencies(one.figure, other.figure)) return false;
  if (one.predicate === 'telephone') return areOneTelephone(one.figure.text, figure.text);
  if (one.figure.kind === 'time') return mayBeOneTime(one.figure, figure);
  if (typeof one.figure.value === 'string' || typeof figure.value === 'string') {
    const near = one.figure.kind === 'date' ? areNear(one.figure, figure) : null;
    if (near !== null) return near;
    // A day without a year is the same whatever year was read into it.
    if (one.figure.text === figure.text || areOneDate(String(one.figure.value), String(figure.value)) !== false)
      return true;
    return areOneDayOfYear(one.figure, figure);
  }
  if (figure !== other.figure && areOneInTwoUnits(one.figure, other.figure)) return true;
  return meet(intervalOf(one.figure), intervalOf(figure));
}

/** Whether one of two claims gives the other's value in a rounder form. */
export function areRounded(one: Claim, other: Claim): boolean {
  const figure = inUnit(other.figure, one.figure.unit);
  const converted = figure === other.figure ? other : { ...other, figure };
  return isRoundedFrom(one, converted) || isRoundedFrom(converted, one);
}

function areOneInTwoUnits(one: Figure, other: Figure): boolean {
  if (one.kind !== 'age') return isConvertedFrom(one, inUnit(other, one.unit));
  const [rough, exact] = conversion(one.unit, other.unit).scale > 1 ? [one, other] : [other, one];
  return isOfAge(rough, inUnit(exact, rough.unit));
}

/** "$20m" and "£20m" are no one amount. */
function areTwoCurrencies(one: Figure, other: Figure): boolean {
  return one.kind === 'money' && one.unit !== null && other.unit !== null && one.unit !== other.unit;
}
