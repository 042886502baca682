import { isCapitalised, type Token } from '../../language/tokens.ts';
import { AGED } from '../lexicon/ages.ts';
import { PAIRING, RECORD_LEADS, SCORE_WORDS, SET_MARKS, VOTES, WICKETS } from '../lexicon/non-quantities.ts';
import { nounBehind } from '../nouns/noun-phrases.ts';
import type { NonQuantity } from '../shapes/non-quantity.ts';
import type { Numeral } from '../shapes/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { byPlace, knownBy, type NonQuantityRule, pairEnd } from './non-quantity.ts';

const SCORES: ReadonlySet<string> = new Set<string>(SCORE_WORDS);
const MOST_VOTES = 1000;
const MOST_POINTS = 200;
const MOST_WICKETS = 10;

/** How far around a pair of numbers a word of sport is looked for, in tokens. */
const NEAR = 12;

/** Two small numbers set against each other. */
export const SCORE_RULES: readonly NonQuantityRule[] = [
  {
    // A lost set between pairs of which the first is the larger: "6-4 3-6 7-5", "6-7 (3-7) 6-1".
    name: 'set-score',
    example: 'She played 4-6 7-5 there.',
    counterexample: 'She played 4-6 boats there.',
    is: 'identifier',
    until: pairEnd,
    test: ({ tokens }, { from: at }) => {
      let from = at;
      while (from > at - MOST_TOKENS && isOfSets(tokens[from - 1])) from--;
      for (let i = from; i < from + 2 * MOST_TOKENS && isOfSets(tokens[i]); i++) {
        const first = tokens[i];
        const second = first?.kind === 'number' && i !== at ? secondOf(tokens, i + 1) : null;
        if (second !== null && Number(first?.text) > second) return true;
      }
      return false;
    },
  },
  {
    // A line that has names on both sides of the pair, and nothing else.
    name: 'result',
    example: 'Halden 8-38 Moss',
    counterexample: 'Halden has 8-38 boats',
    is: 'identifier',
    until: pairEnd,
    test: ({ tokens }, { from: at }) => {
      if (at === 0 || tokens.length > LONGEST_RESULT || at + 3 >= tokens.length) return false;
      if (AGED.has(tokens[at - 1]?.lower ?? '')) return false;
      return tokens.every((token, i) => (i >= at && i < at + 3) || isCapitalised(token));
    },
  },
  {
    name: 'range-of-things',
    example: 'Divers found 15-20 boats at the match.',
    counterexample: 'They beat Moss 20-15 at home.',
    is: null,
    test: (reading, { to, value }) =>
      value < (secondOf(reading.tokens, to) ?? 0) && nounBehind(reading, to + 2)?.plural === true,
  },
  {
    // A bowler's wickets and the runs that they cost.
    name: 'wickets-for-runs',
    example: 'He took 5-43 on the last day.',
    counterexample: 'It took 5-43 days at least.',
    is: 'identifier',
    until: pairEnd,
    test: (reading, { from, to, value }) => {
      const taken = WICKETS.has(reading.tokens[from - 1]?.lower ?? '') && value <= MOST_WICKETS;
      return taken && nounBehind(reading, to + 2) === null;
    },
  },
  {
    name: 'larger-first',
    example: 'The committee agreed 3-2.',
    counterexample: 'The committee sold 2-3 boats.',
    is: 'identifier',
    until: pairEnd,
    test: ({ tokens }, { to, value }) => value >= (secondOf(tokens, to) ?? 0),
  },
  {
    // So many matches won and lost; nothing behind it is counted.
    name: 'record-of-matches',
    example: 'They started the year 3-4.',
    counterexample: 'They mended 3-4.',
    is: 'identifier',
    until: pairEnd,
    test: (reading, { from, to }) =>
      RECORD_LEADS.has(reading.tokens[isClosing(reading.tokens[from - 1]) ? from - 2 : from - 1]?.lower ?? '') &&
      nounBehind(reading, to + 2) === null,
  },
  {
    name: 'score-near-sport',
    example: 'Halden lost 1-2 on Sunday.',
    counterexample: 'Mix 1-2 of them on Sunday.',
    is: 'identifier',
    until: pairEnd,
    test: ({ tokens }, { from, to }) =>
      tokens.slice(Math.max(0, from - NEAR), to + NEAR).some(({ lower }) => SCORES.has(lower)),
  },
];

const SCORE_RULES_BY_PLACE = byPlace(SCORE_RULES);

/** "beat them 2-1", "a 5-4 ruling". */
export function score(reading: SentenceReading, numeral: Numeral): NonQuantity | null {
  const { tokens } = reading;
  const { from, to, value: a } = numeral;
  const b = secondOf(tokens, to);
  if (b === null) return null;
  const most = VOTES.has(tokens[from - 1]?.lower ?? '') ? MOST_VOTES : MOST_POINTS;
  const isSmall = Number.isInteger(a) && Number.isInteger(b) && a <= most && b <= most;
  return isSmall ? knownBy(SCORE_RULES_BY_PLACE.everywhere(), reading, numeral) : null;
}

/** The number that a mark ties to the one before token `at`, null where none does. */
function secondOf(tokens: readonly Token[], at: number): number | null {
  const [mark, second] = [tokens[at], tokens[at + 1]];
  if (mark === undefined || second?.kind !== 'number' || mark.spaced || second.spaced) return null;
  return PAIRING.has(mark.text) ? Number(second.text) : null;
}

/** A bracket that closes what somebody put into a quotation: "(starting the year) 3-4". */
function isClosing(token: Token | undefined): boolean {
  return token?.text === ')' || token?.text === ']';
}

/** No match has more sets; each has three tokens, five with its brackets, and may bring another such for its tie-break. */
const MOST_TOKENS = 50;

function isOfSets(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' ? token.text.length <= 2 : SET_MARKS.has(token.text));
}

/** More words than the names of two sides have. */
const LONGEST_RESULT = 10;
