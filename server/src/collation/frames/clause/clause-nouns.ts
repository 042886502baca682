import { areCohyponyms } from '../../../language/kinds/hypernyms.ts';
import { lemmaOf } from '../../../language/lemmas.ts';
import { PREPOSITIONS } from '../../../language/lexicon/closed-classes.ts';
import { PARTITIVES } from '../../../language/lexicon/function-words.ts';
import { anyRule, type Rule } from '../../../language/rules.ts';
import { supersenseOf } from '../../../language/senses.ts';
import type { Word } from '../../../language/words.ts';
import { PRICES } from '../../lexicon/frame-words.ts';
import { isVerb } from './role-nouns.ts';

/**
 * The common nouns of a figure's clause as base forms, by the place that grammar gives them there: subject, object, behind
 * "for" or "on", or behind "of" and the noun before it ("price of").
 */
export type ClauseNouns = ReadonlyMap<string, string>;

/** Where a figure stands in its sentence: it and its unit from `at` up to `until`, its clause from `from` up to `to`. */
interface Place {
  readonly from: number;
  readonly at: number;
  readonly until: number;
  readonly to: number;
}

/** Behind these stands what a sum is for, what it is spent on, what something is a price of. Where and how something is done tells less. */
const TELLING: ReadonlySet<string> = new Set(['for', 'on']);

/** The nouns of the clause of a figure by their places; of two in one place the first. */
export function clauseNounsOf(words: readonly Word[], { from, at, until, to }: Place): ClauseNouns {
  const nouns = new Map<string, string>();
  let place: string | null = 'subject';
  let last: string | null = null;
  for (let next = from; next < Math.min(to, words.length); next++) {
    if (next >= at && next < until) continue;
    const word = words[next]!;
    if (PREPOSITIONS.has(word.lower)) place = placeBehind(word.lower, last);
    else if (isVerb(words, next)) place = 'object';
    else if (isNoun(words, next) && !isNoun(words, next + 1)) {
      last = lemmaOf(word.lower);
      if (place !== null && !nouns.has(place)) nouns.set(place, last);
      place = null;
    }
  }
  return nouns;
}

function placeBehind(preposition: string, last: string | null): string | null {
  if (PARTITIVES.has(preposition)) return last === null ? null : `${last} of`;
  return TELLING.has(preposition) ? preposition : null;
}

function isNoun(words: readonly Word[], at: number): boolean {
  return at < words.length && words[at]!.kind === 'word' && !anyRule(NO_CLAUSE_NOUNS, words, at);
}

/** By what a word is no common noun. */
export const NO_CLAUSE_NOUNS: readonly Rule<[words: readonly Word[], at: number]>[] = [
  {
    name: 'name-in-clause',
    example: 'The Bridge sold 30 tickets.',
    counterexample: 'The bridge sold 30 tickets.',
    // A sentence begins with a capital.
    test: (words, at) => words[at]!.capital && (at > 0 || words[1]?.capital === true),
  },
  {
    name: 'small-word-in-clause',
    example: 'Mine sold 30 tickets.',
    counterexample: 'Ships sold 30 tickets.',
    test: (words, at) => (words[at]!.known?.closed ?? null) !== null,
  },
  {
    name: 'adjective-in-clause',
    example: 'The young sold 30 tickets.',
    counterexample: 'The ship sold 30 tickets.',
    test: (words, at) => words[at]!.known?.adjective === true,
  },
  {
    name: 'verb-in-clause',
    example: 'The ship saw 30 tickets in it.',
    counterexample: 'Ships of 30 tickets.',
    test: isVerb,
  },
  {
    name: 'word-without-thing',
    example: 'Ships quickly sold 30 tickets.',
    counterexample: 'Ships sold 30 tickets.',
    test: (words, at) => supersenseOf(lemmaOf(words[at]!.lower), 'noun') === null,
  },
];

/** The nouns that stand in one place of two clauses and are two things of one kind ("sold the violin", "sold the cello"). */
export function nounsApart(a: ClauseNouns, b: ClauseNouns): readonly (readonly [string, string])[] {
  const apart: (readonly [string, string])[] = [];
  for (const [place, noun] of a) {
    const other = b.get(place);
    if (other !== undefined && areCohyponyms(noun, other)) apart.push([noun, other]);
  }
  return apart;
}

/** What a sum is the price of: "the price of bread", else the subject ("bread costs"); null where nothing tells. */
export function pricedIn(nouns: ClauseNouns): string | null {
  for (const price of PRICES) {
    const priced = nouns.get(`${price} of`);
    if (priced !== undefined) return priced;
  }
  return nouns.get('subject') ?? null;
}
