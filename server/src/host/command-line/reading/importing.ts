import { readFileSync, statSync } from 'node:fs';
import { LARGEST_FILE } from '../../../importing/file-kinds.ts';
import type { ImportOptions as Options, SourceEntry } from '../../../importing/importer.ts';
import { describeFileError } from './input-error.ts';

/** What whoever imports asks for, beside the files. */
export type ImportOptions = Omit<Options, 'tell'>;

/**
 * The documents of a file as sources. The readers are a bundle of their own, loaded with the first such file.
 *
 * @param name what the file is called: its path in the folder that was given
 * @param tell is told of what cannot be read, with the path
 */
export async function* importPath(
  path: string,
  name: string,
  options: ImportOptions,
  tell: (fault: string) => void,
): AsyncGenerator<SourceEntry> {
  let bytes: Uint8Array;
  try {
    const { size } = statSync(path);
    if (size > LARGEST_FILE) {
      tell(`${path}: is larger than ${LARGEST_FILE / (1024 * 1024)} MB`);
      return;
    }
    bytes = readFileSync(path);
  } catch (error) {
    tell(`${path}: ${describeFileError(error)}`);
    return;
  }
  const { importFile } = await import('../../../importing/importer.ts');
  yield* importFile({ name, bytes }, { ...options, tell: (fault) => tell(`${path}: ${fault}`) });
}
