import { EVERY } from '../../language/lexicon/function-words.ts';
import { singularOf } from '../../language/plurals.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { supersenseOf } from '../../language/senses.ts';
import { isAmong } from '../../language/word-table.ts';
import type { Word } from '../../language/words.ts';
import { CLAUSE_STARTS } from '../lexicon/events.ts';
import { CLAUSE_ENDS, COMMAS, PREPOSITIONS } from '../lexicon/grammar.ts';
import { AMOUNTS, APIECE, DAILY, EACH_PERIOD, NOT_OF_EACH, RATE_PERIODS } from '../lexicon/periods.ts';
import { EACH } from '../scope.ts';
import type { Phrase } from '../words/phrase.ts';

/** So many words behind what is counted, or before it, it may be said how often. */
const REACH = 7;

/**
 * Per which time something is counted that its unit does not say ("22,000 cars cross it every day", "loses 4 boats
 * daily"): "day", "week", "month" or "year"; of each of several things `EACH`; null where nothing tells.
 */
export function readRate(words: readonly Word[], phrase: Phrase): string | null {
  const { from, to } = phrase;
  return (
    behind(words.slice(to, to + REACH)) ??
    before(words.slice(Math.max(0, from - REACH), from)) ??
    (isOfEach(words, phrase) ? EACH : null)
  );
}

function behind(words: readonly Word[]): string | null {
  for (let at = 0; at < words.length && words[at]!.kind !== 'mark'; at++) {
    const rate = DAILY.get(words[at]!.lower) ?? everyAt(words, at);
    if (rate !== null) return rate;
  }
  return null;
}

/** "Every day 22,000 cars cross it", but not "the daily said that 12 people". */
function before(words: readonly Word[]): string | null {
  for (let at = words.length - 1; at >= 0 && words[at]!.kind !== 'mark'; at--) {
    const rate = everyAt(words, at);
    if (rate !== null) return rate;
  }
  return null;
}

/**
 * Per which time an amount is told by what stands before the noun for it: "a weekly wage of $860", "the daily output was
 * 400 tonnes"; null where nothing tells.
 *
 * @param from the place of the amount
 */
export function rateOfNoun(words: readonly Word[], from: number): string | null {
  for (let at = from - 1; at > Math.max(0, from - REACH_OF_NOUN); at--) {
    const { kind, lower } = words[at]!;
    const isSign = at === from - 1 && !COMMAS.has(lower) && !CLAUSE_ENDS.has(lower);
    if ((kind === 'mark' && !isSign) || CLAUSE_STARTS.has(lower)) return null;
    if (ruleHolds(AMOUNT_PER_PERIOD, words, at)) return EACH_PERIOD.get(words[at - 1]!.lower)!;
  }
  return null;
}

/** "The monthly rent for a stall at the market is $340". */
const REACH_OF_NOUN = 12;

/** "A weekly wage", but no "weekly meeting": what has an amount for each of the periods. */
const AMOUNT_PER_PERIOD: Rule<[words: readonly Word[], at: number]> = {
  name: 'amount-per-period',
  example: 'The kiln has a daily output of 35 tonnes.',
  counterexample: 'At their daily meeting they ate 35 kilograms of cod.',
  test: (words, at) => {
    const noun = singularOf(words[at]!.lower);
    return EACH_PERIOD.has(words[at - 1]!.lower) && (AMOUNTS.has(noun) || supersenseOf(noun, 'noun') === POSSESSION);
  },
};

/** WordNet's name for wages, rents, budgets, incomes. */
const POSSESSION = 'noun.possession';

function everyAt(words: readonly Word[], at: number): string | null {
  const period = words[at + 1]?.lower ?? '';
  return EVERY.has(words[at]!.lower) && RATE_PERIODS.has(period) ? period : null;
}

/** Whether a figure is told of each of several things rather than of all of them: "$40 apiece", "30 crates on each barge". */
export function isOfEach(words: readonly Word[], { from, to }: Phrase): boolean {
  return ruleHolds(EACH_BEHIND, words, to) || ruleHolds(EACH_AHEAD, words, from);
}

/** "$40 apiece", "$40 each", "$40 for each lamp", "$40 in tolls each". */
const EACH_BEHIND: Rule<[words: readonly Word[], to: number]> = {
  name: 'each-behind',
  example: 'The guild fined them $700 for each broken lamp.',
  counterexample: 'The guild fined them $700 and each broke a lamp.',
  test: (words, to) => {
    for (let at = to; at < Math.min(words.length, to + REACH); at++) {
      const { lower, kind } = words[at]!;
      if (kind === 'mark' || CLAUSE_STARTS.has(lower)) return false;
      if (APIECE.has(lower)) return true;
      if (!EVERY.has(lower)) continue;
      const next = words[at + 1];
      if (isAmong(next, NOT_OF_EACH)) return false;
      return PREPOSITIONS.has(words[at - 1]?.lower ?? '') || (lower !== 'every' && isAtEnd(next));
    }
    return false;
  },
};

/** "$40 each." and "$40 each for", but no "each carried". */
function isAtEnd(next: Word | undefined): boolean {
  return next === undefined || next.kind === 'mark' || PREPOSITIONS.has(next.lower) || CLAUSE_STARTS.has(next.lower);
}

/** "Each of the barges carried 30 crates", "on each barge were 30 crates". */
const EACH_AHEAD: Rule<[words: readonly Word[], from: number]> = {
  name: 'each-ahead',
  example: 'Each of the barges carried 30 crates.',
  counterexample: 'They searched each barge for 30 crates.',
  test: (words, from) => {
    for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
      const { lower, kind } = words[at]!;
      if (kind === 'mark' || CLAUSE_STARTS.has(lower) || lower === 'and') return false;
      if (!EVERY.has(lower)) continue;
      if (isAmong(words[at + 1], NOT_OF_EACH)) return false;
      const ahead = words[at - 1];
      return (
        ahead === undefined ||
        ahead.kind === 'mark' ||
        LEADS_OF_EACH.has(ahead.lower) ||
        (at === 1 && PREPOSITIONS.has(ahead.lower))
      );
    }
    return false;
  },
};

/** Behind these a subject begins. */
const LEADS_OF_EACH: ReadonlySet<string> = new Set([...CLAUSE_STARTS, 'and']);

/** The rules of this file that stand by themselves. */
export const RATE_RULES: readonly NamedRule[] = [EACH_BEHIND, EACH_AHEAD, AMOUNT_PER_PERIOD];
