import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { annotationsOf, readAnnotationsFile } from '../../annotations/annotations-file.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { describeFileError, InputError } from './input-error.ts';

/**
 * Enters what people added beside the files of an index.
 *
 * @throws InputError where a file of annotations is there and cannot be read; the message names the place in it.
 */
export function enterAnnotations(index: CorpusIndex): void {
  const uris = new Set(index.files().map(({ uri }) => index.annotationsUri(uri)!));
  for (const uri of uris) {
    if (!uri.startsWith('file:')) continue;
    const path = fileURLToPath(uri);
    const text = readIfThere(path);
    if (text === null) continue;
    const read = readAnnotationsFile(text);
    if (!read.ok) {
      const { line, column, message } = read.fault;
      throw new InputError(`${relative('', path)}:${line + 1}:${column + 1}: ${message}`);
    }
    index.setAnnotations(uri, annotationsOf(read.file));
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new InputError(`${path}: ${describeFileError(error)}`);
  }
}
