import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type AnnotationsFile,
  mergeFiles,
  readAnnotationsFile,
  writeAnnotationsFile,
} from '../../annotations/annotations-file.ts';
import { annotationsUriOf } from '../../annotations/beside.ts';
import { LOCAL_FILES } from '../files/local-files.ts';
import { InputError } from './reading/input-error.ts';

/** The path of the file that a corpus file's sources are annotated in. */
export function annotationsPathOf(corpus: string): string {
  const uri = pathToFileURL(corpus).href;
  return fileURLToPath(annotationsUriOf({ uri, reading: { kind: 'corpus' } }));
}

/** The path of the file that the texts of a folder are annotated in. */
export function annotationsPathIn(folder: string): string {
  const name = 'any.txt';
  const uri = `${pathToFileURL(folder).href.replace(/\/$/, '')}/${name}`;
  return fileURLToPath(annotationsUriOf({ uri, reading: { kind: 'source', name } }));
}

/**
 * Enters what stands in one file of annotations in another, beside what is there by then; of one annotation in both, the
 * one that was changed later holds. Does nothing where there is no such file.
 *
 * @throws InputError where either file cannot be read as annotations, or the other cannot be written.
 */
export async function carryAnnotations(
  from: string,
  to: string,
  adapt: (file: AnnotationsFile) => AnnotationsFile,
): Promise<void> {
  const text = await LOCAL_FILES.read(pathToFileURL(from).href);
  if (text === null) return;
  const carried = adapt(readAs(from, text));
  try {
    await LOCAL_FILES.update(pathToFileURL(to).href, (before) =>
      writeAnnotationsFile(before.trim() === '' ? carried : mergeFiles(readAs(to, before), carried)),
    );
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${to}: cannot be written: ${error instanceof Error ? error.message : error}`);
  }
}

/** A file of annotations as a message names it: with the place of what is wrong. */
export function readAs(path: string, text: string): AnnotationsFile {
  const read = readAnnotationsFile(text);
  if (read.ok) return read.file;
  const { line, column, message } = read.fault;
  throw new InputError(`${relative('', path)}:${line + 1}:${column + 1}: ${message}`);
}
