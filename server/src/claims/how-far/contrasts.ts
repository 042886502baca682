import type { Word } from '../../language/words.ts';
import { LEADS } from '../lexicon/grammar.ts';
import { ARTICLES, BOUNDING } from '../lexicon/how-far.ts';
import { CONTRASTS } from '../lexicon/modality.ts';

const PHRASES: readonly (readonly string[])[] = CONTRASTS.map((phrase) => phrase.split(' '));
/** The phrases by their last words: most words end none, and are compared with none. */
const PHRASES_BY_LAST: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  PHRASES.map((phrase) => phrase.at(-1)!).map((last) => [last, PHRASES.filter((phrase) => phrase.at(-1) === last)]),
);

/** What stands directly before a figure and sets it against the one that holds ("instead of", "not"); null for nothing. */
export function contrastBefore(words: readonly Word[], from: number): string | null {
  // "Not only 12", "not at least 12" deny no number.
  if (BOUNDING.has(words[from]?.lower ?? '')) return null;
  for (let end = from; end > 0; end--) {
    const { lower } = words[end - 1]!;
    const found = PHRASES_BY_LAST.get(lower)?.some((phrase) =>
      phrase.every((part, index) => words[end - phrase.length + index]?.lower === part),
    );
    if (found) return lower;
    if (BOUNDING.has(lower) || !(LEADS.has(lower) || ARTICLES.has(lower))) return null;
  }
  return null;
}
