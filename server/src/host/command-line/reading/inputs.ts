import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CorpusFile, isCorpus, parseCorpus, parseSourceFile } from '../../../corpus/parse.ts';
import { decodeText } from './decode-text.ts';
import { describeFileError, InputError } from './input-error.ts';

/** The path that stands for standard input, and what a corpus from there is called. */
export const STANDARD_INPUT = '-';
export const STANDARD_INPUT_URI = 'untitled:standard-input.corpus';

const CORPUS_EXTENSION = '.corpus';
const TEXT_EXTENSIONS: ReadonlySet<string> = new Set([CORPUS_EXTENSION, '.txt', '.md']);

/** @throws InputError where a file cannot be read, or holds bytes that are no text for sure. */
function readText(path: string): string {
  return decoded(path, bytesOf(path, path));
}

function readStandardInput(): string {
  return decoded('standard input', bytesOf(0, 'standard input'));
}

function bytesOf(file: string | number, name: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new InputError(`${name}: ${describeFileError(error)}`);
  }
}

function decoded(name: string, bytes: Buffer): string {
  const read = decodeText(bytes);
  if (read.kind === 'refused') throw new InputError(`${name}: ${read.why}`);
  return read.text;
}

/** @throws InputError where there is nothing of that name, or a file is called a folder (`a.corpus/`). */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new InputError(`${path}: ${describeFileError(error)}`);
  }
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new InputError(`${folder}: ${describeFileError(error)}`);
  }
}

function isFile(entry: Dirent, path: string): boolean {
  if (entry.isFile()) return true;
  // A link to a file counts as one; a link to a folder is not followed, so that none leads around in a circle.
  return entry.isSymbolicLink() && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
}

/**
 * The text files of a folder and the folders in it (`.corpus`, `.txt`, `.md`), in the order of their names. Hidden
 * ones and `node_modules` are left out.
 */
export function findTextFiles(folder: string): readonly string[] {
  const found: string[] = [];
  const entries = list(folder).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...findTextFiles(path));
    else if (TEXT_EXTENSIONS.has(extname(entry.name).toLowerCase()) && isFile(entry, path)) found.push(path);
  }
  return found;
}

/** A path inside a folder with `/` between its parts on every system: the name of a source. */
export function nameInFolder(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

function parseFile(path: string, name: string, today: string): CorpusFile {
  const text = readText(path);
  const uri = pathToFileURL(resolve(path)).href;
  const isBundle = extname(path).toLowerCase() === CORPUS_EXTENSION || isCorpus(text);
  return isBundle ? parseCorpus(uri, text, { today }) : parseSourceFile(uri, name, text, { today });
}

/** A corpus; a text in which no source begins is taken for one source, since nothing else would come of it. */
function parseStandardInput(today: string): CorpusFile {
  const text = readStandardInput();
  const corpus = parseCorpus(STANDARD_INPUT_URI, text, { today });
  if (corpus.placed.length > 0 || text.trim() === '') return corpus;
  return parseSourceFile(STANDARD_INPUT_URI, 'standard-input', text, { today });
}

function* readPath(path: string, today: string): Generator<CorpusFile> {
  if (path === STANDARD_INPUT) {
    yield parseStandardInput(today);
    return;
  }
  if (!isFolder(path)) {
    yield parseFile(path, basename(path), today);
    return;
  }
  const files = findTextFiles(path);
  if (files.length === 0) throw new InputError(`${path}: holds no .corpus, .txt or .md file`);
  for (const file of files) yield parseFile(file, nameInFolder(path, file), today);
}

/**
 * Reads all paths of a command: corpora, texts, folders of either, `-`. A file that several paths reach is read once.
 *
 * @param today ISO 8601 date; dates of headers behind it are faults.
 * @throws InputError where a path cannot be read.
 */
export function readInputs(paths: readonly string[], today: string): readonly CorpusFile[] {
  const files = new Map<string, CorpusFile>();
  const reached = new Set<string>();
  for (const path of paths) {
    const real = path === STANDARD_INPUT ? path : realPath(path);
    if (reached.has(real)) continue;
    reached.add(real);
    for (const file of readPath(path, today)) if (!files.has(file.uri)) files.set(file.uri, file);
  }
  return [...files.values()];
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    throw new InputError(`${path}: ${describeFileError(error)}`);
  }
}
