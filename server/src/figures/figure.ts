import type { Span } from '../corpus/span.ts';

/** What sorts of things figures are. Only the first seven are quantities that can be compared as numbers. */
export const FIGURE_KINDS = [
  'count',
  'measure',
  'money',
  'percentage',
  'age',
  'duration',
  'ratio',
  'date',
  'time',
  'ordinal',
  'identifier',
] as const;

/** What sort of thing a figure is. */
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** How the text bounds the value: "about" is `~`, "over" is `>`, "at least" is `>=`. */
export type Qualifier = '=' | '~' | '<' | '<=' | '>' | '>=';

/** How a qualifier is shown before a value; nothing where the text is exact. */
export const QUALIFIER_SIGNS: Readonly<Record<Qualifier, string>> = {
  '=': '',
  '~': '≈ ',
  '<': '< ',
  '<=': '≤ ',
  '>': '> ',
  '>=': '≥ ',
};

/** What is shown before a figure's value: the sign of its qualifier, and "almost" where that is less than the value. */
export function signOf({ qualifier, isNearly }: Pick<Figure, 'qualifier' | 'isNearly'>): string {
  return isNearly ? 'almost ' : QUALIFIER_SIGNS[qualifier];
}

/** What a figure is about where nothing tells: one list for all of them. */
export const NO_CONCEPT: readonly string[] = [];

/** One numeric expression of a source. Spans count in the source's body. */
export interface Figure extends Span {
  /** The numeric expression itself, without qualifier and unit ("38,193", "two-thirds", "16-year-old" gives "16"). */
  readonly text: string;
  readonly kind: FigureKind;
  /**
   * The number in `unit`; for a range its middle, for a vague word its order of magnitude ("thousands": 1,000), for dates
   * and times an ISO 8601 string, as full as the text alone tells, for an identifier what is written.
   */
  readonly value: number | string;
  /**
   * Both ends of a stated range, and of the order of magnitude that a vague word names ("thousands": 1,000 to 10,000);
   * else both are the value, whatever the qualifier. NaN for dates, times and identifiers.
   */
  readonly low: number;
  readonly high: number;
  /** The text itself states a range ("15 to 17", "in her 60s", also a vague word). */
  readonly range: boolean;
  readonly qualifier: Qualifier;
  /** The estimate is what the number is short of ("almost 40", "nearly 40"): it may be less, and is no more. */
  readonly isNearly: boolean;
  /** Set where the figure is the amount of a change ("fell 0.4 per cent"), or the way of one ("fell from $42 to $35"). */
  readonly trend: 'up' | 'down' | null;
  /**
   * CLDR unit identifier, ISO 4217 code (`cent`, `penny` and their like where no currency is named), or the singular head
   * noun of what is counted; per-units joined by `-per-`. Null for a bare number and for "times as many".
   */
  readonly unit: string | null;
  /** The words that state the unit, as written. */
  readonly unitText: string | null;
  /** Nouns for what the figure is about, beside the unit, lower case. */
  readonly concept: readonly string[];
  /**
   * The size of the last place that is written: 1 for "38,193", 100 for "1,200", 0.1 for "4.2", 100000 for "1.2 million".
   * Decides what counts as rounding. 0 for dates and times; for a date that is counted back from the day of writing ("six
   * months ago") by how many of its months or years it may be off.
   */
  readonly precision: number;
  /** A word that names no exact number ("dozens", "hundreds", "several"). */
  readonly vague: boolean;
  readonly qualifierSpan: Span | null;
  readonly unitSpan: Span | null;
  /** The sentence it stands in. */
  readonly sentence: Span;
}

/**
 * What stands before the first figure of a text; it ends at 0. Its numbers are none, so that the engine, which keeps to the
 * shape that it met first, never takes those fields for fractions alone: it would set each value of each figure, whole or
 * not, apart in memory, three more objects for a figure, and collecting them takes as long as reading a table.
 */
export const NO_FIGURE: Figure = {
  start: 0,
  end: 0,
  text: '',
  value: '',
  low: null as never,
  high: null as never,
  range: false,
  unitText: null,
  precision: null as never,
  vague: false,
  qualifierSpan: null,
  unitSpan: null,
  sentence: { start: 0, end: 0 },
  kind: 'identifier',
  unit: null,
  qualifier: '=',
  isNearly: false,
  trend: null,
  concept: NO_CONCEPT,
};
