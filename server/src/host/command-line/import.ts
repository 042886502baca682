import { basename, dirname, extname } from 'node:path';
import { SAME_THINGS_FILE } from '../../annotations/same-things-file.ts';
import { readBundle } from '../../corpus/bundles/bundle.ts';
import { freeName } from '../../corpus/delimiters/names.ts';
import { packCorpus, unpackCorpus } from '../../corpus/files/pack.ts';
import { isImported, isRecord } from '../../importing/file-kinds.ts';
import type { SourceEntry } from '../../importing/importer.ts';
import { latestDate } from '../today.ts';
import { tell } from './output.ts';
import { type ImportOptions, importPath } from './reading/importing.ts';
import { InputError, UNUSABLE } from './reading/input-error.ts';
import { bundleIn, findFiles, isFolder, isText, nameInFolder, readText } from './reading/inputs.ts';
import { encodeLossless } from './reading/lossless-text.ts';
import { refuseTaken, writeAll } from './whole-files.ts';

export interface ImportCommand {
  readonly output: string;
  /** Replace the corpus where it is there. */
  readonly force: boolean;
  /** Status 2 where a file, or a part of one, cannot be read. */
  readonly strict: boolean;
  readonly map: ReadonlyMap<string, string>;
  /** What tables answer; null where they are no sources. */
  readonly series: string | null;
}

/**
 * Makes one corpus of files as people have them. What cannot be read is told, a line each, and the rest is imported. Gives
 * the exit status.
 *
 * @throws InputError where a path is not there, nothing can be imported, or the corpus cannot be written
 */
export async function importSources(
  paths: readonly string[],
  { output, force, strict, map, series }: ImportCommand,
): Promise<number> {
  // Before a thousand files are read for nothing.
  refuseTaken(output, force);
  let faults = 0;
  const fault = (line: string) => {
    faults++;
    tell(line);
  };
  const options: ImportOptions = { today: latestDate(new Date()), map, series };
  const entries: SourceEntry[] = [];
  const names = new Set<string>();
  const counts = new Map<string, number>();
  for (const path of paths) {
    for await (const { name, text } of sourcesAt(path, options, fault)) {
      const free = names.has(name) ? freeName(name, names, counts) : name;
      names.add(free);
      entries.push({ name: free, text });
    }
  }
  if (entries.length === 0) throw new InputError(`${paths.join(', ')}: nothing here could be imported`);
  const packed = packCorpus(entries);
  if (packed.kind === 'refused')
    throw new InputError(...packed.problems.map(({ name, message }) => `${name}: ${message}`));
  await writeAll(dirname(output), [{ path: output, bytes: encodeLossless(packed.text) }], force);
  return strict && faults > 0 ? UNUSABLE : 0;
}

/** Read only where somebody says what its values answer. */
const TABLE = /\.(?:csv|tsv|xlsx)$/i;

async function* sourcesAt(
  path: string,
  options: ImportOptions,
  fault: (line: string) => void,
): AsyncGenerator<SourceEntry> {
  if (!isFolder(path)) {
    yield* sourcesOf(path, basename(path), options, fault);
    return;
  }
  const others = new Map<string, number>();
  for (const file of findFiles(path, (each) => basename(each) !== SAME_THINGS_FILE)) {
    const isTable = TABLE.test(file) && options.series === null;
    const isRead = isText(file) || isImported(file) || (isRecord(file) && !isTable);
    if (isRead) yield* sourcesOf(file, nameInFolder(path, file), options, fault);
    else others.set(extname(file).toLowerCase(), (others.get(extname(file).toLowerCase()) ?? 0) + 1);
  }
  const counted = Array.from(others, ([extension, count]) => `${count} ${extension || 'without extension'}`);
  if (counted.length > 0) tell(`${path}: files of other kinds are left out: ${counted.join(', ')}`);
}

/** A text stays as it is, a corpus gives its sources, and all else is read for what it holds. */
async function* sourcesOf(
  path: string,
  name: string,
  options: ImportOptions,
  fault: (line: string) => void,
): AsyncGenerator<SourceEntry> {
  try {
    const text = isText(path) ? readText(path) : null;
    const bundle = text === null ? bundleIn(path) : readBundle(text);
    if (bundle !== null) yield* bundle.files;
    else if (text === null) yield* importPath(path, name, options, fault);
    else if (extname(path).toLowerCase() === '.corpus') yield* unpackCorpus(text, { fileSystem: 'posix' }).files;
    else yield { name, text };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const line of error.lines) fault(line);
  }
}
