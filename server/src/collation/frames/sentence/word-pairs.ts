import type { Word } from '../../../language/words.ts';
import { beginsWithDigit } from './content-words.ts';

/** Neighbouring words of a sentence in pairs, numbers left open: equal pairs show a copied sentence. */
export function pairsOf(words: readonly Word[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  let last = '';
  for (let at = 0; at < words.length; at++) {
    const { lower, kind } = words[at]!;
    if (kind === 'mark') continue;
    const word = beginsWithDigit(lower) ? '#' : lower;
    pairs.add(`${last} ${word}`);
    last = word;
  }
  return pairs;
}
