import { ADDERS } from '../../language/lexicon/function-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isAmong } from '../../language/word-table.ts';
import { AGE_ENDS } from '../lexicon/ages.ts';
import { EXTENTS } from '../lexicon/amounts.ts';
import { COMPOUNDS } from '../lexicon/compounds.ts';
import { clean } from '../numerals/numeral.ts';
import { type Amount, amountOtherwise } from '../shapes/amount.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { type UnitMatch, unitOtherwise } from '../shapes/unit-match.ts';
import { amountInWords } from './amount-in-words.ts';
import { PER } from './rate-units.ts';
import { readSingleAmount } from './single-amounts.ts';

/** How many of a smaller unit make one of a larger, by both their names. */
const PARTS: ReadonlyMap<string, number> = new Map(
  COMPOUNDS.map(({ whole, part, parts }) => [`${whole} ${part}`, parts]),
);
const WHOLES: ReadonlySet<string> = new Set(COMPOUNDS.map(({ whole }) => whole));

/** "3 days 2 hours 15 minutes 20 seconds": no amount has more parts. */
const MOST_PARTS = 4;

/**
 * One amount that is told in units of falling size: "2 hours 15 minutes", "three years and four months", "7lb 6oz",
 * "£3 20p". Its unit is the largest. Null where no smaller unit goes on with the first amount.
 */
export function readCompound(reading: SentenceReading, first: Amount): Amount | null {
  if (!ruleHolds(WHOLE_BEFORE_PARTS, first) || !WHOLES.has(first.unit?.unit ?? '')) return null;
  const { tokens } = reading;
  let { value, precision } = first;
  let last = first;
  let parts = 1;
  let rate = '';
  for (let step = 1; step < MOST_PARTS && rate === ''; step++) {
    const next = partBehind(reading, last);
    if (next === null) break;
    const [unit = '', ...per] = (next.unit?.unit ?? '').split(PER);
    const each = PARTS.get(`${last.unit?.unit} ${unit}`);
    if (each === undefined || next.value >= each) break;
    parts *= each;
    value = clean(value + next.value / parts);
    precision = clean(next.precision / parts);
    rate = per.map((each) => PER + each).join('');
    last = next;
    if (!ruleHolds(WHOLE_BEFORE_PARTS, next)) break;
  }
  if (last === first) return null;
  const isAge = isAmong(tokens[last.end], AGE_ENDS) && first.unit?.kind === 'duration';
  const end = isAge ? last.end + 1 : last.end;
  const compound = amountInWords(first.from, last.end, value, precision, namedAs(first, last, rate, isAge));
  return amountOtherwise(compound, { end, start: first.start });
}

/** The unit of the whole: that of the first part, pounds of money where pence go on with them, of age before "old". */
function namedAs(first: Amount, last: Amount, rate: string, isAge: boolean): UnitMatch {
  const unit = first.unit as UnitMatch;
  if (isAge) return unitOtherwise(unit, { unit: `${unit.unit}-person`, kind: 'age' });
  const isMoney = unit.unit === 'pound' && last.unit?.unit === 'penny';
  if (isMoney) return unitOtherwise(unit, { unit: `GBP${rate}`, kind: 'money' });
  if (rate === '') return unit;
  return unitOtherwise(unit, { unit: unit.unit + rate, kind: unit.kind === 'money' ? 'money' : 'measure' });
}

/** A whole number of its unit, exact: only such goes on in smaller units. */
const WHOLE_BEFORE_PARTS: Rule<[amount: Amount]> = {
  name: 'whole-before-parts',
  example: 'It took 3 hours 20 minutes.',
  counterexample: 'It took 3.5 hours.',
  test: ({ value, range, vague, unit }) => {
    return unit !== null && !range && !vague && Number.isInteger(value) && value >= 0;
  },
};

/** The amount that follows directly, or behind a comma, "and" or both; with a unit of its own. */
function partBehind(reading: SentenceReading, last: Amount): Amount | null {
  const { tokens } = reading;
  const { end } = last;
  const comma = tokens[end]?.text === ',' ? end + 1 : end;
  const at = isAmong(tokens[comma], ADDERS) || tokens[comma]?.text === '&' ? comma + 1 : comma;
  const amount = readSingleAmount(reading, at);
  if (amount === null || amount.from !== at || amount.start !== at || amount.vague || amount.value < 0) return null;
  if (amount.unit !== null) return amount;
  if (ruleHolds(CENTIMETRES_BEFORE_EXTENT, reading, last, amount))
    return amountOtherwise(amount, { unit: { from: amount.to, to: amount.to, unit: 'centimeter', kind: 'measure' } });
  // "3min 40s": elsewhere such an s makes a decade.
  const letter = tokens[amount.to];
  const isSecond = letter?.text === 's' && !letter.spaced;
  const unit: UnitMatch = { from: amount.to, to: amount.to + 1, unit: 'second', kind: 'duration' };
  return isSecond ? amountOtherwise(amount, { unit, end: amount.to + 1 }) : null;
}

/** "1 m 85 tall": behind metres two digits without a unit are centimetres where an extent is told. */
const CENTIMETRES_BEFORE_EXTENT: Rule<[reading: SentenceReading, whole: Amount, part: Amount]> = {
  name: 'centimetres-before-extent',
  example: 'The mast is 1 m 85 tall.',
  counterexample: 'The mast is 1 m, 85 tall ones are more.',
  test: ({ tokens }, { unit, end }, { from, to }) =>
    unit?.unit === 'meter' &&
    end === from &&
    /^\d\d$/.test(tokens[from]?.text ?? '') &&
    EXTENTS.has(tokens[to]?.lower ?? ''),
};

/** The rules of this file that stand by themselves. */
export const COMPOUND_AMOUNTS_RULES: readonly NamedRule[] = [WHOLE_BEFORE_PARTS, CENTIMETRES_BEFORE_EXTENT];
