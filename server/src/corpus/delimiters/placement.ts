import type { CorpusFile } from '../files/corpus-file.ts';
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
  const { placed } = file;
  const begun = countWhere(placed.length, (index) => placed[index]!.delimiter.start <= fileOffset);
  const found = placed[begun - 1];
  return found && fileOffset <= found.bodySpan.end ? found : null;
}

/** The sources that a span of the file touches, their delimiters and headers included, in their order. */
export function sourcesTouching({ placed }: CorpusFile, { start, end }: Span): readonly PlacedSource[] {
  const before = countWhere(placed.length, (index) => placed[index]!.bodySpan.end < start);
  const begun = countWhere(placed.length, (index) => placed[index]!.delimiter.start <= end);
  return placed.slice(before, begun);
}

function countUpTo(ascending: readonly number[], limit: number): number {
  return countWhere(ascending.length, (index) => ascending[index]! <= limit);
}
