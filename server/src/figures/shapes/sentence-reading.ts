import type { Span } from '../../corpus/span.ts';
import type { Token } from '../../language/tokens.ts';
import type { WordClass } from '../../language/word-classes.ts';

/** A sentence laid out for reading its figures. Spans of its tokens count in `text`. */
export interface SentenceReading extends Conventions {
  readonly text: string;
  readonly sentence: Span;
  /** All of the sentence, or the stretch of an overlong one that stands around what is read. */
  readonly tokens: readonly Token[];
  /** The class of each token. */
  readonly classes: readonly WordClass[];
  /** All its words are in capitals, so that these tell no names. */
  readonly loud: boolean;
  /** The nearest verb before each token and before the end of all, as `verbsBefore` gives it. */
  readonly verbs: readonly number[];
}

/** How a whole text writes its figures. */
export interface Conventions {
  readonly style: DigitStyle;
  /** ISO 4217 code of the currency that "$" and "dollars" mean where nothing else says which. */
  readonly dollar: string;
}

/** Which mark stands before the fraction: "1,234.5" (point) or "1.234,5" (comma). */
export type DigitStyle = 'point' | 'comma';
