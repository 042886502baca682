import { EVERY, OUTWARDS, PARTITIVES, RATE_LEADS, SINGLE } from '../../language/lexicon/function-words.ts';
import { isPlural, singularOf } from '../../language/plurals.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { EVERY_LEADS } from '../lexicon/amounts.ts';
import { isTightHyphen } from '../numerals/numeral.ts';
import { readNumeral } from '../numerals/numerals.ts';
import { isNumber } from '../sentence/sentence-reading.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { type UnitMatch, unitOtherwise } from '../shapes/unit-match.ts';
import { PER } from './rate-units.ts';
import { readUnit } from './units.ts';

/** What a rate is told for: "per 100,000 people", "for every 1,000 births", "per 100 km". */
export interface Scale {
  /** The first token behind it. */
  readonly to: number;
  /** How the unit ends: "-per-100000-person", "-per-100-kilometer" as in CLDR's "liter-per-100-kilometer". */
  readonly unit: string;
}

/** How many words the noun of a scale may have: "per 1,000 live births". */
const LONGEST_NOUN = 3;

/** The scale that begins at token `at`, or null: its number is a part of the unit, and no quantity of its own. */
export function readScale({ tokens, style }: SentenceReading, at: number): Scale | null {
  const from = scaleStart(tokens, at);
  if (from === -1) return null;
  const numeral = readNumeral(tokens, from, style) ?? readNumeral(tokens, from + 1, style); // "a hundred"
  if (numeral !== null && isTightHyphen(tokens, numeral.to)) return null; // "$5 for each 20-minute session"
  if (numeral === null || numeral.vague || numeral.kind !== 'cardinal' || numeral.value < 2) return null;
  const size = PER + numeral.value;
  const unit = readUnit(tokens, numeral.to);
  if (unit !== null) return { to: unit.to, unit: `${size}-${unit.unit}` };
  for (let noun = numeral.to; noun < numeral.to + LONGEST_NOUN; noun++) {
    const token = tokens[noun];
    if (token === undefined || token.kind !== 'word' || token.known?.closed) break;
    if (isPlural(token.lower)) return { to: noun + 1, unit: `${size}-${singularOf(token.lower)}` };
  }
  return { to: numeral.to, unit: size };
}

/** The token with which the number of a scale begins, -1 where nothing leads one. */
function scaleStart(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.lower ?? '';
  if (RATE_LEADS.has(word)) return ruleHolds(NUMBER_OF_SCALE, tokens[at + 1]) ? at + 1 : -1;
  const every =
    OUTWARDS.has(word) && isAmong(tokens[at + 1], PARTITIVES) ? at + 2 : EVERY_LEADS.has(word) ? at + 1 : -1;
  if (every === -1 || !EVERY.has(tokens[every]?.lower ?? '')) return -1;
  return ruleHolds(NUMBER_OF_SCALE, tokens[every + 1]) ? every + 1 : -1;
}

/** "per million" has a unit of that name; all other numbers are read as such. */
const NUMBER_OF_SCALE: Rule<[token: Token | undefined]> = {
  name: 'number-of-scale',
  example: 'It costs $3 per 1,000 words.',
  counterexample: 'It costs $3 per word.',
  test: (token) => isNumber(token) || isAmong(token, SINGLE),
};

/** A unit with the scale behind it: "8 litres per 100 km", "$3 per 1,000 words". */
export function withScale(reading: SentenceReading, unit: UnitMatch): UnitMatch {
  const scale = readScale(reading, unit.to);
  if (scale === null) return unit;
  return unitOtherwise(unit, {
    to: scale.to,
    unit: unit.unit + scale.unit,
    kind: unit.kind === 'duration' ? 'measure' : unit.kind,
  });
}

/** The rules of this file that stand by themselves. */
export const SCALES_RULES: readonly NamedRule[] = [NUMBER_OF_SCALE];
