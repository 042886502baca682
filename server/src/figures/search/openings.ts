import { MONTHS, NAMED_TIMES } from '../../language/lexicon/calendar.ts';
import { LIFE_DECADES } from '../../language/lexicon/number-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { BOUNDED_PERIOD, LONG_COMPOUNDS } from '../amounts/set-phrases.ts';
import { DECADE_LETTERS } from '../lexicon/numerals.ts';
import { CHAINING } from '../lexicon/search.ts';
import { isFractionSign } from '../numerals/digit-numerals.ts';
import { ORDINAL_COMPOUNDS } from '../numerals/ordinal-words.ts';
import { NUMERAL_BEGINNINGS } from '../numerals/word-numerals.ts';

/** What the tokens of a sentence show at first sight. */
export interface Openings {
  /** The tokens with which a quantity, a time or an ordinal may begin, in order. */
  readonly figures: readonly number[];
  /** A month is named, or numbers are chained as in a date. */
  readonly date: boolean;
  /** A word stands there with which web addresses begin. */
  readonly link: boolean;
}

type Opening = 'figure' | 'article' | 'month' | 'link';

/** One table for all readings; each of its words is known to open something. */
const OPENINGS: ReadonlyMap<string, Opening> = new Map<string, Opening>([
  ...['http', 'https', 'www'].map((word) => [word, 'link'] as const),
  ...['a', 'an'].map((word) => [word, 'article'] as const),
  ...[...MONTHS.keys()].map((word) => [word, 'month'] as const),
  ...[...NUMERAL_BEGINNINGS, ...NAMED_TIMES.keys(), ...LIFE_DECADES.keys()].map((word) => [word, 'figure'] as const),
]);

/** Words with which a figure begins, though no lexicon of words lists them: "first-degree", "month-long". */
const COMPOUNDS: ReadonlySet<string> = new Set([...ORDINAL_COMPOUNDS, ...LONG_COMPOUNDS.keys()]);

/** Most words have fewer letters, and need not be looked up. */
const SHORTEST_COMPOUND = Math.min(...[...COMPOUNDS].map((word) => word.length));

/** Looks through a sentence once; spares the readings of figures, dates and links where nothing opens one. */
export function findOpenings(tokens: readonly Token[]): Openings {
  const figures: number[] = [];
  let date = false;
  let link = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'word') {
      if (token.known === null || !token.known.opens) {
        if (token.known === null && token.lower.length >= SHORTEST_COMPOUND && COMPOUNDS.has(token.lower))
          figures.push(at);
        continue;
      }
      const opening = OPENINGS.get(token.lower);
      if (opening === 'figure' || (opening === 'article' && ruleHolds(BOUNDED_PERIOD, tokens, at))) figures.push(at);
      else if (opening === 'month')
        date ||= token.text !== token.lower || ruleHolds(MONTH_IN_SMALL_LETTERS, tokens, at);
      else if (opening === 'link') link = true;
    } else if (token.kind === 'number') {
      figures.push(at);
      date ||= ruleHolds(DIGITS_IN_CHAIN, tokens, at);
    } else if (isFractionSign(token.text) && !ruleHolds(SIGNS_AS_ORNAMENT, tokens, at)) {
      figures.push(at);
    }
  }
  return { figures, date, link };
}

/** "½½", "ï¿½": signs that touch one another, or what is left of a broken character, are no numbers. */
const SIGNS_AS_ORNAMENT: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'signs-as-ornament',
  example: 'They saw ½½ boats.',
  counterexample: 'They saw ½ boats.',
  test: (tokens, at) => {
    const [before, sign, behind] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
    if (before !== undefined && !sign.spaced && (isFractionSign(before.text) || before.text === '¿')) return true;
    return behind !== undefined && !behind.spaced && isFractionSign(behind.text);
  },
};

/** "oct. 31", "1 may": a month in small letters. */
const MONTH_IN_SMALL_LETTERS: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'month-in-small-letters',
  example: 'The boat sank on 3 may at dawn.',
  counterexample: 'The boat may sink at dawn with 3 men.',
  test: (tokens, at) => {
    const behind = tokens[tokens[at + 1]?.text === '.' ? at + 2 : at + 1];
    return behind?.kind === 'number' || tokens[at - 1]?.kind === 'number';
  },
};

/** "2024-07", "28/07", "28.07", "1970s". */
const DIGITS_IN_CHAIN: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'digits-in-chain',
  example: 'The boat sank on 28/07/2019.',
  counterexample: 'The boat sank with 28 men.',
  test: (tokens, at) => {
    const [mark, behind] = [tokens[at + 1], tokens[at + 2]];
    if (mark === undefined || mark.spaced) return false;
    return isAmong(mark, DECADE_LETTERS) || (CHAINING.has(mark.text) && behind?.kind === 'number' && !behind.spaced);
  },
};

/** The rules of this file that stand by themselves. */
export const OPENINGS_RULES: readonly NamedRule[] = [SIGNS_AS_ORNAMENT, MONTH_IN_SMALL_LETTERS, DIGITS_IN_CHAIN];
