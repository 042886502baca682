import type { Claim } from '../../../claims/claim.ts';
import { countWhere } from '../../../corpus/ordered.ts';
import { type Word, wordAt } from '../../../language/words.ts';
import { CLAUSE_ENDS } from '../../lexicon/frame-words.ts';

/** Where a figure stands in its sentence: it and its unit from `at` up to `until`, its clause from `from` up to `to`. */
export interface FigurePlace {
  readonly from: number;
  readonly at: number;
  readonly until: number;
  readonly to: number;
}

/**
 * Where the figure of a claim stands among the words of its sentence.
 *
 * @param clauseEnds the places of the words that end a clause, in order
 */
export function placeOf({ figure }: Claim, words: readonly Word[], clauseEnds: readonly number[]): FigurePlace {
  const at = Math.max(0, Math.min(wordAt(words, figure.start), words.length - 1));
  const until = wordAt(words, Math.max(figure.end, figure.unitSpan?.end ?? 0));
  const before = firstFrom(clauseEnds, at) - 1;
  return {
    from: before < 0 ? 0 : clauseEnds[before]! + 1,
    at,
    until,
    // A clause goes to the next mark or conjunction that ends one, on either side.
    to: clauseEnds[firstFrom(clauseEnds, until)] ?? Math.max(until, words.length),
  };
}

/** Whether a clause ends before a word: a mark or a conjunction. */
export function endsClause({ lower }: Word): boolean {
  return CLAUSE_ENDS.has(lower);
}

/** Where in a sorted list the first number stands that is not below another; its length where none is. */
function firstFrom(sorted: readonly number[], least: number): number {
  return countWhere(sorted.length, (at) => sorted[at]! < least);
}
