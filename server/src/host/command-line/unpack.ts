import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { withNewNames } from '../../annotations/renamed-sources.ts';
import { unpackCorpus } from '../../corpus/files/pack.ts';
import { parseCorpus } from '../../corpus/parse.ts';
import { latestDate } from '../today.ts';
import { annotationsPathIn, annotationsPathOf, carryAnnotations } from './carry-annotations.ts';
import { tell } from './output.ts';
import { InputError, inputErrorOf } from './reading/input-error.ts';
import { decodeLossless, encodeLossless } from './reading/lossless-text.ts';
import { refuseLinks, writeAll } from './whole-files.ts';

function read(corpus: string): string {
  try {
    return decodeLossless(readFileSync(corpus));
  } catch (error) {
    throw inputErrorOf(corpus, error);
  }
}

/**
 * Writes each source of a corpus to a file of its own, byte for byte, with what people added to them. What cannot keep its name (it would lead out of
 * the target, say) is written under another, and standard error tells. All is written or nothing. Gives the exit status.
 */
export async function unpack(corpus: string, target: string, force: boolean): Promise<number> {
  const fileSystem = process.platform === 'win32' ? 'any' : 'posix';
  const text = read(corpus);
  const { files, leftOut } = unpackCorpus(text, { fileSystem });
  if (files.length === 0) throw new InputError(`${corpus}: holds no source: none of its lines is a delimiter`);
  const annotations = annotationsPathIn(target);
  for (const path of [...files.map(({ path }) => path), basename(annotations)]) refuseLinks(target, path);
  const written = files.map(({ path, text }) => ({ path: join(target, path), bytes: encodeLossless(text) }));
  await writeAll(target, written, force, () =>
    carryAnnotations(annotationsPathOf(corpus), annotations, (file) => {
      const { placed } = parseCorpus('untitled:unpacked', text, { today: latestDate(new Date()) });
      const paths = new Map(placed.map(({ source }, index) => [source, files[index]!.path]));
      return withNewNames(file, [...paths.keys()], (source) => paths.get(source)!);
    }),
  );
  const renamed = files
    .filter((file) => file.renamed !== null)
    .map(({ name, path }) => `“${name}” is written to ${path}`);
  for (const note of [...renamed, ...leftOut]) tell(`${corpus}: ${note}`);
  return 0;
}
