import type { Word } from '../../language/words.ts';
import { LEADS } from '../lexicon/grammar.ts';
import { ARTICLES, BOUNDING } from '../lexicon/how-far.ts';
import { CONTRASTS } from '../lexicon/modality.ts';

const PHRASES: readonly (readonly string[])[] = CONTRASTS.map((phrase) => phrase.split(' '));

/** What stands directly before a figure and sets it against the one that holds ("instead of", "not"); null for nothing. */
export function contrastBefore(words: readonly Word[], from: number): string | null {
  // "Not only 12", "not at least 12" deny no number.
  if (BOUNDING.has(words[from]?.lower ?? '')) return null;
  for (let end = from; end > 0; end--) {
    const found = PHRASES.find((phrase) =>
      phrase.every((part, index) => words[end - phrase.length + index]?.lower === part),
    );
    if (found !== undefined) return found.at(-1)!;
    const { lower } = words[end - 1]!;
    if (BOUNDING.has(lower) || !(LEADS.has(lower) || ARTICLES.has(lower))) return null;
  }
  return null;
}
