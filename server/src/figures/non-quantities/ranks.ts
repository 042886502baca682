import { UNITS } from '../../language/lexicon/number-words.ts';
import type { Token } from '../../language/tokens.ts';
import { CHART_WORDS, RANK_LEADS } from '../lexicon/ranks.ts';
import type { NonQuantity } from '../shapes/non-quantity.ts';
import type { Numeral } from '../shapes/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { asKind } from './non-quantity.ts';

const LEADS: ReadonlySet<string> = new Set<string>(RANK_LEADS);
const CHARTS: ReadonlySet<string> = new Set<string>(CHART_WORDS);
const PLACES: ReadonlySet<string> = new Set(['place', 'places', 'spot', 'spots', 'position', 'positions']);
const LISTS: ReadonlySet<string> = new Set(['world', 'rankings', 'ranking', 'charts', 'chart', 'standings']);

/** "straight in at seven"; an index may come in at any number. */
const ENTERING: ReadonlySet<string> = new Set(['straight', 'went', 'goes', 'going']);

/** No list of players, songs or firms is longer. */
const LAST_RANK = 2000;
/** How far before "at" a word of the charts stands: "a new entry at six". */
const REACH = 5;

/** A place in a ranking: "up to 120 in the world", "slipped one place to four", "a new entry at six". */
export function rank({ tokens, classes }: SentenceReading, numeral: Numeral): NonQuantity | null {
  const { from, to, value } = numeral;
  const lead = tokens[from - 1]?.lower ?? '';
  if (numeral.kind !== 'cardinal' || numeral.scale > 1 || value > LAST_RANK || !LEADS.has(lead)) return null;
  const isRank = isInList(tokens, to) || (isAlone(tokens, classes[to], to) && isPlaced(tokens, from, lead));
  return isRank ? asKind('identifier', numeral) : null;
}

/** "the number one reason", "fell to number five", "the number one and two positions": a rank told in words. */
export function rankInWords({ tokens }: SentenceReading, numeral: Numeral): NonQuantity | null {
  if (numeral.form !== 'words' || numeral.kind !== 'cardinal' || numeral.value > LAST_IN_WORDS) return null;
  const before = tokens[numeral.from - 1]?.lower ?? '';
  const joined = before === 'and' || before === 'or' || before === ',';
  const name = joined && UNITS.has(tokens[numeral.from - 2]?.lower ?? '') ? numeral.from - 3 : numeral.from - 1;
  if (tokens[name]?.lower !== 'number' || (joined && !PLACES.has(tokens[numeral.to]?.lower ?? ''))) return null;
  return asKind('ordinal', numeral);
}

/** Behind "number" longer ones are told in words by nobody. */
const LAST_IN_WORDS = 100;

/** "in the world", "in the US charts". */
function isInList(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'in' && tokens[at]?.lower !== 'on') return false;
  const article = tokens[at + 1]?.lower;
  if (article !== 'the' && article !== 'his' && article !== 'her' && article !== 'its') return false;
  return LISTS.has(tokens[at + 2]?.lower ?? '') || LISTS.has(tokens[at + 3]?.lower ?? '');
}

/** Nothing follows that the number could count. */
function isAlone(tokens: readonly Token[], cls: string | undefined, at: number): boolean {
  if (tokens[at]?.text === '%' || tokens[at]?.text === '-' || tokens[at]?.text === '/') return false;
  return cls === undefined || cls === 'mark' || cls === 'preposition' || cls === 'conjunction';
}

/** "one place to four", "two places from six", "in at seven", "a new entry at six". */
function isPlaced(tokens: readonly Token[], from: number, lead: string): boolean {
  if (lead !== 'at') return (lead === 'to' || lead === 'from') && PLACES.has(tokens[from - 2]?.lower ?? '');
  if (tokens[from - 2]?.lower === 'in' && ENTERING.has(tokens[from - 3]?.lower ?? '')) return true;
  return tokens.slice(Math.max(0, from - REACH), from).some(({ lower }) => CHARTS.has(lower));
}
