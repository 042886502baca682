import type { Source } from '../../../corpus/source.ts';
import type { CorpusIndex } from '../../../indexing/corpus-index.ts';

/** What every report says of a source. `published` is the source's own date, ISO 8601, null where nothing tells it. */
export interface SourceDescription {
  readonly name: string;
  readonly uri: string;
  readonly published: string | null;
}

export function describeSource(index: CorpusIndex, source: Source): SourceDescription {
  return {
    name: source.name,
    uri: source.uri,
    published: source.header.known.published ?? index.analysis(source.id)?.published?.date ?? null,
  };
}

/** All sources: files by URI, then as they stand in their file. */
export function* describeSources(
  index: CorpusIndex,
  isAsked: (uri: string) => boolean = () => true,
): Generator<SourceDescription> {
  for (const file of index.files()) {
    if (isAsked(file.uri)) for (const { source } of file.placed) yield describeSource(index, source);
  }
}
