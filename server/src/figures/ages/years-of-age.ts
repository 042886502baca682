import type { Token } from '../../language/tokens.ts';
import type { Figure } from '../figure.ts';
import { JOINERS } from '../lexicon/ages.ts';
import { isNumber } from '../sentence/sentence-reading.ts';
import type { Amount } from '../shapes/amount.ts';
import type { UnitMatch } from '../shapes/unit-match.ts';

const OLDEST = 120;
/** In years: nobody is known to have lived longer than 122. */
const LONGEST_LIFE = 125;
/** In which nobody's age is told. */
const UNITS_OF_THINGS: ReadonlySet<string | null> = new Set(['decade', 'century']);

/** Whether an age is that of no person: in decades or centuries, or longer than anybody lives ("a 900-year-old tower"). */
export function isAgeOfNobody({ unit, low }: Figure): boolean {
  return UNITS_OF_THINGS.has(unit) || (unit === 'year-person' && low > LONGEST_LIFE);
}

/** The unit of an age in years that no word behind the number states. */
export function bareAge({ to }: Amount): UnitMatch {
  return { from: to, to, unit: 'year-person', kind: 'age' };
}

/** Whether an amount is a bare whole number that may be somebody's years. */
export function isYears({ unit, from, to, value, range, numeral }: Amount): boolean {
  // "Seventy-seven" is torn at its hyphen.
  const isOneNumber = to === from + 1 || (numeral.form === 'words' && numeral.kind === 'cardinal');
  return unit === null && isOneNumber && value <= OLDEST && value > 0 && Number.isInteger(value) && !range;
}

/** Whether an amount is a bare whole number, or a range of such, that may be years of life. */
export function areYears({ unit, low, high, vague, numeral }: Amount): boolean {
  return (
    unit === null &&
    !vague &&
    numeral.kind !== 'multiple' &&
    low > 0 &&
    high <= OLDEST &&
    Number.isInteger(low) &&
    Number.isInteger(high)
  );
}

/** Whether a token joins the members of a list. */
export function joinsList(token: Token | undefined): boolean {
  return JOINERS.has(token?.lower ?? '');
}

/** More members than a list of ages has. */
const LONGEST = 12;

/** The token before a list of numbers whose last separator is at token `last`; `last` itself where that separates none. */
export function beforeList(tokens: readonly Token[], last: number): number {
  let at = last;
  for (let step = 0; step < LONGEST && joinsList(tokens[at]); step++) {
    const mark = tokens[at]?.text !== ',' && tokens[at - 1]?.text === ',' ? at - 1 : at; // ", and"
    if (!isNumber(tokens[mark - 1])) return mark;
    at = mark - 2;
  }
  return at;
}
