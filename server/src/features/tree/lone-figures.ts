import type { Claim } from '../../claims/claim.ts';
import type { SourcedClaim } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { claimsOf } from '../answers/answers.ts';
import { countSourcesOf } from '../wording/claim-wording.ts';
import { isQuantity } from '../wording/quantities.ts';
import { holds, searchedTextOf } from './question-search.ts';

/** What is searched in each figure: long to make, and the same as long as its claim is. */
const texts = new WeakMap<Claim, string>();

/**
 * The figures that nothing is compared with, so that they are neither agreed on nor disputed, as the text goes: those that
 * hold all of these folded words.
 */
export function listLoneFigures(index: CorpusIndex, words: readonly string[]): readonly SourcedClaim[] {
  return index.files().flatMap(({ placed }) =>
    placed.flatMap(({ source }) =>
      index
        .claims(source.id)
        .map((claim) => ({ sourceId: source.id, claim }))
        .filter((sourced) => isAlone(index, sourced) && words.every((word) => holds(textOf(index, sourced), word))),
    ),
  );
}

/** Whether a figure is a quantity that nobody else's is compared with. */
export function isAlone(index: CorpusIndex, sourced: SourcedClaim): boolean {
  return (
    isQuantity(sourced.claim.figure) &&
    index.findingsOf(sourced).length === 0 &&
    index.questionsOf(sourced).every((question) => countSourcesOf(claimsOf(question)) < 2)
  );
}

function textOf(index: CorpusIndex, sourced: SourcedClaim): string {
  const known = texts.get(sourced.claim) ?? searchedTextOf(index, sourced);
  texts.set(sourced.claim, known);
  return known;
}
