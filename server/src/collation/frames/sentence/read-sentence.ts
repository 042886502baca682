import type { SameThings } from '../../../claims/same-things/same-things.ts';
import type { Span } from '../../../corpus/span.ts';
import { lemmaOf } from '../../../language/lemmas.ts';
import type { Sentences } from '../../../language/sentence.ts';
import { type Word, withoutPossessive } from '../../../language/words.ts';
import type { Topic } from '../bearers/subjects.ts';
import { type Contrasts, contrastsIn, mayTellOrder } from '../contrasts.ts';
import { type Slots, slotsOf } from '../slots.ts';
import { endsClause } from './figure-place.ts';
import { namesBefore, sentenceBefore, topicBefore } from './sentence-before.ts';
import { TOLD_BY_NO_WORD, type ToldBySentence, toldIn } from './told-words.ts';
import { WINDOW } from './window.ts';
import { pairsOf } from './word-pairs.ts';

/** A sentence as the frames of its figures need it; what none of them is asked for is never read. */
export class ReadSentence {
  readonly start: number;
  readonly sameThings: SameThings;
  readonly #sentences: Sentences;
  readonly #span: Span;
  #words: readonly Word[] | null = null;
  #told: ToldBySentence | null = null;
  #clauseEnds: readonly number[] | null = null;
  #namesBefore: ReadonlySet<string> | null = null;
  #pairs: ReadonlySet<string> | null = null;
  #baseForms: readonly string[] | null = null;
  #slots: Slots | null = null;
  #contrasts: Contrasts | null = null;
  #mayTellOrder: boolean | null = null;
  #topicBefore: Topic | null | undefined;

  constructor(sentences: Sentences, span: Span, sameThings: SameThings) {
    this.start = span.start;
    this.sameThings = sameThings;
    this.#sentences = sentences;
    this.#span = span;
  }

  get words(): readonly Word[] {
    this.#words ??= this.#sentences.at(this.#span).words;
    return this.#words;
  }

  /** What its words tell, in their order. */
  get told(): ToldBySentence {
    this.#told ??= this.#hasNoWord ? TOLD_BY_NO_WORD : toldIn(this.words, this.sameThings);
    return this.#told;
  }

  /** People may have said that a number is another name of something. */
  get #hasNoWord(): boolean {
    return this.sameThings.isEmpty && this.#sentences.at(this.#span).isOfDigits;
  }

  /** The places of the marks and conjunctions that end a clause: a row of figures is not searched for them from each. */
  get clauseEnds(): readonly number[] {
    this.#clauseEnds ??= this.words.flatMap((word, at) => (endsClause(word) ? [at] : []));
    return this.#clauseEnds;
  }

  /** The base form of each of its words, of a possessive without its ending. */
  get baseForms(): readonly string[] {
    this.#baseForms ??= this.words.map(({ lower }) => lemmaOf(withoutPossessive(lower)));
    return this.#baseForms;
  }

  get namesBefore(): ReadonlySet<string> {
    this.#namesBefore ??= namesBefore(this.#sentences, this.start, this.sameThings);
    return this.#namesBefore;
  }

  get pairs(): ReadonlySet<string> {
    this.#pairs ??= pairsOf(this.words);
    return this.#pairs;
  }

  get slots(): Slots {
    this.#slots ??= slotsOf(this.words);
    return this.#slots;
  }

  get contrasts(): Contrasts {
    this.#contrasts ??= contrastsIn(this.words);
    return this.#contrasts;
  }

  get mayTellOrder(): boolean {
    this.#mayTellOrder ??= mayTellOrder(this.words);
    return this.#mayTellOrder;
  }

  /** The words of the sentence before. */
  readonly wordsBefore = (): readonly Word[] => {
    const before = sentenceBefore(this.#sentences, this.start);
    if (before === null) return [];
    return this.#sentences.at({ start: before.start, end: Math.min(before.end, before.start + WINDOW) }).words;
  };

  /** What the sentence before is about. */
  readonly topicBefore = (): Topic | null => {
    if (this.#topicBefore === undefined) this.#topicBefore = topicBefore(this.#sentences, this.start);
    return this.#topicBefore;
  };
}
