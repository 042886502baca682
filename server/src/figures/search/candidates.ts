import { ABSENCE } from '../../language/lexicon/function-words.ts';
import {
  FRACTION_SIGNS,
  LIFE_DECADES,
  MAGNITUDES,
  MULTIPLES,
  MULTIPLES_OF,
  PLURAL_MAGNITUDES,
  TENS,
  UNITS,
} from '../../language/lexicon/number-words.ts';
import { isBlank, isDigit } from '../../language/tokens.ts';
import { PERIODS } from '../amounts/set-phrases.ts';
import { LONG_UNITS } from '../lexicon/amounts.ts';
import { LIKENERS, MULTIPLIED, POINTERS } from '../lexicon/numerals.ts';
import { BEHIND_NO, CLOSED_BEGINNINGS } from '../numerals/closed-numbers.ts';
import { GROUP_BEGINNINGS, GROUP_OPENINGS } from '../numerals/group-numbers.ts';
import { ORDINAL_BEGINNINGS } from '../numerals/ordinal-words.ts';

/** Words, beside digits, in whose sentences a figure may stand. */
// biome-ignore format: words read better in rows than one to a line
const STARTERS: readonly string[] = [
  ...[UNITS, TENS, MAGNITUDES, PLURAL_MAGNITUDES, LIFE_DECADES, MULTIPLES].flatMap((words) => [...words.keys()]),
  'tens', 'half', 'quarter', 'noon', 'midnight',
];

const BOUNDED = `(?:than|nearly|almost|about) an? (?:${PERIODS.join('|')})`;

/** "nobody", "both", and "no" before whom it counts: of that word alone there are too many. */
const CLOSED = [...CLOSED_BEGINNINGS.filter((word) => !ABSENCE.has(word)), `no[ -](?:${BEHIND_NO.join('|')})`];

/** "Twice" and its like multiply only what one of these begins. */
const MULTIPLE = `(?:${[...MULTIPLES_OF.keys()].join('|')}) (?:${[...MULTIPLIED, ...POINTERS, ...LIKENERS].join('|')})`;

const LONG = `(?:${LONG_UNITS.join('|')})-?long`;

const WORDS: readonly string[] = [
  ...STARTERS,
  ...ORDINAL_BEGINNINGS,
  ...CLOSED,
  ...GROUP_OPENINGS,
  BOUNDED,
  MULTIPLE,
  LONG,
];

/** Looked at before the words themselves: of most words the first letter tells that they are none of these. */
const FIRST_LETTERS = [
  ...new Set(
    [
      ...STARTERS,
      ...CLOSED,
      ...MULTIPLES_OF.keys(),
      'a',
      't',
      'n',
      ...ORDINAL_BEGINNINGS,
      ...GROUP_BEGINNINGS,
      ...LONG_UNITS,
    ].map((word) => word.charAt(0)),
  ),
].join('');

const CANDIDATE = new RegExp(
  `[0-9${[...FRACTION_SIGNS.keys()].join('')}]|\\b(?=[${FIRST_LETTERS}])(?:${WORDS.join('|')})\\b`,
  'gi',
);

/**
 * Calls `visit` with the offset of each place where a figure may begin, in order; it gives back where to go on looking,
 * so that what was read with an earlier candidate isn't visited again. Costs one pass over the text.
 */
export function eachCandidate(text: string, visit: (offset: number) => number): void {
  for (let at = candidateFrom(text, 0); at !== -1; ) at = candidateFrom(text, Math.max(visit(at), at + 1));
}

/** The first candidate from an offset on, -1 where none is left. */
function candidateFrom(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  // The next cell of a table, for which nothing need be matched.
  if (isDigit(text.charCodeAt(at))) return at;
  CANDIDATE.lastIndex = at;
  return CANDIDATE.exec(text)?.index ?? -1;
}
