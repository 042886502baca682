/** WordNet and the words that are kept of it, as they are read; a reading takes seconds. */
export interface Distilled {
  readonly wordnet: object;
  readonly words: readonly object[];
}

export function distilled(): Distilled;

/** The text of `server/src/language/lexicon/senses.ts` as WordNet has it. */
export function sensesSource(from?: Distilled): string;
