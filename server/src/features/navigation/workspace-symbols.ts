import { type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { Claim } from '../../claims/claim.ts';
import { scopeInWords } from '../../claims/scope.ts';
import type { PlacedSource } from '../../corpus/source.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { locationOf, rangeOf } from '../answers/places.ts';
import { sourceLabel } from '../wording/claim-wording.ts';
import { isQuantity } from '../wording/quantities.ts';
import { readable } from '../wording/readable-text.ts';

/** More than anybody reads; the editor asks again with every letter typed. */
const MOST_SYMBOLS = 300;

/**
 * The sources and figures of all corpora that hold every word of a query, in value, unit, subject or name; separators of
 * thousands don't matter ("38193" finds 38,193). Sources come first, at most 300 in all. An empty query finds the sources.
 */
export function findSymbols(index: CorpusIndex, query: string): SymbolInformation[] {
  const words = normalise(query).split(' ').filter(Boolean);
  const found: SymbolInformation[] = [];
  for (const file of index.files()) {
    for (const placed of file.placed) {
      if (found.length >= MOST_SYMBOLS) return found;
      if (holds(normalise(placed.source.name), words)) found.push(...describeSource(index, placed));
    }
  }
  if (words.length === 0) return found;
  for (const { sourceId, claim } of index.allClaims()) {
    if (found.length >= MOST_SYMBOLS) break;
    if (isQuantity(claim.figure) && holds(searchable(claim), words))
      found.push(...describeFigure(index, sourceId, claim));
  }
  return found;
}

/** Lower case, with the commas inside numbers taken out. */
function normalise(text: string): string {
  return text.toLowerCase().replace(/(\d),(?=\d)/g, '$1');
}

function searchable({ figure, predicate, subject, scope }: Claim): string {
  return normalise(
    [figure.text, figure.value, figure.unitText, predicate, subject, ...figure.concept, ...scopeInWords(scope)].join(
      ' ',
    ),
  );
}

function holds(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

function describeSource(index: CorpusIndex, { source, nameSpan }: PlacedSource): SymbolInformation[] {
  const range = rangeOf(index, source.uri, nameSpan);
  const { publisher } = source.header.known;
  if (!range) return [];
  const symbol = {
    name: readable(source.name) || 'source',
    kind: SymbolKind.Module,
    location: { uri: source.uri, range },
  };
  return [publisher === undefined ? symbol : { ...symbol, containerName: readable(publisher, 60) }];
}

function describeFigure(index: CorpusIndex, sourceId: string, claim: Claim): SymbolInformation[] {
  const location = locationOf(index, { sourceId, claim });
  if (!location) return [];
  const { figure, subject, predicate } = claim;
  const name = readable([figure.text, figure.unitText ?? subject, predicate].filter(Boolean).join(' '), 80);
  return [{ name, kind: SymbolKind.Number, containerName: sourceLabel(index, sourceId), location }];
}
