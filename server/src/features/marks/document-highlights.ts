import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { comparedPositions, takes } from '../answers/answers.ts';
import { claimAt, locationOf } from '../answers/places.ts';

/** All figures of this file that answer the same question: those of the same value as `Read`, those of another as `Write`. */
export function highlightAnswers(index: CorpusIndex, uri: string, position: Position): DocumentHighlight[] {
  const claim = claimAt(index, uri, position);
  if (!claim) return [];
  return comparedPositions(index, claim).flatMap(({ claims }) => {
    const kind = takes({ claims }, claim) ? DocumentHighlightKind.Read : DocumentHighlightKind.Write;
    return claims.flatMap((other) => {
      const location = locationOf(index, other);
      return location?.uri === uri ? [{ range: location.range, kind }] : [];
    });
  });
}
