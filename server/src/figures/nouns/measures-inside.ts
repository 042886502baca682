import { isPlural } from '../../language/plurals.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { ENDS_OF_PHRASE, OLDS, YEAR_OLD, YEAR_OLDS, YEARS } from '../lexicon/nouns.ts';

/** "three 500-pound bombs", "two 3-year-old boys": the last token of a measure inside the phrase, -1 where none stands there. */
export function measureEnd(tokens: readonly Token[], at: number, one: boolean): number {
  const unit = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const behind = tokens[unit + 1];
  if (tokens[unit]?.kind !== 'word' || behind?.kind !== 'word') return -1;
  const isTied = unit === at + 2 || tokens[unit]?.spaced === false; // "two spent 9mm shell casings"
  const isShort = one && (tokens[unit]?.text.length ?? 0) <= LONGEST_SYMBOL; // "one 9 mm pistol"
  return isTied || isShort || isPlural(behind.lower) ? unit : -1;
}

const LONGEST_SYMBOL = 3;

/** "two 17-year-olds", "one 26-year-old was": the first token behind an age that stands for people; -1 where none does. */
export function agedEnd(tokens: readonly Token[], at: number): number {
  const word = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const { lower = '' } = tokens[word] ?? {};
  if (YEARS.has(lower)) return isAmong(tokens[word + 1], OLDS) ? word + 2 : -1;
  if (YEAR_OLDS.has(lower)) return word + 1;
  const next = tokens[word + 1];
  const isAlone = next === undefined || next.kind === 'mark' || ENDS_OF_PHRASE.has(next.known?.closed ?? '');
  return YEAR_OLD.has(lower) && isAlone ? word + 1 : -1;
}
