import type { Span } from '../../corpus/span.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { Token } from '../../language/tokens.ts';
import { classify, isLoud, type WordClass } from '../../language/word-classes.ts';
import type { Conventions, DigitStyle, SentenceReading } from '../shapes/sentence-reading.ts';
import { partLegs, tieTornCompounds } from './torn-compounds.ts';
import { verbsBefore } from './verbs.ts';

/**
 * Lays out a sentence for reading its figures; the classes and verbs of its tokens are found when first asked for.
 *
 * @param whole the span of the sentence of which `sentence` is a part
 */
export function layOut(
  sentence: Sentence,
  conventions: Conventions,
  whole: Span = { start: sentence.start, end: sentence.end },
): SentenceReading {
  return new LaidOutSentence(sentence, conventions, whole);
}

class LaidOutSentence implements SentenceReading {
  readonly text: string;
  readonly sentence: Span;
  readonly tokens: readonly Token[];
  readonly style: DigitStyle;
  readonly dollar: string;
  #classes: readonly WordClass[] | null = null;
  #verbs: readonly number[] | null = null;
  #loud: boolean | null = null;

  constructor({ text, tokens }: Sentence, { style, dollar }: Conventions, whole: Span) {
    this.text = text;
    this.sentence = whole;
    this.tokens = partLegs(tieTornCompounds(tokens));
    this.style = style;
    this.dollar = dollar;
  }

  get classes(): readonly WordClass[] {
    this.#classes ??= classify(this.tokens);
    return this.#classes;
  }

  get loud(): boolean {
    this.#loud ??= isLoud(this.tokens);
    return this.#loud;
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
