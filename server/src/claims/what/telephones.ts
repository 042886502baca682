import type { NamedRule, Rule } from '../../language/rules.ts';
import { isAmong } from '../../language/word-table.ts';
import type { Word } from '../../language/words.ts';
import { TELEPHONE_WORDS } from '../lexicon/what.ts';

/** Digits in groups, as telephone numbers are written: "01632 960521", "+44 (0)20 7946 0958", "555-0142". */
const WRITTEN = /^[+(]?\d[\d\s().\-–/]*\d$/;
/** Of a number without a code for its area, and of the longest there are (ITU-T E.164). */
const LEAST_DIGITS = 7;
const MOST_DIGITS = 15;
/** How far before a number a word stands that it is called by, in words. */
const REACH = 12;

/**
 * What is written at a place is the number of a telephone: by its digits, and by a word before it ("call", "on the
 * hotline") by which numbers of accounts and of files are told from it.
 */
export const NUMBER_OF_TELEPHONE: Rule<[written: string, words: readonly Word[], at: number]> = {
  name: 'number-of-telephone',
  example: 'Call the harbour at 555-0142.',
  counterexample: 'The harbour lost file 555-0142.',
  test: (written, words, at) => {
    const digits = written.replace(/\D/g, '').length;
    if (digits < LEAST_DIGITS || digits > MOST_DIGITS || !WRITTEN.test(written)) return false;
    return words.slice(Math.max(0, at - REACH), at).some((word) => isAmong(word, TELEPHONE_WORDS));
  },
};

/** The rules of this file that stand by themselves. */
export const TELEPHONES_RULES: readonly NamedRule[] = [NUMBER_OF_TELEPHONE];
