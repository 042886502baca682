import { lemmaOf } from '../../../language/lemmas.ts';
import { LIST_JOINTS } from '../../../language/lexicon/function-words.ts';
import { TITLES } from '../../../language/lexicon/titles.ts';
import { knownLemma } from '../../../language/senses.ts';
import type { Word } from '../../../language/words.ts';
import { WITHIN_NAMES } from '../../lexicon/bearers.ts';
import { SILENT_WORDS } from '../../lexicon/frame-words.ts';

/** A name, word by word in lower case. */
export type Name = readonly string[];

/** A name, and from where to where it stands in its sentence. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly words: Name;
}

/** So many words describe somebody before their name: "the long-time target Ida Holm". */
export const DESCRIBING = 4;

/** The name whose last word stands before a place. */
export function nameEndingAt(words: readonly Word[], end: number): FoundName | null {
  let from = end;
  while (from > 0 && (isNameAt(words, from - 1) || (from < end && isWithinName(words, from - 1)))) from--;
  if (from === end) return null;
  const name = namedBy(words, from, end);
  if (name === null) return null;
  // "Ida Holm and Karl Brekke were banned": each of them.
  const joint = LIST_JOINTS.has(words[from - 1]?.lower ?? '') ? nameEndingAt(words, from - 1) : null;
  return joint === null
    ? { from, to: end, words: name }
    : { from: joint.from, to: end, words: [...joint.words, ...name] };
}

/** A word with a capital letter; one that begins its sentence only where it is no word that has one there alone. */
export function isNameAt(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (!isCapital(word)) return false;
  if (at > 0 && words[at - 1]!.lower !== '"' && words[at - 1]!.lower !== '“') return true;
  return isCapital(words[at + 1]) || (word.known === null && knownLemma(lemmaOf(bare(word.lower))) === null);
}

function isCapital(word: Word | undefined): boolean {
  return word?.capital === true && word.kind === 'word' && !SILENT_WORDS.has(word.lower);
}

/** A small word between two of a name: "Ada van Holm". */
export function isWithinName(words: readonly Word[], at: number): boolean {
  return WITHIN_NAMES.has(words[at]!.lower) && isCapital(words[at - 1]) && isCapital(words[at + 1]);
}

/** A small word between two names of a list: "Ida Holm and Karl Roy". */
export function isJointOfNames(words: readonly Word[], at: number): boolean {
  return LIST_JOINTS.has(words[at]!.lower) && isCapital(words[at + 1]);
}

/** The words that make a name what it is; null where there are none but titles. */
export function namedBy(words: readonly Word[], from: number, to: number): Name | null {
  const name: string[] = [];
  for (let at = from; at < to; at++) {
    const lower = bare(words[at]!.lower);
    if (lower.length > 1 && !TITLES.has(lower) && !WITHIN_NAMES.has(lower) && !LIST_JOINTS.has(lower)) name.push(lower);
  }
  return name.length === 0 ? null : name;
}

/** A word of a name in lower case, without what makes it an owner or ends a sentence. */
export function bare(lower: string): string {
  const owner = lower.endsWith("'s") ? lower.slice(0, -2) : lower.endsWith("'") ? lower.slice(0, -1) : lower;
  return owner.endsWith('.') ? owner.slice(0, -1) : owner;
}

/** "Corvane's", "the Holms'". */
export function isOwner({ lower }: Word): boolean {
  return lower.endsWith("'s") || lower.endsWith("s'");
}
