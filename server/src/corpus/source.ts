import type { Span } from './span.ts';

/** One `key: value` of a header, as it is written. Spans count in the file. */
export interface HeaderField {
  readonly key: string;
  /** The value as text: a scalar's own text, anything deeper as one line of YAML. */
  readonly text: string;
  readonly keySpan: Span;
  readonly valueSpan: Span;
}

/** The keys of a header that the product understands; every other key is kept in `Header.unknown`. */
export const KNOWN_HEADER_KEYS = [
  'title',
  'publisher',
  'published',
  'updated',
  'url',
  'author',
  'agency',
  'language',
  'place',
  'story',
  'timezone',
] as const;

export type KnownHeaderKey = (typeof KNOWN_HEADER_KEYS)[number];

/**
 * What a source says about itself, the defaults of its file's preamble already merged in.
 * Free of positions, so that moving a source does not change it; dates are ISO 8601 strings that were checked,
 * a faulty one is left out (and reported as a fault).
 */
export interface Header {
  readonly known: Readonly<Partial<Record<KnownHeaderKey, string>>>;
  readonly unknown: Readonly<Record<string, string>>;
}

/**
 * One document of a corpus. Its analysis is a pure function of `header` and `body`: nothing here depends on where in
 * the file the source stands.
 */
export interface Source {
  /** Unique in the corpus and stable while the file and the name stay: the file's URI, `#`, the name (`~2` for a second of that name). */
  readonly id: string;
  /** The URI of the file that holds it. */
  readonly uri: string;
  readonly name: string;
  readonly header: Header;
  /** The text, escapes removed, line endings as they stand in the file. Claims count their offsets in it. */
  readonly body: string;
}

/** Where a source stands in its file. All numbers are UTF-16 offsets in the file's text unless said otherwise. */
export interface PlacedSource {
  readonly source: Source;
  /** The delimiter line without its line break; empty at 0 for a file that is one source. */
  readonly delimiter: Span;
  /** The name inside the delimiter line; equals `delimiter` where none is written. */
  readonly nameSpan: Span;
  /** The header with both its `---` lines, or null where the source has none of its own. */
  readonly headerSpan: Span | null;
  readonly fields: readonly HeaderField[];
  /** The body as written, escapes included. */
  readonly bodySpan: Span;
  /** Ascending offsets in the body (as read) before which the file holds one more backslash. */
  readonly escapes: readonly number[];
}
