import { MONTHS, WEEKDAYS } from '../../claims/lexicon/scope.ts';
import { tenureAt } from '../../claims/when/tenures.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { supersenseOf } from '../../language/senses.ts';
import type { Word } from '../../language/words.ts';
import { type DeedThing, doerOfDeed } from './deed-things.ts';

/**
 * The office of which a year is the first or the last, as the thing of a deed: by its noun, what it is an office of, and the
 * names of whoever holds it. Null where nobody is named: two mayors have two terms.
 *
 * @param year the place of the year
 * @param before the words of the sentence before, to which "he" goes back
 */
export function officeThing(words: readonly Word[], year: number, before: () => readonly Word[]): DeedThing | null {
  const tenure = tenureAt(words, year);
  if (tenure === null) return null;
  const holder = doerOfDeed(words, tenure.verb, before);
  if (holder === null) return null;
  const names = namesOf(holder, words[0]!);
  if (names.size === 0) return null;
  return {
    nouns: new Set(tenure.office === null ? [] : [tenure.office]),
    names,
    within: tenure.of,
    contrasts: new Map(),
    pointsBack: holder.pointsBack,
    term: tenure.term,
  };
}

/** The names of a holder; "Ekdal" where it opens its sentence has the look of any noun, but no table has it for one. */
function namesOf({ names, nouns }: DeedThing, first: Word): ReadonlySet<string> {
  const told = new Set([...names].filter((name) => !WEEKDAYS.has(name) && !MONTHS.has(name)));
  const opening = lemmaOf(first.lower);
  if (told.size === 0 && first.capital && nouns.has(opening) && supersenseOf(opening) === null) told.add(first.lower);
  return told;
}
