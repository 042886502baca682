import { ORDINALS } from '../../language/lexicon/number-words.ts';
import type { Token } from '../../language/tokens.ts';
import { NUMBERED_NOUNS } from '../lexicon/numbered-nouns.ts';
import type { Numeral } from '../shapes/numeral.ts';
import { finished } from './numeral.ts';

const NOUNS: ReadonlySet<string> = new Set(NUMBERED_NOUNS);

/** Ordinals that count by themselves; "first" tells no number that a report would not know anyway. */
const ORDINAL: ReadonlyMap<string, number> = new Map(Object.entries(ORDINALS).filter(([, value]) => value > 1));

/** How many words may stand between the ordinal and its noun: "a third confirmed male patient". */
const MOST_BETWEEN = 2;

/** Words with which a numbered noun may begin. */
export const NUMBERED_BEGINNINGS: readonly string[] = [...ORDINAL.keys()];

/**
 * A regular expression, without flags of its own, for the ordinal of a numbered noun with all up to that noun; at both
 * ends of it a word ends.
 */
export const NUMBERED_NOUN = `(?:${NUMBERED_BEGINNINGS.join('|')})\\s(?:\\w{1,20}\\s){0,${MOST_BETWEEN}}(?:${NUMBERED_NOUNS.join('|')})`;

/** The ordinal at token `at` where a noun follows that reports number one by one ("a third victim"); else null. */
export function readNumberedNoun(tokens: readonly Token[], at: number): Numeral | null {
  const value = ORDINAL.get(tokens[at]?.lower ?? '');
  if (value === undefined) return null;
  for (let next = at + 1; next <= at + 1 + MOST_BETWEEN; next++) {
    const token = tokens[next];
    if (token === undefined || token.kind !== 'word') return null;
    if (NOUNS.has(token.lower)) {
      return finished({ from: at, to: at + 1, value, precision: 1, form: 'words', kind: 'ordinal' });
    }
  }
  return null;
}
