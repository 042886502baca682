import type { CorpusReading, SourceReading } from '../corpus/files/corpus-file.ts';

/** How every file of annotations ends. */
export const ANNOTATIONS_EXTENSION = '.annotations.jsonld';

/** A file, and whether it is a corpus or one source of a folder. */
interface AnnotatedFile {
  readonly uri: string;
  readonly reading: Pick<CorpusReading, 'kind'> | Pick<SourceReading, 'kind' | 'name'>;
}

/**
 * The URI of the file that holds the annotations of a file's sources: beside a corpus, under its name; for texts that are
 * one source each, `corpus.annotations.jsonld` in the folder that is their corpus.
 */
export function annotationsUriOf({ uri, reading }: AnnotatedFile): string {
  if (reading.kind === 'corpus') return uri.replace(/(?<=[^/])\.[^./]+$/, '') + ANNOTATIONS_EXTENSION;
  // The name of such a source is its path in the folder.
  let folder = uri;
  for (let level = reading.name.split('/').length; level > 0; level--) folder = folder.replace(/\/[^/]*$/, '');
  return `${folder}/corpus${ANNOTATIONS_EXTENSION}`;
}
