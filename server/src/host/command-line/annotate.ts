import { readFileSync } from 'node:fs';
import type { ImportAnnotations } from '../../features/protocol/annotation-protocol.ts';
import { AnnotationStore } from '../annotations/annotation-store.ts';
import { LOCAL_FILES } from '../files/local-files.ts';
import { tell } from './output.ts';
import { inputErrorOf } from './reading/input-error.ts';
import { readCorpus } from './reading/read-corpus.ts';

/** Takes over the annotations of a file that are about these sources. Gives the exit status: 1 where none is. */
export async function annotate(paths: readonly string[], file: string): Promise<number> {
  const text = readText(file);
  const { index } = await readCorpus(paths, { compares: false });
  const store = new AnnotationStore(index, LOCAL_FILES, { changed() {}, broken() {}, problems() {} });
  // One import a file of annotations: it sees all sources that are annotated there.
  const firsts = new Map(index.files().map(({ uri }) => [index.annotationsUri(uri), uri]));
  let status = 1;
  for (const uri of firsts.values()) {
    const edit: ImportAnnotations = { action: 'import', uri, text, creator: '', created: '' };
    const result = await store.edit(edit);
    if (result.ok) status = 0;
    tell(result.message ?? 'done');
  }
  return status;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw inputErrorOf(path, error);
  }
}
