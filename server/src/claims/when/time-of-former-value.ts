import type { Span } from '../../corpus/span.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { COMPARATIVES, LIKENED_TO, OF_VALUES, RECKONED_FROM } from '../lexicon/former-times.ts';

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

/** What may belong to an amount, and any word. */
const UNIT = `(?:%|\\s?${anyOf(OF_VALUES)})?`;
const WORD = "[\\p{L}\\d'’-]{1,16}";
/** What stands between a change and the time since which it is reckoned: "22% more than in", "24% from the same months of". */
const BASE_OF_CHANGE = new RegExp(
  `^${UNIT}\\s(?:${anyOf(COMPARATIVES)}(?:\\s${WORD}){0,3}?\\sthan(?:\\s${WORD}){0,5}?|` +
    `${anyOf(RECKONED_FROM)}\\sthe\\ssame(?:\\s${WORD}){1,4})\\s$`,
  'u',
);
/** "22% on 2025", "9% from last year", but "rose 9% on Monday", "grew 9% from 2019 to 2024". */
const BASE_YEAR = new RegExp(
  `^${UNIT}\\s${anyOf(RECKONED_FROM)}\\s(?:\\d{4}|last\\syear)(?!\\s(?:to|until|through)\\b|[-–])`,
  'u',
);

/** Whether a time behind a change is that of what it is reckoned from: "22% more than in 2015" tells of 2015 no 22%. */
export const TIME_OF_BASE: Rule<[text: string, time: Span, figure: Span]> = {
  name: 'time-of-base',
  example: 'The lake had 22% more cranes than in 2015.',
  counterexample: 'The lake had 22% more cranes in 2015.',
  test: (text, time, figure) =>
    time.start > figure.end &&
    time.start - figure.end <= REACH &&
    (BASE_OF_CHANGE.test(text.slice(figure.end, time.start)) ||
      BASE_YEAR.test(text.slice(figure.end, time.end + LONGEST_RANGE))),
};

/** So far behind a year it shows that it begins a range, in UTF-16 code units. */
const LONGEST_RANGE = 9;

/** Whether a time behind a figure is none of the figure but that of a value, or a year, with which it is likened. */
export function isOfFormerValue(text: string, time: Span, figure: Span): boolean {
  return ruleHolds(TIME_OF_FORMER_VALUE, text, time, figure) || ruleHolds(TIME_OF_BASE, text, time, figure);
}

/** An expression that matches any of these words. */
function anyOf(words: readonly string[]): string {
  return `(?:${words.join('|').replaceAll(' ', '\\s')})`;
}

export const TIME_OF_FORMER_VALUE_RULES: readonly NamedRule[] = [TIME_OF_FORMER_VALUE, TIME_OF_BASE];
