import type { Token } from '../language/tokens.ts';
import { BORES, WAYS_BEHIND } from './lexicon/non-quantities.ts';
import { asKind, type NonQuantity } from './non-quantity.ts';
import type { Numeral } from './numeral.ts';
import type { SentenceReading } from './sentence-reading.ts';

const WAYS: ReadonlySet<string> = new Set(WAYS_BEHIND);
const BORE: ReadonlySet<string> = new Set<string>(BORES);

/** A number that the word behind it names: "the 805 freeway", "a .22 revolver", "12-gauge". */
export function namedBehind({ tokens }: SentenceReading, numeral: Numeral): NonQuantity | null {
  if (numeral.form !== 'digits' || numeral.to !== numeral.from + 1) return null;
  const bore = boreEnd(tokens, numeral);
  if (bore > numeral.to) return asKind('identifier', numeral, bore);
  const isNamed = isWay(tokens, numeral) || isCalibre(tokens, numeral);
  return isNamed ? asKind('identifier', numeral) : null;
}

/** "the 805 freeway", "the 12 bus": a way or a vehicle in the singular. */
function isWay(tokens: readonly Token[], { from, to, value }: Numeral): boolean {
  return tokens[from - 1]?.lower === 'the' && value > 1 && WAYS.has(tokens[to]?.lower ?? '');
}

/** "a .22 revolver": the bore of a gun, which no other number is written like. */
function isCalibre(tokens: readonly Token[], { from, to }: Numeral): boolean {
  return tokens[to]?.kind === 'word' && /^\.\d{2,3}$/.test(tokens[from]?.text ?? '');
}

/** The end of "7.62mm-caliber", "12-gauge", ".40 caliber"; the numeral's own where the word behind it tells no bore. */
function boreEnd(tokens: readonly Token[], { to }: Numeral): number {
  const at = tokens[to]?.text === '-' ? to + 1 : to;
  const word = tokens[at]?.lower ?? '';
  const isGauge = word !== 'gauge' || at > to || /^shotguns?$/.test(tokens[at + 1]?.lower ?? '');
  return BORE.has(word) && isGauge ? at + 1 : to;
}
