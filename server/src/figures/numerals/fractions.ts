import {
  ADDERS,
  COMPARISON_LEADS,
  INDEFINITE,
  MORE_OR_LESS,
  PARTITIVES,
  SINGLE,
  STEP_LEADS,
} from '../../language/lexicon/function-words.ts';
import { FRACTIONS, MAGNITUDES, UNITS } from '../../language/lexicon/number-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { COMPARING, PART_BOUNDS, PART_STRESSES, PREPOSITIONS, QUARTERS, ROWS } from '../lexicon/numerals.ts';
import { trendEndingBefore } from '../sentence/trend-words.ts';
import type { Numeral } from '../shapes/numeral.ts';
import { clean, type Draft, draftOtherwise, finished, isTightHyphen, withMagnitudes } from './numeral.ts';

/** "a third of", "by a fifth", "fell a third": the same word is an ordinal elsewhere. */
export const PART_AND_NO_ORDINAL: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'part-and-no-ordinal',
  example: 'A third of the boats sank.',
  counterexample: 'The third boat sank.',
  test: (tokens, at) => {
    const article = isAmong(tokens[at - 1], PART_STRESSES) ? at - 2 : at - 1;
    if (!FRACTIONS.has(tokens[at]?.lower ?? '') || !isAmong(tokens[article], INDEFINITE)) return false;
    const lead = behindBound(tokens, article - 1);
    if (COMPARING.has(tokens[at + 1]?.lower ?? '') || isAmong(tokens[lead], STEP_LEADS)) return true;
    const next = tokens[at + 1];
    if (lead < article - 1 && (next === undefined || next.kind === 'mark' || isClosed(next))) return true; // "about a tenth was lost"
    return (
      (next === undefined || next.kind === 'mark' || PREPOSITIONS.has(next.lower)) &&
      ruleHolds(CHANGE_BEFORE_PART, tokens, article)
    );
  },
};

/** The token before the words that bound a part which end at token `at`: "by [more than] a third"; `at` itself without such. */
function behindBound(tokens: readonly Token[], at: number): number {
  const word = tokens[at];
  if (isAmong(word, COMPARISON_LEADS)) return MORE_OR_LESS.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at;
  return isAmong(word, PART_BOUNDS) ? at - 1 : at;
}

/** With a verb, a preposition or a conjunction no noun begins that an ordinal would number. */
function isClosed({ known }: Token): boolean {
  const closed = known?.closed ?? null;
  return closed === 'auxiliary' || closed === 'preposition' || closed === 'conjunction';
}

/** A word of change stands before `at`, with a qualifier between them at most. */
const CHANGE_BEFORE_PART: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'change-before-part',
  example: 'Sales of tar fell a fifth.',
  counterexample: 'The seller of tar met a fifth.',
  test: (tokens, at) => [at, at - 1, at - 2].some((end) => trendEndingBefore(tokens, end) !== null),
};

/** "half", "a quarter of a million", "half a million", "half a dozen". */
export function readBareFraction(tokens: readonly Token[], at: number): Numeral {
  const value = 1 / (FRACTIONS.get((tokens[at] as Token).lower) ?? 1);
  return timesMagnitude(tokens, { from: at, to: at + 1, value, precision: value, form: 'words', kind: 'fraction' });
}

/** Goes on over "of a million", "a million", "a dozen" behind a fraction. */
export function timesMagnitude(tokens: readonly Token[], draft: Draft): Numeral {
  let at = draft.to;
  if (isTightHyphen(tokens, at)) at++;
  if (isAmong(tokens[at], PARTITIVES)) at++;
  if (isAmong(tokens[at], SINGLE)) at++;
  if (isTightHyphen(tokens, at)) at++;
  const factor = MAGNITUDES.get(tokens[at]?.lower ?? '');
  if (factor === undefined) return finished(draft);
  return finished(
    draftOtherwise(draft, {
      to: at + 1,
      value: clean(draft.value * factor),
      precision: clean(draft.value * factor),
      kind: 'cardinal',
    }),
  );
}

/** "the preceding three quarters": quarters of a year, not of something. */
export const QUARTERS_OF_YEARS: Rule<[tokens: readonly Token[], at: number, word: string]> = {
  name: 'quarters-of-years',
  example: 'Sales fell in the past three quarters.',
  counterexample: 'They sold three quarters of it.',
  test: (tokens, at, word) => QUARTERS.has(word) && ROWS.has(tokens[at - 1]?.lower ?? ''),
};

/**
 * "one and a half million", "two-and-a-half", "six and three quarters", "a million and a half".
 *
 * @param scale what the last magnitude of the number before it multiplies, of which the fraction is one then
 */
export function andAHalf(tokens: readonly Token[], draft: Draft, scale: number): Numeral | null {
  let at = isTightHyphen(tokens, draft.to) ? draft.to + 1 : draft.to;
  if (!isAmong(tokens[at], ADDERS)) return null;
  at = isTightHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const count = isAmong(tokens[at], SINGLE) ? 1 : UNITS.get(tokens[at]?.lower ?? '');
  if (count === undefined) return null;
  at = isTightHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const word = tokens[at]?.lower ?? '';
  const denominator = FRACTIONS.get(word);
  if (denominator === undefined || count >= denominator) return null;
  const part = scale >= 1000 ? scale / denominator : 1 / denominator;
  return withMagnitudes(
    tokens,
    draftOtherwise(draft, { to: at + 1, value: clean(draft.value + count * part), precision: clean(part) }),
  );
}

/** The rules of this file that stand by themselves. */
export const FRACTIONS_RULES: readonly NamedRule[] = [PART_AND_NO_ORDINAL, CHANGE_BEFORE_PART, QUARTERS_OF_YEARS];
