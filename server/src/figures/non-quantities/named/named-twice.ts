import { isDigit } from '../../../language/tokens.ts';
import type { Figure } from '../../figure.ts';
import { asIdentifier } from '../points.ts';

/**
 * The figures of a text, of which those that count nothing are known by another place: where "the Commodore 64" is once
 * read as a name, "Commodore 64 computers" are not 64. A number is known again behind the same word with a capital.
 */
export function recognizeNames(text: string, figures: readonly Figure[]): readonly Figure[] {
  const names = new Set<string>();
  for (const figure of figures) {
    if (figure.kind !== 'identifier' || !BARE.test(figure.text)) continue;
    const name = nameWith(text, figure);
    if (name !== null) names.add(name);
  }
  if (names.size === 0) return figures;
  return figures.map((figure) => {
    if (figure.kind !== 'count' || figure.range) return figure;
    const name = nameWith(text, figure);
    return name !== null && names.has(name) ? asIdentifier(figure) : figure;
  });
}

const BARE = /^[\p{L}\d]+$/u;

/** Longest word before a number that is looked at, in code units. */
const LONGEST_WORD = 24;

/** The number with the capitalised word directly before it: "Commodore 64"; null where no such word stands there. */
function nameWith(text: string, { start, end }: Figure): string | null {
  if (text.charCodeAt(start - 1) !== BLANK) return null;
  const least = Math.max(0, start - LONGEST_WORD);
  let from = start - 1;
  while (from > least && mayBeOfWord(text.charCodeAt(from - 1))) from--;
  const word = LAST_WORD.exec(text.slice(from, start - 1))?.[0];
  return word === undefined ? null : `${word} ${text.slice(start, end)}`;
}

/** A letter, a digit, "&" or "-" of ASCII, or any character beyond: what is none of these ends every such word. */
function mayBeOfWord(code: number): boolean {
  const isLetter = (code | 32) >= 97 && (code | 32) <= 122;
  return isLetter || isDigit(code) || code === 38 || code === 45 || code > 127;
}

const BLANK = 32;
const LAST_WORD = /(?<![\p{L}\d])\p{Lu}[\p{L}\d&-]*$/u;
