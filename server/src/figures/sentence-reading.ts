import type { Span } from '../corpus/span.ts';
import { readTokens, type Token } from '../language/tokens.ts';
import { classify, type WordClass } from '../language/word-classes.ts';
import type { DigitStyle } from './digits.ts';
import { verbsBefore } from './verbs.ts';

/** How a whole text writes its figures. */
export interface Conventions {
  readonly style: DigitStyle;
  /** ISO 4217 code of the currency that "$" and "dollars" mean where nothing else says which. */
  readonly dollar: string;
}

/** A sentence laid out for reading its figures. Spans of its tokens count in `text`. */
export interface SentenceReading extends Conventions {
  readonly text: string;
  readonly sentence: Span;
  /** All of the sentence, or the stretch of an overlong one that stands around what is read. */
  readonly tokens: readonly Token[];
  /** The class of each token. */
  readonly classes: readonly WordClass[];
  /** The nearest verb before each token and before the end of all, as `verbsBefore` gives it. */
  readonly verbs: readonly number[];
}

/** Cuts a sentence of `text`, or a stretch of it, into tokens; their classes and verbs are found when first asked for. */
export function layOut(
  text: string,
  sentence: Span,
  conventions: Conventions,
  stretch: Span = sentence,
): SentenceReading {
  return new LaidOutSentence(text, sentence, conventions, stretch);
}

class LaidOutSentence implements SentenceReading {
  readonly text: string;
  readonly sentence: Span;
  readonly tokens: readonly Token[];
  readonly style: DigitStyle;
  readonly dollar: string;
  #classes: readonly WordClass[] | null = null;
  #verbs: readonly number[] | null = null;

  constructor(text: string, sentence: Span, { style, dollar }: Conventions, stretch: Span) {
    this.text = text;
    this.sentence = sentence;
    this.tokens = readTokens(text, stretch);
    this.style = style;
    this.dollar = dollar;
  }

  get classes(): readonly WordClass[] {
    this.#classes ??= classify(this.tokens);
    return this.#classes;
  }

  get verbs(): readonly number[] {
    this.#verbs ??= verbsBefore(this.tokens, this.classes);
    return this.#verbs;
  }
}

/** The span in the text of the tokens `from` up to `to` (not included, at least one). */
export function spanOfTokens(tokens: readonly Token[], from: number, to: number): Span {
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
}
