import { fileURLToPath } from 'node:url';
import { annotationsOf } from '../../annotations/annotations-file.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { readAs } from './carry-annotations.ts';
import { readIfThere } from './reading/read-if-there.ts';

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
    index.setAnnotations(uri, annotationsOf(readAs(path, text)));
  }
}
