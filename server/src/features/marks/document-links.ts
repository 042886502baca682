import type { DocumentLink } from 'vscode-languageserver-types';
import type { HeaderField } from '../../corpus/source.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { rangeOf } from '../answers/places.ts';

/** A web address and nothing else: only the schemes of the web, no white space, controls, quotation marks or brackets. */
const WEB_ADDRESS = /^https?:\/\/[^\s\p{C}"'<>[\]{}|\\^`]+$/iu;

/** The web addresses that stand as values in the headers of a file. Addresses in the text of a source are never links. */
export function listLinks(index: CorpusIndex, uri: string): DocumentLink[] {
  const fields = index.file(uri)?.placed.flatMap((placed) => placed.fields) ?? [];
  return fields.flatMap((field) => linkOf(index, uri, field));
}

function linkOf(index: CorpusIndex, uri: string, { text, valueSpan }: HeaderField): DocumentLink[] {
  const target = text.trim();
  const range = WEB_ADDRESS.test(target) ? rangeOf(index, uri, valueSpan) : null;
  return range ? [{ range, target, tooltip: `Open ${target.slice(0, 200)}` }] : [];
}
