import type { Span } from '../../corpus/span.ts';
import { readTokens, type Token } from '../../language/tokens.ts';
import { classify, type WordClass } from '../../language/word-classes.ts';
import type { Conventions, DigitStyle, SentenceReading } from '../shapes/sentence-reading.ts';
import { tieTornCompounds } from './torn-compounds.ts';
import { verbsBefore } from './verbs.ts';

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
    this.tokens = tieTornCompounds(readTokens(text, stretch));
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

/** Whether a token is a number in digits or in a word. */
export function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || token.known?.closed === 'number');
}
