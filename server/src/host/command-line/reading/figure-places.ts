import { existsSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { SourcedClaim } from '../../../collation/finding.ts';
import { toFileOffset } from '../../../corpus/delimiters/placement.ts';
import type { PlacedSource } from '../../../corpus/source.ts';
import type { CorpusIndex } from '../../../indexing/corpus-index.ts';
import { LineMap } from '../../../indexing/line-map.ts';
import { InputError } from './input-error.ts';
import { STANDARD_INPUT, STANDARD_INPUT_URI } from './standard-input.ts';

/** Where a figure stands, as it is given on the command line. */
export interface FigurePlace {
  /** As it was written, for messages. */
  readonly given: string;
  readonly path: string;
  /** The name of the source in a corpus; null where lines are those of the file. */
  readonly source: string | null;
  /** From 1; in a source that is named, those of its body. */
  readonly line: number;
  readonly column: number;
}

const HOW =
  'write a place as FILE:LINE:COLUMN, or FILE#SOURCE:LINE:COLUMN in a corpus (both from 1; behind # the lines of that source alone)';

/** So many figures of a line are named where none stands at the column given. */
const MOST_NAMED = 6;

/**
 * Takes a place apart: `FILE:LINE:COLUMN`, or `FILE#SOURCE:LINE:COLUMN`. A `#` that belongs to the name of a file that
 * there is does not part it.
 *
 * @throws InputError where it is no place
 */
export function splitPlace(given: string): FigurePlace {
  const numbers = /:(\d{1,9}):(\d{1,9})$/.exec(given);
  const named = numbers ? given.slice(0, numbers.index) : '';
  const [line, column] = [Number(numbers?.[1]), Number(numbers?.[2])];
  if (numbers === null || named === '' || line < 1 || column < 1) throw new InputError(`${given}: ${HOW}`);
  const [path, source] = splitName(named);
  if (path !== STANDARD_INPUT && existsSync(path) && statSync(path).isDirectory()) {
    throw new InputError(`${given}: ${path} is a folder; name a file in it`);
  }
  return { given, path, source, line, column };
}

function splitName(named: string): readonly [path: string, source: string | null] {
  if (existsSync(named)) return [named, null];
  for (let at = named.indexOf('#'); at !== -1; at = named.indexOf('#', at + 1)) {
    const path = named.slice(0, at);
    if (path === STANDARD_INPUT || existsSync(path)) return [path, named.slice(at + 1)];
  }
  return [named, null];
}

/**
 * The claim whose figure stands at a place.
 *
 * @throws InputError where there is no such source, line or figure
 */
export function readFigureAt(index: CorpusIndex, place: FigurePlace): SourcedClaim {
  const uri = uriOf(index, place.path);
  const offset =
    place.source === null ? offsetInFile(index, uri, place) : offsetInSource(sourceNamed(index, uri, place), place);
  const claim = index.claimAt(uri, offset);
  if (claim === null) throw new InputError(`${place.given}: no figure is read here${figuresNear(index, uri, offset)}`);
  return claim;
}

/** The URI under which a file was entered, also where another path leads to it. */
function uriOf(index: CorpusIndex, path: string): string {
  if (path === STANDARD_INPUT) return STANDARD_INPUT_URI;
  const uri = pathToFileURL(resolve(path)).href;
  if (index.file(uri)) return uri;
  const real = realpathSync(path);
  const same = index
    .files()
    .find((file) => file.uri.startsWith('file:') && realpathSync(fileURLToPath(file.uri)) === real);
  return same?.uri ?? uri;
}

function sourceNamed(index: CorpusIndex, uri: string, { given, source }: FigurePlace): PlacedSource {
  const placed = index.file(uri)?.placed ?? [];
  const found = placed.find((each) => each.source.name === source);
  if (!found) {
    const names = placed
      .slice(0, MOST_NAMED)
      .map((each) => each.source.name)
      .join(', ');
    throw new InputError(
      `${given}: holds no source “${source}”; there are ${names}${placed.length > MOST_NAMED ? ' …' : ''}`,
    );
  }
  return found;
}

function offsetInFile(index: CorpusIndex, uri: string, place: FigurePlace): number {
  const lines = index.lines(uri)!;
  return offsetIn(lines, place);
}

function offsetInSource(placed: PlacedSource, place: FigurePlace): number {
  return toFileOffset(placed, offsetIn(LineMap.of(placed.source.body), place));
}

function offsetIn(lines: LineMap, { given, line, column }: FigurePlace): number {
  const last = lines.positionAt(lines.text.length).line + 1;
  if (line > last) throw new InputError(`${given}: there are only ${last} lines`);
  return lines.offsetAt({ line: line - 1, character: column - 1 });
}

/** The figures on the line of a place, each with its column: whoever counted wrong sees what was meant. */
function figuresNear(index: CorpusIndex, uri: string, offset: number): string {
  const lines = index.lines(uri);
  if (!lines) return '';
  const { line } = lines.positionAt(offset);
  const near = (index.file(uri)?.placed ?? []).flatMap(({ source }) =>
    index.claims(source.id).flatMap(({ figure }) => {
      const place = index.locate(source.id, figure);
      const start = place && lines.positionAt(place.start);
      return start?.line === line ? [`“${figure.text}” in column ${start.character + 1}`] : [];
    }),
  );
  return near.length === 0 ? '' : `; on line ${line + 1} of the file stand ${near.slice(0, MOST_NAMED).join(', ')}`;
}
