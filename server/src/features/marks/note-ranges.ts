import type { Position, Range } from 'vscode-languageserver-types';
import { sourceAt, toBodyOffset } from '../../corpus/delimiters/placement.ts';
import type { Span } from '../../corpus/span.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { sentenceAround } from '../../language/sentences.ts';
import { locationIn, offsetAt } from '../answers/places.ts';

/** Where a file has text that can be annotated: the body of each source without white space around it. */
export function listNoteRanges(index: CorpusIndex, uri: string): Range[] {
  return (index.file(uri)?.placed ?? []).flatMap(({ source: { id, body } }) => {
    const end = body.trimEnd().length;
    const start = body.length - body.trimStart().length;
    const range = start < end ? locationIn(index, id, { start, end })?.range : null;
    return range ? [range] : [];
  });
}

/** What somebody means who points at a place in a body: the figure there, else the sentence. Null where there is neither. */
export function findWordsAt(index: CorpusIndex, uri: string, position: Position): Range | null {
  const file = index.file(uri);
  const offset = offsetAt(index, uri, position);
  const placed = file && offset !== null ? sourceAt(file, offset) : null;
  const at = placed && offset !== null ? toBodyOffset(placed, offset) : null;
  if (!placed || offset === null || at === null) return null;
  const { id, body } = placed.source;
  const figure = index.claimAt(uri, offset)?.claim.figure;
  // At the end of a line, the sentence that ends there is meant.
  const [words] = [figure, sentenceAround(body, at), sentenceAround(body, at - 1)].filter(isSomething);
  return words ? (locationIn(index, id, words)?.range ?? null) : null;
}

function isSomething(span: Span | undefined): span is Span {
  return span !== undefined && span.start < span.end;
}
