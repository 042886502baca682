/** The text of `server/src/language/lexicon/senses.ts` as WordNet has it. */
export function sensesSource(): string;
