import type { Word } from '../../../language/words.ts';
import { PAST_HELPERS, PRESENT_HELPERS } from '../../lexicon/frame-words.ts';
import type { FigurePlace } from '../sentence/figure-place.ts';
import { isPastTense } from './governing-verb.ts';

/** Whether the clause of a figure tells of what was, and nothing in it of what is: "600 people worked here". */
export function isPastTold(words: readonly Word[], place: FigurePlace): boolean {
  return words.slice(place.from, place.to).some(isPastVerb) && !tellsOfPresent(words, place);
}

/** Whether a helping verb of the clause of a figure tells of what is: "600 people have worked here". */
export function tellsOfPresent(words: readonly Word[], { from, to }: FigurePlace): boolean {
  return words.slice(from, to).some(({ lower }) => PRESENT_HELPERS.has(lower));
}

function isPastVerb({ lower }: Word): boolean {
  return PAST_HELPERS.has(lower) || isPastTense(lower);
}
