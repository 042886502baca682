import type { Location, Position } from 'vscode-languageserver-types';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { claimsOf, comparedPositions, isSameClaim } from '../answers/answers.ts';
import { claimAt, locationsOf } from '../answers/places.ts';

/**
 * All claims that answer the question of the figure there, or all wordings of the quotation; that one itself only with
 * `includeDeclaration`.
 */
export function findReferences(
  index: CorpusIndex,
  uri: string,
  position: Position,
  { includeDeclaration }: { readonly includeDeclaration: boolean },
): Location[] {
  const claim = claimAt(index, uri, position);
  if (!claim) return [];
  const claims = claimsOf({ positions: comparedPositions(index, claim) });
  return locationsOf(index, includeDeclaration ? claims : claims.filter((other) => !isSameClaim(other, claim)));
}
