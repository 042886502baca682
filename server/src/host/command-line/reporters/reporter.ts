import type { CorpusIndex } from '../../../indexing/corpus-index.ts';

/** Turns a settled index into text, piece by piece, so that a large report never has to be held as one string. */
export type Reporter = (index: CorpusIndex) => Iterable<string>;
