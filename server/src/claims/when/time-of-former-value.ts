import type { Span } from '../../corpus/span.ts';
import type { NamedRule, Rule } from '../../language/rules.ts';
import { LIKENED_TO, OF_VALUES } from '../lexicon/former-times.ts';

/** How far behind a figure the time may stand that is that of the value before it, in UTF-16 code units. */
const REACH = 80;
/** "5.4%", "$35 million", "an earlier 190,000". */
const AMOUNT = `(?:[\\p{L}-]{1,12}\\s){0,2}[^\\s\\p{L}\\d]{0,4}\\d[\\d.,]{0,14}(?:[%°]|bn|m|k)?(?:\\s${anyOf(OF_VALUES)})?`;
/**
 * "From 5.4% in", "compared with an earlier 30 deaths in": a value before a time, and what leads it. Behind a bare *from*
 * stands the value alone: what comes "from 30 villages" is no value before.
 */
const FORMER_VALUE = new RegExp(
  `(?<![\\p{L}-])(?:from\\s${AMOUNT}|${anyOf(LIKENED_TO)}\\s${AMOUNT}(?:\\s[\\p{L}-]{1,16}){0,2}?)` +
    '\\s(?:(?:back|in|during)\\s){0,2}$',
  'u',
);

/**
 * Whether a time behind a figure is that of the value from which it came: "rose to 5.5% from 5.4% in September" tells
 * nothing of September but 5.4%.
 */
export const TIME_OF_FORMER_VALUE: Rule<[text: string, time: Span, figure: Span]> = {
  name: 'time-of-former-value',
  example: 'The rate rose to 5.5% from 5.4% in September.',
  counterexample: 'The rate rose to 5.5% in September from 5.4%.',
  test: (text, time, figure) =>
    time.start > figure.end &&
    time.start - figure.end <= REACH &&
    FORMER_VALUE.test(text.slice(figure.end, time.start)),
};

/** An expression that matches any of these words. */
function anyOf(words: readonly string[]): string {
  return `(?:${words.join('|').replaceAll(' ', '\\s')})`;
}

export const TIME_OF_FORMER_VALUE_RULES: readonly NamedRule[] = [TIME_OF_FORMER_VALUE];
