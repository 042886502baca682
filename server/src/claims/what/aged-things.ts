import { ARTICLES } from '../../language/lexicon/function-words.ts';
import { singularOf } from '../../language/plurals.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isKindOf, supersenseOf } from '../../language/senses.ts';
import { isAmong } from '../../language/word-table.ts';
import type { Word } from '../../language/words.ts';
import { AGED_THINGS, BEFORE_OLD, OLD, REMAINS } from '../lexicon/aged-things.ts';
import { LINKS, PREPOSITIONS } from '../lexicon/grammar.ts';
import { THINGS, THINGS_THAT_ARE_OLD } from '../lexicon/what.ts';
import type { Phrase } from '../words/phrase.ts';

/** How many words behind an age its noun may stand ("a 31-year-old empty wooden barn"), and before it ("is thought to be about"). */
const REACH = 8;
/** So many phrases may hang on a noun: "the ring from the grave below the tower". */
const MOST_PHRASES = 3;
/** So many words a phrase has between its preposition and its noun. */
const LONGEST_PHRASE = 4;

/**
 * "The nine-year-old border war", "her 7-year-old dog", "the tower is 700 years old": the noun behind an age, or the one of
 * which it is told, is that of no person.
 */
export const AGE_OF_THING: Rule<[words: readonly Word[], phrase: Phrase]> = {
  name: 'age-of-thing',
  example: 'The 86-year-old wooden bridge burned.',
  counterexample: 'The 86-year-old retired baker sang.',
  test: (words, phrase) => agedThing(words, phrase) !== null,
};

/** The noun of which an age is told, in the singular, where it names a thing; null where it names a person, or nothing that is known. */
export function agedThing(words: readonly Word[], { from, to }: Phrase): string | null {
  return thingBehind(words, to) ?? (isAmong(words[to - 1], OLD) ? thingBefore(words, from) : null);
}

function thingBehind(words: readonly Word[], to: number): string | null {
  let last: string | null = null;
  for (let at = to; at < Math.min(words.length, to + REACH); at++) {
    const { kind, lower, capital, known } = words[at]!;
    if (kind !== 'word' || capital || PREPOSITIONS.has(lower) || LINKS.has(lower)) break;
    // "The 22-year-old signed a contract": what begins anew is another noun's.
    if (known?.closed === 'determiner' || isAmong(words[at], ARTICLES)) break;
    if (ruleHolds(DONE_TO_THEM, words, at)) break;
    const noun = singularOf(lower);
    // A verb may follow that is a noun as well ("driver hurt"): behind a person nothing more is looked at.
    if (isKindOf(noun, 'person')) return null;
    if (REMAINS.has(noun) || THINGS.has(supersenseOf(noun, 'noun') ?? '')) last = noun;
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

/** "A ring 900 years old", "the tower, which is about 700 years old", "the ring from the grave is thought to be 900 years old". */
function thingBefore(words: readonly Word[], from: number): string | null {
  let at = from - 1;
  while (at > from - REACH && isAmong(words[at], BEFORE_OLD)) at--;
  for (let phrase = 0; phrase < MOST_PHRASES; phrase++) {
    const preposition = prepositionBefore(words, at);
    if (preposition === null) break;
    at = preposition - 1;
  }
  const word = words[at];
  if (word?.kind !== 'word' || word.capital || word.known?.closed != null) return null;
  const noun = singularOf(word.lower);
  if (isKindOf(noun, 'person')) return null;
  return REMAINS.has(noun) || AGED_THINGS.has(noun) || THINGS_THAT_ARE_OLD.has(supersenseOf(noun, 'noun') ?? '')
    ? noun
    : null;
}

/** The place of the preposition whose phrase ends with the noun at a place: "(the ring) from the old grave"; null where none leads it. */
function prepositionBefore(words: readonly Word[], noun: number): number | null {
  for (let at = noun - 1; at >= Math.max(1, noun - LONGEST_PHRASE); at--) {
    const { kind, lower, known } = words[at]!;
    if (PREPOSITIONS.has(lower)) return at;
    if (kind === 'mark' || (known?.closed != null && known.closed !== 'determiner')) return null;
  }
  return null;
}

/** The rules of this file that stand by themselves. */
export const AGED_THINGS_RULES: readonly NamedRule[] = [AGE_OF_THING, DONE_TO_THEM];
