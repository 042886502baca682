import { PhraseTable } from '../../language/phrases.ts';
import { isCapitalised, type Token } from '../../language/tokens.ts';
import { NETWORKS, NEWSCASTS, OF_STATIONS } from '../lexicon/stations.ts';
import { AROUND } from '../sentence/surroundings.ts';
import type { NonQuantity } from '../shapes/non-quantity.ts';
import type { Numeral } from '../shapes/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { byPlace, knownBy, type NonQuantityRule } from './non-quantity.ts';

const NEWSCAST = new PhraseTable<true>(NEWSCASTS.map((name): [string, true] => [name, true]));
const NETWORK: ReadonlySet<string> = new Set<string>(NETWORKS);
const OF_STATION: ReadonlySet<string> = new Set<string>(OF_STATIONS);

/** The call sign of an American station: "WAPT". */
const CALL_SIGN = /^[KW][A-Z]{2,3}$/;

/** Channels of stations. */
export const STATION_RULES: readonly NonQuantityRule[] = [
  {
    // "Two News crews" may be counted, "2 News crews" seldom are.
    name: 'newscast',
    example: 'She told 9 On Your Side of it.',
    counterexample: 'She had 9 on your side of it.',
    where: AROUND.capitalBehind,
    is: 'identifier',
    test: ({ tokens }, { to, form }) => {
      const name = NEWSCAST.startingAt(tokens, to);
      if (name === null || (form === 'words' && name.to === to + 1)) return false;
      for (let i = name.from; i < name.to; i++) if (!isCapitalised(tokens[i])) return false;
      return true;
    },
  },
  {
    // American stations name their channel before their call sign, in every line of a report of their own:
    // neither among other capitals, nor before a noun that is counted ("8 WVUE Halden").
    name: 'before-call-sign',
    example: 'She told 16 WAPT’s reporter of it.',
    counterexample: 'She told 16 KING SIZE reporters of it.',
    where: AROUND.acronymBehind,
    is: 'identifier',
    test: ({ tokens }, { to, value }) => {
      const [sign, next] = [tokens[to], tokens[to + 1]];
      if (value > LAST_CHANNEL || sign === undefined || sign.known !== null || !CALL_SIGN.test(sign.text)) return false;
      return (
        next === undefined || next.kind === 'clitic' || (isCapitalised(next) && next.text !== next.text.toUpperCase())
      );
    },
  },
  {
    // On the dial of medium wave, which no hour reaches.
    name: 'frequency-am',
    example: 'She was heard on 1210 AM that night.',
    counterexample: 'She was heard at 10 AM that day.',
    where: AROUND.acronymBehind,
    is: 'identifier',
    test: ({ tokens }, { to, value }) => tokens[to]?.text === 'AM' && isAm(value),
  },
  {
    // As with the other band.
    name: 'frequency-fm',
    example: 'She was heard on 101.5 FM that night.',
    counterexample: 'She wrote 20 FM for it.',
    where: AROUND.acronymBehind,
    is: 'identifier',
    test: ({ tokens }, { to, value }) => tokens[to]?.text === 'FM' && isFm(value),
  },
  {
    // "At 10 AM 702 people" has another number before.
    name: 'frequency-behind-band',
    example: 'She was heard on AM 702 that night.',
    counterexample: 'At 10 AM 702 people were heard.',
    where: AROUND.acronymBefore,
    is: 'identifier',
    test: ({ tokens }, { from, value }) => {
      if (tokens[from - 2]?.kind === 'number') return false;
      const band = tokens[from - 1]?.text;
      return (band === 'AM' && isAm(value)) || (band === 'FM' && isFm(value));
    },
  },
  {
    name: 'of-station',
    example: 'The CBS 2 viewers called in.',
    counterexample: 'Of them 2 viewers called in.',
    where: AROUND.capitalBefore,
    is: 'identifier',
    test: ({ tokens }, { from, to }) => isNetwork(tokens[from - 1]) && OF_STATION.has(tokens[to]?.lower ?? ''),
  },
  {
    // A number word with a capital that nothing else follows.
    name: 'station-in-list',
    example: 'Seen on the Otter Hour (BBC Three)',
    counterexample: 'Seen by the Otter Crew (Three)',
    where: AROUND.capitalBefore,
    is: 'identifier',
    test: ({ tokens }, { from }) => {
      if (!isNetwork(tokens[from - 1]) || !isCapitalised(tokens[from])) return false;
      const next = tokens[from + 1];
      return next === undefined || next.text === ')' || next.text === '/';
    },
  },
];

const STATION_RULES_BY_PLACE = byPlace(STATION_RULES);

/** The channel of a station: "CBS 5 News", "9 On Your Side", "KMOS 4 viewers", "8 WVUE", "(BBC Three)", "1210 AM". */
export function station(reading: SentenceReading, numeral: Numeral, around: number): NonQuantity | null {
  return numeral.to === numeral.from + 1 ? knownBy(STATION_RULES_BY_PLACE.at(around), reading, numeral) : null;
}

const LAST_CHANNEL = 69;

const LEAST_AM = 530;
const MOST_AM = 1710;
const LEAST_FM = 87;
const MOST_FM = 108;

function isAm(value: number): boolean {
  return value >= LEAST_AM && value <= MOST_AM;
}

function isFm(value: number): boolean {
  return value >= LEAST_FM && value <= MOST_FM;
}

function isNetwork(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token) && (NETWORK.has(token.lower) || CALL_SIGN.test(token.text));
}
