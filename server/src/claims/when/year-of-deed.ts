import type { Span } from '../../corpus/span.ts';
import type { NamedRule, Rule } from '../../language/rules.ts';
import { DONE_ONCE } from '../lexicon/done-once.ts';

/** How far before a date the word stands that it is the date of, in UTF-16 code units. */
const REACH = 40;
/** A word that ends right before a date, with the preposition between. */
const WORD_BEFORE = /(?<![\p{L}-])(\p{L}{2,20})\s(?:(?:back|early|late|in|on|during)\s){0,2}$/u;
/** What ends the part of a sentence in which a thing is made and opens one on what it is. */
const NEXT_PART = /^\s*(?:[,;]|and\b)/;
/** What ends an aside with a figure before it: "the bridge, 412 metres long, was built in 1961". */
const ASIDE = /^[^,;.]{0,30},\s(?:was|were)\s[^,;]{0,40}$/;

/**
 * Whether a date is that of what was done once to a thing of which a figure tells in a part of its own, behind it or in an
 * aside before it: the firm that was founded in 1998 has its 8,400 employees today.
 */
export const YEAR_OF_DEED: Rule<[text: string, date: Span, figure: Span]> = {
  name: 'year-of-deed',
  example: 'Orbis was founded in 1998 and employs 8,400 people.',
  counterexample: 'The mill was built in 1998 at a cost of 40 million euros.',
  test: (text, date, figure) => {
    const isApart =
      figure.start < date.end
        ? ASIDE.test(text.slice(figure.end, date.start))
        : NEXT_PART.test(text.slice(date.end, figure.start));
    return isApart && isAfterDeed(text, date);
  },
};

/**
 * Whether what is done once stands right before a date ("was founded in 1998"). Few dates have it, and the rule holds for
 * no other: who asks it of many figures asks this of each date first.
 *
 * @param date its span in the text
 */
export function isAfterDeed(text: string, date: Span): boolean {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, date.start - REACH), date.start))?.[1]?.toLowerCase();
  return word !== undefined && DONE_ONCE.has(word);
}

export const YEAR_OF_DEED_RULES: readonly NamedRule[] = [YEAR_OF_DEED];
