import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readBundle } from '../../../corpus/bundles/bundle.ts';
import type { Bundle } from '../../../corpus/bundles/bundle-reader.ts';
import { packCorpus } from '../../../corpus/files/pack.ts';
import { beginsLikeCorpus, type CorpusFile, isCorpus, parseCorpus, parseSourceFile } from '../../../corpus/parse.ts';
import { isImported, isRecord } from '../../../importing/file-kinds.ts';
import type { SourceEntry } from '../../../importing/importer.ts';
import { tell as tellNote } from '../output.ts';
import { decodeText } from './decode-text.ts';
import { type ImportOptions, importPath } from './importing.ts';
import { InputError, inputErrorOf } from './input-error.ts';
import { STANDARD_INPUT, STANDARD_INPUT_NAME, STANDARD_INPUT_URI } from './standard-input.ts';

const CORPUS_EXTENSION = '.corpus';
const TEXT_EXTENSIONS: ReadonlySet<string> = new Set([CORPUS_EXTENSION, '.txt', '.md']);

/** @throws InputError where a file cannot be read, or holds bytes that are no text for sure. */
export function readText(path: string): string {
  return decoded(path, bytesOf(path, path));
}

function readStandardInput(): string {
  return decoded(STANDARD_INPUT_NAME, bytesOf(0, STANDARD_INPUT_NAME));
}

function bytesOf(file: string | number, name: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw inputErrorOf(name, error);
  }
}

function decoded(name: string, bytes: Buffer): string {
  const read = decodeText(bytes);
  if (read.kind === 'refused') throw new InputError(`${name}: ${read.why}`);
  return read.text;
}

/**
 * Reads a text that is no source, by its path, or from standard input.
 *
 * @throws InputError where it cannot be read, is a folder, or a corpus of several texts.
 */
export function readDraftText(path: string): { readonly uri: string; readonly name: string; readonly text: string } {
  const isStandardInput = path === STANDARD_INPUT;
  const text = isStandardInput ? readStandardInput() : readText(path);
  if (extname(path).toLowerCase() === CORPUS_EXTENSION || isCorpus(text)) {
    throw new InputError(`${path}: is a corpus of sources; name the text that is to be checked against them`);
  }
  if (isStandardInput) return { uri: STANDARD_INPUT_URI, name: 'standard-input', text };
  return { uri: pathToFileURL(resolve(path)).href, name: basename(path), text };
}

/** @throws InputError where there is nothing of that name, or a file is called a folder (`a.corpus/`). */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw inputErrorOf(path, error);
  }
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw inputErrorOf(folder, error);
  }
}

function isFile(entry: Dirent, path: string): boolean {
  if (entry.isFile()) return true;
  // A link to a file counts as one; a link to a folder is not followed, so that none leads around in a circle.
  return entry.isSymbolicLink() && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
}

/**
 * The files of a folder and the folders in it, in the order of their names. Hidden ones and `node_modules` are left out.
 *
 * @throws InputError where a folder cannot be read
 */
export function findFiles(folder: string, accepts: (path: string) => boolean): readonly string[] {
  const found: string[] = [];
  const entries = list(folder).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...findFiles(path, accepts));
    else if (accepts(path) && isFile(entry, path)) found.push(path);
  }
  return found;
}

/** Whether a file is a corpus or a text, by its name: `.corpus`, `.txt`, `.md`. */
export function isText(path: string): boolean {
  return TEXT_EXTENSIONS.has(extname(path).toLowerCase());
}

/** A path inside a folder with `/` between its parts on every system: the name of a source. */
export function nameInFolder(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** What a text is called, and where it comes from. */
interface TextOrigin {
  readonly uri: string;
  /** The name of the source that it is, if it is one. */
  readonly name: string;
  /** What messages call it. */
  readonly shown: string;
  /** Whether delimiters further down make a corpus of it, too. */
  readonly isCorpus: boolean;
}

/** The sources of a text: a corpus, a bundle of files that another program made, else one source. */
function parseText(text: string, { uri, name, shown, isCorpus: isNamed }: TextOrigin, today: string): CorpusFile {
  const corpus = isNamed || isCorpus(text) ? parseCorpus(uri, text, { today }) : null;
  if (corpus !== null && corpus.placed.length > 0) return corpus;
  const bundle = packedBundle(readBundle(text), shown);
  if (bundle !== null) return parseCorpus(uri, bundle, { today });
  // What is meant to be a corpus and has no source is none of one source.
  if (beginsLikeCorpus(text) || (extname(uri).toLowerCase() === CORPUS_EXTENSION && uri !== STANDARD_INPUT_URI))
    return corpus ?? parseCorpus(uri, text, { today });
  return parseSourceFile(uri, name, text, { today });
}

/** The corpus of a bundle of another program, which standard error tells; null where there is none. */
function packedBundle(bundle: Bundle | null, shown: string): string | null {
  if (bundle === null) return null;
  const packed = packCorpus(bundle.files);
  if (packed.kind !== 'packed') return null;
  const { length } = bundle.files;
  const how = shown === STANDARD_INPUT_NAME ? '' : `; “crosscheck import ${shown} -o X.corpus” makes a corpus of it`;
  tellNote(`${shown}: read as a bundle (${bundle.form}) of ${length} ${length === 1 ? 'file' : 'files'}${how}`);
  return packed.text;
}

function parseFile(path: string, name: string, today: string): CorpusFile {
  const isNamed = extname(path).toLowerCase() === CORPUS_EXTENSION;
  const uri = pathToFileURL(resolve(path)).href;
  return parseText(readText(path), { uri, name, shown: path, isCorpus: isNamed }, today);
}

/**
 * The bundle of files that a file is which is no text by its name. Null for any other, also where its bytes are no text
 * that can be read here: its reader knows how XML says what it is written in.
 *
 * @throws InputError where it cannot be read
 */
export function bundleIn(path: string): Bundle | null {
  if (!/\.(?:xml|json)$/i.test(path) || statSync(path).size > LARGEST_BUNDLE) return null;
  const read = decodeText(bytesOf(path, path));
  return read.kind === 'text' ? readBundle(read.text) : null;
}

/** In bytes: a larger file of these kinds holds records. */
const LARGEST_BUNDLE = 64 * 1024 * 1024;

function parseStandardInput(today: string): CorpusFile {
  const origin = { uri: STANDARD_INPUT_URI, name: 'standard-input', shown: STANDARD_INPUT_NAME, isCorpus: true };
  return parseText(readStandardInput(), origin, today);
}

async function* readPath(
  path: string,
  options: ImportOptions,
  tell: (fault: string) => void,
): AsyncGenerator<CorpusFile> {
  const { today } = options;
  if (path === STANDARD_INPUT) {
    const parsed = parseStandardInput(today);
    if (isWithoutSource(parsed)) tell(`${STANDARD_INPUT_NAME}: ${NO_SOURCE}`);
    yield parsed;
    return;
  }
  const isOne = !isFolder(path);
  const files = isOne ? [path] : findFiles(path, (file) => isText(file) || isImported(file));
  if (files.length === 0)
    throw new InputError(`${path}: holds no .corpus, .txt or .md file, and none that is imported`);
  for (const file of files) {
    const name = isOne ? basename(path) : nameInFolder(path, file);
    const bundle = isOne ? packedBundle(bundleIn(file), file) : null;
    if (bundle !== null) yield parseCorpus(pathToFileURL(resolve(file)).href, bundle, { today });
    else if (isImported(file) || (isOne && isRecord(file))) yield* importedFile(file, name, options, tell);
    else {
      const parsed = parseFile(file, name, today);
      if (isWithoutSource(parsed)) tell(`${file}: ${NO_SOURCE}`);
      yield parsed;
    }
  }
}

function isWithoutSource({ placed, text }: CorpusFile): boolean {
  return placed.length === 0 && text.trim() !== '';
}

const NO_SOURCE = 'holds no source: none of its lines is a delimiter (<<<FILE>>> and the name of a source)';

/** A file that is neither a text nor a corpus, as the sources that it holds: none where it cannot be read. */
async function* importedFile(
  path: string,
  name: string,
  options: ImportOptions,
  tell: (fault: string) => void,
): AsyncGenerator<CorpusFile> {
  const entries: SourceEntry[] = [];
  for await (const entry of importPath(path, name, options, tell)) entries.push(entry);
  const uri = pathToFileURL(resolve(path)).href;
  const [only] = entries;
  if (entries.length === 1) {
    yield parseSourceFile(uri, only!.name, only!.text, options);
    return;
  }
  const packed = packCorpus(entries);
  if (packed.kind === 'packed' && entries.length > 0) yield parseCorpus(uri, packed.text, options);
}

/**
 * Reads all paths of a command: corpora, texts, pages, documents, mails and archives, folders of any, `-`. A file that
 * several paths reach is read once.
 *
 * @param tell is told of each corpus without a source, and of each file that is imported and cannot be read, or a part of
 *   which cannot; the rest is read
 * @throws InputError where a path, or a text, cannot be read.
 */
export async function readInputs(
  paths: readonly string[],
  options: ImportOptions,
  tell: (fault: string) => void,
): Promise<readonly CorpusFile[]> {
  const files = new Map<string, CorpusFile>();
  const reached = new Set<string>();
  for (const path of paths) {
    const real = path === STANDARD_INPUT ? path : realPath(path);
    if (reached.has(real)) continue;
    reached.add(real);
    for await (const file of readPath(path, options, tell)) if (!files.has(file.uri)) files.set(file.uri, file);
  }
  return [...files.values()];
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    throw inputErrorOf(path, error);
  }
}
