import { expect, it } from 'vitest';
import { describeTarget } from '../../../server/src/annotations/anchoring.ts';
import type { Annotation } from '../../../server/src/annotations/annotation.ts';
import {
  annotationsOf,
  EMPTY_FILE,
  readAnnotationsFile,
  withAnnotation,
  writeAnnotationsFile,
} from '../../../server/src/annotations/annotations-file.ts';
import { listUnpackedFiles } from '../../../server/src/features/editing/unpacked-files.ts';
import { indexOf, URI } from '../fixture.ts';

const CORPUS = '<<<FILE>>> ../a.txt\nThe first words of all\n<<<FILE>>> b.txt\nTwo\n';

function noted(): string {
  const { source } = indexOf({ [URI]: CORPUS }).file(URI)!.placed[0]!;
  const stamp = '2026-03-30T10:00:00Z';
  const note: Annotation = {
    id: 'urn:uuid:1',
    kind: 'note',
    targets: [describeTarget(source, { start: 4, end: 15 })],
    body: 'x',
    creator: 'Ada',
    created: stamp,
    modified: stamp,
    resolved: false,
  };
  return writeAnnotationsFile(withAnnotation(EMPTY_FILE, note));
}

it('are the sources alone where nobody added anything', () => {
  const { files } = listUnpackedFiles({ text: CORPUS, annotations: null });
  expect(files.map(({ path }) => path)).toEqual(['__/a.txt', 'b.txt']);
});

it('are what people added, too, on the sources under their names in the folder', () => {
  const { files } = listUnpackedFiles({ text: CORPUS, annotations: noted() });
  expect(files.map(({ path }) => path)).toEqual(['__/a.txt', 'b.txt', 'corpus.annotations.jsonld']);
  const read = readAnnotationsFile(files[2]!.text);
  expect(read.ok && annotationsOf(read.file).flatMap(({ targets }) => targets.map(({ source }) => source))).toEqual([
    '__/a.txt',
  ]);
});

it('leave a broken file of annotations out, and say so', () => {
  const { files, leftOut } = listUnpackedFiles({ text: CORPUS, annotations: '{' });
  expect(files).toHaveLength(2);
  expect(leftOut).toEqual([expect.stringMatching(/^The annotations cannot be read/)]);
});
