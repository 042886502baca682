import { PhraseTable } from '../../language/phrases.ts';
import type { Token } from '../../language/tokens.ts';
import { NETWORKS, NEWSCASTS, OF_STATIONS } from '../lexicon/stations.ts';
import type { NonQuantity } from '../shapes/non-quantity.ts';
import type { Numeral } from '../shapes/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { asKind } from './non-quantity.ts';

const NEWSCAST = new PhraseTable<true>(NEWSCASTS.map((name): [string, true] => [name, true]));
const NETWORK: ReadonlySet<string> = new Set<string>(NETWORKS);
const OF_STATION: ReadonlySet<string> = new Set<string>(OF_STATIONS);

/** The call sign of an American station: "WAPT". */
const CALL_SIGN = /^[KW][A-Z]{2,3}$/;

/** The channel of a station: "CBS 5 News", "9 On Your Side", "KMOS 4 viewers", "8 WVUE", "(BBC Three)", "1210 AM". */
export function station({ tokens }: SentenceReading, numeral: Numeral): NonQuantity | null {
  const { from, to, value } = numeral;
  if (to !== from + 1) return null;
  const isChannel =
    isNewscast(tokens, to, numeral.form) ||
    (value <= LAST_CHANNEL && isBeforeCallSign(tokens, to)) ||
    isFrequency(tokens[to], value) ||
    (tokens[from - 2]?.kind !== 'number' && isFrequency(tokens[from - 1], value)) ||
    (isNetwork(tokens[from - 1]) && (OF_STATION.has(tokens[to]?.lower ?? '') || isInList(tokens, from)));
  return isChannel ? asKind('identifier', numeral) : null;
}

/** "9 On Your Side"; "Two News crews" may be counted, "2 News crews" seldom is. */
function isNewscast(tokens: readonly Token[], at: number, form: Numeral['form']): boolean {
  const name = NEWSCAST.startingAt(tokens, at);
  if (name === null || (form === 'words' && name.to === at + 1)) return false;
  for (let i = name.from; i < name.to; i++) if (!isCapital(tokens[i])) return false;
  return true;
}

const LAST_CHANNEL = 69;

/** "16 WAPT's reporter", "8 WVUE Halden": neither among other capitals, nor before a noun that is counted. */
function isBeforeCallSign(tokens: readonly Token[], at: number): boolean {
  const [sign, next] = [tokens[at], tokens[at + 1]];
  if (sign === undefined || sign.known !== null || !CALL_SIGN.test(sign.text)) return false;
  return next === undefined || next.kind === 'clitic' || (isCapital(next) && next.text !== next.text.toUpperCase());
}

const LEAST_AM = 530;
const MOST_AM = 1710;
const LEAST_FM = 87;
const MOST_FM = 108;

/** "1210 AM", "101.5 FM", "on AM 570"; "at 10 AM 570 people" has another number before. */
function isFrequency(band: Token | undefined, value: number): boolean {
  if (band?.text === 'AM') return value >= LEAST_AM && value <= MOST_AM;
  return band?.text === 'FM' && value >= LEAST_FM && value <= MOST_FM;
}

function isNetwork(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && (NETWORK.has(token.lower) || CALL_SIGN.test(token.text));
}

/** "(Otter Hour, BBC Three)", "on BBC Two/Sky One": a number word with a capital that nothing else follows. */
function isInList(tokens: readonly Token[], at: number): boolean {
  if (!isCapital(tokens[at])) return false;
  const next = tokens[at + 1];
  return next === undefined || next.text === ')' || next.text === '/';
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.text[0] !== token.lower[0];
}
