import { lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withNewNames } from '../../annotations/renamed-sources.ts';
import { unpackCorpus } from '../../corpus/files/pack.ts';
import { parseCorpus } from '../../corpus/parse.ts';
import { latestDate } from '../today.ts';
import { annotationsPathIn, annotationsPathOf, carryAnnotations } from './carry-annotations.ts';
import { tell } from './output.ts';
import { describeFileError, InputError } from './reading/input-error.ts';
import { decodeLossless, encodeLossless } from './reading/lossless-text.ts';

/** Refuses a path on which a link lies below the target, since it could lead anywhere. */
function refuseLinks(target: string, path: string): void {
  let place = target;
  for (const part of path.split('/')) {
    place = join(place, part);
    if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink()) {
      throw new InputError(`${place}: is a link, which could lead outside the target folder`);
    }
  }
}

function read(corpus: string): string {
  try {
    return decodeLossless(readFileSync(corpus));
  } catch (error) {
    throw new InputError(`${corpus}: ${describeFileError(error)}`);
  }
}

function write(path: string, text: string, force: boolean): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    if (force) rmSync(path, { force: true });
    writeFileSync(path, encodeLossless(text), { flag: 'wx' });
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    const advice = code === 'EEXIST' && syscall === 'open' ? '; --force replaces it' : '';
    throw new InputError(`${path}: ${describeFileError(error)}${advice}`);
  }
}

/**
 * Writes each source of a corpus to a file of its own, byte for byte, with what people added to them. What cannot keep its name (it would lead out of
 * the target, say) is written under another, and standard error tells. Gives the exit status.
 */
export async function unpack(corpus: string, target: string, force: boolean): Promise<number> {
  const fileSystem = process.platform === 'win32' ? 'any' : 'posix';
  const text = read(corpus);
  const { files, leftOut } = unpackCorpus(text, { fileSystem });
  if (files.length === 0) throw new InputError(`${corpus}: holds no source: none of its lines is a delimiter`);
  for (const { path } of files) refuseLinks(target, path);
  for (const { path, text } of files) write(join(target, path), text, force);
  await carryAnnotations(annotationsPathOf(corpus), annotationsPathIn(target), (file) => {
    const { placed } = parseCorpus('untitled:unpacked', text, { today: latestDate(new Date()) });
    const paths = new Map(placed.map(({ source }, index) => [source, files[index]!.path]));
    return withNewNames(file, [...paths.keys()], (source) => paths.get(source)!);
  });
  const renamed = files
    .filter((file) => file.renamed !== null)
    .map(({ name, path }) => `“${name}” is written to ${path}`);
  for (const note of [...renamed, ...leftOut]) tell(`${corpus}: ${note}`);
  return 0;
}
