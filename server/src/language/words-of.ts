import type { Token } from './tokens.ts';

/** Whether a word of a text is one of those that a lexicon lists, in lower case; never where there is no word. */
export function isAmong(word: Pick<Token, 'lower'> | undefined, words: ReadonlySet<string>): boolean {
  return word !== undefined && words.has(word.lower);
}
