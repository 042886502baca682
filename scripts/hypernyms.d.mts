/** The text of `server/src/language/lexicon/hypernyms.ts` as WordNet has it. */
export function hypernymsSource(): string;
