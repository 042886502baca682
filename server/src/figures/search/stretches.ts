import type { Span } from '../../corpus/span.ts';

/**
 * So many characters are read at a time. A longer sentence is none that anybody wrote: a table, a log, a text without
 * full stops.
 */
const LENGTH = 12_000;
/** How much on either side of a stretch is laid out with it: more than any reading looks back or ahead. */
const MARGIN = 800;

/** A part of a text that is laid out at once. */
export interface Stretch {
  /** What is laid out. */
  readonly span: Span;
  /** The figures that begin from here on … */
  readonly from: number;
  /** … up to here are read; those before it only lend to them what their words leave out. */
  readonly until: number;
}

/**
 * The part of a sentence to read from `offset` on: all of it, or, of one too long to be any, as much as is read at a
 * time. What a sentence lays out is kept until its end; without a bound a megabyte in one sentence would fill memory
 * with hundreds of megabytes of tokens, and collecting them would cost more than reading.
 */
export function stretchAt(sentence: Span, offset: number): Stretch {
  if (sentence.end - sentence.start <= LENGTH) return { span: sentence, from: sentence.start, until: sentence.end };
  const until = Math.min(sentence.end, offset + LENGTH);
  const span = { start: Math.max(sentence.start, offset - MARGIN), end: Math.min(sentence.end, until + MARGIN) };
  return { span, from: offset, until };
}
