import { UNITS } from '../../language/lexicon/number-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { CHART_WORDS, LISTS, PLACES, RANK_LEADS } from '../lexicon/ranks.ts';
import { isNumber } from '../sentence/sentence-reading.ts';
import { AROUND } from '../sentence/surroundings.ts';
import type { NonQuantity } from '../shapes/non-quantity.ts';
import type { Numeral } from '../shapes/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { byPlace, knownBy, type NonQuantityRule } from './non-quantity.ts';

const LEADS: ReadonlySet<string> = new Set<string>(RANK_LEADS);
const CHARTS: ReadonlySet<string> = new Set<string>(CHART_WORDS);
/** No list of players, songs or firms is longer. */
const LAST_RANK = 2000;
/** How far before "at" a word of the charts stands: "a new entry at six". */
const REACH = 5;
/** How far before a place without "number" one with it stands. */
const RANKS_REACH = 24;

/** Places in a ranking, behind one of the words that lead there. */
export const RANK_RULES: readonly NonQuantityRule[] = [
  {
    name: 'rank-in-list',
    example: 'She climbed to 120 in the world.',
    counterexample: 'She climbed to 120 boats in the world.',
    is: 'identifier',
    test: ({ tokens }, { to: at }) => {
      if (tokens[at]?.lower !== 'in' && tokens[at]?.lower !== 'on') return false;
      const article = tokens[at + 1]?.lower;
      if (article !== 'the' && article !== 'his' && article !== 'her' && article !== 'its') return false;
      return LISTS.has(tokens[at + 2]?.lower ?? '') || LISTS.has(tokens[at + 3]?.lower ?? '');
    },
  },
  {
    name: 'rank-by-places',
    example: 'The song slipped one place to four.',
    counterexample: 'The price slipped one crown to four.',
    is: 'identifier',
    test: (reading, { from, to }) => {
      const lead = reading.tokens[from - 1]?.lower;
      if (lead !== 'to' && lead !== 'from') return false;
      return PLACES.has(reading.tokens[from - 2]?.lower ?? '') && ruleHolds(RANK_ALONE, reading, to);
    },
  },
  {
    // Whoever tells one place by its number goes on with the others so.
    name: 'rank-beside-rank',
    example: 'The song is at number three and the film at nine.',
    counterexample: 'The song is three minutes long and the film at nine.',
    is: 'identifier',
    test: (reading, { from, to }) => {
      const { tokens } = reading;
      if (tokens[from - 1]?.lower !== 'at') return false;
      if (!ruleHolds(RANK_ALONE, reading, to) && reading.classes[to] !== 'determiner') return false;
      return tokens
        .slice(Math.max(0, from - RANKS_REACH), from - 1)
        .some(({ lower }, at, near) => lower === 'number' && isNumber(near[at + 1]));
    },
  },
  {
    // Songs are at places of charts.
    name: 'rank-near-charts',
    example: 'The song is a new entry at six.',
    counterexample: 'The song is on sale at six crowns.',
    is: 'identifier',
    test: (reading, { from, to }) => {
      const { tokens } = reading;
      if (tokens[from - 1]?.lower !== 'at' || !ruleHolds(RANK_ALONE, reading, to)) return false;
      return tokens.slice(Math.max(0, from - REACH), from).some(({ lower }) => CHARTS.has(lower));
    },
  },
];

/** Ranks told in words behind "number". */
export const RANK_IN_WORDS_RULES: readonly NonQuantityRule[] = [
  {
    name: 'rank-in-words',
    example: 'It is the number two reason for it.',
    counterexample: 'It is one of two reasons for it.',
    where: [
      AROUND.words | AROUND.tellingBefore,
      AROUND.words | AROUND.coordinatorBefore,
      AROUND.words | AROUND.markBefore,
    ],
    is: 'ordinal',
    test: ({ tokens }, { from, to, form, kind, value }) => {
      if (form !== 'words' || kind !== 'cardinal' || value > LAST_IN_WORDS) return false;
      const before = tokens[from - 1]?.lower ?? '';
      const isJoined = before === 'and' || before === 'or' || before === ','; // "the number one and two spots"
      const name = isJoined && UNITS.has(tokens[from - 2]?.lower ?? '') ? from - 3 : from - 1;
      return tokens[name]?.lower === 'number' && (!isJoined || PLACES.has(tokens[to]?.lower ?? ''));
    },
  },
  {
    // Nothing follows that could be counted; an adverb may.
    name: 'rank-joined',
    example: 'The songs are at number eight and 10 respectively.',
    counterexample: 'The songs are number eight and 10 films.',
    where: AROUND.coordinatorBefore,
    is: 'identifier',
    test: (reading, { from, to, kind }) => {
      const { tokens } = reading;
      const before = tokens[from - 1]?.lower;
      if (kind !== 'cardinal' || (before !== 'and' && before !== 'or') || !isNumber(tokens[from - 2])) return false;
      return (
        tokens[from - 3]?.lower === 'number' && (reading.classes[to] === 'adverb' || ruleHolds(RANK_ALONE, reading, to))
      );
    },
  },
];

/** Behind "number" longer ones are told in words by nobody. */
const LAST_IN_WORDS = 100;

const RANK_RULES_BY_PLACE = byPlace(RANK_RULES);

/** A place in a ranking: "up to 120 in the world", "slipped one place to four", "a new entry at six". */
export function rank(reading: SentenceReading, numeral: Numeral): NonQuantity | null {
  const lead = reading.tokens[numeral.from - 1]?.lower ?? '';
  if (numeral.kind !== 'cardinal' || numeral.scale > 1 || numeral.value > LAST_RANK || !LEADS.has(lead)) return null;
  return knownBy(RANK_RULES_BY_PLACE.everywhere(), reading, numeral);
}

/** Nothing follows that the number could count. */
const RANK_ALONE: Rule<[reading: SentenceReading, at: number]> = {
  name: 'rank-alone',
  example: 'The ballad slipped one place to eight.',
  counterexample: 'The ballad slipped one place to eight kiosks.',
  test: ({ tokens, classes }, at) => {
    if (tokens[at]?.text === '%' || tokens[at]?.text === '-' || tokens[at]?.text === '/') return false;
    const next = classes[at];
    return next === undefined || next === 'mark' || next === 'preposition' || next === 'conjunction';
  },
};

/** The rules of this file that stand by themselves. */
export const RANKS_RULES: readonly NamedRule[] = [RANK_ALONE];
