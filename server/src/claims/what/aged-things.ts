import { singularOf } from '../../language/plurals.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isKindOf, supersenseOf } from '../../language/senses.ts';
import { isAmong } from '../../language/word-table.ts';
import type { Word } from '../../language/words.ts';
import { BEFORE_OLD, JOINS_CLAUSE, OPENS_PHRASE, REMAINS } from '../lexicon/aged-things.ts';
import { LINKS, PREPOSITIONS } from '../lexicon/grammar.ts';
import { THINGS } from '../lexicon/what.ts';

/** How many words behind an age its noun may stand ("a 31-year-old empty wooden barn"), and before it ("is thought to be about"). */
const REACH = 8;

/** "The nine-year-old border war", "her 7-year-old dog": the noun behind an age is that of no person. */
export const AGE_OF_THING: Rule<[words: readonly Word[], to: number]> = {
  name: 'age-of-thing',
  example: 'The 86-year-old wooden bridge burned.',
  counterexample: 'The 86-year-old retired baker sang.',
  test: (words, to) => thingBehind(words, to) !== null,
};

/** The noun behind an age, in the singular, where it names a thing; null where it names a person, or nothing that is known. */
export function thingBehind(words: readonly Word[], to: number): string | null {
  let last: string | null = null;
  for (let at = to; at < Math.min(words.length, to + REACH); at++) {
    const { kind, lower, capital, known } = words[at]!;
    if (kind !== 'word' || capital || PREPOSITIONS.has(lower) || LINKS.has(lower)) break;
    // "The 22-year-old signed a contract", "the 15-year-old who shot him": what begins anew is another noun's.
    if (opensPhrase(words[at]!) || JOINS_CLAUSE.has(known?.closed ?? '')) break;
    if (ruleHolds(DONE_TO_THEM, words, at) || ruleHolds(DONE_BY_THEM, words, at)) break;
    const noun = singularOf(lower);
    // A verb may follow that is a noun as well ("driver hurt"): behind a person nothing more is looked at.
    if (isKindOf(noun, 'person')) return null;
    if (isThing(noun)) last = noun;
    else if (last !== null) break;
  }
  return last;
}

/** "13-year-old shot in Moss": in a headline what befell somebody stands for a noun that is written alike. */
const DONE_TO_THEM: Rule<[words: readonly Word[], at: number]> = {
  name: 'done-to-them',
  example: '13-year-old shot near the harbour',
  counterexample: 'The 13-year-old shot glass near the harbour was sold.',
  test: (words, at) => {
    const next = words[at + 1];
    return words[at]!.known?.form === 'participle' && (next?.kind !== 'word' || PREPOSITIONS.has(next.lower));
  },
};

/** "A 14-year-old shot his brother": before an object a word that may be a verb is one, though a noun is written alike. */
const DONE_BY_THEM: Rule<[words: readonly Word[], at: number]> = {
  name: 'done-by-them',
  example: 'A 14-year-old shot his brother near the harbour.',
  counterexample: 'The 14-year-old shot glass near the harbour was sold.',
  test: (words, at) => {
    const next = words[at + 1];
    if ((words[at]!.known?.form ?? null) === null || next === undefined) return false;
    return next.capital || opensPhrase(next);
  },
};

/** "The", "his", "him", "two", "11-year-old": with these begins a noun phrase that is another one. */
function opensPhrase({ kind, lower, known }: Word): boolean {
  return kind === 'number' || /^\d/.test(lower) || OPENS_PHRASE.has(known?.closed ?? '');
}

/**
 * The noun before an age that nobody reaches, in the singular, where it names a thing: "a ring 900 years old", "the tower,
 * which may be about 700 years old". Before an age that people reach, such a noun is as soon another's: "a gun at three".
 */
export function thingBefore(words: readonly Word[], from: number): string | null {
  let at = from - 1;
  while (at > from - REACH && isAmong(words[at], BEFORE_OLD)) at--;
  const word = words[at];
  if (word?.kind !== 'word' || word.capital || word.known?.closed != null) return null;
  const noun = singularOf(word.lower);
  return isThing(noun) && !isKindOf(noun, 'person') ? noun : null;
}

function isThing(noun: string): boolean {
  return REMAINS.has(noun) || THINGS.has(supersenseOf(noun, 'noun') ?? '');
}

/** The rules of this file that stand by themselves. */
export const AGED_THINGS_RULES: readonly NamedRule[] = [AGE_OF_THING, DONE_TO_THEM, DONE_BY_THEM];
