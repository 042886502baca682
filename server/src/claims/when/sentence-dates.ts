import type { Span } from '../../corpus/span.ts';
import type { DateExpression } from '../../language/calendar/date-expression.ts';
import { readDates } from '../../language/calendar/dates.ts';

/** The dates of one text, sentence by sentence: keeps those of the last sentence, which its figures share. */
export class SentenceDates {
  readonly #text: string;
  #start = -1;
  #dates: readonly DateExpression[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  in(sentence: Span): readonly DateExpression[] {
    if (sentence.start !== this.#start) {
      this.#start = sentence.start;
      this.#dates = readDates(this.#text, sentence);
    }
    return this.#dates;
  }
}
