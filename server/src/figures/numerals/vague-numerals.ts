import { PARTITIVES, SINGLE } from '../../language/lexicon/function-words.ts';
import { INDEFINITES, MAGNITUDES, PLURAL_MAGNITUDES } from '../../language/lexicon/number-words.ts';
import { isPlural } from '../../language/plurals.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import type { Figure } from '../figure.ts';
import { COUPLE, VAGUE_TENS } from '../lexicon/numerals.ts';
import { countedPeople } from '../nouns/persons.ts';
import { type Numeral, numeralOtherwise } from '../shapes/numeral.ts';
import { finished, LARGEST } from './numeral.ts';

/** "dozens", "tens of boats", "hundreds of thousands", "tens of millions": an order of magnitude, up to the next one. */
export function readVague(tokens: readonly Token[], at: number): Numeral | null {
  const first = (tokens[at] as Token).lower;
  let low = PLURAL_MAGNITUDES.get(first) ?? VAGUE_TENS.get(first);
  if (low === undefined) return readIndefinite(tokens, at);
  let to = at + 1;
  while (isAmong(tokens[to], PARTITIVES)) {
    const factor = PLURAL_MAGNITUDES.get(tokens[to + 1]?.lower ?? '');
    if (factor === undefined || low * factor > LARGEST) break;
    low *= factor;
    to += 2;
  }
  const isBare = to === at + 1;
  const mustHold = COUNTING.get(first);
  if (isBare && mustHold !== undefined && !ruleHolds(mustHold, tokens, at)) return null;
  return vague(at, to, low, low * (isBare && low >= MILLION ? THOUSAND : TEN), low);
}

/**
 * Nobody says "thousands" of 40,000, who may say "tens of thousands"; "billions" is said of 20 billion as well.
 */
const MILLION = 1_000_000;
const THOUSAND = 1_000;

/** As some say for "dozens": "tens of boats"; "the tens column", "in tens and twenties" count nothing. */
const TENS_OF_MANY: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'tens-of-many',
  example: 'Tens of boats sank.',
  counterexample: 'They are sold in tens.',
  test: (tokens, at) => isAmong(tokens[at + 1], PARTITIVES) && isPlural(tokens[at + 2]?.lower ?? ''),
};

/** "Scores of boats", "scores were hurt", "kills scores"; "the side scores" and "late scores" count nothing. */
const SCORES_OF_MANY: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'scores-of-many',
  example: 'Scores of boats sank.',
  counterexample: 'The side scores late.',
  test: (tokens, at) => {
    const next = tokens[at + 1]?.lower;
    return next === 'of' || next === 'more' || countedPeople(tokens, at, at + 1) !== null;
  },
};

/** What must hold of those that are other words, too. */
const COUNTING: ReadonlyMap<string, Rule<[tokens: readonly Token[], at: number]>> = new Map([
  ['tens', TENS_OF_MANY],
  ['scores', SCORES_OF_MANY],
]);

/** "several hundred", "a few dozen", "a couple of thousand": some of a magnitude, which begins at token `at`. */
function readIndefinite(tokens: readonly Token[], at: number): Numeral | null {
  let scale = MAGNITUDES.get((tokens[at] as Token).lower);
  if (scale === undefined) return null;
  let from = at - 1;
  if (isAmong(tokens[from], PARTITIVES) && isAmong(tokens[from - 1], COUPLE)) from--;
  const bounds = INDEFINITES.get(tokens[from]?.lower ?? '');
  if (bounds === undefined) return null;
  if (isAmong(tokens[from - 1], SINGLE)) from--;
  let to = at + 1;
  for (let factor = MAGNITUDES.get(tokens[to]?.lower ?? ''); factor !== undefined && scale * factor <= LARGEST; to++) {
    scale *= factor;
    factor = MAGNITUDES.get(tokens[to + 1]?.lower ?? '');
  }
  return vague(from, to, bounds[0] * scale, bounds[1] * scale, scale);
}

function vague(from: number, to: number, low: number, high: number, precision: number): Numeral {
  const numeral = finished({ from, to, value: low, precision, form: 'words', kind: 'cardinal' });
  return numeralOtherwise(numeral, { high, vague: true });
}

/**
 * The one number that stands best for a figure where a reader takes one: its value; for the plural of a magnitude the
 * middle of what it says by itself, from two of them on up to where a larger word would begin ("dozens": of 24 to 99).
 * Nobody says "dozens" of a dozen, which is the least that it leaves possible.
 */
export function typicalValue({
  value,
  low,
  high,
  vague,
}: Pick<Figure, 'value' | 'low' | 'high' | 'vague'>): number | string {
  if (!vague || value !== low || (high !== TEN * low && high !== THOUSAND * low)) return value;
  const next = TEN ** (Math.floor(Math.log10(low) + ROUNDING) + 1);
  return (2 * low + next - 1) / 2;
}

const TEN = 10;
/** The logarithm of a power of ten may come out a trifle too small. */
const ROUNDING = 1e-9;

/** The rules of this file that stand by themselves. */
export const VAGUE_NUMERALS_RULES: readonly NamedRule[] = [TENS_OF_MANY, SCORES_OF_MANY];
