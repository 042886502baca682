import type { Token } from '../../language/tokens.ts';
import { BORES, FIRMS_BEHIND, GUN_BORES, WAYS_BEHIND } from '../lexicon/non-quantities.ts';
import type { NonQuantity } from '../shapes/non-quantity.ts';
import type { Numeral } from '../shapes/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { asKind } from './non-quantity.ts';

const WAYS: ReadonlySet<string> = new Set(WAYS_BEHIND);
const FIRM: ReadonlySet<string> = new Set<string>(FIRMS_BEHIND);
const GUN_BORE: ReadonlySet<number> = new Set<number>(GUN_BORES);
const BORE: ReadonlySet<string> = new Set<string>(BORES);

/** A number that the word behind it names: "the 805 freeway", "a .22 revolver", "12-gauge". */
export function namedBehind({ tokens }: SentenceReading, numeral: Numeral): NonQuantity | null {
  if (numeral.form !== 'digits' || numeral.to !== numeral.from + 1) return null;
  const bore = boreEnd(tokens, numeral);
  if (bore > numeral.to) return asKind('identifier', numeral, bore);
  const isNamed = isWay(tokens, numeral) || isCalibre(tokens, numeral) || isFirm(tokens, numeral);
  return isNamed ? asKind('identifier', numeral) : null;
}

/** "the 805 freeway", "the 12 bus", "southbound 55 Freeway": a way or a vehicle in the singular. */
function isWay(tokens: readonly Token[], { from, to, value }: Numeral): boolean {
  const way = tokens[to];
  if (way === undefined || value <= 1 || !WAYS.has(way.lower)) return false;
  return tokens[from - 1]?.lower === 'the' || (way.text !== way.lower && /way$/.test(way.lower) && from > 0);
}

/** "Otter Books and 19 Management": a firm whose name begins with a number. */
function isFirm(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const [before, firm, behind] = [tokens[from - 1], tokens[to], tokens[to + 1]];
  if (firm === undefined || firm.text === firm.lower || !FIRM.has(firm.lower)) return false;
  return before?.text !== '-' && (behind === undefined || behind.text === behind.lower);
}

/** "a .22 revolver", "a .45.": the bore of a gun, which no other number is written like, or one that guns are made with. */
function isCalibre(tokens: readonly Token[], { from, to, value }: Numeral): boolean {
  const isWritten = /^\.\d{2,3}$/.test(tokens[from]?.text ?? '');
  return isWritten && (tokens[to]?.kind === 'word' || GUN_BORE.has(value));
}

/** ".40 cal.": the bore of a gun with a word that may be a unit of another thing. */
export function bore({ tokens }: SentenceReading, numeral: Numeral): NonQuantity | null {
  if (!/^\.\d{2,3}$/.test(tokens[numeral.from]?.text ?? '')) return null;
  const end = boreEnd(tokens, numeral);
  return end > numeral.to ? asKind('identifier', numeral, end) : null;
}

/** The end of "7.62mm-caliber", "12-gauge", ".40 caliber"; the numeral's own where the word behind it tells no bore. */
function boreEnd(tokens: readonly Token[], { to }: Numeral): number {
  const at = tokens[to]?.text === '-' ? to + 1 : to;
  const word = tokens[at]?.lower ?? '';
  const isGauge = word !== 'gauge' || at > to || /^shotguns?$/.test(tokens[at + 1]?.lower ?? '');
  return BORE.has(word) && isGauge ? at + 1 : to;
}
