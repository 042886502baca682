import type { Location, Position } from 'vscode-languageserver-types';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { claimsOf, conflictingClaims, isSameClaim, questionOf } from '../answers/answers.ts';
import { claimAt, locationsOf } from '../answers/places.ts';

/**
 * From a figure to the claims of the other positions on its question; where all agree, to the other claims that state it.
 * Nothing for a lone figure or beside one.
 */
export function findDefinition(index: CorpusIndex, uri: string, position: Position): Location[] {
  const claim = claimAt(index, uri, position);
  if (!claim) return [];
  const conflicting = conflictingClaims(index, claim);
  if (conflicting.length > 0) return locationsOf(index, conflicting);
  const question = questionOf(index, claim);
  return question
    ? locationsOf(
        index,
        claimsOf(question).filter((other) => !isSameClaim(other, claim)),
      )
    : [];
}

/** The claims of the positions that differ from the figure there; nothing where sources agree. */
export function findConflictingClaims(index: CorpusIndex, uri: string, position: Position): Location[] {
  const claim = claimAt(index, uri, position);
  return claim ? locationsOf(index, conflictingClaims(index, claim)) : [];
}
