import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { canonicalDelimiter } from '../../corpus/delimiters/look-alikes.ts';
import { nameProblem } from '../../corpus/files/pack.ts';
import type { PlacedSource, Source } from '../../corpus/source.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { offsetAt, rangeOf, sourceAtPosition } from '../answers/places.ts';
import { readable } from '../wording/readable-text.ts';

/** What can be renamed at a place: the words there, and what the box for the new name begins with. */
export interface Renamable {
  readonly range: Range;
  readonly placeholder: string;
}

/** A new name for a source, or in words why it cannot have it. */
export type RenamePlan =
  | { readonly ok: true; readonly edit: TextEdit; readonly source: Source; readonly to: string }
  | { readonly ok: false; readonly message: string };

/** The name of the source whose delimiter line holds the place; null everywhere else. */
export function findRenamable(index: CorpusIndex, uri: string, position: Position): Renamable | null {
  const placed = namedAt(index, uri, position);
  const range = placed && rangeOf(index, uri, placed.nameSpan);
  return range && { range, placeholder: placed.source.name };
}

/** Plans the edit that gives the source of a delimiter line another name, in the canonical form whatever its dialect was. */
export function planRename(index: CorpusIndex, uri: string, position: Position, newName: string): RenamePlan {
  const placed = namedAt(index, uri, position);
  const range = placed && rangeOf(index, uri, placed.delimiter);
  if (!placed || !range) return refuse('A source is renamed at its name, behind <<<FILE>>>.');
  const to = newName.trim();
  const problem = nameProblem(to);
  if (problem !== null) return refuse(`A source cannot be called that: ${problem}.`);
  const isTaken = index.file(uri)!.placed.some((other) => other.source !== placed.source && other.source.name === to);
  if (isTaken) return refuse(`“${readable(to)}” is another source of this file already. Give each its own name.`);
  const edit = { range, newText: canonicalDelimiter(to) };
  return { ok: true, edit, source: placed.source, to };
}

function refuse(message: string): RenamePlan {
  return { ok: false, message };
}

function namedAt(index: CorpusIndex, uri: string, position: Position): PlacedSource | null {
  const placed = sourceAtPosition(index, uri, position);
  const offset = offsetAt(index, uri, position);
  if (!placed || offset === null || index.file(uri)?.reading.kind !== 'corpus') return null;
  return offset <= placed.delimiter.end ? placed : null;
}
