import { type CorpusFile, placedAt } from '../files/corpus-file.ts';
import { countWhere } from '../ordered.ts';
import type { PlacedSource } from '../source.ts';
import type { Span } from '../span.ts';

/**
 * Where in the file a place in a source's body stands. Both count UTF-16 code units; an offset outside the body gives
 * the nearest end of it.
 */
export function toFileOffset(placed: PlacedSource, bodyOffset: number): number {
  const { bodySpan, escapes } = placed;
  const within = Math.max(0, bodyOffset);
  return Math.min(bodySpan.start + within + countUpTo(escapes, within), bodySpan.end);
}

/**
 * Where in a source's body a place in the file stands; null outside the body as written, whose end still belongs to it.
 * A backslash that only escapes stands where the character behind it does.
 */
export function toBodyOffset(placed: PlacedSource, fileOffset: number): number | null {
  const { bodySpan, escapes } = placed;
  if (fileOffset < bodySpan.start || fileOffset > bodySpan.end) {
    return null;
  }
  const written = fileOffset - bodySpan.start;
  // The backslash of escape `index` stands at `escapes[index] + index` of the body as written.
  const before = countWhere(escapes.length, (index) => escapes[index]! + index < written);
  return written - before;
}

/**
 * The source that holds a place in the file: its delimiter, its header, or its body up to its end. Null in the preamble
 * and behind a closer.
 */
export function sourceAt(file: CorpusFile, fileOffset: number): PlacedSource | null {
  const begun = countBegun(file, fileOffset);
  const found = begun === 0 ? null : placedAt(file, begun - 1);
  return found && fileOffset <= found.bodySpan.end ? found : null;
}

/** The sources that a span of the file touches, their delimiters and headers included, in their order. */
export function sourcesTouching(file: CorpusFile, span: Span): readonly PlacedSource[] {
  return indexesTouching(file, span).map((at) => placedAt(file, at));
}

/** The same as indexes of `sources`. */
export function indexesTouching(file: CorpusFile, { start, end }: Span): readonly number[] {
  const before = countWhere(file.sources.length, (at) => placedAt(file, at).bodySpan.end < start);
  const begun = countBegun(file, end);
  return Array.from({ length: Math.max(0, begun - before) }, (_, at) => before + at);
}

/** How many sources begin at an offset of their file or before it. */
function countBegun({ sources, reading }: CorpusFile, fileOffset: number): number {
  const startOf = (at: number) => (reading.kind === 'corpus' ? reading.starts[at]! : 0);
  return countWhere(sources.length, (at) => startOf(at) <= fileOffset);
}

function countUpTo(ascending: readonly number[], limit: number): number {
  return countWhere(ascending.length, (index) => ascending[index]! <= limit);
}
