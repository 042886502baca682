import { INCLUSIONS } from '../../language/lexicon/function-words.ts';
import { UNITS } from '../../language/lexicon/number-words.ts';
import type { Word } from '../../language/words.ts';
import { FILLERS, LINKS, PREPOSITIONS } from '../lexicon/grammar.ts';
import { DASHES, HAVE, INSERTIONS, MOSTLY } from '../lexicon/what.ts';
import { TRIGGERS } from './triggers.ts';

/** How many words an insertion may have. */
const REACH = 14;

/**
 * The last word of an insertion that begins at a word between what is counted and its predicate: "six people, including
 * two children, were", "six people (two children) were", "six people including two children were". Null where none
 * does.
 */
export function insertionEnd(words: readonly Word[], at: number): number | null {
  const { lower } = words[at]!;
  if (lower === ',') return opensInsertion(words[at + 1]) ? closing(words, at, (mark) => mark === ',') : null;
  const bracket = BRACKETS.get(lower);
  if (bracket !== undefined) return bracketEnd(words, at, bracket);
  if (DASHES.has(lower))
    return closing(words, words[at + 1]?.lower === lower ? at + 1 : at, (mark) => DASHES.has(mark));
  return INCLUSIONS.has(lower) || MOSTLY.has(lower) ? bareEnd(words, at) : null;
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

function bracketEnd(words: readonly Word[], from: number, closes: string): number | null {
  const end = words.slice(from, from + REACH).findIndex(({ lower }) => lower === closes);
  return end < 0 ? null : from + end;
}

function opensInsertion(word: Word | undefined): boolean {
  return word !== undefined && (INSERTIONS.has(word.lower) || NUMBER_WORDS.has(word.lower) || /^\d/.test(word.lower));
}

/** The mark that closes an insertion: behind it the sentence goes on with its verb. */
function closing(words: readonly Word[], from: number, closes: (mark: string) => boolean): number | null {
  for (let at = from + 2; at < Math.min(words.length, from + REACH); at++) {
    const { lower, kind } = words[at]!;
    if (kind === 'mark' && closes(lower)) {
      const end = words[at + 1]?.lower === lower ? at + 1 : at;
      const after = words[end + 1]?.lower ?? '';
      if (LINKS.has(after) || FILLERS.has(after) || TRIGGERS.startingAt(words, end + 1) !== null) return end;
    }
  }
  return null;
}

/** "Six people including two children and a guard were killed": up to the verb, or to a state that ends the clause. */
function bareEnd(words: readonly Word[], from: number): number | null {
  for (let at = from + 2; at < Math.min(words.length, from + REACH); at++) {
    const { lower, kind } = words[at]!;
    if (kind === 'mark' && lower !== ',') return null;
    if (LINKS.has(lower) || HAVE.has(lower)) return at - 1;
    const next = words[at + 1];
    const isLast = next === undefined || next.kind === 'mark' || PREPOSITIONS.has(next.lower);
    if (isLast && TRIGGERS.startingAt(words, at)?.value.some(({ role }) => role === 'state' || role === 'transitive'))
      return at - 1;
  }
  return null;
}

const NUMBER_WORDS: ReadonlySet<string> = new Set(UNITS.keys());
