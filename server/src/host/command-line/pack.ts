import { readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, resolve, sep } from 'node:path';
import { packCorpus } from '../../corpus/files/pack.ts';
import { annotationsPathIn, annotationsPathOf, carryAnnotations } from './carry-annotations.ts';
import { tell } from './output.ts';
import { InputError, inputErrorOf } from './reading/input-error.ts';
import { findFiles, isText, nameInFolder } from './reading/inputs.ts';
import { decodeLossless, encodeLossless } from './reading/lossless-text.ts';
import { refuseLinks, writeAll } from './whole-files.ts';

function readEntry(folder: string, path: string) {
  try {
    return { name: nameInFolder(folder, path), text: decodeLossless(readFileSync(path)) };
  } catch (error) {
    throw inputErrorOf(path, error);
  }
}

/** The path without links on it, as far as there is something. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** The texts of a folder. A link that leads out of it is left out, and told: nobody put into the folder what it leads to. */
function textsIn(folder: string): readonly string[] {
  const root = realPath(folder) + sep;
  return findFiles(folder, (path) => isText(path) && extname(path).toLowerCase() !== '.corpus').filter((path) => {
    const isInside = realPath(path).startsWith(root);
    if (!isInside) tell(`${path}: is a link out of the folder, and left out`);
    return isInside;
  });
}

/**
 * Makes one corpus of the texts of a folder, byte for byte, with what people added to them. Gives the exit status.
 *
 * @param force replace the corpus where it is there; a text that is packed is never replaced
 */
export async function pack(folder: string, output: string, force: boolean): Promise<number> {
  const paths = textsIn(folder);
  if (paths.length === 0) throw new InputError(`${folder}: holds no .txt or .md file`);
  const inputs = new Set(paths.map(realPath));
  if (inputs.has(realPath(output))) throw new InputError(`${output}: is one of the texts to be packed`);
  const packed = packCorpus(paths.map((path) => readEntry(folder, path)));
  if (packed.kind === 'refused') {
    throw new InputError(...packed.problems.map(({ name, message }) => `${folder}: ${name}: ${message}`));
  }
  const annotations = annotationsPathOf(output);
  refuseLinks(dirname(annotations), basename(annotations));
  await writeAll(dirname(output), [{ path: output, bytes: encodeLossless(packed.text) }], force, () =>
    carryAnnotations(annotationsPathIn(folder), annotations, (file) => file),
  );
  return 0;
}
