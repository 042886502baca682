import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { SourcedClaim } from '../../collation/finding.ts';
import type { PlacedSource } from '../../corpus/source.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { questionOf } from '../answers/answers.ts';
import { locationOf, rangeOf } from '../answers/places.ts';
import { countedInWords, predicateInWords, valueInWords } from '../wording/claim-wording.ts';
import { isQuantity } from '../wording/quantities.ts';
import { readable } from '../wording/readable-text.ts';

/** An outline beyond this many figures helps nobody and makes the editor slow: then only those that are questioned remain. */
const MOST_FIGURES = 5000;

/** The sources of a file, and beneath each its figures (dates, times and the like left out). */
export function listSymbols(index: CorpusIndex, uri: string): DocumentSymbol[] {
  const placed = index.file(uri)?.placed ?? [];
  let figures = 0;
  for (const { source } of placed) figures += index.claims(source.id).length;
  return placed
    .map((each) => describeSource(index, uri, each, figures > MOST_FIGURES))
    .filter((symbol) => symbol !== null);
}

function describeSource(
  index: CorpusIndex,
  uri: string,
  placed: PlacedSource,
  onlyQuestioned: boolean,
): DocumentSymbol | null {
  const { source, delimiter, nameSpan, bodySpan } = placed;
  const range = rangeOf(index, uri, { start: delimiter.start, end: bodySpan.end });
  const selectionRange = rangeOf(index, uri, nameSpan);
  if (!range || !selectionRange) return null;
  const { publisher, published } = source.header.known;
  const children = index
    .claims(source.id)
    .filter(({ figure }) => isQuantity(figure))
    .map((claim): SourcedClaim => ({ sourceId: source.id, claim }))
    .filter((claim) => !onlyQuestioned || index.findingsOf(claim).length > 0)
    .map((claim) => describeFigure(index, claim))
    .filter((symbol) => symbol !== null);
  return {
    name: readable(source.name) || 'source',
    detail: readable([publisher, published].filter(Boolean).join(' · ')),
    kind: SymbolKind.Module,
    range,
    selectionRange,
    children,
  };
}

function describeFigure(index: CorpusIndex, claim: SourcedClaim): DocumentSymbol | null {
  const range = locationOf(index, claim)?.range;
  if (!range) return null;
  const { figure } = claim.claim;
  const counted = [countedInWords(claim.claim), predicateInWords(claim.claim)].filter(Boolean).join(' · ');
  return {
    name: valueInWords(index, claim) || figure.text,
    detail: readable(questionOf(index, claim)?.phrase ?? counted, 80),
    kind: SymbolKind.Number,
    range,
    selectionRange: range,
  };
}
