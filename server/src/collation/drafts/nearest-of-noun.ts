import { areSynonyms } from '../../language/senses.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { OF_ANYTHING } from '../lexicon/drafts.ts';
import { isOfAnotherFate } from './restated.ts';
import { supportOf } from './support.ts';
import type { Telling } from './telling.ts';

/** What of one noun is told nearest to a draft tells so much at least, and leads what has the draft's value by so much at most. */
const LEAST_OF_NOUN = 0.65;
const LEAD_OF_NOUN = 0.3;
const NEAR_AT_MOST = 1;

/** A claim of a story that counts by the noun of a draft's, and what both have in common. */
interface NearOfNoun {
  readonly other: Candidate;
  readonly telling: Telling;
}

/** How much tells that two claims that count by one noun count the same. */
function nearnessOf({ wording, company, nearCompany }: Telling): number {
  return wording + company + Math.min(NEAR_AT_MOST, nearCompany);
}

/**
 * Of what a story counts by the noun of a draft's claim, what has the draft's value and is told about as near to it as
 * anything: a small number is one of many, and of few things that are called by one noun.
 *
 * @param tellingOf what the claim of the draft and one of the story have in common
 * @returns each with what it has in common with the draft's
 */
export function nearestOfNoun(
  { claim }: Candidate,
  candidates: readonly Candidate[],
  tellingOf: (other: Candidate) => Telling,
): readonly NearOfNoun[] {
  const { subject, figure } = claim;
  if (figure.kind !== 'count' || subject === null || subject === 'person' || figure.unitSpan === null) return [];
  if (OF_ANYTHING.has(figure.unit ?? '')) return [];
  const ofNoun = candidates
    .filter((other) => other.claim.figure.kind === 'count' && isOfNoun(subject, other.claim.subject))
    .map((other) => ({ other, telling: tellingOf(other) }));
  const nearest = ofNoun.reduce((most, { telling }) => Math.max(most, nearnessOf(telling)), 0);
  const least = Math.max(LEAST_OF_NOUN, nearest - LEAD_OF_NOUN);
  return ofNoun.filter(({ other, telling }) => {
    const isOfFate = claim.predicate === null || !isOfAnotherFate(claim, other.claim);
    return nearnessOf(telling) >= least && isOfFate && supportOf(claim, other.claim) === 'same';
  });
}

function isOfNoun(subject: string, other: string | null): boolean {
  return other !== null && (other === subject || areSynonyms(subject, other));
}
