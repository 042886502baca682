import type { Span } from '../../corpus/span.ts';
import { readWords, type Word } from './clause.ts';
import { readSentenceScope, type SentenceScope } from './sentence-scope.ts';

/** A sentence laid out for describing its figures: its words, and what they say of all of them, found when first asked for. */
export class ReadSentence {
  readonly words: readonly Word[];
  #scope: SentenceScope | null = null;

  /** @param span where the sentence stands in `text`; spans of its words count there, too */
  constructor(text: string, span: Span) {
    this.words = readWords(text, span);
  }

  get scope(): SentenceScope {
    this.#scope ??= readSentenceScope(this.words);
    return this.#scope;
  }
}

/** The sentences of one text, in turn: keeps the last one, which its figures share. */
export class ReadSentences {
  readonly #text: string;
  #span: Span | null = null;
  #sentence: ReadSentence | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  at(span: Span): ReadSentence {
    if (this.#sentence === null || span.start !== this.#span?.start || span.end !== this.#span.end) {
      this.#span = span;
      this.#sentence = new ReadSentence(this.#text, span);
    }
    return this.#sentence;
  }
}
