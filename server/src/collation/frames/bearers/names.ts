import { lemmaOf } from '../../../language/lemmas.ts';
import { LIST_JOINTS } from '../../../language/lexicon/function-words.ts';
import { TITLES } from '../../../language/lexicon/titles.ts';
import { firstRule, type Rule, ruleHolds } from '../../../language/rules.ts';
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

/** The name whose last word stands before a place, with those that a list sets before it. */
export function nameEndingAt(words: readonly Word[], end: number): FoundName | null {
  const last = lastNameEndingAt(words, end);
  if (last === null) return null;
  // "Ida Holm and Karl Brekke were banned": each of them.
  const joint = LIST_JOINTS.has(words[last.from - 1]?.lower ?? '') ? nameEndingAt(words, last.from - 1) : null;
  return joint === null ? last : { from: joint.from, to: end, words: [...joint.words, ...last.words] };
}

/** The name whose last word stands before a place, without those that a list sets before it. */
export function lastNameEndingAt(words: readonly Word[], end: number): FoundName | null {
  let from = end;
  while (from > 0 && (isNameAt(words, from - 1) || (from < end && ruleHolds(WITHIN_NAME, words, from - 1)))) from--;
  if (from === end) return null;
  const name = namedBy(words, from, end);
  return name === null ? null : { from, to: end, words: name };
}

/** Whether a word is one of a name. */
export function isNameAt(words: readonly Word[], at: number): boolean {
  return firstRule(BEARER_WORD_RULES, words, at)?.isName ?? false;
}

/** What tells whether a word is one of the name of a bearer. */
interface BearerWordRule extends Rule<[words: readonly Word[], at: number]> {
  readonly isName: boolean;
}

/** In the order in which they are tried: the first that holds decides; one for which none does begins a sentence. */
export const BEARER_WORD_RULES: readonly BearerWordRule[] = [
  {
    name: 'no-word-of-name',
    example: 'Corvane timber paid 30 crowns.',
    counterexample: 'Corvane Timber',
    isName: false,
    test: (words, at) => !isCapital(words[at]),
  },
  {
    name: 'capital-within-clause',
    example: 'Yesterday Mills paid 30 crowns.',
    counterexample: 'Mills paid 30 crowns.',
    isName: true,
    test: (words, at) => at > 0 && !QUOTES.has(words[at - 1]!.lower),
  },
  {
    name: 'capital-before-name',
    example: 'Timber Mills paid 30 crowns.',
    counterexample: 'Mills paid 30 crowns.',
    isName: true,
    test: (words, at) => isCapital(words[at + 1]),
  },
  {
    name: 'capital-of-no-word',
    example: 'Corvane paid 30 crowns.',
    counterexample: 'Mills paid 30 crowns.',
    isName: true,
    test: (words, at) => words[at]!.known === null && knownLemma(lemmaOf(bare(words[at]!.lower))) === null,
  },
];

/** Behind these a sentence begins. */
const QUOTES: ReadonlySet<string> = new Set(['"', '“']);

function isCapital(word: Word | undefined): boolean {
  return word?.capital === true && word.kind === 'word' && !SILENT_WORDS.has(word.lower);
}

/** A small word between two of a name. */
export const WITHIN_NAME: Rule<[words: readonly Word[], at: number]> = {
  name: 'small-word-within-name',
  example: 'Ada van Holm paid 30 crowns.',
  counterexample: 'Ada Holm paid 30 crowns.',
  test: (words, at) => WITHIN_NAMES.has(words[at]!.lower) && isCapital(words[at - 1]) && isCapital(words[at + 1]),
};

/** A small word between two names of a list. */
export const JOINT_OF_NAMES: Rule<[words: readonly Word[], at: number]> = {
  name: 'joint-of-two-names',
  example: 'A bid of 30 crowns by Ida Holm and Karl Roy was made.',
  counterexample: 'A bid of 30 crowns by Ida Holm was made.',
  test: (words, at) => LIST_JOINTS.has(words[at]!.lower) && isCapital(words[at + 1]),
};

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
  return OWNER.test(lower);
}

const OWNER = /(?:'s|s')$/;
