import type { Source } from '../../../corpus/source.ts';
import { addressOf, titleOf } from '../../../features/wording/source-titles.ts';
import type { CorpusIndex } from '../../../indexing/corpus-index.ts';
import { plainText } from './plain-text.ts';

/** What every report says of a source. `published` is the source's own date, ISO 8601, null where nothing tells it. */
export interface SourceDescription {
  readonly name: string;
  readonly uri: string;
  readonly published: string | null;
}

/** A source with what a reader finds it by elsewhere. Words are plain text. */
export interface CitedSource extends SourceDescription {
  readonly publisher: string | null;
  /** Its title or headline; null where it has none. */
  readonly title: string | null;
  /** Where it stands on the web; null where its header gives no such address. */
  readonly address: string | null;
}

export function citeSource(index: CorpusIndex, source: Source): CitedSource {
  const { publisher } = source.header.known;
  const title = titleOf(source);
  return {
    ...describeSource(index, source),
    publisher: publisher === undefined ? null : plainText(publisher),
    title: title && plainText(title),
    address: addressOf(source),
  };
}

export function describeSource(index: CorpusIndex, source: Source): SourceDescription {
  return {
    name: source.name,
    uri: source.uri,
    published: source.header.known.published ?? index.analysis(source.id)?.published?.date ?? null,
  };
}

/** All sources, as `describeSources` has them, with what they are found by elsewhere. */
export function* citeSources(
  index: CorpusIndex,
  isAsked: (uri: string) => boolean = () => true,
): Generator<CitedSource> {
  for (const file of index.files()) {
    if (isAsked(file.uri)) for (const { source } of file.placed) yield citeSource(index, source);
  }
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
