import type { Claim } from '../../claims/claim.ts';
import { NearWords } from './near-words.ts';
import type { FigurePlace } from './sentence/figure-place.ts';
import type { ReadSentence } from './sentence/read-sentence.ts';
import { TOLD_BY_NO_WORD } from './sentence/told-words.ts';

/** How many words away from the figure a word weighs half as much as beside it. */
const REACH = 6;
/** What a word beyond the figure's clause weighs beside one within it. */
const BEYOND = 0.45;

/** The words and the names near a figure, weighed. */
export interface WeighedWords {
  readonly words: NearWords;
  readonly names: NearWords;
}

/** What stands near a figure in a sentence that tells nothing. */
export const NO_WEIGHED_WORDS: WeighedWords = {
  words: new NearWords(TOLD_BY_NO_WORD.words, new Float64Array()),
  names: new NearWords(TOLD_BY_NO_WORD.names, new Float64Array()),
};

/**
 * Weighs the words and names of a sentence by how near to a figure they stand: 1 beside it, half as much some words off, less
 * beyond its clause. The figure itself is no word near it.
 */
export function weighWords(
  { figure }: Claim,
  { words: sentence, told }: ReadSentence,
  { from, at, until, to }: FigurePlace,
): WeighedWords {
  const words = new Float64Array(told.words.list.length);
  const names = new Float64Array(told.names.list.length);
  for (let next = 0; next < told.told.length; next++) {
    const { at: index, isName, place } = told.told[next]!;
    const { start } = sentence[index]!;
    if (start >= figure.start && start < figure.end) continue;
    const distance = index < at ? at - index : Math.max(0, index - until);
    const weight = (index < from || index >= to ? BEYOND : 1) / (1 + distance / REACH);
    const nears = isName ? names : words;
    if (nears[place]! < weight) nears[place] = weight;
  }
  return { words: new NearWords(told.words, words), names: new NearWords(told.names, names) };
}
