import type { Word } from '../../../language/words.ts';
import { OWNERS_BACK } from '../../lexicon/bearers.ts';
import { CLAUSE_WORDS, NOUN_LEADS } from '../../lexicon/frame-words.ts';
import type { FigurePlace } from '../sentence/figure-place.ts';
import { isOwner, type Name, nameEndingAt } from './names.ts';
import { isVerbOrAuxiliary } from './verbs.ts';

/** Whom a word points back to that stands at a place: "he", "its", "the company". */
export type Back = (at: number) => Name | null;

/** Whose the noun phrase is that ends before a place: "Corvane's annual net profit", "its profit". */
export function ownerBefore(words: readonly Word[], end: number, back: Back): Name | null {
  for (let at = end - 1; at >= Math.max(0, end - 1 - LONGEST_OWNED); at--) {
    const word = words[at]!;
    if (word.kind === 'mark' && !SIGNS.has(word.lower)) return null;
    if (OWNERS_BACK.has(word.lower)) return back(at);
    if (isOwner(word) && word.capital) return nameEndingAt(words, at + 1)?.words ?? null;
    if (NOUN_LEADS.has(word.lower) || CLAUSE_WORDS.has(word.lower) || isVerbOrAuxiliary(words, at)) return null;
  }
  return null;
}

/** So many words stand between an owner and the last word of what is owned. */
const LONGEST_OWNED = 5;

/** Money signs and the like stand between "its" and a number. */
const SIGNS: ReadonlySet<string> = new Set(['$', '£', '€', '¥', '-', '"', '“']);

/** Whose a figure is by what stands before it in its clause: "Corvane's 12 hours", "its 12 hours". */
export function ownerBeside(words: readonly Word[], { from, at }: FigurePlace, back: Back): Name | null {
  return at > from ? ownerBefore(words, at, back) : null;
}
