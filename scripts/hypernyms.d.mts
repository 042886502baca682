import type { Distilled } from './senses.mjs';

/** The text of `server/src/language/lexicon/hypernyms.ts` as WordNet has it. */
export function hypernymsSource(from?: Distilled): string;
