import { readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { packCorpus } from '../../corpus/files/pack.ts';
import { annotationsPathIn, annotationsPathOf, carryAnnotations } from './carry-annotations.ts';
import { describeFileError, InputError } from './reading/input-error.ts';
import { findTextFiles, nameInFolder } from './reading/inputs.ts';
import { decodeLossless, encodeLossless } from './reading/lossless-text.ts';

function readEntry(folder: string, path: string) {
  try {
    return { name: nameInFolder(folder, path), text: decodeLossless(readFileSync(path)) };
  } catch (error) {
    throw new InputError(`${path}: ${describeFileError(error)}`);
  }
}

/** Makes one corpus of the texts of a folder, byte for byte, with what people added to them. Gives the exit status. */
export async function pack(folder: string, output: string): Promise<number> {
  const paths = findTextFiles(folder).filter((path) => extname(path).toLowerCase() !== '.corpus');
  if (paths.length === 0) throw new InputError(`${folder}: holds no .txt or .md file`);
  const packed = packCorpus(paths.map((path) => readEntry(folder, path)));
  if (packed.kind === 'refused') {
    throw new InputError(...packed.problems.map(({ name, message }) => `${folder}: ${name}: ${message}`));
  }
  try {
    writeFileSync(output, encodeLossless(packed.text));
  } catch (error) {
    throw new InputError(`${output}: ${describeFileError(error)}`);
  }
  await carryAnnotations(annotationsPathIn(folder), annotationsPathOf(output), (file) => file);
  return 0;
}
