import type { Claim } from '../../claims/claim.ts';
import type { SourcedClaim } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { listAlone } from '../answers/coverage.ts';
import { holds, searchedTextOf } from './question-search.ts';

/** What is searched in each figure: long to make, and the same as long as its claim is. */
const texts = new WeakMap<Claim, string>();

/**
 * The figures that nothing is compared with, so that they are neither agreed on nor disputed, as the text goes: those that
 * hold all of these folded words.
 */
export function listLoneFigures(index: CorpusIndex, words: readonly string[]): readonly SourcedClaim[] {
  const alone = listAlone(index);
  return words.length === 0
    ? alone
    : alone.filter((sourced) => words.every((word) => holds(textOf(index, sourced), word)));
}

function textOf(index: CorpusIndex, sourced: SourcedClaim): string {
  const known = texts.get(sourced.claim) ?? searchedTextOf(index, sourced);
  texts.set(sourced.claim, known);
  return known;
}
