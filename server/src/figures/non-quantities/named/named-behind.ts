import type { Token } from '../../../language/tokens.ts';
import { BORES, FIRMS_BEHIND, GAUGES, GUN_BORES, WAYS_BEHIND } from '../../lexicon/non-quantities.ts';
import { AROUND } from '../../sentence/surroundings.ts';
import type { NonQuantity } from '../../shapes/non-quantity.ts';
import type { Numeral } from '../../shapes/numeral.ts';
import type { SentenceReading } from '../../shapes/sentence-reading.ts';
import { byPlace, knownBy, type NonQuantityRule } from '../non-quantity.ts';

const WAYS: ReadonlySet<string> = new Set(WAYS_BEHIND);
const FIRM: ReadonlySet<string> = new Set<string>(FIRMS_BEHIND);
const GUN_BORE: ReadonlySet<number> = new Set<number>(GUN_BORES);
const BORE: ReadonlySet<string> = new Set<string>(BORES);

/** Numbers that the word behind them names. */
export const NAMED_BEHIND_RULES: readonly NonQuantityRule[] = [
  {
    name: 'bore-in-words',
    example: 'He carried a 12-gauge shotgun.',
    counterexample: 'He carried a 12-litre bucket.',
    where: [AROUND.namedBehind, AROUND.blockBehind],
    is: 'identifier',
    until: ({ tokens }, numeral) => boreEnd(tokens, numeral),
    test: ({ tokens }, numeral) => boreEnd(tokens, numeral) > numeral.to,
  },
  {
    // A way or a vehicle in the singular.
    name: 'way-behind',
    example: 'The crash closed the 805 freeway.',
    counterexample: 'The town has some 12 bus stops.',
    where: AROUND.namedBehind,
    is: 'identifier',
    test: ({ tokens }, { from, to, value }) => {
      const way = tokens[to];
      if (way === undefined || value <= 1 || !WAYS.has(way.lower)) return false;
      return tokens[from - 1]?.lower === 'the' || (way.text !== way.lower && /way$/.test(way.lower) && from > 0);
    },
  },
  {
    // The bore of a gun, which no other number is written like, or one that guns are made with.
    name: 'bore-in-digits',
    example: 'He had a .22 revolver.',
    counterexample: 'He had 22 revolvers.',
    where: AROUND.zeroOrPoint,
    is: 'identifier',
    test: ({ tokens }, { from, to, value }) =>
      isBore(tokens[from]) && (tokens[to]?.kind === 'word' || GUN_BORE.has(value)),
  },
  {
    name: 'firm-behind',
    example: 'Otter Books and 19 Management sued.',
    counterexample: 'Otter Books and 19 managers sued.',
    where: AROUND.capitalBehind,
    is: 'identifier',
    test: ({ tokens }, { from, to }) => {
      const [before, firm, behind] = [tokens[from - 1], tokens[to], tokens[to + 1]];
      if (firm === undefined || firm.text === firm.lower || !FIRM.has(firm.lower)) return false;
      return before?.text !== '-' && (behind === undefined || behind.text === behind.lower);
    },
  },
];

const NAMED_BEHIND_RULES_BY_PLACE = byPlace(NAMED_BEHIND_RULES);

/** "the 805 freeway", "a .22 revolver", "12-gauge". */
export function namedBehind(reading: SentenceReading, numeral: Numeral, around: number): NonQuantity | null {
  const isPlain = numeral.form === 'digits' && numeral.to === numeral.from + 1;
  return isPlain ? knownBy(NAMED_BEHIND_RULES_BY_PLACE.at(around), reading, numeral) : null;
}

/** A bore with a word that may be a unit of another thing. */
export const BORE_WITH_UNIT: NonQuantityRule = {
  name: 'bore-with-unit',
  example: 'He had a .40 cal. rifle.',
  counterexample: 'The pier is .40 m longer.',
  where: AROUND.zeroOrPoint,
  is: 'identifier',
  until: ({ tokens }, numeral) => boreEnd(tokens, numeral),
  test: ({ tokens }, numeral) => isBore(tokens[numeral.from]) && boreEnd(tokens, numeral) > numeral.to,
};

/** ".22": two or three digits behind a point. */
function isBore(token: Token | undefined): boolean {
  return /^\.\d{2,3}$/.test(token?.text ?? '');
}

/** The end of "7.62mm-caliber", "12-gauge", ".40 caliber"; the numeral's own where the word behind it tells no bore. */
function boreEnd(tokens: readonly Token[], { to }: Numeral): number {
  const at = tokens[to]?.text === '-' ? to + 1 : to;
  const word = tokens[at]?.lower ?? '';
  const isGauge = !GAUGES.has(word) || at > to || /^shotguns?$/.test(tokens[at + 1]?.lower ?? '');
  return BORE.has(word) && isGauge ? at + 1 : to;
}
