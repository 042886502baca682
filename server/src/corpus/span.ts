/**
 * A half-open stretch of text, `start` included, `end` not, counted in UTF-16 code units.
 * Which text it counts in (a file, or the body of a source) is said where a span is declared.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans of the same text share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether two spans of the same text share a code unit or an end: an empty one touches what it stands before or behind. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Whether `inner` lies wholly inside `outer` (equal spans count). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same span in a text in which everything stands `by` further on. */
export function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
