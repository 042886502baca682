import { readAnnotationsFile, writeAnnotationsFile } from '../../annotations/annotations-file.ts';
import { ANNOTATIONS_EXTENSION } from '../../annotations/beside.ts';
import { withNewNames } from '../../annotations/renamed-sources.ts';
import { unpackCorpus } from '../../corpus/files/pack.ts';
import { parseCorpus } from '../../corpus/parse.ts';
import type { UnpackAnswer, UnpackParams } from '../protocol/corpus-protocol.ts';

/** The file that the texts of a folder are annotated in. */
const IN_FOLDER = `corpus${ANNOTATIONS_EXTENSION}`;
/** No date of a header is judged here. */
const ANY_DAY = '9999-12-31';

/**
 * The files that a corpus becomes: its sources, and what people added, under the names that the sources have there. A
 * file of annotations that cannot be read is left where it is, which is told.
 */
export function listUnpackedFiles({ text, annotations }: UnpackParams): UnpackAnswer {
  const { files, leftOut } = unpackCorpus(text);
  const unpacked = files.map(({ name, path, text: own }) => ({ name, path, text: own }));
  if (annotations === null || files.length === 0) return { files: unpacked, leftOut };
  const read = readAnnotationsFile(annotations);
  if (!read.ok) {
    return { files: unpacked, leftOut: [...leftOut, `The annotations cannot be read: ${read.fault.message}`] };
  }
  const { placed } = parseCorpus('untitled:unpacked', text, { today: ANY_DAY });
  const paths = new Map(placed.map(({ source }, nth) => [source, files[nth]!.path]));
  const renamed = withNewNames(read.file, [...paths.keys()], (source) => paths.get(source)!);
  const added = { name: IN_FOLDER, path: IN_FOLDER, text: writeAnnotationsFile(renamed) };
  return { files: [...unpacked, added], leftOut };
}
